import type { Model, Point, SeriesModel } from '../model/model.ts'
import { daysOf, turningDays } from './lifetime.ts'

/**
 * The days on which the organisation of a series began, ended or was succeeded while the series goes on: figures of the whole lie on both sides. A
 * figure whose period holds such a day lies after it, as it counts what came after.
 */
export function crossingsOf(model: Model, series: SeriesModel): readonly Crossing[] {
  const turning = turningDays(series.org, model.project.orgs)
  if (turning.length === 0) return []
  const points = series.points
    .filter(({ observation }) => observation.value.kind === 'quantity')
    .map((point) => ({ point, days: daysOf(series.series, point.observation) }))
  return turning.flatMap((at) => {
    const before = points
      .filter(({ days }) => days.to < at)
      .toSorted((a, b) => (a.days.to < b.days.to ? 1 : -1))[0]
    const after = points
      .filter(({ days }) => days.to >= at)
      .toSorted((a, b) => (a.days.to < b.days.to ? -1 : 1))[0]
    if (before === undefined || after === undefined) return []
    const { breaks } = series.series
    const marked = breaks.some(
      (mark) => mark.at === at || (mark.at > before.days.to && mark.at <= after.days.to),
    )
    return [{ at, before: before.point, after: after.point, marked }]
  })
}

export interface Crossing {
  /** `YYYY-MM-DD`, the first day of the new state. */
  readonly at: string
  readonly before: Point
  readonly after: Point
  /** A `breaks` entry between the two says so. */
  readonly marked: boolean
}
