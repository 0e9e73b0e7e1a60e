import { chartId } from '../charts/chart-names.ts'
import { drawChart } from '../charts/draw-chart.ts'
import type { Article, Block, ChartUse } from '../load/article.ts'
import type { Edition } from '../load/edition.ts'
import type { Model } from '../model/model.ts'
import type { Period } from '../quantity/period.ts'
import type { Bulletin } from './bulletin.ts'
import { chartCsv } from './chart-csv.ts'
import { chartSvg } from './chart-svg.ts'
import { issuedLine } from './issued.ts'
import { chartUses, standingsOfEdition } from './series-charts.ts'

/** Every chart that leaves the pages as files, each once, under the name of its files. */
export function chartRoutes({ model }: Bulletin): ChartRoute[] {
  const told = model.editions.flatMap((edition) =>
    edition.articles.flatMap((article) =>
      articleCharts(edition, article).map(({ use, file }) => ({ use, file, focus: edition.period, edition })),
    ),
  )
  const numbers = model.editions.flatMap((edition) =>
    standingsOfEdition(model, edition).map((chart) => ({ ...chart, focus: edition.period, edition })),
  )
  const kept = [...model.series.values()].flatMap((series) =>
    chartUses(series).map((use) => ({ use, file: chartId(use), focus: undefined, edition: undefined })),
  )
  return [...told, ...numbers, ...kept].map((props) => ({ params: { chart: props.file }, props }))
}

/** The drawing of a chart as a file. */
export function chartSvgFile(model: Model, { use, focus, edition }: ChartFile): string {
  return chartSvg(drawChart(model, use, { focus }), issuedLine(model, edition))
}

/** The table of a chart as a file. */
export function chartCsvFile(model: Model, { use, focus, edition }: ChartFile): string {
  return chartCsv(drawChart(model, use, { focus }), issuedLine(model, edition), model.language)
}

/** The charts of a story in its order, with an id that is unique on its page and the name of its files. */
export function articleCharts(edition: Edition, article: Article): readonly ArticleChart[] {
  const seen = new Map<string, number>()
  return article.blocks.flatMap(usesIn).map((use) => {
    const plain = chartId(use)
    const count = (seen.get(plain) ?? 0) + 1
    seen.set(plain, count)
    const id = count === 1 ? plain : `${plain}_${count}`
    return { use, id, file: `${edition.id}-${article.slug}-${id}` }
  })
}

function usesIn(block: Block): readonly ChartUse[] {
  switch (block.kind) {
    case 'chart':
      return [block.chart]
    case 'quote':
    case 'note':
      return block.blocks.flatMap(usesIn)
    case 'text':
    case 'table':
    case 'key-figures':
    case 'photo':
      return []
  }
}

export interface ChartRoute {
  readonly params: { readonly chart: string }
  readonly props: ChartFile
}

export interface ChartFile {
  readonly use: ChartUse
  readonly file: string
  readonly focus: Period | undefined
  readonly edition: Edition | undefined
}

export interface ArticleChart {
  readonly use: ChartUse
  readonly id: string
  readonly file: string
}
