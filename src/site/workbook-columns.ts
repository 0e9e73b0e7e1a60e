import { formatMissing } from '../format/missing.ts'
import { formatValue, valueParts } from '../format/value.ts'
import type { SheetCell, SheetTable } from '../format/workbook.ts'
import { words } from '../format/words.ts'
import type { Language } from '../quantity/language.ts'
import type { Quantity, Value } from '../quantity/quantity.ts'

/** A table of what the columns say of each row; a column that has nothing to say of any row is left out. */
export function tableOf<Row>(
  rows: readonly Row[],
  columns: readonly WorkbookColumn<Row>[],
): SheetTable | undefined {
  const drawn = columns
    .map((column) => ({ ...column, cells: rows.map((row) => plainCell(column.cell(row))) }))
    .filter(({ cells, always }) => always === true || cells.some((cell) => cell !== null))
  if (rows.length === 0 || drawn.length === 0) return undefined
  return {
    columns: drawn.map(({ head, cells, numeric = false }) => ({
      head: plainText(head),
      width: widthOf(head, cells),
      numeric,
    })),
    rows: rows.map((_, at) => drawn.map(({ cells }) => cells[at] ?? null)),
  }
}

/** A figure over two columns: the bare number, and the words beside it. */
export function figureColumns<Row>(
  head: FigureHead,
  language: Language,
  valueOf: (row: Row) => Value | undefined,
): readonly WorkbookColumn<Row>[] {
  return [
    { head: head.full, numeric: true, cell: (row) => numberCell(valueOf(row)) },
    {
      head: `${head.short}: ${words(language).wordsBeside}`,
      cell: (row) => wordsBeside(valueOf(row), language),
    },
  ]
}

/** The ends of the intervals that surely hold the figures, where any of them is more than a bare number. */
export function endColumns<Row>(
  head: FigureHead,
  rows: readonly Row[],
  language: Language,
  valueOf: (row: Row) => Value | undefined,
): readonly WorkbookColumn<Row>[] {
  const word = words(language)
  const qualified = rows.some((row) => {
    const value = valueOf(row)
    return value?.kind === 'quantity' && value.qualifier !== 'exact'
  })
  if (!qualified) return []
  return (['low', 'high'] as const).map((side) => ({
    head: `${head.short}: ${side === 'low' ? word.lowest : word.highest}`,
    numeric: true,
    cell: (row) => {
      const value = valueOf(row)
      return value?.kind === 'quantity' ? endCell(value.hard[side]) : null
    },
  }))
}

/** The head over the numbers, with their unit; and the short one that their other columns begin with. */
export interface FigureHead {
  readonly full: string
  readonly short: string
}

/** A head without a unit. */
export function plainHead(head: string): FigureHead {
  return { full: head, short: head }
}

/** The source's own words for a figure where they are more than its digits. */
export function printedText(text: string | undefined): string | null {
  return text === undefined || /^[\d.,%\s]*$/.test(text) ? null : text
}

/** No text is an empty cell. */
export function textOf(...texts: readonly (string | undefined)[]): string | null {
  const said = texts.filter((text) => text !== undefined && text !== '')
  return said.length === 0 ? null : said.join(' ')
}

/** What a cell of numbers cannot hold: `hơn`, `từ … trở lên`, a range, the word of what is missing. */
export function wordsBeside(value: Value | undefined, language: Language): string | null {
  if (value === undefined) return null
  if (value.kind === 'missing') return formatMissing(value.missing, language)
  if (value.number === null) return formatValue(value, { language })
  const { before, after } = valueParts(value, { language })
  const around = [before, after].filter((word) => word !== '').join(' … ')
  return textOf(around, value.scale === 'points' ? words(language).percentagePoint : undefined)
}

/** In a spreadsheet lines are broken by the program, and a search for two words must find them: no-break spaces become spaces. */
export function plainText(text: string): string {
  return text.replaceAll('\u00a0', ' ')
}

function plainCell(cell: SheetCell): SheetCell {
  if (typeof cell !== 'string') return cell
  return cell === '' ? null : plainText(cell)
}

function numberCell(value: Value | undefined): SheetCell {
  if (value?.kind !== 'quantity' || value.number === null) return null
  return bareNumber(value.number, value.decimals)
}

function endCell(end: Quantity['hard']['low']): SheetCell {
  return Number.isFinite(end) ? bareNumber(end, 0) : null
}

/** Arithmetic on binary fractions leaves a tail after the fifteenth digit that no source printed. */
function bareNumber(exact: number, decimals: number): SheetCell {
  const number = Number(exact.toPrecision(15))
  const places = /\.(\d+)$/.exec(String(number))?.[1]?.length ?? 0
  return { number, decimals: Math.min(Math.max(decimals, places), 10) }
}

/** Wide enough for what stands in the column, within reason: longer texts and heads go on below. */
function widthOf(head: string, cells: readonly SheetCell[]): number {
  const longest = Math.max(...cells.map(lengthOf), ...head.split(/\s+/).map((word) => word.length + 3))
  return Math.min(Math.max(longest + 4, 9), 44)
}

function lengthOf(cell: SheetCell): number {
  if (cell === null) return 0
  if (typeof cell === 'string') return cell.length
  const { length } = cell.number.toFixed(cell.decimals)
  return length + Math.floor(length / 3)
}

/** One column of a table: what it says of a row. */
export interface WorkbookColumn<Row> {
  readonly head: string
  readonly numeric?: boolean
  /** There even when empty. */
  readonly always?: boolean
  readonly cell: (row: Row) => SheetCell
}
