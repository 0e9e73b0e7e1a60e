import {
  writeXlsx,
  type Cell as WrittenCell,
  type CellStyle,
  type CellValue,
  type WriteOptions,
  type WriteSheet,
} from 'hucre/xlsx'
import type { Language } from '../quantity/language.ts'

/**
 * A workbook as the bytes of an `.xlsx` file. Numbers are stored as numbers with every digit they have, texts as texts (nothing is ever a
 * formula), each table is a real one that filters and sorts and whose head stays in sight, and the file says its title and its language.
 * The same workbook gives the same bytes. This file alone knows the library.
 */
export async function writeWorkbook(workbook: Workbook): Promise<Uint8Array<ArrayBuffer>> {
  const { title, author, language, issued, sheets } = workbook
  const day = new Date(issued)
  const bytes = await writeXlsx({
    properties: {
      title,
      creator: author,
      created: day,
      modified: day,
      custom: { Language: LOCALES[language] },
    },
    defaultFont: FONT,
    sheets: sheets.map((sheet, index) => writtenSheet(sheet, index)),
    namedRanges: sheets.flatMap(repeatedHead),
  })
  return new Uint8Array(bytes)
}

export interface Workbook {
  readonly title: string
  readonly author: string
  readonly language: Language
  /** An instant with zone: the date of the file. */
  readonly issued: string
  readonly sheets: readonly Sheet[]
}

/** One sheet: lines from A1 down, the first of them its heading, and right below them at most one table. */
export interface Sheet {
  /** As `sheetNames` gives it: short, unique and without the signs that Excel refuses. */
  readonly name: string
  readonly lines: readonly SheetLine[]
  readonly table?: SheetTable
  /** Width of column A in letters where there is no table; lines are broken to it. */
  readonly width?: number
}

export interface SheetLine {
  readonly text: string
  readonly role?: 'heading' | 'subheading'
  /** Another sheet of the workbook by name, or an address outside. */
  readonly link?: { readonly sheet: string } | { readonly url: string }
}

export interface SheetTable {
  /** Heads are different from one another. */
  readonly columns: readonly SheetColumn[]
  readonly rows: readonly (readonly SheetCell[])[]
}

export interface SheetColumn {
  readonly head: string
  /** In letters. */
  readonly width: number
  /** The head stands over the digits. */
  readonly numeric?: boolean
}

/** Nothing at all is an empty cell: never a zero, never a blank. */
export type SheetCell = string | SheetNumber | null

export interface SheetNumber {
  readonly number: number
  /** Places shown; the number keeps all it has. */
  readonly decimals: number
}

/** Names for sheets: at most 31 letters, none that Excel refuses, no two alike whatever their case. */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return wanted.map((text) => {
    const plain = text
      .replace(/[:\\/?*[\]\u0000-\u001f]+/g, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^[' ]+|[' ]+$/g, '')
    const base = plain === '' || plain.toLowerCase() === 'history' ? `${plain}_` : plain
    let name = cut(base, LONGEST_NAME)
    for (let count = 2; taken.has(name.toLowerCase()); count++) {
      const suffix = ` ${count}`
      name = `${cut(base, LONGEST_NAME - suffix.length)}${suffix}`
    }
    taken.add(name.toLowerCase())
    return name
  })
}

const LONGEST_NAME = 31

/** Excel refuses a longer text in a cell. */
const LONGEST_TEXT = 32_767

function writtenSheet({ name, lines, table, width = 20 }: Sheet, index: number): WriteSheet {
  const cells = new Map<string, Partial<WrittenCell>>()
  for (const [row, line] of lines.entries()) cells.set(`${row},0`, lineCell(line, table === undefined))
  const head = lines.length
  table?.columns.forEach(({ head: text, numeric = false }, column) => {
    cells.set(`${head},${column}`, {
      value: clipped(text),
      type: 'string',
      style: HEADS[placeOf(column, numeric)],
    })
  })
  table?.rows.forEach((row, at) => {
    row.forEach((cell, column) => {
      if (cell !== null) cells.set(`${head + 1 + at},${column}`, tableCell(cell, column))
    })
  })
  const sheet: WriteSheet = {
    name,
    rowDefs: new Map(heightsOf({ name, lines, ...(table === undefined ? {} : { table }), width }).entries()),
    rows: [
      ...lines.map(({ text }): CellValue[] => [clipped(text)]),
      ...(table === undefined ? [] : [table.columns.map(({ head: text }) => clipped(text))]),
      ...(table?.rows ?? []).map((row) => row.map(plainValue)),
    ],
    cells,
    columns: table === undefined ? [{ width }] : table.columns.map((column) => ({ width: column.width })),
    pageSetup: {
      paperSize: 'a4',
      orientation: table === undefined ? 'portrait' : 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
    headerFooter: { oddFooter: '&L&A&R&P/&N' },
  }
  if (table === undefined) return { ...sheet, view: { showGridLines: false } }
  const last = `${letters(table.columns.length - 1)}${head + 1 + table.rows.length}`
  return {
    ...sheet,
    freezePane: { rows: head + 1 },
    tables: [
      {
        name: `table_${index + 1}`,
        range: `A${head + 1}:${last}`,
        columns: table.columns.map((column) => ({ name: clipped(column.head) })),
        style: 'TableStyleLight1',
        showRowStripes: false,
      },
    ],
  }
}

function lineCell({ text, role, link }: SheetLine, broken: boolean): Partial<WrittenCell> {
  const style: CellStyle = {
    font: {
      ...FONT,
      ...(role === undefined ? {} : { bold: true, size: role === 'heading' ? 15 : 12 }),
      ...(link === undefined ? {} : { underline: true, color: { rgb: '8F1D1A' } }),
    },
    alignment: { vertical: role === undefined ? 'top' : 'bottom', ...(broken ? { wrapText: true } : {}) },
  }
  return {
    value: clipped(text),
    type: 'string',
    style,
    ...(link === undefined
      ? {}
      : {
          hyperlink:
            'url' in link ? { target: link.url } : { target: '', location: `${quoted(link.sheet)}!A1` },
        }),
  }
}

function tableCell(cell: string | SheetNumber, column: number): Partial<WrittenCell> {
  if (typeof cell === 'string') {
    return { value: clipped(cell), type: 'string', style: TEXTS[placeOf(column, false)] }
  }
  const { number, decimals } = cell
  const numFmt = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`
  return { value: number, type: 'number', style: { font: FONT, numFmt, alignment: { vertical: 'top' } } }
}

/** The head of a table stands on every printed page. The library's own setting does not quote the name of the sheet. */
function repeatedHead({ name, lines, table }: Sheet): NonNullable<WriteOptions['namedRanges']> {
  const row = `$${lines.length + 1}`
  return table === undefined
    ? []
    : [{ name: '_xlnm.Print_Titles', range: `${quoted(name)}!${row}:${row}`, scope: name }]
}

function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`
}

/** Texts keep a little room from the digits on their left. */
function placeOf(column: number, numeric: boolean): 'first' | 'text' | 'number' {
  return numeric ? 'number' : column === 0 ? 'first' : 'text'
}

function plainValue(cell: SheetCell): CellValue {
  if (cell === null) return null
  return typeof cell === 'string' ? clipped(cell) : cell.number
}

/** Not every program makes a row as high as its broken texts need: each row says its height, in points. */
function heightsOf({ lines, table, width = 0 }: Sheet): readonly { readonly height: number }[] {
  const lineOf = ({ text, role }: SheetLine): number => {
    const [size, above] = role === 'heading' ? [20, 4] : role === 'subheading' ? [17, 14] : [LINE, 0]
    return (table === undefined ? linesIn(text, width) : 1) * size + above
  }
  const rowOf = (cells: readonly SheetCell[], spare: number): number =>
    LINE *
    Math.max(
      ...cells.map((cell, at) =>
        typeof cell === 'string' ? linesIn(cell, (table?.columns[at]?.width ?? 0) - spare) : 1,
      ),
    )
  return [
    ...lines.map(lineOf),
    ...(table === undefined
      ? []
      : [
          rowOf(
            table.columns.map(({ head }) => head),
            3,
          ) + 6,
          ...table.rows.map((row) => rowOf(row, 2)),
        ]),
  ].map((height) => ({ height }))
}

const LINE = 15

/** In how many lines a text stands in a column of so many letters. */
function linesIn(text: string, width: number): number {
  let lines = 1
  let used = 0
  for (const word of text.split(' ')) {
    if (used > 0 && used + 1 + word.length > width) {
      lines++
      used = word.length
    } else used += (used > 0 ? 1 : 0) + word.length
  }
  return lines
}

/** `A`, …, `Z`, `AA`, … */
function letters(column: number): string {
  const first = column < 26 ? '' : letters(Math.floor(column / 26) - 1)
  return `${first}${String.fromCharCode(65 + (column % 26))}`
}

function clipped(text: string): string {
  return cut(text, LONGEST_TEXT)
}

/** No letter is cut in half. */
function cut(text: string, longest: number): string {
  if (text.length <= longest) return text
  return `${text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…`
}

/** As the office programs name it among the properties of a document. */
const LOCALES: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-GB' }

const FONT = { name: 'Arial', size: 11 }

const HEAD: CellStyle = {
  font: { ...FONT, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F2ECDF' } },
  border: { top: { style: 'medium' }, bottom: { style: 'thin' } },
}

const HEADS = {
  first: { ...HEAD, alignment: { vertical: 'bottom', wrapText: true } },
  text: { ...HEAD, alignment: { vertical: 'bottom', wrapText: true, horizontal: 'left', indent: 1 } },
  number: { ...HEAD, alignment: { vertical: 'bottom', wrapText: true, horizontal: 'right' } },
} as const satisfies Record<string, CellStyle>

const TEXTS = {
  first: { font: FONT, alignment: { vertical: 'top', wrapText: true } },
  text: { font: FONT, alignment: { vertical: 'top', wrapText: true, horizontal: 'left', indent: 1 } },
  number: { font: FONT, alignment: { vertical: 'top', wrapText: true, horizontal: 'right' } },
} as const satisfies Record<string, CellStyle>
