import { capitalize } from '../format/capital.ts'
import { formatPeriod } from '../format/period.ts'
import { words } from '../format/words.ts'
import type { Language } from '../quantity/language.ts'
import type { Unit } from '../quantity/unit.ts'
import type { ChartTable, TableCell } from './chart.ts'
import type { Cells } from './read-cells.ts'
import type { CellStyle } from './table-cells.ts'
import { goalCell, readingCell } from './table-cells.ts'
import type { Reading } from './reading.ts'

/** Organisations or groups by period, every figure in a cell of its own; plans in a column beside the results that they ask for. */
export function tableOfCells(
  { by, periods, rows }: Pick<Cells, 'by' | 'periods' | 'rows'>,
  { caption, unit, language, head }: CellsTable,
): ChartTable {
  const word = words(language)
  const style = { unit, language }
  const planned = periods.map((_, i) => rows.some(({ readings }) => readings[i]?.goal !== undefined))
  const columns = periods.flatMap((period, i) => {
    const seen = capitalize(formatPeriod(period, { language, short: true }))
    const spoken = capitalize(formatPeriod(period, { language, register: 'spoken' }))
    const named = period.kind === 'year' || period.kind === 'month' ? { head: seen } : { head: seen, spoken }
    const plan = { head: `${word.planHead} ${seen}`, spoken: `${word.planHead} ${spoken}`, numeric: true }
    return [{ ...named, numeric: true }, ...(planned[i] === true ? [plan] : [])]
  })
  return {
    caption,
    layout: 'restacks',
    columns: [{ head: head ?? (by === 'org' ? word.organisation : word.group) }, ...columns],
    rows: rows.map(({ name, readings }) => ({
      kind: 'row',
      cells: [
        { kind: 'text', text: name },
        ...readings.flatMap((reading, i) => [
          figureCell(reading, style),
          ...(planned[i] === true ? [goalCell(reading.goal, style)] : []),
        ]),
      ],
    })),
  }
}

function figureCell(reading: Reading, style: CellStyle): TableCell {
  const cell = readingCell(reading, style)
  return cell.kind === 'figure' || cell.kind === 'words' ? { ...cell, of: reading.key } : cell
}

export interface CellsTable {
  readonly caption: string
  readonly unit: Unit
  readonly language: Language
  /** What the rows are, where they are no parts. */
  readonly head?: string
}
