import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDocument, PDFName, type PDFPage, PDFString } from '@cantoo/pdf-lib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser } from 'playwright'
import { inspect } from '../../src/check/inspect.ts'
import { drawPaper, startBrowser } from '../../src/publish/paper/draw-paper.ts'
import { sheetOf } from '../../src/publish/paper/edition-sheets.ts'
import { findBrowser } from '../browser.ts'
import { hasPoppler, infoOf, runPrinting, runWithoutBrowser, textOfPages } from './print.ts'

const minimal = join(import.meta.dirname, '..', 'fixtures', 'minimal')
const place = mkdtempSync(join(tmpdir(), 'bantin-paper-'))
const pdf = join(place, 'a.pdf')
const again = join(place, 'b.pdf')

beforeAll(() => {
  for (const file of [pdf, again]) {
    const { code, told } = runPrinting('pdf', '2024-02', '--out', file)
    expect({ code, told: code === 0 ? '' : told }).toEqual({ code: 0, told: '' })
  }
})

afterAll(() => {
  rmSync(place, { recursive: true, force: true })
})

test('the same number gives the same bytes', () => {
  expect(readFileSync(pdf).equals(readFileSync(again))).toBe(true)
})

test('the PDF says what it is, in which language, and shows its title', async () => {
  const document = await PDFDocument.load(readFileSync(pdf), { updateMetadata: false })
  expect(document.getTitle()).toBe(
    'Bản tin Phát triển đảng viên, Số\u00a002: Kết quả kết nạp đảng viên năm\u00a02023, Đảng bộ huyện Phú Lương',
  )
  expect(document.getAuthor()).toBe('Ban biên tập Bản tin Phát triển đảng viên')
  expect(document.catalog.lookup(PDFName.of('Lang'), PDFString).asString()).toBe('vi')
  expect(String(document.catalog.lookup(PDFName.of('ViewerPreferences')))).toMatch(/DisplayDocTitle true/)
  expect(String(document.catalog.lookup(PDFName.of('MarkInfo')))).toMatch(/Marked true/)
  expect(document.catalog.has(PDFName.of('Outlines'))).toBe(true)
})

test('no way in it leads into the folder where it was made', () => {
  expect(readFileSync(pdf, 'latin1')).not.toMatch(/file:\/\//)
})

describe.runIf(hasPoppler())('as another program reads it', () => {
  test('every page but the first has its running head, every page its number', () => {
    const pages = textOfPages(pdf)
    expect(infoOf(pdf)).toMatchObject({ Tagged: 'yes', Pages: String(pages.length) })
    expect(infoOf(pdf)['Page size']).toMatch(/A4/)
    for (const [at, text] of pages.entries()) {
      expect(text.normalize('NFC')).toBe(text)
      expect(text).toMatch(new RegExp(`Trang\\s${at + 1}/${pages.length}\\n`))
      if (at > 0) expect(text).toMatch(/^Bản tin Phát triển đảng viên, Số\s02/)
    }
  })

  test('the contents say on which page each story begins', () => {
    const pages = textOfPages(pdf)
    const [first = ''] = pages
    const found = pages.findIndex(
      (text, at) => at > 0 && text.includes('Vì sao 3,04% phải tính trên đầu nhiệm kỳ'),
    )
    expect(found).toBeGreaterThan(0)
    expect(first).toMatch(new RegExp(`Vì sao 3,04% phải tính trên đầu\\s+${found + 1}\\n`))
  })

  test('a table that goes over the page has its head on each', () => {
    const file = join(place, 'long.pdf')
    expect(runPrinting('pdf', '2025-10', '--out', file).code).toBe(0)
    const pages = textOfPages(file)
    const from = pages.findIndex(
      (text) => text.includes('Số liệu của số này') && !text.includes('Trong số này'),
    )
    const heads = pages.slice(from).filter((text) => /Số liệu\s+Kỳ\s+Giá trị\s+Kế hoạch/.test(text))
    expect(heads.length).toBeGreaterThan(1)
  })
})

describe.runIf(hasPoppler())('a draft', () => {
  test('is stamped on every page and brings the sheet to sign, which a fair copy has not', () => {
    const file = join(place, 'draft.pdf')
    expect(runPrinting('pdf', '2025-10', '--draft', '--out', file).code).toBe(0)
    const pages = textOfPages(file)
    for (const text of pages) expect(text).toMatch(/Dự thảo, chưa phát hành/)
    const sheet = pages.slice(pages.findIndex((text) => text.includes('Phiếu trình duyệt Số'))).join('')
    expect(sheet).toMatch(/Số liệu in lần đầu: \d+/)
    expect(sheet).toMatch(/Người lập\s+Người kiểm tra\s+Người duyệt/)
    const fair = textOfPages(pdf).join('')
    expect(fair).not.toMatch(/Dự thảo|Phiếu trình duyệt/)
  })
})

describe('a build with --pdf', () => {
  const out = join(place, 'dist')

  beforeAll(() => {
    const { code, told } = runPrinting(
      'build',
      '--root',
      minimal,
      '--out',
      out,
      '--as-of',
      '2024-03-05T09:00:00+07:00',
      '--pdf',
    )
    expect({ code, told: code === 0 ? '' : told }).toEqual({ code: 0, told: '' })
  })

  test('lays every number beside its page, for paper and for a telephone', async () => {
    const folder = join(out, 'editions', '2024-01')
    const html = readFileSync(join(folder, 'index.html'), 'utf8')
    for (const [name, width, height] of [
      ['ban-tin-2024-01.pdf', 210, 297],
      ['ban-tin-2024-01-dien-thoai.pdf', 90, 160],
    ] as const) {
      expect(html).toContain(`href="${name}"`)
      const [page] = (await PDFDocument.load(readFileSync(join(folder, name)))).getPages()
      expect(page && millimetres(page)).toEqual([width, height])
    }
    expect(html).toContain('href="paper.html"')
    expect(existsSync(join(folder, 'paper.html'))).toBe(true)
  })
})

describe.runIf(hasPoppler())('what paper cannot do', () => {
  test('addresses of other places are numbered and listed at the end', () => {
    const root = join(place, 'linked')
    cpSync(minimal, root, { recursive: true })
    const story = join(root, 'content', '2024-01', 'ket-nap-2023.mdx')
    writeFileSync(story, `${readFileSync(story, 'utf8')}\nXem [văn bản gốc](https://vi-du.vn/van-ban/12).\n`)
    const file = join(place, 'linked.pdf')
    expect(runPrinting('pdf', '2024-01', '--root', root, '--out', file).code).toBe(0)
    const text = textOfPages(file).join('')
    expect(text).toMatch(/văn bản gốc\s*1/)
    expect(text).toMatch(/Các địa chỉ đã dẫn\s+1\.?\s+https:\/\/vi-du\.vn\/van-ban\/12/)
  })

  test('a browser without page boxes gets its running heads another way', async () => {
    const found = findBrowser()
    if ('advice' in found) throw new Error(found.advice)
    const browser = await startBrowser(found.path)
    const old = Object.create(browser, { version: { value: () => '109.0.5414.120' } }) as Browser
    try {
      const { model } = inspect(minimal)
      const [edition] = model.project.editions
      if (edition === undefined) throw new Error('no number')
      const file = join(place, 'old-browser.pdf')
      writeFileSync(file, await drawPaper(old, sheetOf(model, edition, 'A4', join(place, 'dist'))))
      for (const text of textOfPages(file)) expect(text).toMatch(/Bản tin Huyện Mẫu, Số\s1/)
    } finally {
      await browser.close()
    }
  })
})

test.each([
  ['A5', 148, 210],
  ['19x27', 190, 270],
] as const)('an office that prints on %s gets that size', async (paper, width, height) => {
  const root = join(place, paper)
  cpSync(minimal, root, { recursive: true })
  const site = join(root, 'data', 'site.yaml')
  writeFileSync(site, `${readFileSync(site, 'utf8')}paper: ${paper}\n`)
  const file = join(place, `${paper}.pdf`)
  expect(runPrinting('pdf', '2024-01', '--root', root, '--out', file).code).toBe(0)
  const [page] = (await PDFDocument.load(readFileSync(file))).getPages()
  expect(page && millimetres(page)).toEqual([width, height])
})

test('a computer without a browser is told what to do, and an older PDF stays', () => {
  const file = join(place, 'old.pdf')
  writeFileSync(file, 'old')
  const { code, told } = runWithoutBrowser('pdf', '2024-02', '--out', file)
  expect(code).toBe(1)
  expect(told).toMatch(/BANTIN_BROWSER.*Chưa có gì thay đổi/)
  expect(readFileSync(file, 'utf8')).toBe('old')
})

test('a number that is not there is told with the nearest one', () => {
  const { code, told } = runPrinting('pdf', '2024-2')
  expect(code).toBe(2)
  expect(told).toMatch(/“2024-2”.*“2024-02”/)
})

function millimetres(page: PDFPage): readonly [number, number] {
  const inMillimetres = (points: number): number => Math.round((points / 72) * 25.4)
  return [inMillimetres(page.getWidth()), inMillimetres(page.getHeight())]
}
