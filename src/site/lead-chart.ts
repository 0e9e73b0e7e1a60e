import { chartId } from '../charts/chart-names.ts'
import type { Edition } from '../load/edition.ts'
import type { Model } from '../model/model.ts'
import { articleCharts } from './chart-files.ts'
import { pageChart, type PageChart } from './page-chart.ts'
import { chartUses } from './series-charts.ts'

/** The first chart of a number's stories, else the one of its first key figure; undefined where it has neither. */
export function leadChart(model: Model, edition: Edition): PageChart | undefined {
  const lead = { id: 'lead', focus: edition.period }
  const [told] = edition.articles.flatMap((article) => articleCharts(edition, article))
  if (told !== undefined) return pageChart(model, told.use, told.file, lead)
  const [first] = edition.keyFigures
  const series = first === undefined ? undefined : model.series.get(first.series)
  const [use] = series === undefined ? [] : chartUses(series)
  return use === undefined ? undefined : pageChart(model, use, chartId(use), lead)
}
