import { titleOfMove, titleOfNothing } from '../format/sentences/chart-title.ts'
import { words } from '../format/words.ts'
import type { ChartUse } from '../load/article.ts'
import type { Model, SeriesModel } from '../model/model.ts'
import { axisPeriods } from './axis-periods.ts'
import { breaksOn } from './bands.ts'
import { nameOf, seriesName, shortName, spanOf } from './chart-names.ts'
import type { ChartParts } from './chart-parts.ts'
import type { ChartTable } from './chart.ts'
import { descriptionOf } from './finding.ts'
import type { Line } from './line.ts'
import { drawLines } from './line.ts'
import { readPeriods } from './read-periods.ts'
import type { Reading } from './reading.ts'
import { periodCell, readingCell } from './table-cells.ts'
import { watermarkWord } from './watermark.ts'

/** Several series on one scale. What has another unit is not drawn on a second axis but named as left out. */
export function chartOfLines(
  model: Model,
  first: SeriesModel,
  others: readonly SeriesModel[],
  use: ChartUse,
): ChartParts {
  const all = [first, ...others]
  const { language } = model
  const fitting = all.filter(({ unit }) => unit.id === first.unit.id).slice(0, MOST_LINES)
  const left = all.filter((series) => !fitting.includes(series))
  const periods = axisPeriods(
    fitting.flatMap(({ points }) => points.map(({ period }) => period)),
    use,
  )
  const names = namesOf(fitting, language)
  const lines = fitting.map((series, i): Line => {
    const readings = readPeriods(model, series, periods, { target: 'none' }).map((reading) => ({
      ...reading,
      now: false,
    }))
    return { name: names[i] ?? '', readings }
  })
  const merged = periods.flatMap(
    (_, i) => firstKnown(lines.flatMap(({ readings }) => readings[i] ?? [])) ?? [],
  )
  const breaks = breaksOn(periods, first, language)
  const data = {
    readings: merged,
    unit: first.unit,
    language,
    bands: [],
    breaks,
    illustrative: watermarkWord(first, language),
  }
  const { drawing, axisFrom, notes } = drawLines(data, lines)
  const span = spanOf(periods, language)
  const subtitle = [names.join('; '), nameOf(first.org, language), span]
    .filter((text) => text !== '')
    .join(', ')
  return {
    title: titleOf(lines, first, model),
    subtitle,
    ...(axisFrom === undefined ? {} : { axis: axisFrom }),
    description: fitting
      .map((series, i) =>
        descriptionOf('line', series, lines[i]?.readings ?? [], { language, unit: series.unit }),
      )
      .join(' '),
    drawing,
    notes: [...notes, ...breaks.map(({ note }) => note), ...leftOut(left, language)],
    table: tableOf(lines, fitting, subtitle, language),
    readings: lines.flatMap(({ readings }) => readings),
    sources: fitting.map(({ series }) => series.source),
  }
}

function titleOf([line]: readonly Line[], series: SeriesModel, { language }: Model): string {
  const known = (line?.readings ?? []).flatMap(({ period, quantity }) =>
    quantity === undefined ? [] : [{ period, quantity }],
  )
  const [from, to] = [known[0], known.at(-1)]
  if (from === undefined || to === undefined) return titleOfNothing(language)
  return titleOfMove({ name: line?.name ?? '', from, to }, { language, unit: series.unit })
}

function tableOf(
  lines: readonly Line[],
  all: readonly SeriesModel[],
  caption: string,
  language: Model['language'],
): ChartTable {
  const rows = (lines[0]?.readings ?? []).map(({ period }, i) => ({
    kind: 'row' as const,
    cells: [
      periodCell(period, language),
      ...lines.flatMap(({ readings }, j) => {
        const [reading, series] = [readings[i], all[j]]
        return reading === undefined || series === undefined
          ? []
          : [{ ...readingCell(reading, { unit: series.unit, language }), of: reading.key }]
      }),
    ],
  }))
  const columns = [
    { head: words(language).period },
    ...lines.map(({ name }) => ({ head: name, numeric: true })),
  ]
  return { caption, layout: 'restacks', columns, rows }
}

/** Short names where they tell the series apart, else the full ones. */
function namesOf(all: readonly SeriesModel[], language: Model['language']): readonly string[] {
  const short = all.map((series) => shortName(series, language))
  return new Set(short).size === short.length ? short : all.map(({ series }) => seriesName(series, language))
}

function firstKnown(readings: readonly Reading[]): Reading | undefined {
  return readings.find(({ quantity }) => quantity !== undefined) ?? readings[0]
}

function leftOut(left: readonly SeriesModel[], language: Model['language']): readonly string[] {
  return left.map(({ series }) => {
    const name = seriesName(series, language)
    return language === 'vi'
      ? `Không vẽ “${name}” vì khác đơn vị tính hoặc đã đủ bốn đường.`
      : `“${name}” is not drawn: another unit, or more than four lines.`
  })
}

/** More lines than this cannot be told apart without colour. */
const MOST_LINES = 4
