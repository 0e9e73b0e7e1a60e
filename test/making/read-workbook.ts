import { read, utils, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx'
import { unzipSync } from 'fflate'

/** A workbook as another program than its writer reads it. */
export function readWorkbook(bytes: Uint8Array): WorkBook {
  return read(bytes, { cellNF: true, cellStyles: true, bookProps: false })
}

/** The sheet of a name; a workbook without it is a failure. */
export function sheetOf(workbook: WorkBook, name: string): WorkSheet {
  const sheet = workbook.Sheets[name]
  if (sheet === undefined) throw new Error(`no sheet “${name}” among ${workbook.SheetNames.join(', ')}`)
  return sheet
}

/** One cell with all that is kept of it; undefined where it is empty. */
export function cellAt(sheet: WorkSheet, at: string): CellObject | undefined {
  return sheet[at] as CellObject | undefined
}

/** Its cells, row by row; an empty cell is null. */
export function cellsOf(sheet: WorkSheet): readonly (readonly (string | number | null)[])[] {
  return utils.sheet_to_json(sheet, { header: 1, defval: null, raw: true })
}

/** The table of a sheet as records, by the heads of its columns. */
export function recordsOf(
  workbook: WorkBook,
  name: string,
): readonly Readonly<Record<string, string | number | null>>[] {
  const rows = cellsOf(sheetOf(workbook, name))
  const at = rows.findIndex((row) => row.filter((cell) => cell !== null).length > 1)
  const heads = rows[at] ?? []
  return rows
    .slice(at + 1)
    .map((row) => Object.fromEntries(heads.map((head, column) => [String(head), row[column] ?? null])))
}

/** The parts of a packed file as text, byte-order marks included, by path. */
export function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, content]) => [path, Buffer.from(content).toString('utf8')]),
  )
}
