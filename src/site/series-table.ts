import { capitalize } from '../format/capital.ts'
import { formatDate, formatDayInText } from '../format/date.ts'
import { formatPeriod } from '../format/period.ts'
import { formatStatus } from '../format/status.ts'
import { formatValue } from '../format/value.ts'
import { words } from '../format/words.ts'
import type { Observation } from '../load/series.ts'
import type { Model, Point, SeriesModel } from '../model/model.ts'
import { saysNotKnown } from '../quantity/missing-words.ts'
import type { Period } from '../quantity/period.ts'
import { periodBounds } from '../quantity/period-order.ts'
import type { Cell, Ledger, LedgerRow } from './ledger.ts'
import { remarkCell, valueCell } from './ledger.ts'
import { pageWords } from './page-words.ts'
import { verdictCell } from './verdict-cell.ts'

/**
 * Points of one series as a ledger: period, value, plan, result against it, notes; a break stands between its periods. `rowOf` names the
 * rows where a link may lead to one of them: on the series' own page.
 */
export function seriesTable(
  model: Model,
  series: SeriesModel,
  points: readonly Point[],
  rowOf?: (period: Period) => string,
): Ledger {
  const word = words(model.language)
  const planned = points.some(({ target }) => target?.value !== undefined)
  const noted = points.some((point) => pointNotes(model, series, point).kind !== 'empty')
  const yearly = points.every(({ period }) => isYear(period))
  return {
    layout: 'yearly',
    columns: [
      { head: yearly ? word.year : word.period },
      { head: series.series.measure === 'flow' ? word.resultHead : word.value, numeric: true },
      ...(planned ? [{ head: word.planHead, numeric: true }, { head: word.verdict }] : []),
      ...(noted ? [{ head: word.notes }] : []),
    ],
    rows: withBreaks(
      series,
      points,
      (point) => ({
        kind: 'row',
        ...(rowOf === undefined ? {} : { id: rowOf(point.period) }),
        cells: [
          periodCell(model, point.period),
          valueCell(point.observation.value, cellStyle(model, series, point.observation)),
          ...(planned ? planCells(model, series, point) : []),
          ...(noted ? [pointNotes(model, series, point)] : []),
        ],
      }),
      (day, note) => `${formatDate(day, model)}: ${note}`,
    ),
  }
}

export function isYear({ kind }: Period): boolean {
  return kind === 'year' || kind === 'years' || kind === 'school-year'
}

/** A period in a column headed "Kỳ" or "Năm". */
export function periodCell({ language }: Pick<Model, 'language'>, period: Period): Cell {
  const text = capitalize(formatPeriod(period, { language, short: true }))
  const spoken = formatPeriod(period, { language, register: 'spoken' })
  return period.kind === 'year' || period.kind === 'month'
    ? { kind: 'text', text }
    : { kind: 'text', text, spoken }
}

/** Where a point's target and its verdict stand in a table. */
export function planCells(model: Model, series: SeriesModel, { target }: Point): readonly Cell[] {
  const { language } = model
  const asked = valueCell(target?.value, { language, unit: series.unit })
  return [derivedBefore(asked, target?.derived === true, language), verdictCell(target, language)]
}

/** A planned figure that no source prints says that it is derived. */
export function derivedBefore(asked: Cell, derived: boolean, language: Model['language']): Cell {
  if (asked.kind !== 'figure' || !derived) return asked
  const { derivedShort } = words(language)
  return {
    ...asked,
    before: [derivedShort, asked.before].join(' ').trim(),
    ...(asked.spoken === undefined ? {} : { spoken: `${derivedShort} ${asked.spoken}` }),
  }
}

function pointNotes(model: Model, series: SeriesModel, { observation, others }: Point): Cell {
  const { language } = model
  const own = pageWords(language)
  const word = words(language)
  return remarkCell(
    ...(observation.note === undefined ? [] : [observation.note]),
    ...(observation.asOf === undefined ? [] : [`${capitalize(asOfText(model, observation.asOf))}.`]),
    ...observation.revisions.map(
      ({ date, type }) => `${capitalize(word[type])} ${formatDayInText(date, { language })}.`,
    ),
    ...others.map(
      (other) =>
        `${capitalize(own.otherSource)}: ${formatValue(other.value, { language, unit: series.unit })}.`,
    ),
  )
}

/** `tính đến ngày 30/06/2025`; what the source does not say is said to be so. */
export function asOfText({ language }: Pick<Model, 'language'>, asOf: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(asOf)) return pageWords(language).asOf(formatDayInText(asOf, { language }))
  return saysNotKnown(asOf) ? words(language).sourceNotDated : pageWords(language).asOf(asOf)
}

/** `148, năm 2025, sơ bộ`: the last figure of a series in one line; undefined where no period has one. */
export function latestPoint({ points }: SeriesModel): Point | undefined {
  const figures = points.filter(({ observation }) => observation.value.kind === 'quantity')
  return figures.filter(({ period }) => isYear(period)).at(-1) ?? figures.at(-1)
}

export function statusText({ language }: Pick<Model, 'language'>, { status }: Observation): string {
  return formatStatus(status, language)
}

function cellStyle(model: Model, series: SeriesModel, { status }: Observation) {
  return { language: model.language, unit: series.unit, status }
}

/** Puts the line of a break before the first period that goes beyond its day. */
function withBreaks(
  { series }: SeriesModel,
  points: readonly Point[],
  rowOf: (point: Point) => LedgerRow,
  lineOf: (day: string, note: string) => string,
): readonly LedgerRow[] {
  return points.flatMap((point, index) => {
    const { to } = periodBounds(point.period)
    const before = points[index - 1]
    const begun = before === undefined ? '' : periodBounds(before.period).to
    const lines = series.breaks.filter(({ at }) => at <= to && at > begun)
    return [
      ...lines.map(({ at, note }): LedgerRow => ({ kind: 'break', text: lineOf(at, note) })),
      rowOf(point),
    ]
  })
}
