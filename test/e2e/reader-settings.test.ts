/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openBrowser } from './open-browser.ts'
import { serveBelowPath, type Server } from './serve.ts'
import { diskBase } from './visit.ts'

const site = inject('site')
const STORY = 'editions/2024-02/nam-dau-cua-ke-hoach.html'
let browser: Browser
let server: Server

beforeAll(async () => {
  browser = await openBrowser(inject('browser'))
  server = await serveBelowPath(site)
})

afterAll(async () => {
  await server.stop()
  await browser.close()
})

test.each(['folder', 'server'] as const)('larger text is kept for the next page: %s', async (way) => {
  const base = way === 'folder' ? diskBase(site) : server.base
  await withPage(async (page) => {
    await page.goto(base + STORY)
    expect(await sizeOf(page)).toBe(16)
    await page.getByRole('button', { name: 'Cỡ chữ lớn hơn' }).click()
    expect(await sizeOf(page)).toBe(18)
    await page.goto(`${base}index.html`)
    expect(await sizeOf(page)).toBe(18)
    await page.getByRole('button', { name: 'Cỡ chữ thường' }).click()
    expect(await sizeOf(page)).toBe(16)
  })
})

test('four steps up and one down are all there are', async () => {
  await withPage(async (page) => {
    await page.goto(server.base + STORY)
    for (let press = 0; press < 9; press++) await page.getByRole('button', { name: 'Cỡ chữ lớn hơn' }).click()
    expect(await sizeOf(page)).toBe(28)
    for (let press = 0; press < 9; press++) await page.getByRole('button', { name: 'Cỡ chữ nhỏ hơn' }).click()
    expect(await sizeOf(page)).toBe(15)
  })
})

test('night, day and strong contrast are chosen by name, and given back to the computer by a second press', async () => {
  await withPage(async (page) => {
    await page.goto(server.base + STORY)
    const inks: Record<string, string> = {}
    for (const name of ['Nền tối', 'Tương phản cao', 'Nền sáng']) {
      const button = page.getByRole('button', { name })
      await button.click()
      expect(await button.getAttribute('aria-pressed')).toBe('true')
      inks[name] = await inksOf(page)
    }
    expect(inks).toEqual({
      'Nền tối': 'rgb(239, 232, 220) on rgb(23, 20, 17)',
      'Tương phản cao': 'rgb(0, 0, 0) on rgb(255, 255, 255)',
      'Nền sáng': 'rgb(34, 29, 24) on rgb(251, 248, 241)',
    })
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await inksOf(page)).toBe(inks['Nền sáng'])
    await page.getByRole('button', { name: 'Nền sáng' }).click()
    expect(await inksOf(page)).toBe(inks['Nền tối'])
  })
})

test('the colours that the computer forces win over every choice', async () => {
  await withPage(async (page) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
    await page.goto(server.base + STORY)
    const ink = (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--ink'))
    expect(await ink()).toBe('CanvasText')
    await page.getByRole('button', { name: 'Tương phản cao' }).click()
    expect(await ink()).toBe('CanvasText')
  })
})

test('without scripts there are no buttons that would do nothing', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(server.base + STORY)
  expect(await page.getByText('Nền tối').isVisible()).toBe(false)
  await context.close()
})

test('a browser that keeps nothing still shows the page, and the buttons work on it', async () => {
  await withPage(async (page) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new Error('denied')
        },
      })
    })
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(error.message))
    await page.goto(server.base + STORY)
    await page.getByRole('button', { name: 'Cỡ chữ lớn hơn' }).click()
    expect(await page.evaluate(() => document.documentElement.dataset['text'])).toBe('1')
    expect(faults).toEqual([])
  })
})

test('the script that runs before a page is painted is at most half a kilobyte', () => {
  const folder = join(site, 'assets')
  const [script = ''] = readdirSync(folder).filter((name) => name.startsWith('bantin-settings.'))
  expect(statSync(join(folder, script)).size).toBeLessThanOrEqual(512)
})

async function withPage(look: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } })
  try {
    await look(await context.newPage())
  } finally {
    await context.close()
  }
}

/** Of ordinary text, in pixels. */
function sizeOf(page: Page): Promise<number> {
  return page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize))
}

function inksOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { color } = getComputedStyle(document.body)
    const paper = [document.body, document.documentElement]
      .map((element) => getComputedStyle(element).backgroundColor)
      .find((ink) => ink !== 'rgba(0, 0, 0, 0)')
    return `${color} on ${paper ?? ''}`
  })
}
