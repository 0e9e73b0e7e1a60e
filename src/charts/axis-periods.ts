import type { Period } from '../quantity/period.ts'
import { comparePeriods } from '../quantity/period-order.ts'
import { writePeriod } from '../quantity/write-period.ts'

/**
 * The periods that an axis shows, without holes, so that what is missing has a place of its own. They are of one kind: that of `from` or
 * `to`, else years where there are any, else the kind with the most figures. A `to` of another kind stands at the end by itself.
 */
export function axisPeriods(known: readonly Period[], { from, to }: AxisRange): readonly Period[] {
  const kind = from === undefined ? (to === undefined ? commonKind(known) : axisKind(to)) : axisKind(from)
  const inKind = known.filter((period) => axisKind(period) === kind && inside(period, from, to))
  const bounds = [...inKind, ...[from, to].filter((end) => end !== undefined && axisKind(end) === kind)]
  const ordinals = bounds.flatMap((period) => (period === undefined ? [] : [ordinal(period)]))
  const periods = kind === 'years' ? distinct(inKind) : between(inKind, ordinals)
  return to === undefined || axisKind(to) === kind ? periods : [...periods, to]
}

/** What may stand side by side on one axis: halves beside halves, the first nine months beside the first nine months. */
function axisKind(period: Period): string {
  return period.kind === 'months' ? `months-${period.months}` : period.kind
}

function inside(period: Period, from: Period | undefined, to: Period | undefined): boolean {
  return (
    (from === undefined || comparePeriods(period, from) >= 0) &&
    (to === undefined ||
      comparePeriods(period, to) <= 0 ||
      (period.year <= to.year && axisKind(period) === axisKind(to) && ordinal(period) <= ordinal(to)))
  )
}

function commonKind(periods: readonly Period[]): string {
  if (periods.some(({ kind }) => kind === 'year')) return 'year'
  const byKind = Map.groupBy(periods, axisKind)
  return [...byKind].toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? 'year'
}

function between(periods: readonly Period[], ordinals: readonly number[]): readonly Period[] {
  const sample = periods[0]
  if (ordinals.length === 0) return []
  const first = Math.min(...ordinals)
  const last = Math.min(Math.max(...ordinals), first + LONGEST - 1)
  const filled = Array.from({ length: last - first + 1 }, (_, i) =>
    nth(sample ?? { kind: 'year', year: first }, first + i),
  )
  return hasSecondHalf(periods)
    ? filled
    : filled.filter((period) => period.kind !== 'half' || period.half === 1)
}

/** Offices that print half-years mostly print the first; the second is shown only where one is known. */
function hasSecondHalf(periods: readonly Period[]): boolean {
  return periods.some((period) => period.kind === 'half' && period.half === 2)
}

function distinct(periods: readonly Period[]): readonly Period[] {
  return [...new Map(periods.map((period) => [writePeriod(period), period])).values()].toSorted(
    comparePeriods,
  )
}

/** Counts periods of one kind, so that neighbours differ by one. */
function ordinal(period: Period): number {
  switch (period.kind) {
    case 'half':
      return period.year * 2 + period.half - 1
    case 'quarter':
      return period.year * 4 + period.quarter - 1
    case 'month':
      return period.year * 12 + period.month - 1
    case 'year':
    case 'months':
    case 'school-year':
    case 'years':
      return period.year
  }
}

function nth(sample: Period, count: number): Period {
  switch (sample.kind) {
    case 'half':
      return { kind: 'half', year: Math.floor(count / 2), half: count % 2 === 0 ? 1 : 2 }
    case 'quarter':
      return { kind: 'quarter', year: Math.floor(count / 4), quarter: QUARTERS[count % 4] ?? 1 }
    case 'month':
      return { kind: 'month', year: Math.floor(count / 12), month: (count % 12) + 1 }
    case 'year':
    case 'months':
    case 'school-year':
    case 'years':
      return { ...sample, year: count }
  }
}

const QUARTERS = [1, 2, 3, 4] as const

/** Nobody reads a longer axis; a mistyped year must not fill the memory. */
const LONGEST = 240

export interface AxisRange {
  readonly from?: Period | undefined
  readonly to?: Period | undefined
}
