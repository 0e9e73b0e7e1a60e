import { problem } from '../problems/make-problem.ts'
import type { Place } from '../problems/place.ts'
import type { Problem } from '../problems/problem.ts'
import { samePeriod } from '../quantity/period-order.ts'
import type { Period } from '../quantity/period.ts'
import type { Series } from './series.ts'

/** Has the series a figure of its whole for the period? Asked of what another series is reckoned from. */
export function missingPeriod(
  all: ReadonlyMap<string, Series>,
  id: string,
  period: Period,
  place: Place,
): Problem | undefined {
  const series = all.get(id)
  if (series === undefined || series.lossy || series.values.some((value) => samePeriod(value.period, period)))
    return undefined
  const near = series.values
    .map((value) => value.period)
    .sort((one, other) => distance(one, period) - distance(other, period))[0]
  return problem('unknown-reference/period', place, {
    series,
    period,
    ...(near === undefined ? {} : { nearest: near }),
  })
}

function distance(one: Period, other: Period): number {
  return Math.abs(one.year - other.year) + (one.kind === other.kind ? 0 : 10)
}
