import { createHash } from 'node:crypto'
import { dirname, join, posix } from 'node:path'
import { rmSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mustBuild, page, readFolder, type Built } from './build-project.ts'

const root = join(import.meta.dirname, '..', 'fixtures', 'minimal')
let built: Built
let files: Readonly<Record<string, string>> = {}

beforeAll(() => {
  built = mustBuild(root)
  files = readFolder(built.out)
})
afterAll(() => rmSync(dirname(built.out), { recursive: true, force: true }))

test('builds and says where to open it', () => {
  const pages = Object.keys(files).filter((path) => path.endsWith('.html')).length
  expect(built.said).toBe(
    `Đã tạo bản tin: ${pages}\u00a0trang. Mở tệp ${join(built.out, 'index.html')} để xem.\n`,
  )
})

test('has the pages and downloads of the contract', () => {
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining([
      'index.html',
      '404.html',
      'checks.html',
      'checks.json',
      'manifest.json',
      'editions/2024-01/index.html',
      'editions/2024-01/ket-nap-2023.html',
      'series/ket-nap.html',
      'orgs/huyen-mau.html',
      'data/ket-nap.csv',
      'data/ket-nap.excel.csv',
      'data/ket-nap.json',
    ]),
  )
})

test('names every file in ASCII and lower case', () => {
  expect(Object.keys(files).filter((path) => !/^[a-z0-9._/-]+$/.test(path))).toEqual([])
})

test('links by relative addresses that lead to a file', () => {
  const lost: string[] = []
  for (const [path, text] of Object.entries(files)) {
    if (!path.endsWith('.html')) continue
    for (const [, url = ''] of text.matchAll(/\s(?:href|src)="([^"#?]*)/g)) {
      if (url === '' || /^(https?|mailto|tel):/.test(url)) continue
      if (url.startsWith('/') || !(posix.join(posix.dirname(path), url) in files))
        lost.push(`${path}: ${url}`)
    }
  }
  expect(lost).toEqual([])
})

test('carries the constant policy on every page, and no code or style in it', () => {
  const policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'"
  for (const [path, text] of Object.entries(files)) {
    if (!path.endsWith('.html')) continue
    const [, content = ''] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/i.exec(text) ?? []
    expect({ path, policy: content.replaceAll('&#39;', "'") }).toEqual({ path, policy })
    expect(text).not.toMatch(/<style|\sstyle=|\son[a-z]+=|<script(?![^>]*\ssrc=)/)
    expect(text).toMatch(/<link rel="icon" href="(?!\/)[^"]+"/)
  }
})

test('says once, by its whole address, where each page is on the web, and lists just these for search engines', () => {
  const addresses = Object.entries(files)
    .filter(([path]) => path.endsWith('.html') && path !== '404.html')
    .map(([path, text]) => {
      const [, ...found] = /<link rel="canonical" href="([^"]*)">/.exec(text) ?? []
      expect({ path, found }).toEqual({
        path,
        found: [`https://ban-tin.vi-du.vn/${path.replace(/(^|\/)index\.html$/, '$1')}`],
      })
      return found[0]
    })
  expect(files['404.html']).not.toContain('rel="canonical"')
  const listed = [...(files['sitemap.xml'] ?? '').matchAll(/<loc>([^<]*)<\/loc>/g)].map(
    ([, address]) => address,
  )
  expect(listed).toEqual(addresses)
  expect(listed.length).toBeGreaterThan(10)
})

test('offers its feed on every page, and its calendar', () => {
  for (const [path, text] of Object.entries(files)) {
    if (path.endsWith('.html'))
      expect(text).toMatch(/<link rel="alternate" href="[^"]*feed\.xml" type="application\/atom\+xml"/)
  }
  expect(page(built, 'calendar.html')).toContain('href="calendar.ics"')
  expect(page(built, 'calendar.ics')).toMatch(/^BEGIN:VCALENDAR\r\n/)
})

test('marks a bound figure for programs: one run of text with a no-break space before its unit', () => {
  expect(page(built, 'editions/2024-01/ket-nap-2023.html')).toMatch(
    /<data value="150" data-series="ket-nap" data-period="2023"[^>]*>150(\u00a0|&nbsp;|&#xA0;)đảng viên<\/data>/,
  )
})

test('writes the CSV of the contract: mark, line ends, columns, one row a figure', () => {
  const csv = page(built, 'data/ket-nap.csv')
  expect(
    csv.startsWith(
      '\ufeffseries,period,as_of,org,group,kind,text,value,qualifier,low,high,unit,status,source,note\r\n',
    ),
  ).toBe(true)
  expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  expect(csv).toContain(
    '\r\nket-nap,2022,,huyen-mau,,value,142,142,exact,142,142,dang-vien,final,bao-cao,\r\n',
  )
  expect(csv).toContain(',target,')
})

test('writes a second CSV for a Vietnamese Excel, and JSON with the same rows', () => {
  expect(page(built, 'data/ket-nap.excel.csv')).toMatch(/^\ufeffseries;period;as_of;/)
  const json = JSON.parse(page(built, 'data/ket-nap.json')) as Record<string, unknown>
  expect(Object.keys(json)).toEqual(
    expect.arrayContaining([
      'series',
      'name',
      'definition',
      'measure',
      'unit',
      'org',
      'status',
      'illustrative',
      'rows',
      'revisions',
      'sources',
    ]),
  )
  const lines = page(built, 'data/ket-nap.csv').trimEnd().split('\r\n')
  expect((json['rows'] as unknown[]).length).toBe(lines.length - 1)
})

test('writes a manifest that tells what is in the folder', () => {
  const manifest = JSON.parse(page(built, 'manifest.json')) as Record<string, never>
  expect(manifest).toMatchObject({
    generator: 'bantin 0.1.0',
    site: { title: 'Bản tin Huyện Mẫu', language: 'vi' },
    as_of: '2024-03-05T02:00:00.000Z',
    editions: [{ edition: '2024-01', title: 'Số 01, tháng 01/2024', path: 'editions/2024-01/index.html' }],
  })
  const others = Object.entries(files).filter(([path]) => path !== 'manifest.json')
  const prints = others.map(([path, bytes]) => [
    path,
    { sha256: createHash('sha256').update(bytes, 'latin1').digest('hex'), bytes: bytes.length },
  ])
  expect(manifest['files']).toEqual(Object.fromEntries(prints))
  expect(Object.keys(manifest['inputs'] ?? {})).toContain('data/series/ket-nap.yaml')
})

test('gives the same bytes for the same inputs and instant, wherever and whenever it is built', () => {
  const again = mustBuild(root)
  expect(readFolder(again.out)).toEqual(files)
})
