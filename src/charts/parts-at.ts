import type { ChartUse } from '../load/article.ts'
import type { Breakdown } from '../load/series.ts'
import type { Model, Point, SeriesModel } from '../model/model.ts'
import { comparePeriods, samePeriod } from '../quantity/period-order.ts'
import type { Period } from '../quantity/period.ts'
import { nameOf } from './chart-names.ts'

/** The parts that a chart by organisation or group shows: those of the period asked for, else of the focus, else the latest. */
export function partsAt(series: SeriesModel, use: ChartUse, focus: Period | undefined): PartsAt | undefined {
  const by = cutOf(series, use)
  const parts = series.parts.filter((point) => isPart(point, by, use))
  const periods = parts.map(({ period }) => period).toSorted(comparePeriods)
  const wanted = [use.to, use.from, focus].find(
    (period) => period !== undefined && periods.some((each) => samePeriod(each, period)),
  )
  const period = wanted ?? use.to ?? use.from ?? periods.at(-1)
  if (period === undefined) return undefined
  const whole = by === 'org' ? use.group === undefined : use.org === undefined
  const breakdown = series.series.breakdowns.find(
    (each) => each.by === by && each.periods.some((at) => samePeriod(at.period, period)),
  )
  return {
    by,
    period,
    points: parts.filter((point) => samePeriod(point.period, period)),
    kind: whole ? (breakdown?.kind ?? 'partial') : 'partial',
  }
}

/** How a chart of parts is cut: as it is asked for, else by organisation where the data can, else by group. */
export function cutOf({ series }: SeriesModel, { by }: ChartUse): 'org' | 'group' {
  return by ?? (series.breakdowns.some((each) => each.by === 'org') ? 'org' : 'group')
}

/** The name of a part before readers. */
export function partName(model: Model, by: 'org' | 'group', id: string): string {
  const named = by === 'org' ? model.project.orgs.get(id) : model.project.groups.get(id)
  return named === undefined ? id : nameOf(named, model.language)
}

/** Which part of `by` a point is. */
export function partId(point: Pick<Point, 'org' | 'group'>, by: 'org' | 'group'): string {
  return (by === 'org' ? point.org : point.group) ?? ''
}

/** Whether a point is one of the parts that a chart by organisation or group shows. */
export function isPart(point: Point, by: 'org' | 'group', { org, group }: ChartUse): boolean {
  return by === 'org'
    ? point.org !== undefined && point.group === group
    : point.group !== undefined && point.org === org
}

export interface PartsAt {
  readonly by: 'org' | 'group'
  readonly period: Period
  /** As the data lists them. */
  readonly points: readonly Point[]
  readonly kind: Breakdown['kind']
}
