import type { Edition } from '../load/edition.ts'
import type { Model, Point, SeriesModel } from '../model/model.ts'
import { comparePeriods, containsPeriod, samePeriod } from '../quantity/period-order.ts'
import type { Period } from '../quantity/period.ts'
import { seriesOfArticle, seriesOfEdition } from './illustrative.ts'

/** The series of a number that are given by organisation, those with plans for them first, each with the period to show. */
export function seriesByOrg(model: Model, edition: Edition): readonly ByOrg[] {
  const used = [
    ...new Set([
      ...edition.keyFigures.map(({ series }) => series),
      ...seriesOfEdition(edition),
      ...edition.articles.flatMap(seriesOfArticle),
    ]),
  ]
  const found = used.flatMap((id): readonly ByOrg[] => {
    const series = model.series.get(id)
    const at = series === undefined ? undefined : periodOf(series, edition)
    return series === undefined || at === undefined ? [] : [{ series, ...at }]
  })
  return [...found.filter(({ planned }) => planned), ...found.filter(({ planned }) => !planned)]
}

/**
 * The number's own period where organisations are given for it, else the last within it; a period with plans for them comes before one
 * without, and before all that without plans the period of a key figure that has them.
 */
function periodOf(series: SeriesModel, edition: Edition): Omit<ByOrg, 'series'> | undefined {
  const parts = series.parts.filter(({ org, group }) => org !== undefined && group === undefined)
  if (parts.length === 0) return undefined
  const key = edition.keyFigures
    .filter(({ series: id }) => id === series.series.id)
    .map(({ period }) => period)
  const within = (point: Point): boolean => containsPeriod(edition.period, point.period)
  const asked = (point: Point): boolean => key.some((period) => samePeriod(period, point.period))
  const planned = parts.filter((point) => point.target?.value !== undefined)
  const choices: readonly (readonly [readonly Point[], boolean])[] = [
    [planned.filter(within), true],
    [planned.filter(asked), true],
    [parts.filter(within), false],
    [parts.filter(asked), false],
  ]
  const [choice] = choices.filter(([points]) => points.length > 0)
  if (choice === undefined) return undefined
  const [points, hasPlans] = choice
  const period = fullest(points, edition.period)
  return period === undefined ? undefined : { period, planned: hasPlans }
}

/** The period asked for, else the one that most organisations are given for, the last of those. */
function fullest(points: readonly Point[], wanted: Period): Period | undefined {
  const periods = points.map(({ period }) => period)
  const own = periods.find((period) => samePeriod(period, wanted))
  if (own !== undefined) return own
  const count = (period: Period): number => periods.filter((each) => samePeriod(each, period)).length
  const most = Math.max(...periods.map(count))
  return periods
    .filter((period) => count(period) === most)
    .toSorted(comparePeriods)
    .at(-1)
}

export interface ByOrg {
  readonly series: SeriesModel
  readonly period: Period
  /** Whether organisations have plans of their own for it. */
  readonly planned: boolean
}
