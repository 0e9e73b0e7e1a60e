import fc from 'fast-check'
import { expect, test } from 'vitest'
import { unmark } from '../../src/format/fold.ts'
import { findPages } from '../../src/search/find-pages.ts'
import { readQuestion } from '../../src/search/question.ts'
import type { SearchIndex } from '../../src/search/read-index.ts'
import { wordsOf } from '../../src/search/word.ts'
import { indexOf } from './making.ts'

/** Syllables as Vietnamese builds them, open ones with a tone in either place among them. */
const syllable = fc
  .tuple(
    fc.constantFrom(
      '',
      'b',
      'ch',
      'd',
      'đ',
      'g',
      'h',
      'k',
      'l',
      'm',
      'ngh',
      'nh',
      'ph',
      'qu',
      't',
      'th',
      'v',
      'x',
    ),
    fc.constantFrom('a', 'ă', 'â', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y', 'oa', 'oe', 'uy', 'iê', 'ươ'),
    fc.constantFrom('', '\u0301', '\u0300', '\u0309', '\u0303', '\u0323'),
    fc.constantFrom('', 'c', 'm', 'n', 'ng', 'nh', 't'),
    fc.boolean(),
  )
  .map(([start, vowels, tone, end, late]) => {
    const place = late ? vowels.length : 1
    const open = `${vowels.slice(0, place)}${tone}${vowels.slice(place)}`
    return `${start}${open}${end}`.normalize('NFC')
  })
const word = fc.oneof(
  { weight: 6, arbitrary: syllable },
  { weight: 1, arbitrary: fc.nat(9999).map(String) },
  { weight: 1, arbitrary: fc.constantFrom('THPT', '5.930', '3,04', '12A1') },
)
const title = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '))
const titles = fc.array(title, { minLength: 1, maxLength: 12 })

/** One syllable with its tone on the other vowel, where it has such a place. */
function otherPlace(text: string): string {
  return text
    .normalize('NFD')
    .replace(/(o|u)([\u0300\u0301\u0303\u0309\u0323])([aey])(?!\p{L}|\p{M})/giu, '$1$3$2')
    .normalize('NFC')
}

function places(index: SearchIndex, question: string): readonly string[] {
  return findPages(index, readQuestion(index, `${question} `)).map(({ page }) => page.path)
}

test.each([
  ['as it is', (text: string) => text],
  ['in capitals', (text: string) => text.toUpperCase()],
  ['without accents', (text: string) => unmark(text)],
  ['with its tone on the other vowel', otherPlace],
  ['with its marks apart', (text: string) => text.normalize('NFD')],
])('every word of every title finds its page: %s', (_how, spell) => {
  fc.assert(
    fc.property(titles, (all) => {
      const index = indexOf(all.map((one) => ({ title: one })))
      for (const [place, one] of all.entries())
        for (const each of wordsOf(one)) expect(places(index, spell(each))).toContain(String(place + 1))
    }),
    { numRuns: 60 },
  )
})

test('every title finds its page before all others that do not hold it whole', () => {
  fc.assert(
    fc.property(titles, (all) => {
      const index = indexOf(all.map((one) => ({ title: one })))
      for (const [place, one] of all.entries()) {
        if (wordsOf(one).length > 8) continue
        const found = places(index, one)
        const rank = found.indexOf(String(place + 1))
        const before = found.slice(0, rank).map((path) => all[Number(path) - 1] ?? '')
        expect(rank).toBeGreaterThanOrEqual(0)
        for (const other of before)
          expect(new Set(folded(other))).toEqual(new Set([...folded(other), ...folded(one)]))
      }
    }),
    { numRuns: 60 },
  )
})

function folded(text: string): readonly string[] {
  return wordsOf(unmark(text.toLowerCase())).map((each) =>
    each.replace(/[.,]/g, '').replace(/^([hklmst])y$/, '$1i'),
  )
}
