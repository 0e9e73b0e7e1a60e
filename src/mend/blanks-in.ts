import type { Language } from '../quantity/language.ts'
import type { Unit } from '../quantity/unit.ts'
import { unitNames } from '../quantity/unit-words.ts'
import type { FormFault } from '../prose/prose.ts'
import type { ChangeKind } from './change.ts'

/**
 * Finds the blanks in running text that are not the right ones: before % (there is none), and in Vietnamese ordinary ones in `năm 2023`,
 * `quý I`, `tháng 8`, `ngày 28` and between a number and its unit (they do not break). `forms` are what the reading of the passage
 * says of its numbers, where it was read. Offsets are those of the text; in its order.
 */
export function blanksIn(
  text: string,
  { language, units }: Wording,
  forms: readonly FormFault[] = [],
): readonly Blank[] {
  const found = new Map<number, Blank>()
  const stretches = forms.filter(({ safe, fault }) => safe && fault === 'blank-before-percent')
  for (const match of text.matchAll(BEFORE_SIGN)) {
    const at = match.index
    const isNumber =
      /\d/u.test(text[at - 1] ?? '') || stretches.some(({ start, end }) => start < at && at < end)
    if (isNumber) add(found, { at, blank: match[0], kind: 'blank-before-percent' }, text)
  }
  if (language !== 'vi') return inOrder(found)
  for (const match of text.matchAll(OF_TIME)) {
    add(found, { at: match.index + match[0].length, blank: ' ', kind: 'no-break' }, text)
  }
  for (const match of text.matchAll(BEFORE_UNIT)) {
    const at = match.index + match[0].length
    if (startsWithUnit(text, at + 1, units)) add(found, { at, blank: ' ', kind: 'no-break' }, text)
  }
  return inOrder(found)
}

function add(
  found: Map<number, Blank>,
  { at, blank, kind }: { at: number; blank: string; kind: Blank['kind'] },
  text: string,
): void {
  const start = text.slice(0, at).search(/\S+$/u)
  const word = /^\S*/u.exec(text.slice(at + blank.length))?.[0] ?? ''
  found.set(at, { at, blank, kind, wordBefore: text.slice(Math.max(0, start), at), wordAfter: word })
}

function startsWithUnit(text: string, at: number, units: readonly Unit[]): boolean {
  const rest = text.slice(at, at + LONGEST_NAME).toLowerCase()
  return units.flatMap(unitNames).some((name) => {
    const small = name.toLowerCase().replace(/\s+/gu, ' ')
    return (
      /^\p{L}/u.test(small) &&
      rest.replace(/\u00a0/gu, ' ').startsWith(small) &&
      !/^[\p{L}\p{N}]/u.test(rest.slice(small.length))
    )
  })
}

function inOrder(found: ReadonlyMap<number, Blank>): readonly Blank[] {
  return [...found.values()].toSorted((one, other) => one.at - other.at)
}

const BEFORE_SIGN = /[ \t\u00a0\u2007\u2009\u202f]+(?=[%\u2030])/gu
/** A day, month, quarter or year up to the blank behind its word. */
const OF_TIME =
  /(?<![\p{L}\p{N}])(?:năm(?= \d{4}(?!\d))|(?:ngày|tháng)(?= \d{1,2}(?!\d))|quý(?= (?:IV|I{1,3}|[1-4])(?![\p{L}\p{N}])))/giu
/** A number of its own, not a date, part or year, up to the blank behind it. */
const BEFORE_UNIT =
  /(?<![\p{L}\p{N}.,/:-])(?<!(?:năm|tháng|ngày|quý)[ \u00a0])(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?(?= \p{L})/giu
const LONGEST_NAME = 60

/** A blank and the words on both sides of it. */
export interface Blank {
  readonly at: number
  readonly blank: string
  readonly kind: Extract<ChangeKind, 'blank-before-percent' | 'no-break'>
  readonly wordBefore: string
  readonly wordAfter: string
}

/** The words that decide where a blank may not break. */
export interface Wording {
  readonly language: Language
  readonly units: readonly Unit[]
}
