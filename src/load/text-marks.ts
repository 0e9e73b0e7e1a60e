import { withVietnameseD } from '../format/vietnamese-d.ts'
import { problem } from '../problems/make-problem.ts'
import type { Problem } from '../problems/problem.ts'
import { linesOf, type Line } from './lines.ts'

/** Letters of a text that look right and are not: at most one problem of a kind a line, with the place of the first. */
export function marksOf(file: string, text: string, legacy: boolean): readonly Problem[] {
  const found: Problem[] = []
  for (const line of linesOf(text)) {
    if (/^[\x20-\x7e]*$/u.test(line.text)) continue
    found.push(...hiddenIn(file, line))
    const loose = firstLooseWord(line.text)
    if (loose !== undefined) found.push(problem('not-nfc', place(file, line, loose.at), { word: loose.word }))
    const eth = legacy ? undefined : firstForeignD(line.text)
    if (eth !== undefined) found.push(problem('eth-for-d', place(file, line, eth.at), { word: eth.word }))
  }
  return found
}

function hiddenIn(file: string, line: Line): readonly Problem[] {
  const found: Problem[] = []
  const control = CONTROL.exec(line.text)
  if (control)
    found.push(
      problem('bad-encoding/control', place(file, line, control.index), { code: codeOf(control[0]) }),
    )
  const bidi = BIDI.exec(line.text)
  if (bidi)
    found.push(problem('bad-whitespace/bidi', place(file, line, bidi.index), { code: codeOf(bidi[0]) }))
  const bom = /\ufeff/u.exec(line.text)
  if (bom)
    found.push(problem('bad-whitespace/hidden', place(file, line, bom.index), { code: codeOf(bom[0]) }))
  return found
}

function firstLooseWord(text: string): Word | undefined {
  if (text === text.normalize('NFC')) return undefined
  for (const [word, at] of [...text.matchAll(/\S+/gu)].map((match) => [match[0], match.index] as const)) {
    if (word !== word.normalize('NFC')) return { word: withoutMarks(word), at }
  }
  return { word: text.trim(), at: 0 }
}

/** The first Vietnamese word with a foreign Đ; names of the languages that own the letter are left alone. */
function firstForeignD(text: string): Word | undefined {
  if (!ETH.test(text)) return undefined
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (withVietnameseD(word) !== word) return { word, at: index }
  }
  return undefined
}

function withoutMarks(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, '') || word
}

function codeOf(mark: string): string {
  return `U+${(mark.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

function place(file: string, line: Line, at: number): { file: string; line: number; column: number } {
  return { file, line: line.number, column: at + 1 }
}

/** Every letter that is looked for below, as a class of a pattern: a text in NFC without one has no such problem. */
export const MARKS =
  'ÐðƉɖ\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff'
const ETH = /[ÐðƉɖ]/u
const WORD = /[\p{L}\p{M}]+/gu
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/u
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u

interface Word {
  readonly word: string
  readonly at: number
}
