import { words } from '../format/words.ts'
import type { ChartUse } from '../load/article.ts'
import type { Model, SeriesModel } from '../model/model.ts'
import type { Period } from '../quantity/period.ts'
import { chartHead } from './chart-head.ts'
import { byWords, spanOf, subtitleOf, titleName } from './chart-names.ts'
import type { ChartParts } from './chart-parts.ts'
import { emptyChart } from './empty-chart.ts'
import { descriptionOf, findingOf } from './finding.ts'
import { MOST_ROWS, shortenedNote } from './most-rows.ts'
import { planGroupOf, planTally } from './plan-group.ts'
import { drawProgress } from './progress.ts'
import type { Rows } from './progress-rows.ts'
import { rowsByPart, rowsByPeriod } from './progress-rows.ts'
import { standingWords } from './standing-words.ts'
import { tableOfProgress } from './table-of-progress.ts'
import { watermarkWord } from './watermark.ts'

/** Results against targets: organisations or groups of one period, else the periods of the series, one bar each. */
export function chartOfProgress(
  model: Model,
  series: SeriesModel,
  use: ChartUse,
  focus: Period | undefined,
): ChartParts {
  const { language } = model
  const found =
    use.by === undefined ? rowsByPeriod(model, series, use, focus) : rowsByPart(model, series, use, focus)
  if (found === undefined || found.rows.length === 0)
    return emptyChart(language, subtitleOf(series, use, model, ''))
  const { rows, periods, partial } = found
  const word = words(language)
  const against = language === 'vi' ? 'so với kế hoạch' : 'against the plan'
  const manner = use.by === undefined ? against : `${against}, ${byWords(use.by, language)}`
  const subtitle = subtitleOf(series, use.by === undefined ? use : {}, model, spanOf(periods, language), {
    manner,
  })
  const paced = rows.some(({ pace }) => pace !== undefined)
  const paceName = paced ? (found.lastYear ? word.samePeriodLastYear : word.paceOfTime) : undefined
  return {
    ...wordsOf(found, use, model, series),
    subtitle,
    drawing: drawProgress(rows.slice(0, MOST_ROWS), {
      language,
      planName: partial ? (language === 'vi' ? 'kế hoạch cả năm' : "the year's plan") : word.plan,
      paceName,
      illustrative: watermarkWord(series, language),
    }),
    notes: [
      language === 'vi'
        ? `Mỗi thanh dài theo phần trăm kế hoạch riêng của dòng; bên phải là kết quả / kế hoạch.`
        : 'Each bar is as long as the share of its own plan; at the right, result / plan.',
      ...shortenedNote(rows.length, language),
    ],
    table: tableOfProgress(series, found, { caption: subtitle, by: use.by, language }),
    readings: rows.map(({ reading }) => reading),
    sources: found.sources,
  }
}

function wordsOf(
  { rows, periods }: Rows,
  use: ChartUse,
  { language }: Model,
  series: SeriesModel,
): Pick<ChartParts, 'title' | 'description'> {
  const telling = { language, unit: series.unit }
  const [period] = periods
  if (use.by === undefined || period === undefined) {
    const readings = rows.map(({ reading, goal }) => ({
      ...reading,
      ...(goal === undefined ? {} : { goal }),
    }))
    return {
      title: findingOf(readings, titleName(series, language), telling),
      description: descriptionOf('progress', series, readings, telling),
    }
  }
  const { title, sentence } = standingWords(planTally(rows.map(planGroupOf)), {
    series,
    by: use.by,
    lower: rows.some(({ goal }) => goal?.resolved.target.better === 'lower'),
    language,
  })
  return { title, description: `${chartHead('progress', series, period, language)} ${sentence}` }
}
