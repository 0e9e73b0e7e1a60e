import type { Observation } from '../load/series.ts'
import type { Model, Point, SeriesModel } from '../model/model.ts'
import { partsOf } from '../model/build-series.ts'
import { writePeriod } from '../quantity/write-period.ts'
import type { Problem } from '../problems/problem.ts'
import type { At } from '../model/point-key.ts'

/** Every series with its id, in the order of ids, so that findings come in one order. */
export function seriesOf(model: Model): readonly SeriesModel[] {
  return [...model.series.values()]
}

/** Everything observed: the whole's values, parts and cells, every source of each. */
export function observationsOf({ series }: SeriesModel): readonly Observation[] {
  return [...series.values, ...partsOf(series)]
}

/** Points of the whole, then of parts. */
export function pointsOf(series: SeriesModel): readonly Point[] {
  const known = all.get(series)
  if (known !== undefined) return known
  const points = [...series.points, ...series.parts]
  all.set(series, points)
  return points
}

/** Every rule asks for them. */
const all = new WeakMap<SeriesModel, readonly Point[]>()

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
