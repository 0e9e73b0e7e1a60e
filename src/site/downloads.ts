import { formatBytes } from '../format/bytes.ts'
import { words } from '../format/words.ts'
import type { Edition } from '../load/edition.ts'
import type { Model, SeriesModel } from '../model/model.ts'
import { tableSchema } from '../model/table-schema.ts'
import { allDataFile } from './all-data.ts'
import {
  dataPackageFile,
  editionFile,
  jsonBytes,
  listFiles,
  seriesFile,
  type ListFile,
  type SeriesForm,
} from './data-files.ts'
import { downloadsAreMade } from './downloads-made.ts'
import {
  allDataHref,
  coverHref,
  dataHref,
  dataPackageHref,
  editionDataHref,
  tableSchemaHref,
} from './links.ts'

/** What can be taken away of a series: the workbook first, since it is what most readers open. */
export async function seriesDownloads(model: Model, series: SeriesModel): Promise<readonly Download[]> {
  const word = words(model.language)
  const forms: readonly (readonly [SeriesForm, string])[] = [
    ...(downloadsAreMade() ? [['xlsx', word.excelWorkbook] as const] : []),
    ['excel.csv', word.csvExcel],
    ['csv', word.csv],
    ['json', word.json],
  ]
  return Promise.all(
    forms.map(async ([form, label]) => ({
      label,
      href: dataHref(series.series.id, form),
      size: sizeOf(model, await seriesFile(model, series, form)),
    })),
  )
}

/** What can be taken away of a number of the bulletin; nothing where the build makes no such files. */
export async function editionDownloads(model: Model, edition: Edition): Promise<readonly Download[]> {
  if (!downloadsAreMade()) return []
  const word = words(model.language)
  return [
    {
      label: word.excelWorkbook,
      href: editionDataHref(edition.id),
      size: sizeOf(model, await editionFile(model, edition)),
    },
    { label: word.allData, href: allDataHref, size: sizeOf(model, await allDataFile(model)) },
    { label: word.pictureToShare, href: coverHref(edition.id) },
  ]
}

/** The files of the whole bulletin: the archive, what the ids stand for, and the description for programs. */
export async function allDownloads(model: Model): Promise<readonly Download[]> {
  const word = words(model.language)
  const names: Readonly<Record<ListFile['name'], string>> = {
    series: word.namesOfSeries,
    orgs: word.namesOfOrgs,
    groups: word.namesOfGroups,
    units: word.namesOfUnits,
    sources: word.namesOfSources,
  }
  return [
    ...(downloadsAreMade()
      ? [{ label: word.allData, href: allDataHref, size: sizeOf(model, await allDataFile(model)) }]
      : []),
    ...listFiles(model).map(({ name, path, content }) => ({
      label: names[name],
      href: `/${path}`,
      size: sizeOf(model, content),
    })),
    {
      label: word.dataPackage,
      href: dataPackageHref,
      size: sizeOf(model, await dataPackageFile(model)),
    },
    { label: word.tableSchema, href: tableSchemaHref, size: sizeOf(model, jsonBytes(tableSchema)) },
  ]
}

/** A file with its kind in words and, where it is known before the pages are drawn, its size. */
export interface Download {
  readonly label: string
  readonly href: string
  readonly size?: string
}

function sizeOf({ language }: Pick<Model, 'language'>, file: Uint8Array): string {
  return formatBytes(file.byteLength, language)
}
