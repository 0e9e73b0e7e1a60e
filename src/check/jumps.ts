import type { Point, SeriesModel } from '../model/model.ts'
import { partKey } from '../model/point-key.ts'
import { monthsOf, periodBounds, previousPeriod, samePeriodLastYear } from '../quantity/period-order.ts'
import type { Quantity } from '../quantity/quantity.ts'
import { pointsOf } from './observations.ts'
import { soundValue } from './sound.ts'
import type { Spanned } from './tilings.ts'

/**
 * Neighbouring figures of one part of a series that measure the same length of time: year beside the year before, quarters, halves and months
 * beside the same of the year before (they have their seasons), a stock beside the stock before. In the order of time. A flow that was counted
 * before its period was over is left out.
 */
export function neighboursOf(series: SeriesModel): readonly Neighbours[] {
  const parts = Map.groupBy(givenIn(series), ({ point }) => partKey(series.series, point))
  return [...parts.values()].flatMap((same) => {
    if (same.length < 2) return []
    const given = same.toSorted((a, b) => a.end - b.end || b.start - a.start)
    return series.series.measure === 'stock' ? ofStock(given) : ofPeriods(given)
  })
}

function givenIn(series: SeriesModel): readonly Given[] {
  return pointsOf(series).flatMap((point) => {
    const value = soundValue(series, point.observation)
    return value === undefined || isUnfinished(series, point)
      ? []
      : [{ point, value, ...monthsOf(point.period) }]
  })
}

/** Also a period beside the one just before it, whatever the season: only a wrong multiplier is clear there. */
function ofPeriods(given: readonly Given[]): readonly Neighbours[] {
  const byMonths = new Map(given.map((one) => [keyOf(one), one]))
  return given.flatMap((after): readonly Neighbours[] => {
    const { period } = after.point
    const before = period.kind === 'years' ? previousPeriod(period) : samePeriodLastYear(period)
    const lastYear = byMonths.get(keyOf(monthsOf(before)))
    if (lastYear !== undefined) return [{ before: lastYear, after, seasonal: false }]
    const previous = byMonths.get(keyOf(monthsOf(previousPeriod(period))))
    return previous === undefined ? [] : [{ before: previous, after, seasonal: true }]
  })
}

/** Months fit into six digits. */
function keyOf({ start, end }: Spanned): number {
  return start * 1_000_000 + end
}

/** Of several that speak of one day (the year, its last quarter), the first stands for all. */
function ofStock(given: readonly Given[]): readonly Neighbours[] {
  const days = [...Map.groupBy(given, ({ end }) => end).values()].flatMap(([first]) => first ?? [])
  return days.slice(1).flatMap((after, index) => {
    const before = days[index]
    return before === undefined ? [] : [{ before, after, seasonal: false }]
  })
}

function isUnfinished({ series }: SeriesModel, { observation: { asOf, period } }: Point): boolean {
  return (
    series.measure === 'flow' &&
    asOf !== undefined &&
    /^\d{4}-\d{2}-\d{2}$/u.test(asOf) &&
    asOf < periodBounds(period).to
  )
}

export interface Given extends Spanned {
  readonly point: Point
  readonly value: Quantity
}

export interface Neighbours {
  readonly before: Given
  readonly after: Given
  /** The two are of different seasons. */
  readonly seasonal: boolean
}
