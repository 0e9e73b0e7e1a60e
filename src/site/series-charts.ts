import { chartId } from '../charts/chart-names.ts'
import type { ChartUse } from '../load/article.ts'
import type { Edition } from '../load/edition.ts'
import type { Model, Point, SeriesModel } from '../model/model.ts'
import { comparePeriods, containsPeriod } from '../quantity/period-order.ts'
import type { Period } from '../quantity/period.ts'
import { pageChart, type PageChart } from './page-chart.ts'
import { isYear } from './series-table.ts'

/** The charts that show a series best. */
export function chartsOfSeries(model: Model, series: SeriesModel): readonly PageChart[] {
  return chartUses(series).map((use) => pageChart(model, use, chartId(use)))
}

/** How the organisations below a whole stand to their plans, in the last period that has them. */
export function standingsOfSeries(model: Model, series: SeriesModel): readonly PageChart[] {
  return standings(series).map((use) => pageChart(model, use, chartId(use)))
}

/** How the organisations stand in the period of a number of the bulletin: of the first of its key figures that has plans for them. */
export function standingsOfEdition(model: Model, edition: Edition): readonly EditionChart[] {
  const [found] = edition.keyFigures.flatMap(({ series: id }) => {
    const series = model.series.get(id)
    const planned = series?.parts.filter((point) => isPlanned(point) && covers(edition.period, point.period))
    const period = planned === undefined ? undefined : lastPeriod(planned)
    return series === undefined || period === undefined ? [] : [standingAt(series, period)]
  })
  return found === undefined ? [] : [{ use: found, file: `${edition.id}-${chartId(found)}` }]
}

/**
 * What the page of a series draws: its course or its share of a whole, how the current year adds up against its plan, its organisations
 * against their plans and over the periods, its groups, its account.
 */
export function chartUses(series: SeriesModel): readonly ChartUse[] {
  return [
    ...course(series),
    ...withinYear(series),
    ...standings(series),
    ...overTime(series),
    ...groups(series),
    ...account(series),
  ]
}

function course({ series, points }: SeriesModel): readonly ChartUse[] {
  if (points.length === 0) return []
  const shares = points.some(({ observation }) => observation.of !== undefined)
  const chart = shares && points.length < 3 ? 'share' : series.measure === 'stock' ? 'line' : 'columns'
  return [{ ...asked(series), chart }]
}

function withinYear({ series, points }: SeriesModel): readonly ChartUse[] {
  const last = points.findLast(({ period }) => !isYear(period) && period.kind !== 'years')?.period
  if (series.measure !== 'flow' || last === undefined || last.kind === 'school-year') return []
  const year: Period = { kind: 'year', year: last.year }
  const planned = series.targets.some(
    ({ period, org, group }) => org === undefined && group === undefined && containsPeriod(period, year),
  )
  return planned ? [{ ...asked(series), chart: 'cumulative', from: year, to: year }] : []
}

function standings(series: SeriesModel): readonly ChartUse[] {
  const period = lastPeriod(series.parts.filter(isPlanned))
  return period === undefined ? [] : [standingAt(series, period)]
}

/** Bars against one line for a few organisations, points in groups for many. */
function standingAt({ series, parts }: SeriesModel, period: Period): ChartUse {
  const rows = parts.filter((point) => isPlanned(point) && comparePeriods(point.period, period) === 0).length
  const chart = rows > MOST_BARS ? 'ranking' : 'progress'
  return { ...asked(series), chart, by: 'org', from: period, to: period }
}

/** Organisations over several years; three years and three organisations are the least that a shaded table can show more of than a list. */
function overTime({ series, parts }: SeriesModel): readonly ChartUse[] {
  const yearly = parts.filter(
    ({ org, group, period }) => org !== undefined && group === undefined && isYear(period),
  )
  const years = new Set(yearly.map(({ period }) => period.year))
  const orgs = new Set(yearly.map(({ org }) => org))
  const last = yearly.map(({ period }) => period).sort(comparePeriods)
  const [from, to] = [last[0], last.at(-1)]
  if (years.size < 3 || orgs.size < 3 || from === undefined || to === undefined) return []
  return [{ ...asked(series), chart: 'heat', by: 'org', from, to }]
}

function groups({ series, parts }: SeriesModel): readonly ChartUse[] {
  const period = lastPeriod(parts.filter(({ org, group }) => group !== undefined && org === undefined))
  return period === undefined
    ? []
    : [{ ...asked(series), chart: 'breakdown', by: 'group', from: period, to: period }]
}

function account({ series }: SeriesModel): readonly ChartUse[] {
  return series.account === undefined ? [] : [{ ...asked(series), chart: 'account' }]
}

function asked(series: SeriesModel['series']): Pick<ChartUse, 'place' | 'series'> {
  return { place: series.place, series: [series.id] }
}

function isPlanned({ org, group, target }: Point): boolean {
  return org !== undefined && group === undefined && target?.value !== undefined
}

/** The period that a number speaks of, or a part of it. */
function covers(of: Period, period: Period): boolean {
  return containsPeriod(of, period)
}

/** The latest period that the parts speak of; whole years before parts of years. */
function lastPeriod(parts: readonly Point[]): Period | undefined {
  const periods = parts.map(({ period }) => period).sort(comparePeriods)
  return periods.filter(isYear).at(-1) ?? periods.at(-1)
}

const MOST_BARS = 16

export interface EditionChart {
  readonly use: ChartUse
  readonly file: string
}
