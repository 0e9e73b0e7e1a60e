/**
 * A table as CSV: byte-order mark, CRLF, quotes only where RFC 4180 asks. `,` and decimal points are for programs; `;` and decimal
 * commas for Excel on a Vietnamese computer, where numbers would otherwise arrive as text.
 */
export function writeCsv(rows: readonly (readonly Cell[])[], { separator, decimalComma }: CsvStyle): string {
  const lines = rows.map((row) =>
    row.map((cell) => quoted(written(cell, decimalComma), separator)).join(separator),
  )
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`
}

function written(cell: Cell, decimalComma: boolean): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'string') return cell
  const digits = String(cell)
  return decimalComma ? digits.replace('.', ',') : digits
}

function quoted(field: string, separator: string): string {
  const needed =
    field.includes('"') || field.includes('\n') || field.includes('\r') || field.includes(separator)
  return needed ? `"${field.replaceAll('"', '""')}"` : field
}

/** Numbers are written plainly, with every digit they have; nothing at all is an empty field. */
export type Cell = string | number | null | undefined

export interface CsvStyle {
  readonly separator: ',' | ';'
  readonly decimalComma: boolean
}
