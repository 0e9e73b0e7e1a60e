import { capitalize } from '../format/capital.ts'
import { words } from '../format/words.ts'
import type { SeriesModel } from '../model/model.ts'
import type { Language } from '../quantity/language.ts'
import type { BreakNote, StatementBand } from './bands.ts'
import type { ChartTable, TableCell, TableRow } from './chart.ts'
import type { Reading } from './reading.ts'
import {
  EMPTY,
  goalCell,
  periodCell,
  quantityCell,
  readingCell,
  remarkCell,
  verdictCell,
} from './table-cells.ts'

/** The figures of columns or a line: period, result, plan, how they stand to each other, notes; statements after them. */
export function tableOfPeriods(
  series: SeriesModel,
  readings: readonly Reading[],
  { caption, bands, breaks, language }: PeriodTable,
): ChartTable {
  const word = words(language)
  const style = { unit: series.unit, language }
  const planned = readings.some(({ goal }) => goal !== undefined)
  const noted = bands.length > 0 || readings.some(({ note }) => note !== undefined)
  const yearly = readings.every(({ period }) => period.kind === 'year')
  const rows = readings.flatMap((reading, i): readonly TableRow[] => [
    ...breaks.filter(({ slot }) => slot === i).map(({ note }): TableRow => ({ kind: 'break', text: note })),
    {
      kind: 'row',
      cells: [
        periodCell(reading.period, language),
        readingCell(reading, style),
        ...(planned ? [goalCell(reading.goal, style), verdictCell(reading.goal, style)] : []),
        ...(noted ? [remarkCell(reading.note)] : []),
      ],
      of: reading.key,
      ...(reading.now ? { focus: true } : {}),
    },
  ])
  const statements = bands.map((band): TableRow => ({
    kind: 'row',
    cells: statementCells(band, style, planned),
  }))
  return {
    caption,
    layout: 'yearly',
    columns: [
      { head: yearly ? word.year : word.period },
      { head: series.series.measure === 'flow' ? word.resultHead : word.value, numeric: true },
      ...(planned ? [{ head: word.planHead, numeric: true }, { head: word.verdict }] : []),
      ...(noted ? [{ head: word.notes }] : []),
    ],
    rows: [...rows, ...statements],
  }
}

/** A statement is one row of its own: a level for all its years, no figure of any. */
function statementCells(
  { statement }: StatementBand,
  style: Parameters<typeof quantityCell>[2],
  planned: boolean,
): readonly TableCell[] {
  const { language } = style
  return [
    periodCell(statement.period, language),
    quantityCell(statement.value, words(language).eachYear, style),
    ...(planned ? [EMPTY, EMPTY] : []),
    remarkCell(capitalize(words(language).statementBand)),
  ]
}

export interface PeriodTable {
  readonly caption: string
  readonly bands: readonly StatementBand[]
  readonly breaks: readonly BreakNote[]
  readonly language: Language
}
