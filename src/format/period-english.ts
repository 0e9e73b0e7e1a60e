import type { Period } from '../quantity/period.ts'
import { MONTHS } from './months.ts'
import type { Register } from './value.ts'

/** The name of a period in English: `2023`, `the first half of 2023`, `the first quarter of 2023`, `January 2023`, `2020–2023`. */
export function formatEnglishPeriod(period: Period, { register, short }: EnglishStyle): string {
  const spoken = register === 'spoken'
  return short === true && !spoken ? shortName(period) : fullName(period, spoken)
}

/** `the first quarter`, `the second quarter` … */
export function englishQuarter(quarter: 1 | 2 | 3 | 4): string {
  return `the ${ORDINALS[quarter - 1]} quarter`
}

function fullName(period: Period, spoken: boolean): string {
  const year = String(period.year)
  switch (period.kind) {
    case 'year':
      return year
    case 'half':
      return `the ${period.half === 1 ? 'first' : 'second'} half of ${year}`
    case 'quarter':
      return `${englishQuarter(period.quarter)} of ${year}`
    case 'month':
      return `${MONTHS[period.month - 1]} ${year}`
    case 'months':
      return period.months === 1
        ? `January ${year}`
        : `the first ${COUNTS[period.months] ?? period.months} months of ${year}`
    case 'school-year':
      return `the school year ${span(period.year, period.year + 1, spoken)}`
    case 'years':
      return span(period.year, period.endYear, spoken)
  }
}

function shortName(period: Period): string {
  switch (period.kind) {
    case 'half':
      return `H${period.half} ${period.year}`
    case 'quarter':
      return `Q${period.quarter} ${period.year}`
    case 'month':
      return `${monthName(period.month)} ${period.year}`
    case 'months':
      return `${monthName(1)}–${monthName(period.months)} ${period.year}`
    case 'school-year':
      return span(period.year, period.year + 1, false)
    case 'year':
    case 'years':
      return fullName(period, false)
  }
}

function monthName(month: number): string {
  return (MONTHS[month - 1] ?? '').slice(0, 3)
}

function span(from: number, to: number, spoken: boolean): string {
  return spoken ? `${from} to ${to}` : `${from}–${to}`
}

const ORDINALS = ['first', 'second', 'third', 'fourth'] as const

const COUNTS: Readonly<Record<number, string>> = {
  2: 'two',
  4: 'four',
  5: 'five',
  7: 'seven',
  8: 'eight',
  9: 'nine',
  10: 'ten',
  11: 'eleven',
}

interface EnglishStyle {
  readonly register?: Register | undefined
  readonly short?: boolean | undefined
}
