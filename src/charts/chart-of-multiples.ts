import { uncapitalize } from '../format/capital.ts'
import { chartKindName } from '../format/chart-kinds.ts'
import { titleOfNothing, titleOfOnePoint } from '../format/sentences/chart-title.ts'
import { directionOf } from '../format/sentences/direction.ts'
import { describeNoParts, titleOfZeros } from '../format/sentences/heat.ts'
import {
  describeLatest,
  describeOtherUnit,
  describePlanRules,
  describeSharedScale,
  titleOfRises,
} from '../format/sentences/multiples.ts'
import { describeAllMissing } from '../format/sentences/sparse.ts'
import { words } from '../format/words.ts'
import type { ChartUse } from '../load/article.ts'
import type { Model, SeriesModel } from '../model/model.ts'
import { samePeriod } from '../quantity/period-order.ts'
import type { Period } from '../quantity/period.ts'
import { axisPeriods } from './axis-periods.ts'
import { spanHead } from './chart-head.ts'
import { byWords, coveredBy, seriesName, shortName, spanOf, subtitleOf } from './chart-names.ts'
import type { ChartParts } from './chart-parts.ts'
import { drawMultiples } from './draw-multiples.ts'
import { emptyChart } from './empty-chart.ts'
import { formatTick } from './frame.ts'
import { shortenedNote } from './most-rows.ts'
import type { Cells } from './read-cells.ts'
import { readCells } from './read-cells.ts'
import { readPeriods } from './read-periods.ts'
import { tableOfCells } from './table-of-cells.ts'
import { watermarkWord } from './watermark.ts'

/** Many small pictures on one scale: one an organisation or group, or one a series where several are named. */
export function chartOfMultiples(
  model: Model,
  series: SeriesModel,
  others: readonly SeriesModel[],
  use: ChartUse,
  focus: Period | undefined,
): ChartParts {
  const { language } = model
  const { unit } = series
  const several = others.length > 0
  const fitting = [series, ...others].filter((each) => each.unit.id === unit.id)
  const cells = pointedAt(
    several
      ? cellsOfSeries(model, fitting, use, focus)
      : readCells(model, series, use, { focus, target: use.target }),
    focus,
  )
  const { by, periods, rows } = cells
  const noun = several ? ('series' as const) : by
  const whole = several ? use : by === 'org' ? { group: use.group } : { org: use.org }
  const span = spanOf(periods, language)
  const subtitle = several
    ? [rows.map(({ name }) => name).join('; '), coveredBy(series, whole, model), span]
        .filter((text) => text !== '')
        .join(', ')
    : subtitleOf(series, whole, model, span, { periods, manner: byWords(by, language) })
  if (rows.length === 0 || periods.length === 0)
    return emptyChart(language, subtitle, describeNoParts(language))
  const form = series.series.measure === 'flow' ? 'columns' : 'line'
  const style = { form, unit, language, illustrative: watermarkWord(series, language) } as const
  const { drawing, scale, cut } = drawMultiples(rows.slice(0, MOST_PANELS), style)
  const [from, to] = [scale.low, scale.high].map((end) => formatTick(end, scale, style))
  const known = rows.some(({ readings }) => readings.some(({ quantity }) => quantity !== undefined))
  const title = titleOf(cells, noun, focus, { language, unit })
  const name = several
    ? rows.map((row) => uncapitalize(row.name)).join('; ')
    : uncapitalize(shortName(series, language))
  const head = spanHead(`${kindOf(noun, language)}: ${name}`, periods, {
    covered: coveredBy(series, whole, model),
    illustrative: series.series.illustrative,
    language,
  })
  return {
    title,
    subtitle: cut ? `${subtitle}; ${words(language).axisFrom} ${from}` : subtitle,
    description: [
      head,
      ...(known
        ? [
            ...(rows.length > 1 && title !== spanTitle(cells, noun, language) ? [`${title}.`] : []),
            latestOf(cells, noun, focus, { language, unit }),
          ]
        : [describeAllMissing(language)]),
    ].join(' '),
    drawing,
    notes: [
      ...(known ? [describeSharedScale(from ?? '', to ?? '', language)] : []),
      ...(rows.some(({ readings }) => readings.some(({ goal }) => goal !== undefined))
        ? [describePlanRules(language)]
        : []),
      ...[series, ...others]
        .filter((each) => !fitting.includes(each))
        .map((each) => describeOtherUnit(seriesName(each.series, language), language)),
      ...shortenedNote(rows.length, language, MOST_PANELS),
    ],
    table: tableOfCells(cells, {
      caption: subtitle,
      unit,
      language,
      ...(several ? { head: language === 'vi' ? 'Số liệu' : 'Series' } : {}),
    }),
    readings: rows.flatMap(({ readings }) => readings),
    sources: cells.sources,
  }
}

/** What the panels are of, in the name of the kind. */
function kindOf(noun: 'org' | 'group' | 'series', language: Model['language']): string {
  if (language === 'en' || noun === 'org') return chartKindName('multiples', language)
  return noun === 'group' ? 'biểu đồ nhỏ theo nhóm' : 'biểu đồ nhỏ theo số liệu'
}

/** One period is pointed at in all panels; where a panel has no figure of it, its latest. */
function pointedAt(cells: Cells, focus: Period | undefined): Cells {
  const at = columnOf(cells, focus)
  const rows = cells.rows.map((row) => {
    const last = row.readings.findLastIndex(({ quantity }) => quantity !== undefined)
    const slot = row.readings[at]?.quantity === undefined ? last : at
    return { ...row, readings: row.readings.map((reading, i) => ({ ...reading, now: i === slot })) }
  })
  return { ...cells, rows }
}

/** Each series a row of its own. */
function cellsOfSeries(
  model: Model,
  all: readonly SeriesModel[],
  use: ChartUse,
  focus: Period | undefined,
): Cells {
  const part = { org: use.org, group: use.group }
  const own = ({ points, parts }: SeriesModel) =>
    use.org === undefined && use.group === undefined
      ? points
      : parts.filter(({ org, group }) => org === use.org && group === use.group)
  const periods = axisPeriods(
    all.flatMap((series) => own(series).map(({ period }) => period)),
    use,
  )
  const short = all.map((series) => shortName(series, model.language))
  const unique = new Set(short).size === short.length
  return {
    by: 'org',
    periods,
    rows: all.map((series, i) => ({
      id: series.series.id,
      name: unique ? (short[i] ?? '') : seriesName(series.series, model.language),
      readings: readPeriods(model, series, periods, { ...part, target: use.target, focus }).map(
        (reading) => ({
          ...reading,
          key: `${series.series.id} ${reading.key}`,
        }),
      ),
    })),
    sources: all.flatMap((series) =>
      own(series).map(({ observation }) => observation.source ?? series.series.source),
    ),
  }
}

/** How many rose since the period before: that of the number of the bulletin, else the latest with figures. */
function titleOf(
  cells: Cells,
  noun: 'org' | 'group' | 'series',
  focus: Period | undefined,
  telling: Parameters<typeof titleOfOnePoint>[1],
): string {
  const { periods, rows } = cells
  const { language } = telling
  const at = columnOf(cells, focus)
  const [now, before] = [periods[at], periods[at - 1]]
  if (now === undefined) return titleOfNothing(language)
  const figures = rows.flatMap(({ readings }) => readings.flatMap(({ quantity }) => quantity ?? []))
  if (figures.length > 1 && figures.every(({ qualifier, number }) => qualifier === 'exact' && number === 0))
    return titleOfZeros(language)
  const moves = rows.flatMap(({ readings }) => {
    const [here, then] = [readings[at]?.quantity, readings[at - 1]?.quantity]
    const move = here === undefined || then === undefined ? 'unknown' : directionOf(here, then)
    return move === 'unknown' ? [] : [move]
  })
  if (before !== undefined && moves.length > 1) {
    const up = moves.filter((move) => move === 'up').length
    return titleOfRises({ up, all: moves.length, of: rows.length, now, before, noun }, language)
  }
  const only = rows.flatMap(({ readings }) => readings[at]?.quantity ?? [])
  const [first] = only
  if (first !== undefined && only.length === 1)
    return titleOfOnePoint({ period: now, quantity: first }, telling)
  return spanTitle(cells, noun, language)
}

function spanTitle(
  { periods, rows }: Cells,
  noun: 'org' | 'group' | 'series',
  language: Model['language'],
): string {
  const span = spanOf(periods, language)
  if (language === 'en') return `${noun === 'series' ? `${rows.length} series` : 'Figures by part'}, ${span}`
  const names = {
    org: 'Số liệu từng đơn vị',
    group: 'Số liệu từng nhóm',
    series: `Diễn biến ${rows.length} số liệu`,
  }
  return `${names[noun]}, ${span}`
}

function latestOf(
  cells: Cells,
  noun: 'org' | 'group' | 'series',
  focus: Period | undefined,
  telling: Parameters<typeof titleOfOnePoint>[1],
): string {
  const at = columnOf(cells, focus)
  const period = cells.periods[at]
  const figures = cells.rows.flatMap(({ name, readings }) => {
    const quantity = readings[at]?.quantity
    return quantity === undefined ? [] : [{ name, quantity }]
  })
  if (period === undefined) return ''
  const others = Math.max(0, figures.length - MOST_NAMED)
  return describeLatest({ period, figures: figures.slice(0, MOST_NAMED), others, noun }, telling)
}

function columnOf({ periods, rows }: Cells, focus: Period | undefined): number {
  const known = (i: number): boolean => rows.some(({ readings }) => readings[i]?.quantity !== undefined)
  const wanted = periods.findIndex((period) => focus !== undefined && samePeriod(period, focus))
  return wanted !== -1 && known(wanted) ? wanted : periods.findLastIndex((_, i) => known(i))
}

/** More small pictures than this are a table. */
const MOST_PANELS = 24

/** A sentence that names more than this is no longer heard as one. */
const MOST_NAMED = 6
