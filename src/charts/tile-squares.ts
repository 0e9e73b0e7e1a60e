import type { Point, SeriesModel } from '../model/model.ts'
import { wholeOf } from '../model/share.ts'
import type { Drawing } from './chart.ts'
import { MOST_SQUARES, unitSquares } from './unit-squares.ts'

/** A counted part of a counted whole, square by square; undefined for wholes too large to be counted, and for bounds. */
export function tileSquares(series: SeriesModel, point: Point): Drawing | undefined {
  const { value } = point.observation
  const whole = wholeOf(series, point)
  if (value.kind === 'missing' || series.unit.kind !== 'count') return undefined
  if (value.qualifier !== 'exact' || whole?.qualifier !== 'exact') return undefined
  const [part, all] = [value.number ?? 0, whole.number ?? 0]
  if (all > MOST_SQUARES || part > all || part < 0) return undefined
  const { shapes, height } = unitSquares(part, all)
  return { indent: 0, height, shapes }
}
