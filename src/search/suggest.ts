import { nearest } from '../format/nearest.ts'
import { answer } from './answer.ts'
import { foldedKey } from './key.ts'
import type { SearchIndex } from './read-index.ts'
import { isWord, wordsOf } from './word.ts'

/**
 * Other questions that an index has something for, where one found nothing: words that it does not know by the nearest that it knows,
 * then the question without one of its words. At most three, the first the likeliest.
 */
export function suggest(index: SearchIndex, text: string): readonly Suggestion[] {
  const words = wordsOf(text)
  const { bits } = answer(index, `${text} `).question
  const known = words.map((_, place) => bits.some((mask) => (mask & (1 << place)) !== 0))
  const mended = words.map((word, place) =>
    known[place] === true ? word : (nearestWord(index, word) ?? word),
  )
  const tries = [
    mended,
    ...words.map((_, left) => mended.filter((__, place) => place !== left)),
    words.filter((_, place) => known[place] === true),
  ]
  const asked = new Set([words.join(' ')])
  const found: Suggestion[] = []
  for (const one of tries) {
    const question = one.join(' ')
    if (question === '' || asked.has(question)) continue
    asked.add(question)
    const { count, otherCount } = answer(index, `${question} `)
    if (count + otherCount > 0) found.push({ text: question, count: count > 0 ? count : otherCount })
  }
  return found.slice(0, MOST)
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
