import type { Question } from './question.ts'
import { MEANT, MOST_WORDS, SAME } from './question.ts'
import type { Coded } from './read-index.ts'

/** What of a question a text holds: which words, which of their neighbours side by side, and how many places. */
export function scan(text: Coded, bits: Uint32Array, into: Scan = { mask: 0, pairs: 0, hits: 0 }): Scan {
  let { mask, pairs, hits } = into
  let before = 0
  for (let at = 0; at < text.length; at++) {
    const here = bits[text[at] ?? 0] ?? 0
    if (here !== 0) {
      mask |= here
      pairs |= before & (here >>> 1)
      hits++
    }
    before = here
  }
  return { mask, pairs, hits }
}

/** The bits of the words that count: with the accents typed, or in any spelling. */
export function countedWords(mask: number, { all }: Question, meant: boolean): number {
  return (meant ? mask >>> MEANT : mask) & all
}

/** The pairs of neighbours among them, a bit for the first of each. */
export function countedPairs(pairs: number, { all }: Question, meant: boolean): number {
  return (meant ? pairs >>> MEANT : pairs) & (all >>> 1)
}

/** Whether every word is there letter by letter. */
export function isSame(mask: number, { all }: Question): boolean {
  return ((mask >>> SAME) & all) === all
}

/** How many bits are set. */
export function countBits(mask: number): number {
  let count = 0
  for (let left = mask & (2 ** MOST_WORDS - 1); left !== 0; left &= left - 1) count++
  return count
}

export interface Scan {
  readonly mask: number
  readonly pairs: number
  readonly hits: number
}
