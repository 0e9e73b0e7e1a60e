import { shareOf } from '../quantity/derive.ts'
import type { Quantity } from '../quantity/quantity.ts'
import type { Point, SeriesModel } from './model.ts'
import { pointAt } from './find-point.ts'

/** The share that a point has in its `of`, or a part in the whole of its period; undefined where there is no such whole. */
export function shareOfPoint(series: SeriesModel, point: Point): Quantity | undefined {
  const { value } = point.observation
  const whole = wholeOf(series, point)
  if (value.kind === 'missing' || whole === undefined || whole.number === 0) return undefined
  return shareOf(value, whole)
}

/** What a point is a part of: its own `of`, else for organisations and groups the whole of the period. */
export function wholeOf(series: SeriesModel, point: Point): Quantity | undefined {
  if (point.observation.of !== undefined) return point.observation.of
  if (point.org === undefined && point.group === undefined) return undefined
  const whole = series.series.measure === 'ratio' ? undefined : pointAt(series, { period: point.period })
  return whole?.observation.value.kind === 'quantity' ? whole.observation.value : undefined
}
