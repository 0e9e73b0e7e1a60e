import { capitalize } from '../format/capital.ts'
import { words } from '../format/words.ts'
import type { ChartUse } from '../load/article.ts'
import type { Template } from '../load/template.ts'
import { fillTemplate } from '../model/fill-template.ts'
import type { Model, SeriesModel } from '../model/model.ts'
import type { Period } from '../quantity/period.ts'
import type { Chart } from './chart.ts'
import { chartId, sourceLine } from './chart-names.ts'
import type { ChartParts } from './chart-parts.ts'
import { emptyChart } from './empty-chart.ts'
import { DRAWINGS } from './kinds.ts'

/**
 * The chart that an article asks for, from the released model. Never throws and never leaves a hole: where there is nothing to draw, the
 * drawing says why. `focus` is the observation to point at; without it the edition's period, else the latest settled figure.
 */
export function drawChart(model: Model, use: ChartUse, { id, focus }: ChartOptions = {}): Chart {
  const { language } = model
  const word = words(language)
  const all = use.series.flatMap((name) => model.series.get(name) ?? [])
  const parts = partsOf(model, all, use, focus ?? editionPeriod(model, use)) ?? emptyChart(language)
  const illustrative = all.some(({ series }) => series.illustrative)
  const said = (text: Template | undefined): string | undefined => text && fillTemplate(model, text)
  return {
    kind: use.chart,
    id: id ?? chartId(use),
    title: said(use.title) ?? parts.title,
    subtitle: [said(use.subtitle) ?? parts.subtitle, ...(parts.axis === undefined ? [] : [parts.axis])].join(
      '; ',
    ),
    ...(illustrative
      ? { illustrative: `${capitalize(language === 'vi' ? word.illustrative : word.illustrativeShort)}.` }
      : {}),
    description: said(use.description) ?? parts.description,
    drawing: parts.drawing,
    notes: parts.notes,
    source: sourceLine(model, parts.sources, parts.readings),
    ...(use.caption === undefined ? {} : { caption: fillTemplate(model, use.caption) }),
    table: parts.table,
  }
}

function partsOf(
  model: Model,
  [series, ...others]: readonly SeriesModel[],
  use: ChartUse,
  focus: Period | undefined,
): ChartParts | undefined {
  return series === undefined ? undefined : DRAWINGS[use.chart]({ model, series, others, use, focus })
}

/** The period that the number of the bulletin speaks of, for a chart in one of its stories. */
function editionPeriod(model: Model, { place }: ChartUse): Period | undefined {
  const folder = /^content\/([^/]+)\//.exec(place.file)?.[1]
  return model.editions.find((edition) => edition.id === folder)?.period
}

export interface ChartOptions {
  readonly id?: string
  readonly focus?: Period | undefined
}
