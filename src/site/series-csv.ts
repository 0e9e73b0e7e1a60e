import { writeCsv } from '../format/csv.ts'
import type { Model, SeriesModel } from '../model/model.ts'
import { rowColumns, rowsOf } from '../model/rows.ts'

/** A series as CSV: for programs, or for Excel, whose Vietnamese form separates by `;` and writes decimals with a comma. */
export function seriesCsv(model: Model, series: SeriesModel, form: 'plain' | 'excel'): string {
  const rows = rowsOf(model, series).map((row) => rowColumns.map((column) => row[column]))
  const excel = form === 'excel'
  return writeCsv([rowColumns, ...rows], {
    separator: excel ? ';' : ',',
    decimalComma: excel && model.language === 'vi',
  })
}
