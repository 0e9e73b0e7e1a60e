import { nearest } from '../format/nearest.ts'
import { answer } from './answer.ts'
import { foldedKey } from './key.ts'
import type { SearchIndex } from './read-index.ts'
import { isWord, wordsOf } from './word.ts'

/**
 * Other questions that an index has something for, where one found nothing: words that it does not know by the nearest that it knows, else
 * the question without one of its words, at most three, the most answered first.
 */
export function suggest(index: SearchIndex, text: string): readonly Suggestion[] {
  const words = wordsOf(text)
  const { bits } = answer(index, `${text} `).question
  const known = words.map((_, place) => bits.some((mask) => (mask & (1 << place)) !== 0))
  const mended = words.map((word, place) =>
    known[place] === true ? word : (nearestWord(index, word) ?? word),
  )
  const asked = words.join(' ')
  const nearer = mended.join(' ')
  const fewer = [
    ...words.map((_, left) => mended.filter((__, place) => place !== left)),
    words.filter((_, place) => known[place] === true),
  ].map((one) => one.join(' '))
  const found = (nearer === asked ? [] : [nearer]).flatMap((one) => countedIfAny(index, one))
  if (found.length > 0) return found
  return [...new Set(fewer)]
    .flatMap((one) => (one === '' || one === asked ? [] : countedIfAny(index, one)))
    .sort((one, other) => other.count - one.count)
    .slice(0, MOST)
}

function countedIfAny(index: SearchIndex, text: string): readonly Suggestion[] {
  const { count, otherCount } = answer(index, `${text} `)
  return count + otherCount === 0 ? [] : [{ text, count: count > 0 ? count : otherCount }]
}

/** The commonest spelling of the known word that looks most like it; numbers are not guessed. */
function nearestWord(index: SearchIndex, word: string): string | undefined {
  if (/\p{N}/u.test(word) || word.length < 3) return undefined
  const spellings = new Map<string, string>()
  for (const [code, folded] of index.folded.entries()) {
    const spelt = index.words[code] ?? ''
    if (folded.length > 1 && isWord(spelt) && index.digits[code] !== 1 && !spellings.has(folded))
      spellings.set(folded, spelt.toLowerCase())
  }
  const near = nearest(foldedKey(word), spellings.keys())
  return near === undefined ? undefined : spellings.get(near)
}

const MOST = 3

export interface Suggestion {
  readonly text: string
  readonly count: number
}
