import type { Language } from '../quantity/language.ts'
import { parsePrintedPeriod } from '../quantity/parse-printed-period.ts'
import type { Period } from '../quantity/period.ts'
import { matchesAt } from './anchors.ts'
import type { Stretch } from './prose.ts'
import { TIMES } from './time-patterns.ts'

/** Stretches of time in a plain text: with their period where a year is named, without where only the reader's day tells it. `offsets`: where one may begin. */
export function findPeriods(
  plain: string,
  offsets: readonly number[],
  language: Language,
): readonly NamedTime[] {
  return matchesAt(plain, offsets, TIMES[language]).map(({ index, 0: text }) => {
    const period = /\d{4}/.test(text) ? periodOf(text, language) : undefined
    const stretch = { start: index, end: index + text.length }
    return period === undefined ? stretch : { ...stretch, period }
  })
}

function periodOf(text: string, language: Language): Period | undefined {
  const known = KNOWN[language]
  if (known.has(text)) return known.get(text)
  const period = readPeriod(text, language)
  if (known.size < MOST_KNOWN) known.set(text, period)
  return period
}

/** A bulletin names few periods, and those often. */
const KNOWN: Readonly<Record<Language, Map<string, Period | undefined>>> = { vi: new Map(), en: new Map() }
const MOST_KNOWN = 1000

function readPeriod(text: string, language: Language): Period | undefined {
  const last = /(?:\d{4} ?[-\u2013\u2014] ?)?\d{4}$/.exec(text)?.[0] ?? ''
  return parsePrintedPeriod(text, language) ?? parsePrintedPeriod(last, language)
}

export interface NamedTime extends Stretch {
  readonly period?: Period
}
