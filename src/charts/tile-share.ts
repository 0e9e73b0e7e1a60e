import type { Point, SeriesModel } from '../model/model.ts'
import { wholeOf } from '../model/share.ts'
import { barMark } from './bar-mark.ts'
import type { Drawing } from './chart.ts'
import { readPoint } from './read-periods.ts'
import { isUnsettled } from './reading.ts'
import type { Shape } from './shape.ts'

/** A share as a bar in the frame of its whole; undefined for figures that are no share. */
export function tileShare(series: SeriesModel, point: Point): Drawing | undefined {
  const reading = readPoint(point, point.period)
  const whole = series.unit.kind === 'percent' ? 100 : wholeOf(series, point)?.number
  if (reading.quantity === undefined || typeof whole !== 'number' || whole <= 0) return undefined
  const at = (value: number): number => Math.max(0, Math.min(100, (value / whole) * 100))
  const frame: Shape = { kind: 'box', role: 'track', x: 0, y: 22, width: 100, height: 18 }
  const axis: Shape = { kind: 'rule', role: 'axis', x1: 0, y1: 18, x2: 0, y2: 44 }
  const bar = barMark(reading.quantity, at, {
    y: 22,
    height: 18,
    hollow: isUnsettled(reading),
    now: false,
    of: reading.key,
    deep: true,
  })
  return { indent: 0, height: 56, shapes: [frame, ...bar, axis] }
}
