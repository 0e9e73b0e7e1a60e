import type { Period } from '../quantity/period.ts'
import type { Model, Point } from './model.ts'

/** The point of a series for a period, of the whole or of a part; undefined where the data has none. */
export function findPoint(model: Model, key: PointKey): Point | undefined {
  void model
  void key
  return undefined
}

/** What names one point. */
export interface PointKey {
  readonly series: string
  readonly period: Period
  readonly org?: string
  readonly group?: string
}
