import type { Period } from './period.ts'

/**
 * Order of time: by the last day, then the shorter first, so that parts stand before the whole they complete:
 * Q1, Q2, H1, Q3, 9M, Q4, H2, the year. Zero only for equal periods.
 */
export function comparePeriods(a: Period, b: Period): number {
  return endOf(a) - endOf(b) || startOf(b) - startOf(a)
}

/** The same stretch of time: `3M` and `Q1`, `12M` and the year. */
export function samePeriod(a: Period, b: Period): boolean {
  return comparePeriods(a, b) === 0
}

/** Does every day of `inner` lie in `outer`? A period contains itself. */
export function containsPeriod(outer: Period, inner: Period): boolean {
  return startOf(outer) <= startOf(inner) && endOf(inner) <= endOf(outer)
}

/** Do the two end on one day? A stock has one value then: the year, its H2, its Q4 and its December. */
export function endTogether(a: Period, b: Period): boolean {
  return endOf(a) === endOf(b)
}

/** First and last day, `YYYY-MM-DD`. A school year runs from September to August. */
export function periodBounds(period: Period): { readonly from: string; readonly to: string } {
  const { start, end } = monthsOf(period)
  const lastMonth = yearAndMonth(end - 1)
  const lastDay = new Date(Date.UTC(lastMonth.year, lastMonth.month, 0)).getUTCDate()
  return { from: `${isoMonth(start)}-01`, to: `${isoMonth(end - 1)}-${lastDay}` }
}

/** The period of the same kind and length just before; for the first months of a year, those of the year before. */
export function previousPeriod(period: Period): Period {
  const { year } = period
  switch (period.kind) {
    case 'half':
      return period.half === 1 ? { kind: 'half', year: year - 1, half: 2 } : { kind: 'half', year, half: 1 }
    case 'quarter':
      return quarterBefore(year, period.quarter)
    case 'month':
      return period.month === 1
        ? { kind: 'month', year: year - 1, month: 12 }
        : { kind: 'month', year, month: period.month - 1 }
    case 'years': {
      const length = period.endYear - year + 1
      return { kind: 'years', year: year - length, endYear: period.endYear - length }
    }
    case 'year':
    case 'months':
    case 'school-year':
      return samePeriodLastYear(period)
  }
}

/** The same stretch one year earlier ("cùng kỳ năm trước"). */
export function samePeriodLastYear(period: Period): Period {
  return period.kind === 'years'
    ? { ...period, year: period.year - 1, endYear: period.endYear - 1 }
    : { ...period, year: period.year - 1 }
}

/** Ways to cut a period into parts that have names of their own, the coarsest first; a month has none. */
export function subPeriods(period: Period): readonly (readonly Period[])[] {
  const { start, end } = monthsOf(period)
  const cuts = [12, 6, 3, 1]
    .filter((length) => length < end - start && start % length === 0 && (end - start) % length === 0)
    .map((length) => range(start, end, length).map((month) => periodOfMonths(month, length)))
  return cuts
}

/** Months counted from year 0: `start` belongs to the period, `end` is the first after it. */
export function monthsOf(period: Period): { readonly start: number; readonly end: number } {
  return { start: startOf(period), end: endOf(period) }
}

// Two numbers rather than one object with both: periods are compared by the million, and an object made for each comparison is swept up again.
function startOf(period: Period): number {
  const january = period.year * 12
  switch (period.kind) {
    case 'half':
      return january + (period.half - 1) * 6
    case 'quarter':
      return january + (period.quarter - 1) * 3
    case 'month':
      return january + period.month - 1
    case 'school-year':
      return january + 8
    case 'year':
    case 'months':
    case 'years':
      return january
  }
}

function endOf(period: Period): number {
  const january = period.year * 12
  switch (period.kind) {
    case 'year':
      return january + 12
    case 'half':
      return january + period.half * 6
    case 'quarter':
      return january + period.quarter * 3
    case 'month':
      return january + period.month
    case 'months':
      return january + period.months
    case 'school-year':
      return january + 20
    case 'years':
      return (period.endYear + 1) * 12
  }
}

function periodOfMonths(start: number, length: number): Period {
  const { year, month } = yearAndMonth(start)
  if (length === 12) return { kind: 'year', year }
  if (length === 6) return { kind: 'half', year, half: month === 1 ? 1 : 2 }
  if (length === 3)
    return { kind: 'quarter', year, quarter: month === 1 ? 1 : month === 4 ? 2 : month === 7 ? 3 : 4 }
  return { kind: 'month', year, month }
}

function quarterBefore(year: number, quarter: 1 | 2 | 3 | 4): Period {
  switch (quarter) {
    case 1:
      return { kind: 'quarter', year: year - 1, quarter: 4 }
    case 2:
      return { kind: 'quarter', year, quarter: 1 }
    case 3:
      return { kind: 'quarter', year, quarter: 2 }
    case 4:
      return { kind: 'quarter', year, quarter: 3 }
  }
}

function yearAndMonth(month: number): { year: number; month: number } {
  return { year: Math.floor(month / 12), month: (month % 12) + 1 }
}

function isoMonth(month: number): string {
  const { year, month: ofYear } = yearAndMonth(month)
  return `${String(year).padStart(4, '0')}-${String(ofYear).padStart(2, '0')}`
}

function range(start: number, end: number, step: number): readonly number[] {
  return Array.from({ length: (end - start) / step }, (_, index) => start + index * step)
}
