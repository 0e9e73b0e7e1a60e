/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { gzipSync } from 'node:zlib'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openBrowser } from './open-browser.ts'
import { diskBase, visit } from './visit.ts'

const site = inject('site')
const base = diskBase(site)
const SERIES = 'series/mau-ket-nap.html'
let browser: Browser
let context: BrowserContext

beforeAll(async () => {
  browser = await openBrowser(inject('browser'))
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
})
afterAll(() => browser.close())

test('the arrow keys read the figures of a chart one by one, in the words of its table', async () => {
  await at(SERIES, async (page) => {
    const plot = page.locator('.chart-plot').first()
    await plot.focus()
    await page.keyboard.press('Home')
    const row = await textOfRow(page, 0)
    expect(await reading(page)).toContain(row.head)
    for (const figure of row.figures) expect(await reading(page)).toContain(figure)
    await page.keyboard.press('ArrowRight')
    expect(await reading(page)).toContain((await textOfRow(page, 1)).head)
    expect(await page.locator('.chart-plot [role="status"]').first().textContent()).toContain(
      (await textOfRow(page, 1)).head,
    )
    expect(await page.locator('.drawing .here').count()).toBe(1)
    await page.keyboard.press('Escape')
    expect(await page.locator('.chart-reading').first().isHidden()).toBe(true)
  })
})

test('pointing at a mark shows its figure, and leaving hides it', async () => {
  await at(SERIES, async (page) => {
    const bar = page.locator('.chart-plot [data-k="2"]').first()
    await bar.scrollIntoViewIfNeeded()
    await bar.hover()
    expect(await reading(page)).toContain((await textOfRow(page, 2)).head)
    await page.mouse.move(2, 2)
    expect(await page.locator('.chart-reading').first().isHidden()).toBe(true)
  })
})

test('on a phone a touch shows a figure, and its note stays within the picture', async () => {
  const phone = await browser.newContext({ viewport: { width: 320, height: 700 }, hasTouch: true })
  const { faults } = await visit(phone, base + SERIES, base, async (page) => {
    await page.locator('.chart-plot').first().focus()
    for (const key of ['Home', 'End']) {
      await page.keyboard.press(key)
      const box = await page.locator('.chart-reading').first().boundingBox()
      expect(box?.x).toBeGreaterThanOrEqual(0)
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320)
    }
    const bar = page.locator('.chart-plot [data-k="1"]').first()
    await bar.scrollIntoViewIfNeeded()
    const { x = 0, y = 0, width = 0, height = 0 } = (await bar.boundingBox()) ?? {}
    await page.touchscreen.tap(x + width / 2, y + height / 2)
    expect(await reading(page)).toContain((await textOfRow(page, 1)).head)
  })
  expect(faults).toEqual([])
  await phone.close()
})

test('“Sao chép bảng” copies bare numbers, words apart', async () => {
  await at(SERIES, async (page) => {
    await page.evaluate(() => {
      document.addEventListener('copy', () => {
        const area = document.activeElement
        document.body.dataset['copied'] = area instanceof HTMLTextAreaElement ? area.value : ''
      })
      Object.defineProperty(window, 'isSecureContext', { value: false })
    })
    await page.locator('.chart-copy').first().click()
    await page.getByText('Đã sao chép').first().waitFor()
    const copied = await page.evaluate(() => document.body.dataset['copied'] ?? '')
    const [head = '', first = ''] = copied.split(/\r?\n/)
    expect(head.split('\t')[0]).toBe('Năm')
    expect(first.split('\t').slice(0, 2)).toEqual(['2020', '96'])
  })
})

test('the script is classic and small', () => {
  const [file = ''] = readdirSync(join(site, 'assets')).filter((name) => /^bantin\.\w+\.js$/.test(name))
  const script = readFileSync(join(site, 'assets', file), 'utf8')
  expect(gzipSync(script).length).toBeLessThan(8 * 1024)
  expect(script).not.toMatch(/^\s*(?:import|export)\b|import\(|fetch\(/)
})

async function at(path: string, look: (page: Page) => Promise<void>): Promise<void> {
  const { faults } = await visit(context, base + path, base, look)
  expect(faults).toEqual([])
}

async function reading(page: Page): Promise<string> {
  return (await page.locator('.chart-reading').first().textContent()) ?? ''
}

/** What a sighted reader finds in a row of the first chart's table. */
function textOfRow(page: Page, row: number): Promise<{ head: string; figures: string[] }> {
  return page.evaluate((index) => {
    const line = document.querySelector<HTMLTableElement>('.chart table')?.tBodies[0]?.rows[index]
    const [head, ...cells] = [...(line?.cells ?? [])].map((cell) =>
      (cell.textContent ?? '').replace(/[ \n]+/g, ' ').trim(),
    )
    return { head: head ?? '', figures: cells.filter((text) => text !== '') }
  }, row)
}
