import { capitalize } from '../format/capital.ts'
import { formatPeriod } from '../format/period.ts'
import { words } from '../format/words.ts'
import type { Article } from '../load/article.ts'
import type { Edition } from '../load/edition.ts'
import type { PointKey } from '../model/find-point.ts'
import type { Model, Point } from '../model/model.ts'
import { pointsOf, usesOfEdition, type FoundPoint } from './figure-uses.ts'
import type { Cell, Ledger } from './ledger.ts'
import { emptyCell, valueCell } from './ledger.ts'
import { dataHref, seriesHref } from './links.ts'
import { pointName, seriesName } from './names.ts'
import { pageWords } from './page-words.ts'
import { periodCell, planCells } from './series-table.ts'
import { verdictCell } from './verdict-cell.ts'

/** Every figure that a number of the bulletin prints, once, in order of first use, with the way to its data. */
export function figuresTable(model: Model, edition: Edition): Ledger {
  const { language } = model
  const word = words(language)
  return {
    layout: 'restacks',
    columns: [
      { head: word.figures },
      { head: word.period },
      { head: word.value, numeric: true },
      { head: word.planHead, numeric: true },
      { head: word.verdict },
      { head: pageWords(language).take },
    ],
    rows: figuresOfEdition(model, edition).map(({ series, point }) => {
      const drawn = model.series.get(series)
      return {
        kind: 'row',
        cells: [
          { kind: 'link', text: pointName(model, series, point), href: seriesHref(series) },
          periodCell(model, point.period),
          valueCell(point.observation.value, {
            language,
            status: point.observation.status,
            ...(drawn === undefined ? {} : { unit: drawn.unit }),
          }),
          ...(drawn === undefined ? [] : planCells(model, drawn, point)),
          { kind: 'link', text: 'CSV', href: dataHref(series, 'csv') },
        ],
      }
    }),
  }
}

/** The points behind them. */
export function figuresOfEdition(model: Model, edition: Edition): readonly FoundPoint[] {
  return pointsOf(model, usesOfEdition(edition))
}

/** The figure that a story is about: the first it uses, with its verdict. */
export function storyFigure(model: Model, article: Article): StoryFigure | undefined {
  const [first] = pointsOf(model, [
    ...article.figures.flatMap((use) => (use.kind === 'figure' ? [use] : [])),
    ...article.blocks.flatMap((block) =>
      block.kind === 'chart' ? chartUses(model, block.chart.series) : [],
    ),
  ])
  if (first === undefined) return undefined
  const { series, point } = first
  const drawn = model.series.get(series)
  const { language } = model
  return {
    figure: valueCell(point.observation.value, {
      language,
      ...(drawn === undefined ? {} : { unit: drawn.unit }),
    }),
    name: `${pointName(model, series, point)}, ${formatPeriod(point.period, { language })}`,
    verdict: verdictCell(point.target, language),
  }
}

/** The last settled figure of a series in one line of the index. */
export function seriesEntry(model: Model, id: string, point: Point | undefined): IndexEntry {
  const drawn = model.series.get(id)
  const { language } = model
  return {
    name: seriesName(model, id),
    href: seriesHref(id),
    figure:
      point === undefined || drawn === undefined
        ? drawn?.series.account === undefined
          ? { kind: 'words', text: words(language).notYet }
          : emptyCell
        : valueCell(point.observation.value, {
            language,
            unit: drawn.unit,
            status: point.observation.status,
          }),
    ...(point === undefined
      ? {}
      : { period: capitalize(formatPeriod(point.period, { language, short: true })) }),
    illustrative: drawn?.series.illustrative === true,
  }
}

function chartUses(model: Model, series: readonly string[]): readonly PointKey[] {
  return series.flatMap((id) => {
    const period = model.series.get(id)?.points.at(-1)?.period
    return period === undefined ? [] : [{ series: id, period }]
  })
}

export interface StoryFigure {
  readonly figure: Cell
  readonly name: string
  readonly verdict: Cell
}

export interface IndexEntry {
  readonly name: string
  readonly href: string
  readonly figure: Cell
  readonly period?: string
  readonly illustrative: boolean
}
