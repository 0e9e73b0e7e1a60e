import type { Period } from './period.ts'

/**
 * Reads a period as the data files write it (`data-format.md`, Periods) into its normal form: `3M` is `Q1`, `6M` is `H1`,
 * `12M` is the year, `1M` is January, `2023/2023` is 2023. Undefined where the text is none of these.
 */
export function parsePeriod(text: string): Period | undefined {
  const known = KNOWN.get(text)
  if (known !== undefined) return known
  const period = readPeriod(text.trim())
  if (period !== undefined && KNOWN.size < MOST_KNOWN) KNOWN.set(text, period)
  return period
}

/** Periods never change, and a project names few of them, each in every series. */
const KNOWN = new Map<string, Period>()
const MOST_KNOWN = 1000

function readPeriod(trimmed: string): Period | undefined {
  const several = /^(\d{4})\/(\d{4})$/.exec(trimmed)
  if (several) return yearsBetween(Number(several[1]), Number(several[2]))
  const match = /^(\d{4})(?:-(\w{2,3}))?$/.exec(trimmed)
  if (!match) return undefined
  const year = Number(match[1])
  if (year < FIRST_YEAR) return undefined
  return match[2] === undefined ? { kind: 'year', year } : partOfYear(year, match[2].toUpperCase())
}

/** The first `months` of a year as a period in normal form. */
export function firstMonths(year: number, months: number): Period | undefined {
  if (!Number.isInteger(months) || months < 1 || months > 12) return undefined
  if (months === 12) return { kind: 'year', year }
  if (months === 6) return { kind: 'half', year, half: 1 }
  if (months === 3) return { kind: 'quarter', year, quarter: 1 }
  if (months === 1) return { kind: 'month', year, month: 1 }
  return { kind: 'months', year, months }
}

/** The years from one to another, both included; one year alone is a year. */
export function yearsBetween(year: number, endYear: number): Period | undefined {
  if (year < FIRST_YEAR || endYear < year) return undefined
  return year === endYear ? { kind: 'year', year } : { kind: 'years', year, endYear }
}

function partOfYear(year: number, part: string): Period | undefined {
  if (part === 'SY') return { kind: 'school-year', year }
  if (part === 'H1' || part === 'H2') return { kind: 'half', year, half: part === 'H1' ? 1 : 2 }
  const quarter = QUARTERS.find((number) => part === `Q${number}`)
  if (quarter) return { kind: 'quarter', year, quarter }
  if (/^([1-9]|1[0-2])M$/.test(part)) return firstMonths(year, Number(part.slice(0, -1)))
  if (/^(0[1-9]|1[0-2])$/.test(part)) return { kind: 'month', year, month: Number(part) }
  return undefined
}

const QUARTERS = [1, 2, 3, 4] as const
const FIRST_YEAR = 1000
