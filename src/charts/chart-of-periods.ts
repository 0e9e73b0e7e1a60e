import { words } from '../format/words.ts'
import { describeAcceptedConflict } from '../format/sentences/notes.ts'
import { describeOnePoint } from '../format/sentences/sparse.ts'
import type { ChartUse } from '../load/article.ts'
import type { Model, SeriesModel } from '../model/model.ts'
import { pointKey } from '../model/point-key.ts'
import { containsPeriod, samePeriod } from '../quantity/period-order.ts'
import type { Period } from '../quantity/period.ts'
import { axisPeriods } from './axis-periods.ts'
import type { StatementBand } from './bands.ts'
import { bandsOn, breaksOn } from './bands.ts'
import type { ChartParts } from './chart-parts.ts'
import { shortName, spanOf, subtitleOf, titleName } from './chart-names.ts'
import { drawColumns } from './columns.ts'
import { emptyChart } from './empty-chart.ts'
import { descriptionOf, findingOf } from './finding.ts'
import { drawLines } from './line.ts'
import { readPeriods } from './read-periods.ts'
import type { Reading } from './reading.ts'
import { tableOfPeriods } from './table-of-periods.ts'
import type { Upright } from './upright.ts'
import { watermarkWord } from './watermark.ts'

/** Columns or a line: one series over time, with targets, statements and breaks. */
export function chartOfPeriods(
  model: Model,
  series: SeriesModel,
  use: ChartUse,
  focus: Period | undefined,
): ChartParts {
  const { language } = model
  const { unit } = series
  const telling = { language, unit }
  const part = { org: use.org, group: use.group }
  const periods = periodsOf(series, use)
  if (periods.length === 0) return emptyChart(language, subtitleOf(series, part, model, ''))
  const readings = readPeriods(model, series, periods, { ...part, target: use.target, focus })
  const bands = bandsOn(periods, series, part, language)
  const breaks = breaksOn(periods, series, language)
  const data: Upright = {
    readings,
    unit,
    language,
    bands,
    breaks,
    illustrative: watermarkWord(series, language),
  }
  const { drawing, axisFrom, notes } =
    use.chart === 'line'
      ? drawLines(data, [{ name: shortName(series, language), readings }])
      : drawColumns(data)
  const span = spanOf(periods, language)
  const subtitle = subtitleOf(series, part, model, span, { periods })
  return {
    title: findingOf(readings, titleName(series, language), telling),
    subtitle,
    ...(axisFrom === undefined ? {} : { axis: axisFrom }),
    description: descriptionOf(use.chart, series, readings, telling),
    drawing,
    notes: [
      ...onePointNote(use, readings, telling),
      ...notes,
      ...conflictNotes(model, series, bands, readings, telling),
      ...breaks.map(({ note }) => note),
      ...derivedNote(readings, model),
    ],
    table: tableOfPeriods(series, readings, { caption: subtitle, bands, breaks, language }),
    readings,
    sources: sourcesOf(series, readings, part),
  }
}

/** Every period that has a figure, a target of its own or a statement: what the axis must hold. */
function periodsOf(series: SeriesModel, use: ChartUse): readonly Period[] {
  const own = (
    use.org === undefined && use.group === undefined
      ? series.points
      : series.parts.filter(({ org, group }) => org === use.org && group === use.group)
  ).map(({ period }) => period)
  const planned =
    use.target === 'none'
      ? []
      : series.series.targets.filter(({ org, group }) => org === use.org && group === use.group)
  const stated = series.series.statements.filter(
    ({ each, org, group }) => each === 'year' && org === use.org && group === use.group,
  )
  const years = stated.flatMap(({ period }) =>
    period.kind === 'years'
      ? [{ kind: 'year', year: period.year } as const, { kind: 'year', year: period.endYear } as const]
      : [period],
  )
  return axisPeriods(
    [...own, ...planned.map(({ period }) => period).filter(({ kind }) => kind !== 'years'), ...years],
    use,
  )
}

/** One figure is no trend; a line says so, a column against its plan speaks for itself. */
function onePointNote(
  use: ChartUse,
  readings: readonly Reading[],
  telling: Parameters<typeof describeOnePoint>[1],
): readonly string[] {
  const known = readings.filter(({ quantity }) => quantity !== undefined)
  const [only] = known
  if (use.chart !== 'line' || known.length !== 1 || only?.quantity === undefined) return []
  return [describeOnePoint({ period: only.period, quantity: only.quantity }, telling)]
}

/** Figures that lie outside a statement, where somebody signed for it; the reason only where the office prints its reasons. */
function conflictNotes(
  { site }: Model,
  series: SeriesModel,
  bands: readonly StatementBand[],
  readings: readonly Reading[],
  telling: Parameters<typeof describeAcceptedConflict>[1],
): readonly string[] {
  return bands.flatMap(({ statement, low, high }) =>
    readings.flatMap(({ period, quantity }) => {
      if (quantity === undefined || !containsPeriod(statement.period, period)) return []
      if (quantity.hard.high >= low && quantity.hard.low <= high) return []
      const waiver = series.series.accept.find(
        (each) =>
          each.check === 'statement-conflict' && each.period !== undefined && samePeriod(each.period, period),
      )
      if (waiver === undefined) return []
      const reason = waiver.reason.replace(/\.$/, '')
      const said = reason.charAt(0).toLowerCase() + reason.slice(1)
      const conflict = { figure: quantity, stated: statement.value }
      return [
        describeAcceptedConflict(site.audit === 'full' ? { ...conflict, reason: said } : conflict, telling),
      ]
    }),
  )
}

function derivedNote(readings: readonly Reading[], { language }: Model): readonly string[] {
  if (!readings.some(({ goal }) => goal?.derived === true)) return []
  const { derivedFromSource } = words(language)
  return [
    language === 'vi'
      ? `Vạch kế hoạch nét đứt: ${derivedFromSource}.`
      : `Dashed plan line: ${derivedFromSource}.`,
  ]
}

function sourcesOf(
  series: SeriesModel,
  readings: readonly Reading[],
  part: { org?: string | undefined; group?: string | undefined },
): readonly (string | undefined)[] {
  return readings
    .filter(({ quantity }) => quantity !== undefined)
    .map(
      ({ period }) =>
        series.index.get(pointKey(series.series, { period, ...part }))?.observation.source ??
        series.series.source,
    )
}
