import { problem } from '../problems/make-problem.ts'
import type { Problem } from '../problems/problem.ts'
import { findLegacyText, SIGNS } from './legacy-text.ts'
import { linesOf } from './lines.ts'
import type { TextFile } from './text-file.ts'
import { MARKS, marksOf } from './text-marks.ts'
import { firstBadByte, placeOfByte } from './utf8.ts'

/** The most bytes a file of text may have; larger ones are refused before they are read. */
export const MOST_BYTES = 5_000_000

/**
 * Turns the bytes of a file into text, strictly: what is not UTF-8 or not text at all is refused; what is only unlucky (loose accents, a
 * foreign Đ, hidden marks) is named, and the text comes back in order.
 */
export function readText(file: string, bytes: Uint8Array): TextResult {
  const refused = refusalOf(file, bytes)
  if (refused !== undefined) return { problems: [refused] }
  const decoded = DECODER.decode(bytes)
  const raw = decoded.includes('\r') ? decoded.replace(/\r(?!\n)/gu, '\n') : decoded
  const count = countOf('\n', raw) + 1
  if (count > MOST_LINES) {
    const found = problem('too-large/lines', { file, line: MOST_LINES + 1, column: 1 }, { lines: count })
    return { head: { file, text: headOf(raw).normalize('NFC') }, problems: [found] }
  }
  const long =
    raw.length > MOST_CHARACTERS ? linesOf(raw).find(({ text }) => text.length > MOST_CHARACTERS) : undefined
  if (long !== undefined) {
    const details = { characters: long.text.length }
    return { problems: [problem('too-large/line', { file, line: long.number, column: 1 }, details)] }
  }
  const text = raw.normalize('NFC')
  if (text === raw && !ODD.test(raw)) return { text: { file, text }, problems: [] }
  const legacy = findLegacyText(raw)
  const problems = [...marksOf(file, raw, legacy !== undefined)]
  if (legacy !== undefined) {
    const before = raw.slice(0, legacy.at).split('\n')
    const place = { file, line: before.length, column: (before.at(-1) ?? '').length + 1 }
    problems.push(problem('bad-encoding/legacy', place, legacy))
  }
  return { text: { file, text }, problems }
}

function refusalOf(file: string, bytes: Uint8Array): Problem | undefined {
  if (bytes.length > MOST_BYTES) return problem('too-large', { file }, { bytes: bytes.length })
  const start = { file, line: 1, column: 1 }
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return problem('bad-encoding/utf-16', start, {})
  }
  const nul = bytes.indexOf(0)
  if (nul >= 0 && looksLikeUtf16(bytes)) return problem('bad-encoding/utf-16', start, {})
  const bad = firstBadByte(bytes)
  if (bad >= 0 && (nul < 0 || bad < nul))
    return problem('bad-encoding/not-utf-8', { file, ...placeOfByte(bytes, bad) }, {})
  if (nul >= 0)
    return problem('bad-encoding/control', { file, ...placeOfByte(bytes, nul) }, { code: 'U+0000' })
  return undefined
}

/** Every other byte of Latin text in UTF-16 is zero. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 200)
  return head.length >= 4 && head.filter((byte) => byte === 0).length > head.length / 3
}

function countOf(letter: string, text: string): number {
  let count = 0
  for (let at = text.indexOf(letter); at >= 0; at = text.indexOf(letter, at + 1)) count += 1
  return count
}

/** Its first lines, cut where something begins at the margin if that can be. */
function headOf(raw: string): string {
  let end = 0
  for (let count = 0; count < HEAD; count++) end = raw.indexOf('\n', end) + 1
  const margin = [...raw.slice(0, end).matchAll(/\n(?=[^\s#-])/gu)].at(-1)
  return raw.slice(0, margin === undefined ? end : margin.index + 1)
}

/** Letters that any of the searches for unlucky text looks for: nearly every text has none, which one look tells. */
const ODD = new RegExp(`[${SIGNS}${MARKS}]`, 'u')
const DECODER = new TextDecoder()
const MOST_CHARACTERS = 100_000
const MOST_LINES = 50_000
const HEAD = 5_000

export interface TextResult {
  readonly text?: TextFile
  /** Of a file with too many lines, so that what is wrong with it can be told; nothing more is read. */
  readonly head?: TextFile
  readonly problems: readonly Problem[]
}
