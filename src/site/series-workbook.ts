import { capitalize } from '../format/capital.ts'
import { formatPeriod } from '../format/period.ts'
import { formatStatus } from '../format/status.ts'
import { formatValue, unitName } from '../format/value.ts'
import type { Workbook } from '../format/workbook.ts'
import { words } from '../format/words.ts'
import type { Model, SeriesModel } from '../model/model.ts'
import { citeSeries } from './citation.ts'
import { issueOfSeries } from './issued.ts'
import { seriesHref } from './links.ts'
import { orgName, seriesName } from './names.ts'
import { latestPoint } from './series-table.ts'
import { sourcesOfSeries } from './sources.ts'
import { composeWorkbook } from './workbook.ts'
import { inventedLine, seriesSheets } from './workbook-sheets.ts'

/** Everything that is published of a series as a workbook. */
export function seriesWorkbook(model: Model, series: SeriesModel): Workbook {
  const issue = issueOfSeries(model, series)
  return composeWorkbook(model, {
    title: seriesName(model, series.series.id),
    about: aboutSeries(model, series),
    ...(issue === undefined ? {} : { issue }),
    href: seriesHref(series.series.id),
    citation: citeSeries(model, series),
    drafts: seriesSheets(model, series),
    sources: sourcesOfSeries(model, series).map(({ id }) => id),
  })
}

function aboutSeries(model: Model, series: SeriesModel): readonly string[] {
  const { language } = model
  const word = words(language)
  const { definition, measure, status } = series.series
  const latest = latestPoint(series)
  return [
    ...inventedLine(model, series),
    ...(definition === undefined ? [] : [`${word.definition}: ${definition}`]),
    `${word.coverage}: ${orgName(model, series.org.id)}`,
    `${word.unitOfMeasure}: ${unitName(series.unit, language)}`,
    `${word.kindOfFigure}: ${word[measure]}`,
    `${word.status}: ${formatStatus(status, language)}`,
    ...(latest === undefined
      ? []
      : [
          `${word.latestFigure}: ${capitalize(formatPeriod(latest.period, { language }))}, ${formatValue(latest.observation.value, { language, unit: series.unit })}`,
        ]),
  ]
}
