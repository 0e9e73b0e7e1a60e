import { writeArchive, type ArchiveFile } from '../format/archive.ts'
import { words } from '../format/words.ts'
import type { Model } from '../model/model.ts'
import { tableSchema } from '../model/table-schema.ts'
import {
  bytesOf,
  dataPackageFile,
  editionFile,
  jsonBytes,
  kept,
  listFiles,
  seriesFile,
  type Bytes,
} from './data-files.ts'
import { inventedHere } from './illustrative.ts'
import { issuedLine } from './issued.ts'
import { editionDataHref } from './links.ts'

/** Every data file of the bulletin in one archive, under the paths they have on the site, with a page of text about them. Made once. */
export function allDataFile(model: Model): Promise<Bytes> {
  return kept(model, 'all-data', async () =>
    writeArchive(await allFiles(model), model.editions.at(-1)?.releaseAt.slice(0, 10) ?? ''),
  )
}

async function allFiles(model: Model): Promise<readonly ArchiveFile[]> {
  const files: ArchiveFile[] = [
    { path: 'README.txt', content: bytesOf(readme(model)) },
    { path: 'datapackage.json', content: await dataPackageFile(model) },
    { path: 'table-schema.json', content: jsonBytes(tableSchema) },
    ...listFiles(model),
  ]
  for (const edition of model.editions)
    files.push({ path: editionDataHref(edition.id).slice(1), content: await editionFile(model, edition) })
  for (const series of model.series.values()) {
    for (const form of ['xlsx', 'csv', 'excel.csv', 'json'] as const) {
      const path = `data/${series.series.id}.${form}`
      files.push({ path, content: await seriesFile(model, series, form) })
    }
  }
  return files
}

/** For Windows' own editor: marked as UTF-8, with its ends of lines. */
function readme(model: Model): string {
  const word = words(model.language)
  const { site } = model
  const invented = inventedHere(model)
  const lines = [
    site.title,
    issuedLine(model),
    `${word.publishingBody}: ${site.owner}`,
    ...(site.circulation === undefined ? [] : [site.circulation]),
    ...(invented === undefined ? [] : [invented]),
    '',
    word.inThisArchive,
    `data/*.xlsx: ${word.archiveXlsx}`,
    `data/editions/*.xlsx: ${word.archiveNumbers}`,
    `data/*.csv: ${word.archiveCsv}`,
    `data/*.excel.csv: ${word.archiveExcelCsv}`,
    `data/*.json: ${word.archiveJson}`,
    `lists/*.csv: ${word.archiveLists}`,
    `datapackage.json, table-schema.json: ${word.archivePackage}`,
    '',
    word.archiveMissing,
    `${word.citeAs}: ${site.owner}. ${issuedLine(model)}.`,
    '',
  ]
  return `\uFEFF${lines.join('\r\n')}`
}
