import type { Chart } from '../charts/chart.ts'
import { drawChart, type ChartOptions } from '../charts/draw-chart.ts'
import { words } from '../format/words.ts'
import type { ChartUse } from '../load/article.ts'
import type { Model } from '../model/model.ts'
import { downloadsAreMade } from './downloads-made.ts'
import { chartFileHref, guideHref } from './links.ts'

/** A chart as a page prints it: with what can be taken away and the way to the reading key. `file` names its files, without extension; a chart that only
 * shows what is possible has none. */
export function pageChart(
  model: Model,
  use: ChartUse,
  file: string | undefined,
  options: ChartOptions = {},
): PageChart {
  const word = words(model.language)
  return {
    ...drawChart(model, use, options),
    downloads: file === undefined ? [] : downloadsOf(file),
    labels: { table: word.chartTable, downloads: word.download },
    key: { label: word.readingKey, href: guideHref('key', model.language) },
  }
}

function downloadsOf(file: string): readonly Download[] {
  return [
    { label: 'CSV', href: chartFileHref(file, 'csv') },
    { label: 'SVG', href: chartFileHref(file, 'svg') },
    ...(downloadsAreMade() ? [{ label: 'PNG', href: chartFileHref(file, 'png') }] : []),
  ]
}

export interface PageChart extends Chart {
  readonly downloads: readonly Download[]
  /** Labels of the furniture, in the site's language. */
  readonly labels: { readonly table: string; readonly downloads: string }
  readonly key: Download
}

export interface Download {
  readonly label: string
  readonly href: string
}
