import type { Period } from './period.ts'
import { containsPeriod, monthsOf, samePeriod } from './period-order.ts'

/**
 * Every way to put a period together, without gap or overlap, from periods of a list: a year from Q1, Q2, Q3, Q4, from 9M and Q4, from
 * H1, Q3 and Q4 … The period itself does not count; twins in the list count once.
 */
export function tilingsOf(whole: Period, available: readonly Period[]): readonly (readonly Period[])[] {
  const parts = available.filter(
    (part, index) =>
      containsPeriod(whole, part) &&
      !samePeriod(whole, part) &&
      available.findIndex((other) => samePeriod(other, part)) === index,
  )
  const { start, end } = monthsOf(whole)
  return tile(start, end, parts)
}

function tile(start: number, end: number, parts: readonly Period[]): readonly (readonly Period[])[] {
  if (start === end) return [[]]
  return parts
    .filter((part) => monthsOf(part).start === start)
    .flatMap((part) => tile(monthsOf(part).end, end, parts).map((rest) => [part, ...rest]))
}
