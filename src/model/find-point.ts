import type { Model, Point, SeriesModel } from './model.ts'
import type { At } from './point-key.ts'
import { pointKey } from './point-key.ts'

/** The point of a series for a period, of the whole or of a part; undefined where the data has none. */
export function findPoint(model: Model, key: PointKey): Point | undefined {
  const series = model.series.get(key.series)
  return series === undefined ? undefined : pointAt(series, key)
}

/** The same where the series is at hand. */
export function pointAt(series: SeriesModel, at: At): Point | undefined {
  return series.index.get(pointKey(series.series, at))
}

/** What names one point. */
export interface PointKey extends At {
  readonly series: string
}
