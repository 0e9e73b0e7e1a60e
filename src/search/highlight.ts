import type { Question } from './question.ts'
import type { Coded, SearchIndex } from './read-index.ts'
import { countBits, countedPairs, countedWords } from './scan.ts'
import { isWord } from './word.ts'

/** A text with the words asked marked. A word that stands beside its neighbour somewhere is marked only there: `viên` of `đảng viên` is not every `viên`. */
export function highlight(index: SearchIndex, text: Coded, found: Found): readonly Part[] {
  return partsOf(index, text, placesOf(text, found), 0, text.length)
}

/** The stretch of a text with most of the words asked, begun with its sentence where that is near; undefined where it holds none. */
export function excerpt(index: SearchIndex, text: Coded, found: Found): readonly Part[] | undefined {
  const marked = placesOf(text, found)
  const best = bestStretch(text, marked, found)
  if (best === undefined) return undefined
  const from = sentenceStart(index, text, best)
  const to = Math.min(text.length, from + STRETCH)
  const parts = partsOf(index, text, marked, from, to)
  return [
    ...(from > 0 && !endsSentence(index.words[text[from - 1] ?? 0] ?? '') ? [ELLIPSIS] : []),
    ...parts,
    ...(to < text.length ? [ELLIPSIS] : []),
  ]
}

/** 1 for each place of a text that is to be marked. */
function placesOf(text: Coded, { question, meant, pairs }: Found): Uint8Array {
  const marked = new Uint8Array(text.length)
  const paired = pairs | (pairs << 1)
  let before = 0
  for (let at = 0; at < text.length; at++) {
    const bits = question.bits[text[at] ?? 0] ?? 0
    const here = countedWords(bits, question, meant)
    if ((here & ~paired) !== 0) marked[at] = 1
    if ((countedPairs(before & (bits >>> 1), question, meant) & pairs) !== 0) marked[at - 1] = marked[at] = 1
    before = bits
  }
  return marked
}

function bestStretch(text: Coded, marked: Uint8Array, { question, meant }: Found): number | undefined {
  let best: number | undefined
  let most = 0
  for (let start = 0; start < text.length; start++) {
    if (marked[start] !== 1) continue
    let mask = 0
    let hits = 0
    for (let at = start; at < Math.min(text.length, start + STRETCH - LEAD); at++) {
      if (marked[at] !== 1) continue
      mask |= countedWords(question.bits[text[at] ?? 0] ?? 0, question, meant)
      hits++
    }
    const weight = countBits(mask) * STRETCH + hits
    if (weight > most) [best, most] = [start, weight]
  }
  return best
}

function sentenceStart(index: SearchIndex, text: Coded, place: number): number {
  for (let at = place; at > Math.max(0, place - 2 * LEAD); at--)
    if (endsSentence(index.words[text[at - 1] ?? 0] ?? '')) return at
  return place <= 2 * LEAD ? 0 : place - LEAD
}

function endsSentence(piece: string): boolean {
  return !isWord(piece) && /[.!?…]/.test(piece)
}

function partsOf(
  { words }: SearchIndex,
  text: Coded,
  marked: Uint8Array,
  from: number,
  to: number,
): readonly Part[] {
  const parts: { text: string; mark: boolean }[] = []
  let before = ''
  for (let at = from; at < to; at++) {
    const piece = words[text[at] ?? 0] ?? ''
    const mark = marked[at] === 1
    const gap = isWord(before) && isWord(piece) ? ' ' : ''
    const last = parts.at(-1)
    if (last === undefined) parts.push({ text: piece, mark })
    else if (last.mark === mark) last.text += gap + piece
    else if (mark) {
      last.text += gap
      parts.push({ text: piece, mark })
    } else parts.push({ text: gap + piece, mark })
    before = piece
  }
  return parts
}

/** Pieces of an excerpt, and how many of them stand before the first word asked. */
const STRETCH = 44
const LEAD = 8
const ELLIPSIS: Part = { text: ' … ', mark: false }

export interface Part {
  readonly text: string
  readonly mark: boolean
}

/** What is to be marked. */
export interface Found {
  readonly question: Question
  readonly meant: boolean
  readonly pairs: number
}
