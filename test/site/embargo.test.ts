import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readIndex, textsIn } from '../../src/search/read-index.ts'
import { indexJson } from '../../src/search/stored.ts'
import { readArchive } from '../../src/publish/read-archive.ts'
import { BASE, writeProject } from '../making/project.ts'
import { mustBuild, page, readFolder } from './build-project.ts'

const story = BASE['content/2024-01/ket-nap-2023.mdx'] ?? ''
const edition = BASE['content/2024-01/edition.yaml'] ?? ''

/** A second number that comes out on 15 April, with a figure of its own and a draft beside its story. */
const files = {
  'content/2024-04/edition.yaml': edition
    .replace('edition: 2024-01', 'edition: 2024-04')
    .replace('Số 01, tháng 01/2024', 'Quý đầu năm vượt xa dự tính')
    .replace('2024-01-15T08:00+07:00', '2024-04-15T08:00+07:00')
    .replace('ket-nap-2023', 'quy-dau'),
  'content/2024-04/quy-dau.mdx': story
    .replace('Kết nạp đảng viên năm 2023', 'Ba tháng bằng cả nửa năm trước')
    .replace('period="2023"', 'period="2024-Q1"'),
  'content/2024-01/ban-thao.mdx': story
    .replace('Kết nạp đảng viên năm 2023', 'Bản thảo chưa ai đọc')
    .replace('---\n', '---\ndraft: true\n'),
  'data/series/ket-nap.yaml': (BASE['data/series/ket-nap.yaml'] ?? '').replace(
    '  2023: 150\n',
    '  2023: 150\n  2024-Q1:\n    value: 7319\n    first_in: 2024-04\n',
  ),
}

test('holds nothing of a number before its instant, inside workbooks and archives neither', () => {
  const built = mustBuild(writeProject(files), {
    asOf: '2024-04-15T07:59:59+07:00',
    words: ['--downloads'],
  })
  const all = readFolder(built.out)
  expect(Object.keys(all).filter((path) => /2024-04|quy-dau|ban-thao/.test(path))).toEqual([])
  const bytes = Object.entries(all).map(([path, content]) => [path, Buffer.from(content, 'latin1')] as const)
  const packed = bytes.filter(([path]) => /\.(xlsx|zip)$/.test(path))
  expect(packed.map(([path]) => path)).toEqual([
    'data/all-data.zip',
    'data/editions/2024-01.xlsx',
    'data/ket-nap.xlsx',
  ])
  const texts = [
    ...Object.values(all).flatMap(textsOf),
    ...packed.flatMap(([, content]) => packedTexts(content)),
  ]
  const leaks = [
    /7\.?319/,
    /Quý đầu năm vượt/,
    /Ba tháng bằng/,
    /Bản thảo chưa ai/,
    /content\/2024-04/,
    /editions\/2024-04/,
  ]
  for (const leak of leaks) expect(texts.filter((text) => leak.test(text))).toEqual([])
})

/** The text of a file; of the search index, whose words are numbered, everything that can be read out of it too. */
function textsOf(bytes: string): readonly string[] {
  const text = Buffer.from(bytes, 'latin1').toString('utf8')
  const json = indexJson(text)
  return json === undefined ? [text] : [text, ...textsIn(readIndex(json))]
}

/** The names and texts of what an archive holds, and of the archives in it, without the marks of XML. */
function packedTexts(bytes: Uint8Array): readonly string[] {
  return readArchive('', bytes).flatMap((entry) => [
    entry.name,
    Buffer.from(entry.bytes).toString('utf8').replace(/[<>/]/g, ' '),
    ...packedTexts(entry.bytes),
  ])
}

test('holds all of it from its instant on, except the draft', () => {
  const built = mustBuild(writeProject(files), {
    asOf: '2024-04-15T08:00:00+07:00',
    words: ['--downloads'],
  })
  expect(page(built, 'editions/2024-04/quy-dau.html')).toMatch(/7\.319/)
  expect(page(built, 'data/ket-nap.csv')).toContain('7319')
  const texts = Object.values(readFolder(built.out)).flatMap(textsOf)
  expect(texts).toContain('Quý đầu năm vượt xa dự tính')
  expect(texts).toContain('Ba tháng bằng cả nửa năm trước')
  const archive = packedTexts(readFileSync(join(built.out, 'data', 'all-data.zip')))
  expect(archive).toContain('data/editions/2024-04.xlsx')
  expect(archive.join('\n')).toMatch(/ v 7319 /)
  expect(Object.values(readFolder(built.out)).join('')).not.toMatch(/ban-thao/)
})
