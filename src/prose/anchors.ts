import type { Language } from '../quantity/language.ts'
import { MOVE_STARTS } from './move-words.ts'
import { NUMBER_STARTS } from './number-word-starts.ts'
import { TIME_STARTS } from './time-patterns.ts'

/**
 * Where a plain text may begin to speak of times, numbers in words, or directions: found in one walk over its words, so that each
 * pattern is tried at few places only. Offsets rise; at any other offset no pattern of the kind can match.
 */
export function findAnchors(plain: string, language: Language): Anchors {
  const { words, looks } = INDEX[language]
  const times: number[] = []
  const numbers: number[] = []
  const moves: number[] = []
  let hasDigits = false
  let hasQuotations = false
  const end = plain.length
  for (let at = 0; at < end; at++) {
    const code = plain.charCodeAt(at)
    if (isDigit(code)) {
      hasDigits = true
      if (code < FRACTION_SIGNS) times.push(at)
      while (at + 1 < end && isDigit(plain.charCodeAt(at + 1))) at++
      continue
    }
    if (!isLetter(code)) {
      hasQuotations ||= isQuotationMark(code)
      continue
    }
    const start = at
    while (at + 1 < end && isLetter(plain.charCodeAt(at + 1))) at++
    if (looks[lookOf(code, plain.charCodeAt(at), at - start)] === 0) continue
    const kinds = words.get(plain.slice(start, at + 1))
    if (kinds === undefined) continue
    if ((kinds & TIME) !== 0) times.push(start)
    if ((kinds & NUMBER) !== 0) numbers.push(start)
    if ((kinds & MOVE) !== 0) moves.push(start)
  }
  return { times, numbers, moves, hasDigits, hasQuotations }
}

/** The matches of a sticky pattern at some offsets, none inside another, as one search over the text would find them. */
export function matchesAt(
  plain: string,
  offsets: readonly number[],
  sticky: RegExp,
): readonly RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  let done = 0
  for (const offset of offsets) {
    if (offset < done) continue
    sticky.lastIndex = offset
    const match = sticky.exec(plain)
    if (match === null) continue
    matches.push(match)
    done = offset + match[0].length
  }
  return matches
}

/** Digits, and the signs ¼ ½ ¾ ⅓ ⅔. */
function isDigit(code: number): boolean {
  return (
    (code >= 48 && code <= 57) ||
    (code >= FRACTION_SIGNS && code <= 0xbe) ||
    code === 0x2153 ||
    code === 0x2154
  )
}

/** The marks “ ” « » and ". */
function isQuotationMark(code: number): boolean {
  return code === 0x22 || code === 0xab || code === 0xbb || code === 0x201c || code === 0x201d
}

/** Letters of the languages that are read, small; what else is called a letter only makes a word unknown. */
function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7)
}

/** What most words differ in already: their first and last letter, and how many stand between. Words that look alike may be others still. */
function lookOf(first: number, last: number, between: number): number {
  return (first * 31 + last * 7 + between) & (LOOKS - 1)
}

function indexOf(language: Language): {
  readonly words: ReadonlyMap<string, number>
  readonly looks: Uint8Array
} {
  const words = new Map<string, number>()
  const looks = new Uint8Array(LOOKS)
  const kinds = [
    [TIME, TIME_STARTS],
    [NUMBER, NUMBER_STARTS],
    [MOVE, MOVE_STARTS],
  ] as const
  for (const [kind, starts] of kinds) {
    for (const word of starts[language]) {
      words.set(word, (words.get(word) ?? 0) | kind)
      looks[lookOf(word.charCodeAt(0), word.charCodeAt(word.length - 1), word.length - 1)] = 1
    }
  }
  return { words, looks }
}

const TIME = 1
const NUMBER = 2
const MOVE = 4
const FRACTION_SIGNS = 0xbc
const LOOKS = 4096
const INDEX = { vi: indexOf('vi'), en: indexOf('en') }

export interface Anchors {
  readonly times: readonly number[]
  readonly numbers: readonly number[]
  readonly moves: readonly number[]
  readonly hasDigits: boolean
  readonly hasQuotations: boolean
}
