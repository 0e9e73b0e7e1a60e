import type { ChartTable, TableCell } from '../../src/charts/chart.ts'

/** A text with ordinary blanks. */
export function plain(text: string): string {
  return text.replace(/\u00a0/g, ' ')
}

/** The cells of the row that a mark points at: `3`, or `3.2` for one of its cells. */
export function cellsOf({ rows }: ChartTable, figure: string): readonly CellText[] {
  const row = rows[Number(figure.split('.')[0])]
  return row?.kind === 'row' ? row.cells.map(cellText) : []
}

/** What stands in a cell, and the number alone. */
export function cellText(cell: TableCell): CellText {
  switch (cell.kind) {
    case 'empty':
      return { text: '', number: '' }
    case 'figure':
      return {
        text: [cell.before, cell.number, cell.after].filter((part) => part !== '').join(' '),
        number: cell.number,
      }
    default:
      return { text: cell.text, number: '' }
  }
}

export interface CellText {
  readonly text: string
  readonly number: string
}
