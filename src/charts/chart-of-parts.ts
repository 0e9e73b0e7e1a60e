import { capitalize } from '../format/capital.ts'
import {
  describeIncompleteSum,
  describeOverlapping,
  describePartial,
  describePartition,
} from '../format/sentences/breakdown.ts'
import { titleOfLargestPart } from '../format/sentences/chart-title.ts'
import { percentOf } from '../format/sentences/percent.ts'
import { formatMissing } from '../format/missing.ts'
import { formatValue, unitName } from '../format/value.ts'
import { words } from '../format/words.ts'
import type { ChartUse } from '../load/article.ts'
import { findPoint } from '../model/find-point.ts'
import type { Model, SeriesModel } from '../model/model.ts'
import { sum } from '../quantity/derive.ts'
import type { Period } from '../quantity/period.ts'
import type { Quantity } from '../quantity/quantity.ts'
import type { PartRow } from './breakdown.ts'
import { drawBreakdown } from './breakdown.ts'
import { chartHead } from './chart-head.ts'
import { byWords, spanOf, subtitleOf } from './chart-names.ts'
import type { ChartParts } from './chart-parts.ts'
import { emptyChart } from './empty-chart.ts'
import { figureLabel } from './figure-label.ts'
import { MOST_ROWS, shortenedNote } from './most-rows.ts'
import type { PartsAt } from './parts-at.ts'
import { partId, partName, partsAt } from './parts-at.ts'
import { readPoint } from './read-periods.ts'
import type { Reading } from './reading.ts'
import { drawnAt } from './reading.ts'
import { tableOfParts } from './table-of-parts.ts'
import { watermarkWord } from './watermark.ts'

/** The parts of one period: by organisation or by group, adding up or overlapping as the data says. */
export function chartOfParts(
  model: Model,
  series: SeriesModel,
  use: ChartUse,
  focus: Period | undefined,
): ChartParts {
  const { language } = model
  const at = partsAt(series, use, focus)
  if (at === undefined || at.points.length === 0)
    return emptyChart(language, subtitleOf(series, use, model, ''))
  const whole = wholeOf(model, series, at, use)
  const parts = at.points.map((point): Part => {
    const id = partId(point, at.by)
    const reading = readPoint(point, at.period, id)
    return {
      name: partName(model, at.by, id),
      reading,
      source: point.observation.source ?? series.series.source,
    }
  })
  const rows = parts
    .toSorted((a, b) => amount(b.reading) - amount(a.reading))
    .map((part): PartRow => ({ ...part, value: valueText(part.reading, whole, series, model) }))
  const stacked =
    at.kind === 'partition' && rows.every(({ reading }) => (reading.quantity?.number ?? -1) >= 0)
  const subtitle = subtitleOf(
    series,
    { org: at.by === 'group' ? use.org : undefined, group: at.by === 'org' ? use.group : undefined },
    model,
    spanOf([at.period], language),
    { manner: byWords(at.by, language) },
  )
  const total = whole === undefined ? undefined : totalRow(whole, at.period, series, model)
  return {
    title: titleOf(rows, whole, series, model),
    subtitle,
    description: `${chartHead('breakdown', series, at.period, language)} ${sentenceOf(rows, parts, at, whole, series, model)}`,
    drawing: drawBreakdown(rows.slice(0, MOST_ROWS), {
      stacked,
      total,
      illustrative: watermarkWord(series, language),
    }),
    notes: [`${capitalize(kindWord(at.kind, language))}.`, ...shortenedNote(rows.length, language)],
    table: tableOfParts(series, parts, {
      caption: subtitle,
      by: at.by,
      whole,
      summed: at.kind === 'partition',
      language,
    }),
    readings: parts.map(({ reading }) => reading),
    sources: parts.map(({ source }) => source),
  }
}

function wholeOf(
  model: Model,
  { series }: SeriesModel,
  { by, period }: PartsAt,
  { org, group }: ChartUse,
): Quantity | undefined {
  const part =
    by === 'org' ? { ...(group === undefined ? {} : { group }) } : { ...(org === undefined ? {} : { org }) }
  const value = findPoint(model, { series: series.id, period, ...part })?.observation.value
  return value?.kind === 'quantity' ? value : undefined
}

/** `64 (42,7%)`; without a share where the whole is too small for one. */
function valueText(
  reading: Reading,
  whole: Quantity | undefined,
  { unit }: SeriesModel,
  { language }: Model,
): string {
  const { quantity, missing, status } = reading
  if (quantity === undefined) return formatMissing(missing ?? 'not-yet', language)
  const { words: said, number } = figureLabel(quantity, { unit, language, status })
  const percent = whole === undefined || unit.kind === 'percent' ? undefined : percentOf(quantity, whole)
  const share =
    percent === undefined || percent.qualifier !== 'exact' ? '' : ` (${formatValue(percent, { language })})`
  return `${[...said, number].join(' ')}${share}`
}

function totalRow(whole: Quantity, period: Period, { unit }: SeriesModel, { language }: Model): PartRow {
  const reading: Reading = { key: 'total', period, quantity: whole, status: 'final', now: true }
  const { words: said, number } = figureLabel(whole, { unit, language })
  return { reading, name: words(language).total, value: [...said, number].join(' ') }
}

function titleOf(
  rows: readonly PartRow[],
  whole: Quantity | undefined,
  { unit }: SeriesModel,
  { language }: Model,
): string {
  const [largest] = rows
  if (largest?.reading.quantity === undefined) return emptyChart(language).title
  return titleOfLargestPart({ name: largest.name, part: largest.reading.quantity, whole }, { language, unit })
}

function sentenceOf(
  rows: readonly PartRow[],
  parts: readonly Part[],
  at: PartsAt,
  whole: Quantity | undefined,
  { unit }: SeriesModel,
  { language }: Model,
): string {
  const telling = { language, unit }
  const known = rows.flatMap(({ name, reading: { quantity } }) =>
    quantity === undefined ? [] : [{ name, quantity }],
  )
  const without = parts.filter(({ reading }) => reading.quantity === undefined).map(({ name }) => name)
  const quantities = known.map(({ quantity }) => quantity)
  if (at.kind === 'partition' && without.length > 0 && quantities.length > 0) {
    return describeIncompleteSum(
      { sum: sum(quantities), given: known.length, all: parts.length, without: without.slice(0, MOST_NAMED) },
      telling,
    )
  }
  if (at.kind === 'partition' && whole !== undefined && known.length <= 2 * MOST_NAMED) {
    const noun = at.by === 'org' ? {} : { noun: language === 'vi' ? 'nhóm' : 'groups' }
    return describePartition({ parts: quantities, total: whole, ...noun }, telling)
  }
  const first = known.slice(0, MOST_NAMED)
  if (at.kind === 'overlapping' && whole !== undefined) {
    const named = first.map(({ name, quantity }) => ({
      name: language === 'vi' ? uncapital(name) : name,
      quantity,
    }))
    return describeOverlapping(
      { whole, wholeName: unitName(unit, language), period: at.period, parts: named },
      telling,
    )
  }
  return describePartial({ parts: first, total: whole }, telling)
}

function kindWord(kind: PartsAt['kind'], language: Model['language']): string {
  const { overlappingGroups, partitionGroups, partialGroups } = words(language)
  return { overlapping: overlappingGroups, partition: partitionGroups, partial: partialGroups }[kind]
}

function amount({ quantity }: Reading): number {
  return quantity === undefined ? -1 : drawnAt(quantity)
}

function uncapital(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name
}

/** A sentence that names more than this is no longer heard as one. */
const MOST_NAMED = 6

export interface Part {
  readonly name: string
  readonly reading: Reading
  readonly source: string | undefined
}
