import { createHash } from 'node:crypto'
import { writeCsv } from '../format/csv.ts'
import { writeWorkbook } from '../format/workbook.ts'
import type { Edition } from '../load/edition.ts'
import { dataPackage, type FileMeasure } from '../model/data-package.ts'
import { listsOf, type List } from '../model/lists.ts'
import type { Model, SeriesModel } from '../model/model.ts'
import { seriesJson } from '../model/series-json.ts'
import { editionWorkbook } from './edition-workbook.ts'
import { seriesCsv } from './series-csv.ts'
import { seriesWorkbook } from './series-workbook.ts'

/** A file of a series. Made once: its page tells its size, its address gives it out, the archive holds it. */
export function seriesFile(model: Model, series: SeriesModel, form: SeriesForm): Promise<Bytes> {
  return kept(series, form, () => makeSeriesFile(model, series, form))
}

/** `excel.csv` is the form that Excel opens by itself on the computers of the site's language. */
export type SeriesForm = 'xlsx' | 'csv' | 'excel.csv' | 'json'

/** The workbook of a number of the bulletin, made once. */
export function editionFile(model: Model, edition: Edition): Promise<Bytes> {
  return kept(edition, 'xlsx', () => writeWorkbook(editionWorkbook(model, edition)))
}

/** The lists of names as CSV, made once. */
export function listFiles(model: Model): readonly ListFile[] {
  const known = lists.get(model)
  if (known !== undefined) return known
  const files = listsOf(model).map(({ name, columns, rows }) => ({
    name,
    path: `lists/${name}.csv`,
    content: bytesOf(writeCsv([columns, ...rows], { separator: ',', decimalComma: false })),
  }))
  lists.set(model, files)
  return files
}

export interface ListFile {
  readonly name: List['name']
  readonly path: string
  readonly content: Bytes
}

/** The description of all CSV for programs, made once. */
export function dataPackageFile(model: Model): Promise<Bytes> {
  return kept(model, 'datapackage', async () => {
    const files = new Map(listFiles(model).map(({ path, content }) => [path, content]))
    for (const series of model.series.values())
      files.set(`data/${series.series.id}.csv`, await seriesFile(model, series, 'csv'))
    return jsonBytes(dataPackage(model, (path) => measureOf(files.get(path) ?? new Uint8Array())))
  })
}

/** Readable by people too. */
export function jsonBytes(value: unknown): Bytes {
  return bytesOf(`${JSON.stringify(value, null, 2)}\n`)
}

export function bytesOf(text: string): Bytes {
  return new TextEncoder().encode(text)
}

export type Bytes = Uint8Array<ArrayBuffer>

/** What was made, by what it was made of: a preview that reads the project anew makes its files anew. */
export function kept(owner: object, name: string, make: () => Promise<Bytes>): Promise<Bytes> {
  const files = made.get(owner) ?? new Map<string, Promise<Bytes>>()
  made.set(owner, files)
  const file = files.get(name) ?? make()
  files.set(name, file)
  return file
}

const made = new WeakMap<object, Map<string, Promise<Bytes>>>()
const lists = new WeakMap<Model, readonly ListFile[]>()

async function makeSeriesFile(model: Model, series: SeriesModel, form: SeriesForm): Promise<Bytes> {
  switch (form) {
    case 'xlsx':
      return writeWorkbook(seriesWorkbook(model, series))
    case 'csv':
      return bytesOf(seriesCsv(model, series, 'plain'))
    case 'excel.csv':
      return bytesOf(seriesCsv(model, series, 'excel'))
    case 'json':
      return jsonBytes(seriesJson(model, series))
  }
}

function measureOf(file: Uint8Array): FileMeasure {
  return {
    bytes: file.byteLength,
    hash: `sha256:${createHash('sha256').update(file).digest('hex')}`,
  }
}
