import { exactKey, foldedKey, hasAccents } from './key.ts'
import type { SearchIndex } from './read-index.ts'
import { wordsOf } from './word.ts'

/**
 * What is asked, held against every word of an index once. Each word of the index gets three groups of bits, one bit a word asked:
 * `any`: alike but for accents · `meant`: with the accents typed, where some were typed · `same`: letter by letter. One more bit says
 * that the last word asked, which may still be being typed, is there in full.
 */
export function readQuestion(index: SearchIndex, text: string): Question {
  const words = wordsOf(text).slice(0, MOST_WORDS)
  const bits = new Uint32Array(index.words.length)
  const typing = /[\p{L}\p{M}\p{N}]\s*$/u.test(text) && !/\s$/.test(text)
  for (const [place, word] of words.entries()) {
    markWhole(index, bits, word, place, place === words.length - 1)
    if (typing && place === words.length - 1) markBeginnings(index, bits, word, place)
  }
  return {
    words,
    bits,
    all: 2 ** words.length - 1,
    accented: words.reduce((mask, word, place) => (hasAccents(word) ? mask | (1 << place) : mask), 0),
  }
}

function markWhole(index: SearchIndex, bits: Uint32Array, word: string, place: number, last: boolean): void {
  const [exact, folded, accented] = [exactKey(word), foldedKey(word), hasAccents(word)]
  for (let code = 0; code < bits.length; code++) {
    if (index.folded[code] !== folded) continue
    const same = index.exact[code] === exact
    mark(bits, code, place, { meant: same || !accented, same })
    if (last && (same || !accented)) bits[code] = (bits[code] ?? 0) | WHOLE
  }
}

/** `đả` may become `đảng`, and `hoà`, where the tone already has its place, `hoàng`. */
function markBeginnings(index: SearchIndex, bits: Uint32Array, word: string, place: number): void {
  const [exact, folded, accented] = [exactKey(word), foldedKey(word), hasAccents(word)]
  const typed = word.normalize('NFC').toLowerCase()
  for (let code = 0; code < bits.length; code++) {
    if (index.folded[code]?.startsWith(folded) !== true) continue
    const key = index.exact[code] ?? ''
    const same = key.startsWith(exact) || key.startsWith(typed)
    mark(bits, code, place, { meant: same || !accented, same: false })
  }
}

function mark(
  bits: Uint32Array,
  code: number,
  place: number,
  { meant, same }: { readonly meant: boolean; readonly same: boolean },
): void {
  let mask = (bits[code] ?? 0) | (1 << place)
  if (meant) mask |= 1 << (place + MEANT)
  if (same) mask |= 1 << (place + SAME)
  bits[code] = mask
}

/** Words beyond these are not looked at. */
export const MOST_WORDS = 10

/** Where the second and the third group of bits begin, and the bit of the last word. */
export const MEANT = MOST_WORDS
export const SAME = 2 * MOST_WORDS
export const WHOLE = 1 << (3 * MOST_WORDS)

export interface Question {
  /** As typed. */
  readonly words: readonly string[]
  /** By the place of a word in the index. */
  readonly bits: Uint32Array
  /** A bit for each word asked. */
  readonly all: number
  /** Those of them that were typed with accents. */
  readonly accented: number
}
