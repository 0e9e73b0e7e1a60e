import { expect, test } from 'vitest'
import { catalogue, type ProblemKey } from '../../src/problems/catalogue/index.ts'
import { problem } from '../../src/problems/make-problem.ts'
import type { Problem } from '../../src/problems/problem.ts'
import { samples } from './samples.ts'

const keys = Object.keys(catalogue).filter((key): key is ProblemKey => key in catalogue)
const all = keys.map((key) => ({ key, found: sample(key) }))
const texts = all.flatMap(({ key, found }) =>
  (['vi', 'en'] as const).flatMap((language) => {
    const { message, hint = '' } = found.words[language]
    return [
      { key, language, text: message },
      { key, language, text: hint },
    ]
  }),
)

test('every entry says the same sentences as the page that a person has read', async () => {
  const page = all.map(({ key, found }) => {
    const lines = (['vi', 'en'] as const).flatMap((language) => {
      const { message, hint } = found.words[language]
      return [`- ${language}: ${message}`, ...(hint === undefined ? [] : [`  → ${hint}`])]
    })
    return [`## \`${key}\` (${found.severity})`, '', ...lines, ''].join('\n')
  })
  await expect(`# What check says\n\n${page.join('\n')}`).toMatchFileSnapshot('wording.snap.md')
})

test('nothing is left unfilled', () => {
  expect(
    texts.filter(({ text }) => /undefined|NaN|\[object|␣|null/u.test(text) && !text.includes('“undefined”')),
  ).toEqual([])
})

test('no message addresses or blames anybody', () => {
  const pronouns = /(?:^|[\s“])(?:bạn|tôi|chúng tôi|quý vị|you|your|we|our|please)(?:[\s,.]|$)/iu
  expect(
    texts.filter(
      ({ text }) =>
        pronouns.test(text.replace('Did you mean', '')) || /!(?!\[)/u.test(text.replace(/“[^”]*”/gu, '')),
    ),
  ).toEqual([])
})

test('no message speaks like a programmer', () => {
  const jargon = /\b(?:file|folder|key|field|string|parse|build|schema|token|cache|component)\b/iu
  const inVietnamese = texts.filter(({ language }) => language === 'vi')
  expect(inVietnamese.filter(({ text }) => jargon.test(text.replace(/“[^”]*”|"[^"]*"/gu, '')))).toEqual([])
})

test('every message ends as a sentence and every text is NFC', () => {
  expect(
    all.filter(
      ({ found }) => !/[.?…]$/u.test(found.words.vi.message) || !/[.?…]$/u.test(found.words.en.message),
    ),
  ).toEqual([])
  expect(texts.filter(({ text }) => text !== text.normalize('NFC'))).toEqual([])
})

test('every entry says what to do', () => {
  expect(
    all.filter(({ found }) => found.words.vi.hint === undefined || found.words.en.hint === undefined),
  ).toEqual([])
})

function sample<Key extends ProblemKey>(key: Key): Problem {
  const place = { file: 'data/series/ket-nap.yaml', line: 3, column: 5 }
  return problem(key, place, samples[key])
}
