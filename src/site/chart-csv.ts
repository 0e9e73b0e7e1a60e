import type { Chart, ChartTable, TableCell } from '../charts/chart.ts'
import { writeCsv, type Cell } from '../format/csv.ts'
import type { Language } from '../quantity/language.ts'
import { pageWords } from './page-words.ts'

/**
 * The table of a chart as CSV for a person's spreadsheet: bare numbers, the words of a figure in a column of their own, and in every row
 * the title, the source with its status, and where and when it was published. On Vietnamese computers Excel wants `;` and decimal commas.
 */
export function chartCsv({ title, source, table }: Chart, issued: string, language: Language): string {
  const own = pageWords(language)
  const worded = table.columns.map((_, at) => rowsOf(table).some((cells) => wordsOf(cells[at]) !== ''))
  const head = table.columns.flatMap(({ head, numeric }, at) =>
    numeric === true && worded[at] === true ? [head, `${head} ${own.inWords}`] : [head],
  )
  const rows = rowsOf(table).map((cells) => [
    ...table.columns.flatMap(({ numeric }, at): readonly Cell[] => {
      const cell = cells[at]
      if (numeric !== true) return [textOf(cell)]
      return worded[at] === true ? [numberOf(cell), wordsOf(cell)] : [numberOf(cell)]
    }),
    title,
    source,
    issued,
  ])
  return writeCsv([[...head, own.chartHead, own.sourceHead, own.issuedHead], ...rows], {
    separator: language === 'vi' ? ';' : ',',
    decimalComma: language === 'vi',
  })
}

function rowsOf({ rows, total }: ChartTable): readonly (readonly TableCell[])[] {
  return [
    ...rows.flatMap((row) => (row.kind === 'row' ? [row.cells] : [])),
    ...(total === undefined ? [] : [total]),
  ]
}

function numberOf(cell: TableCell | undefined): Cell {
  return cell?.kind === 'figure' ? (cell.value ?? null) : null
}

/** What a column of numbers cannot hold: `hơn`, `sơ bộ`, a range, the word of what is missing. */
function wordsOf(cell: TableCell | undefined): string {
  if (cell?.kind === 'figure') {
    const said = cell.value === undefined ? [cell.before, cell.number, cell.after] : [cell.before, cell.after]
    return plain(said.filter((word) => word !== '' && word !== '%').join(' '))
  }
  return cell?.kind === 'words' ? plain(cell.text) : ''
}

function textOf(cell: TableCell | undefined): string {
  switch (cell?.kind) {
    case undefined:
    case 'empty':
      return ''
    case 'figure':
      return plain([cell.before, cell.number, cell.after].filter((word) => word !== '').join(' '))
    case 'text':
    case 'words':
    case 'remark':
    case 'verdict':
      return plain(cell.text)
  }
}

/** No-break spaces are for lines of text. */
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ')
}
