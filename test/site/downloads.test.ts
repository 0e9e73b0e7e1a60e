import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { writeWorkbook } from '../../src/format/workbook.ts'
import { editionWorkbook } from '../../src/site/edition-workbook.ts'
import { shippedBulletin } from '../site-door/shipped.ts'
import type { Manifest } from '../../src/publish/manifest.ts'
import { partsOf } from '../making/read-workbook.ts'
import { AS_OF, freshFolder, mustBuild, page, readFolder, type Built } from './build-project.ts'
import { officeIsHere, openInOffice } from './open-in-office.ts'

const minimal = join(import.meta.dirname, '..', 'fixtures', 'minimal')
let built: Built
let again: Built
let plain: Built

beforeAll(() => {
  built = mustBuild(minimal, { asOf: AS_OF, out: freshFolder(), words: ['--downloads'] })
  again = mustBuild(minimal, { asOf: AS_OF, out: freshFolder(), words: ['--downloads'] })
  plain = mustBuild(minimal, { asOf: AS_OF, out: freshFolder() })
})

afterAll(() => {
  for (const { out } of [built, again, plain]) rmSync(join(out, '..'), { recursive: true, force: true })
})

test('draws every chart as a picture twice as fine as a screen, linked from its page', () => {
  const pictures = links(built, 'png')
  expect(pictures.length).toBeGreaterThan(0)
  for (const name of pictures) {
    const bytes = readFileSync(join(built.out, 'charts', name))
    expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG')
    expect(bytes.readUInt32BE(16)).toBe(2 * 720)
  }
})

test('makes the same bytes twice: pictures, workbooks, the archive', () => {
  const one = readFolder(built.out)
  const other = readFolder(again.out)
  expect(Object.keys(one)).toEqual(Object.keys(other))
  expect(Object.keys(one).filter((path) => one[path] !== other[path])).toEqual([])
})

test('offers the workbook of a series first, each file with its kind and its size', () => {
  expect(offered(built)).toEqual([
    ['data/ket-nap.xlsx', 'Bảng Excel (.xlsx)', expect.stringMatching(/^\d+\u00a0KB$/)],
    ['data/ket-nap.excel.csv', 'CSV cho Excel', '1\u00a0KB'],
    ['data/ket-nap.csv', 'CSV (dùng cho phần mềm khác)', '1\u00a0KB'],
    ['data/ket-nap.json', 'JSON', expect.stringMatching(/^\d\u00a0KB$/)],
  ])
  for (const [path = '', , size = ''] of offered(built)) {
    const { byteLength } = readFileSync(join(built.out, path))
    expect(Number.parseInt(size)).toBe(Math.ceil(byteLength / 1024))
  }
})

test('offers the workbook of a number, the archive and the picture on its page', () => {
  const html = page(built, 'editions/2024-01/index.html')
  for (const path of ['data/editions/2024-01.xlsx', 'data/all-data.zip', 'covers/2024-01.png']) {
    expect(html).toContain(`href="../../${path}"`)
    expect(existsSync(join(built.out, path))).toBe(true)
  }
  const cover = readFileSync(join(built.out, 'covers/2024-01.png'))
  expect([cover.readUInt32BE(16), cover.readUInt32BE(20)]).toEqual([1200, 630])
  expect(existsSync(join(built.out, 'covers/2024-01.svg'))).toBe(false)
})

test('packs the very files of the site', () => {
  const packed = partsOf(readFileSync(join(built.out, 'data/all-data.zip')))
  const site = readFolder(built.out)
  const data = Object.keys(site).filter(
    (path) => /^(data|lists)\/|^(datapackage|table-schema)\.json$/.test(path) && !path.endsWith('.zip'),
  )
  expect(Object.keys(packed).toSorted()).toEqual(['README.txt', ...data].toSorted())
  for (const path of data.filter((name) => !name.endsWith('.xlsx')))
    expect(packed[path], path).toBe(Buffer.from(site[path] ?? '', 'latin1').toString('utf8'))
})

test('tells programs that show a link what to show', () => {
  const manifest = JSON.parse(page(built, 'manifest.json')) as Manifest
  const { url } = manifest.site
  const html = page(built, 'editions/2024-01/index.html')
  expect(html).toContain(`<meta property="og:image" content="${url}covers/2024-01.png">`)
  expect(html).toContain(`<meta property="og:url" content="${url}editions/2024-01/">`)
  expect(page(plain, 'editions/2024-01/index.html')).not.toContain('og:')
})

test('says how to cite a series and a number', () => {
  expect(page(plain, 'series/ket-nap.html')).toMatch(/Cách trích dẫn<\/h2>\s*<p>[^<]+“[^<]+”[^<]+<\/p>/)
  expect(page(plain, 'editions/2024-01/index.html')).toMatch(
    /Cách trích dẫn<\/h2>\s*<p>[^<]+“[^<]+”[^<]+<\/p>/,
  )
})

test('leaves what takes long, and the links to it, out where nobody asked for it', () => {
  expect(links(plain, 'png')).toEqual([])
  expect(Object.keys(readFolder(plain.out)).filter((path) => /\.(png|xlsx|zip)$/.test(path))).toEqual([])
  expect(offered(plain).map(([path]) => path)).toEqual([
    'data/ket-nap.excel.csv',
    'data/ket-nap.csv',
    'data/ket-nap.json',
  ])
  for (const extension of ['svg', 'csv'])
    for (const name of links(plain, extension)) expect(existsSync(join(plain.out, 'charts', name))).toBe(true)
  expect(links(plain, 'svg').length).toBeGreaterThan(0)
})

test.skipIf(!officeIsHere)(
  'opens in LibreOffice with the figures of the CSV (only where it is installed)',
  () => {
    const sheets = openInOffice(join(built.out, 'data/ket-nap.xlsx'))
    expect([...sheets.keys()]).toEqual(expect.arrayContaining(['Bìa', 'Ghi chú', 'Số liệu']))
    const rows = sheets.get('Số liệu') ?? []
    const at = rows.findIndex((row) => row.includes('Mã kỳ'))
    const heads = rows[at] ?? []
    const column = (head: string): number => heads.findIndex((each) => each.startsWith(head))
    const opened = rows.slice(at + 1).map((row) => [row[column('Mã kỳ')], row[column('Giá trị (')]])
    const published = page(built, 'data/ket-nap.csv')
      .split('\r\n')
      .map((line) => line.split(','))
      .filter(([, , , , , kind]) => kind === 'value')
      .map((fields) => [fields[1], fields[7]])
    expect(opened.length).toBeGreaterThan(0)
    expect(opened).toEqual(published)
  },
)

test.skipIf(!officeIsHere)(
  'shows LibreOffice the figures of a real number (only where it is installed)',
  async () => {
    const { model } = shippedBulletin()
    const [edition] = model.editions
    if (edition === undefined) throw new Error('no number is out')
    const folder = mkdtempSync(join(tmpdir(), 'bantin-office-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const file = join(folder, 'so-02.xlsx')
    writeFileSync(file, await writeWorkbook(editionWorkbook(model, edition)))
    const rows = openInOffice(file).get('Số liệu của số này') ?? []
    const heads = rows.find((row) => row.includes('Mã kỳ')) ?? []
    const shown = rows.map((row) =>
      ['Số liệu', 'Mã kỳ', 'Giá trị', 'Giá trị: chữ đi kèm'].map((head) => row[heads.indexOf(head)]),
    )
    expect(shown).toEqual(
      expect.arrayContaining([
        ['Đảng viên mới kết nạp', '2023', '172', ''],
        ['Tổng số đảng viên', '2023', '5930', 'gần'],
        ['Số kết nạp so với tổng số đảng viên đầu nhiệm kỳ', '2023', '3.04', ''],
        ['Đảng viên mới kết nạp', '2024', '', 'chưa có số liệu'],
      ]),
    )
  },
)

function links(of: Built, extension: string): readonly string[] {
  return [...page(of, 'series/ket-nap.html').matchAll(new RegExp(`charts/([^"]+\\.${extension})"`, 'g'))].map(
    ([, name = '']) => name,
  )
}

/** Address, kind and size of what the rail of a series offers. */
function offered(of: Built): readonly (readonly string[])[] {
  const pattern = /<a href="\.\.\/(data\/[^"]+)">([^<]+)<\/a>\s*<span class="file-size">([^<]+)<\/span>/g
  return [...page(of, 'series/ket-nap.html').matchAll(pattern)].map(
    ([, path = '', label = '', size = '']) => [path, label, size.replace('&nbsp;', '\u00a0')],
  )
}
