import type { Observation } from '../load/series.ts'
import type { Model, Point, SeriesModel } from '../model/model.ts'
import { partsOf } from '../model/build-series.ts'
import { writePeriod } from '../quantity/write-period.ts'
import type { Problem } from '../problems/problem.ts'
import { partKey, type At } from '../model/point-key.ts'
import { once } from './once.ts'

/** Every series with its id, in the order of ids, so that findings come in one order. */
export function seriesOf(model: Model): readonly SeriesModel[] {
  return [...model.series.values()]
}

/** Everything observed: the whole's values, parts and cells, every source of each. */
export const observationsOf = once(({ series }: SeriesModel): readonly Observation[] => [
  ...series.values,
  ...partsOf(series),
])

/** Points of the whole, then of parts. */
export const pointsOf = once((series: SeriesModel): readonly Point[] => [...series.points, ...series.parts])

/** The same apart: the whole, each organisation, each group and each crossing, by `partKey`. */
export const pointsByPart = once((series: SeriesModel): ReadonlyMap<string, readonly Point[]> =>
  Map.groupBy(pointsOf(series), (point) => partKey(series.series, point)),
)

/** What a waiver may name of a figure. */
export function aboutOf(
  at: Partial<At> & { readonly plan?: string; readonly source?: string },
): NonNullable<Problem['about']> {
  return {
    ...(at.period === undefined ? {} : { period: writePeriod(at.period) }),
    ...(at.org === undefined ? {} : { org: at.org }),
    ...(at.group === undefined ? {} : { group: at.group }),
    ...(at.plan === undefined ? {} : { plan: at.plan }),
    ...(at.source === undefined ? {} : { source: at.source }),
  }
}
