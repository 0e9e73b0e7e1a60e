import type { ChartTable } from './chart.ts'
import type { Figures } from './svg.ts'

/** Where each mark's figure stands in the table: `3` for the fourth row, `3.2` for its third cell where a row has several marks. */
export function figuresOf({ rows }: ChartTable): Figures {
  return new Map(
    rows.flatMap((row, i): readonly (readonly [string, string])[] => {
      if (row.kind === 'break') return []
      const cells = row.cells.flatMap((cell, j): readonly (readonly [string, string])[] =>
        (cell.kind === 'figure' || cell.kind === 'words') && cell.of !== undefined
          ? [[cell.of, `${i}.${j}`]]
          : [],
      )
      return row.of === undefined ? cells : [[row.of, String(i)], ...cells]
    }),
  )
}
