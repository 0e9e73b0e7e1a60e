import { uncapitalize } from '../format/capital.ts'
import { titleOfNothing } from '../format/sentences/chart-title.ts'
import { actionOf } from '../format/sentences/cumulative.ts'
import {
  describeCellSigns,
  describeNoParts,
  titleOfLargestCell,
  titleOfZeros,
} from '../format/sentences/heat.ts'
import { describeShadedTable, type Shaded } from '../format/sentences/sparse.ts'
import type { ChartUse } from '../load/article.ts'
import type { Model, SeriesModel } from '../model/model.ts'
import { samePeriod } from '../quantity/period-order.ts'
import type { Period } from '../quantity/period.ts'
import { spanHead } from './chart-head.ts'
import { byWords, coveredBy, shortName, spanOf, subtitleOf, titleName } from './chart-names.ts'
import type { ChartParts } from './chart-parts.ts'
import { NAMES, drawHeat } from './draw-heat.ts'
import { emptyChart } from './empty-chart.ts'
import { cellLabel, tierFor } from './heat-cell.ts'
import { heatSteps } from './heat-steps.ts'
import { MOST_ROWS, shortenedNote } from './most-rows.ts'
import type { Cells } from './read-cells.ts'
import { readCells } from './read-cells.ts'
import type { Reading } from './reading.ts'
import { drawnAt, isUnsettled } from './reading.ts'
import { tableOfCells } from './table-of-cells.ts'
import { watermarkWord } from './watermark.ts'

/** Organisations or groups by period as a table shaded in steps of amount. */
export function chartOfHeat(
  model: Model,
  series: SeriesModel,
  use: ChartUse,
  focus: Period | undefined,
): ChartParts {
  const { language } = model
  const { unit } = series
  const cells = readCells(model, series, use, { focus, target: 'none' })
  const { by, periods, rows } = cells
  const whole = by === 'org' ? { group: use.group } : { org: use.org }
  const subtitle = subtitleOf(series, whole, model, spanOf(periods, language), {
    periods,
    manner: byWords(by, language),
  })
  if (rows.length === 0 || periods.length === 0)
    return emptyChart(language, subtitle, describeNoParts(language))
  const readings = rows.flatMap((row) => row.readings)
  const amounts = readings.flatMap(({ quantity }) =>
    quantity === undefined ? [] : (quantity.ends ?? [drawnAt(quantity)]),
  )
  const at = periods.findIndex((period) => focus !== undefined && samePeriod(period, focus))
  const head = spanHead(uncapitalize(shortName(series, language)), periods, {
    covered: coveredBy(series, whole, model),
    illustrative: series.series.illustrative,
    language,
  })
  return {
    title: titleOf(cells, series, language),
    subtitle,
    description: `${head} ${sentenceOf(cells, series, language)}`,
    drawing: drawHeat(rows.slice(0, MOST_ROWS), {
      steps: heatSteps(amounts, { whole: unit.kind === 'count' }),
      unit,
      language,
      focus: at === -1 ? periods.length - 1 : at,
      illustrative: watermarkWord(series, language),
    }),
    notes: [
      ...describeCellSigns(signsOf(cells, series, language), language),
      ...shortenedNote(rows.length, language),
    ],
    table: tableOfCells(cells, { caption: subtitle, unit, language }),
    readings,
    sources: cells.sources,
  }
}

function sentenceOf({ by, periods, rows }: Cells, series: SeriesModel, language: Model['language']): string {
  const readings = rows.flatMap((row) => row.readings)
  const zero = readings.some(({ quantity }) => quantity !== undefined) && areZero(readings)
  const kinds = Map.groupBy(
    readings.flatMap(({ missing }) => missing ?? []),
    (kind) => kind,
  )
  const action = actionOf(titleName(series, language), language)
  const said = describeShadedTable(
    {
      rows: rows.length,
      columns: { kind: columnKind(periods), count: periods.length },
      missing: kinds.get('not-yet')?.length ?? 0,
      others: [...kinds].flatMap(([kind, { length }]) =>
        kind === 'not-yet' ? [] : [{ kind, count: length }],
      ),
      noun: by,
      // What the English sentence has room for is a noun.
      action: language === 'en' && action !== undefined ? 'admissions' : action,
      filled: !areZero(readings),
    },
    { language, unit: series.unit },
  )
  return zero ? `${said} ${titleOfZeros(language)}.` : said
}

/** Nothing is shaded: all known figures are zero, or none is known. */
function areZero(readings: readonly Reading[]): boolean {
  return readings.every(
    ({ quantity }) => quantity === undefined || (quantity.qualifier === 'exact' && quantity.number === 0),
  )
}

function columnKind(periods: readonly Period[]): Shaded['columns']['kind'] {
  const [first] = periods
  const same = periods.every(({ kind }) => kind === first?.kind)
  return same && (first?.kind === 'year' || first?.kind === 'quarter' || first?.kind === 'month')
    ? first.kind
    : 'period'
}

function titleOf({ rows }: Cells, series: SeriesModel, language: Model['language']): string {
  const known = rows.flatMap(({ name, readings }) =>
    readings.flatMap(({ quantity, period }) => (quantity === undefined ? [] : [{ name, quantity, period }])),
  )
  const most = Math.max(...known.map(({ quantity }) => drawnAt(quantity)))
  const [largest, ...others] = known.filter(({ quantity }) => drawnAt(quantity) === most)
  if (largest === undefined) return titleOfNothing(language)
  if (areZero(rows.flatMap(({ readings }) => readings))) return titleOfZeros(language)
  const { name, ...alone } = largest
  return titleOfLargestCell(others.length > 0 ? alone : { name, ...alone }, { language, unit: series.unit })
}

/** What stands in some cell and cannot be read from it in every width. */
function signsOf({ rows, periods }: Cells, { unit }: SeriesModel, language: Model['language']) {
  const width = 0.92 * ((100 - NAMES) / periods.length)
  const readings = rows.slice(0, MOST_ROWS).flatMap((row) => row.readings)
  const isHidden = (reading: Reading): boolean => {
    const label = cellLabel(reading, { unit, language })
    return label !== undefined && tierFor(label.width + 6, width) !== undefined
  }
  return {
    hidden: readings.some(isHidden),
    bounds: readings.some(
      (reading) =>
        isHidden(reading) &&
        ['more-than', 'at-least', 'less-than', 'at-most'].includes(reading.quantity?.qualifier ?? ''),
    ),
    unsettled: readings.some((reading) => reading.quantity !== undefined && isUnsettled(reading)),
    ranges: readings.some(({ quantity }) => quantity !== undefined && quantity.ends !== null),
    missing:
      tierFor(14, width) === undefined ? [] : [...new Set(readings.flatMap(({ missing }) => missing ?? []))],
  }
}
