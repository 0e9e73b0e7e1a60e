import { chartId } from '../charts/chart-names.ts'
import type { ChartUse } from '../load/article.ts'
import type { Model, Point, SeriesModel } from '../model/model.ts'
import { comparePeriods } from '../quantity/period-order.ts'
import type { Period } from '../quantity/period.ts'
import { pageChart, type PageChart } from './page-chart.ts'
import { isYear } from './series-table.ts'

/** The charts that show a series best: its course, its share of a whole, its groups, its organisations against their plans. */
export function chartsOfSeries(model: Model, series: SeriesModel): readonly PageChart[] {
  return chartUses(series).map((use) => pageChart(model, use, chartId(use)))
}

/** How the organisations below a whole stand to their plans, in the last year that has them. */
export function progressOfSeries(model: Model, series: SeriesModel): readonly PageChart[] {
  return chartUses(series)
    .filter(({ chart }) => chart === 'progress')
    .map((use) => pageChart(model, use, chartId(use)))
}

/** What the page of a series draws. */
export function chartUses({ series, points, parts }: SeriesModel): readonly ChartUse[] {
  const base = { place: series.place, series: [series.id] }
  const shares = points.some(({ observation }) => observation.of !== undefined)
  const course = series.measure === 'stock' ? 'line' : 'columns'
  const planned = lastPeriod(
    parts.filter(({ org, group, target }) => {
      return org !== undefined && group === undefined && target?.value !== undefined
    }),
  )
  const grouped = lastPeriod(parts.filter(({ org, group }) => group !== undefined && org === undefined))
  return [
    ...(points.length === 0
      ? []
      : [{ ...base, chart: shares && points.length < 3 ? 'share' : course } as const]),
    ...(planned === undefined
      ? []
      : [{ ...base, chart: 'progress', by: 'org', from: planned, to: planned } as const]),
    ...(grouped === undefined
      ? []
      : [{ ...base, chart: 'breakdown', by: 'group', from: grouped, to: grouped } as const]),
  ]
}

/** The latest period that the parts speak of; whole years before parts of years. */
function lastPeriod(parts: readonly Point[]): Period | undefined {
  const periods = parts.map(({ period }) => period).sort(comparePeriods)
  return periods.filter(isYear).at(-1) ?? periods.at(-1)
}
