import { drawChart } from '../charts/draw-chart.ts'
import type { Chart } from '../charts/chart.ts'
import type { Block, ChartUse } from '../load/article.ts'
import type { Edition } from '../load/edition.ts'
import type { Model, SeriesModel } from '../model/model.ts'

/** The first chart of a number's stories, else the one of its first key figure; undefined where it has neither. */
export function leadChart(model: Model, edition: Edition): Chart | undefined {
  const drawn = edition.articles.flatMap(({ blocks }) => blocks.flatMap(chartOf))[0]
  const use = drawn ?? firstKeyFigure(model, edition)
  return use === undefined ? undefined : drawChart(model, use, { id: 'lead', focus: edition.period })
}

/** The charts that show a series best: its course, its share of a whole, its groups, its organisations against their plans. */
export function chartsOfSeries(model: Model, series: SeriesModel): readonly Chart[] {
  return chartUses(series).map((use) => drawChart(model, use))
}

function chartUses({ series, points, parts }: SeriesModel): readonly ChartUse[] {
  const base = { place: series.place, series: [series.id] }
  const shares = points.some(({ observation }) => observation.of !== undefined)
  const course = series.measure === 'stock' ? 'line' : 'columns'
  const planned = parts.some(({ org, group, target }) => {
    return org !== undefined && group === undefined && target?.value !== undefined
  })
  const grouped = series.breakdowns.some(({ by }) => by === 'group')
  return [
    { ...base, chart: shares && points.length < 3 ? 'share' : course },
    ...(planned ? [{ ...base, chart: 'progress', by: 'org' } as const] : []),
    ...(grouped ? [{ ...base, chart: 'breakdown', by: 'group' } as const] : []),
  ]
}

function chartOf(block: Block): readonly ChartUse[] {
  return block.kind === 'chart' ? [block.chart] : []
}

function firstKeyFigure(model: Model, edition: Edition): ChartUse | undefined {
  const [first] = edition.keyFigures
  const series = first === undefined ? undefined : model.series.get(first.series)
  return series === undefined ? undefined : chartUses(series)[0]
}
