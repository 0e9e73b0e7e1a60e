import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import type { TableSchema } from '../../src/model/table-schema.ts'
import { tableSchema } from '../../src/model/table-schema.ts'
import type { DataPackage } from '../../src/model/data-package.ts'
import { allDataFile } from '../../src/site/all-data.ts'
import { dataPackageFile } from '../../src/site/data-files.ts'
import { dataPackageProfile, tableSchemaProfile } from '../model/data-package-profile.ts'
import { readCsv } from '../making/read-csv.ts'
import { partsOf } from '../making/read-workbook.ts'
import { shippedBulletin } from './shipped.ts'

const { model } = shippedBulletin()
const described = JSON.parse(Buffer.from(await dataPackageFile(model)).toString('utf8')) as DataPackage
const archive = partsOf(await allDataFile(model))

test('keeps to the published profiles', () => {
  expect(dataPackageProfile.safeParse(described).error).toBeUndefined()
  expect(tableSchemaProfile.safeParse(tableSchema).error).toBeUndefined()
})

test('describes every CSV of the archive under its path, with its size and fingerprint', () => {
  const tables = Object.keys(archive).filter((path) => path.endsWith('.csv') && !path.endsWith('.excel.csv'))
  expect(described.resources.map(({ path }) => path).toSorted()).toEqual(tables.toSorted())
  for (const { path, bytes, hash } of described.resources) {
    const content = Buffer.from(archive[path] ?? '', 'utf8')
    expect([bytes, hash]).toEqual([
      content.byteLength,
      `sha256:${createHash('sha256').update(content).digest('hex')}`,
    ])
  }
})

test('names its columns in the order of the files, and every value is one that they allow', () => {
  for (const { path, schema } of described.resources) {
    const { fields } = schemaOf(schema)
    const text = archive[path] ?? ''
    expect(text.slice(1, text.indexOf('\r\n')), path).toBe(fields.map(({ name }) => name).join(','))
    for (const record of readCsv(text)) {
      for (const { name, type, constraints = {} } of fields) {
        const value = record[name]
        const where = `${path} ${name}: ${value ?? ''}`
        if (value === undefined) {
          expect(constraints.required === true, where).toBe(false)
          continue
        }
        if (type === 'number') expect(value, where).toMatch(/^-?\d+(\.\d+)?$/)
        if (constraints.pattern !== undefined) expect(value, where).toMatch(new RegExp(constraints.pattern))
        if (constraints.enum !== undefined) expect(constraints.enum, where).toContain(value)
      }
    }
  }
})

test('says what every id stands for', () => {
  const names = new Map(
    described.resources.map(({ name, path }) => [
      name,
      new Set(readCsv(archive[path] ?? '').map(({ id }) => id)),
    ]),
  )
  for (const { path, schema } of described.resources) {
    for (const { fields, reference } of schemaOf(schema).foreignKeys ?? []) {
      const ids = readCsv(archive[path] ?? '').flatMap((record) => record[fields[0] ?? ''] ?? [])
      const known = names.get(reference.resource) ?? new Set()
      expect(
        ids.filter((id) => !known.has(id)),
        `${path} ${fields.join()}`,
      ).toEqual([])
    }
  }
})

test('names nothing that is not out', async () => {
  const early = shippedBulletin('2024-03-15T09:00:00+07:00').model
  const packed = partsOf(await allDataFile(early))
  expect(Object.keys(packed).filter((path) => /mau-|2025-10/.test(path))).toEqual([])
  const texts = Object.entries(packed).filter(([path]) => !path.endsWith('.xlsx'))
  expect(texts.filter(([, text]) => /Huyện Mẫu|mau-ket-nap/.test(text)).map(([path]) => path)).toEqual([])
})

test('packs the same bytes twice', async () => {
  const again = await allDataFile(shippedBulletin().model)
  expect(Buffer.from(again).equals(Buffer.from(await allDataFile(model)))).toBe(true)
})

test('tells people what is in the archive', () => {
  const text = archive['README.txt'] ?? ''
  expect(text).toContain('Bản tin Phát triển đảng viên\r\n')
  expect(text).toContain('Số liệu của Đảng bộ Huyện Mẫu là số liệu minh họa, không có thật.')
  expect(text).toContain('Ô trống ở cột số nghĩa là không có con số, không phải là 0.')
})

function schemaOf(schema: string | TableSchema): TableSchema {
  return typeof schema === 'string' ? (JSON.parse(archive[schema] ?? '') as TableSchema) : schema
}
