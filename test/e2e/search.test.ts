/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { AxeBuilder } from '@axe-core/playwright'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser, BrowserContext, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openBrowser } from './open-browser.ts'
import { serveBelowPath, type Server } from './serve.ts'
import { diskBase, visit } from './visit.ts'

const site = inject('site')
const disk = diskBase(site)
let browser: Browser
let server: Server

beforeAll(async () => {
  browser = await openBrowser(inject('browser'))
  server = await serveBelowPath(site)
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})

describe.each(['from a folder', 'from a server'])('%s', (place) => {
  const base = (): string => (place === 'from a folder' ? disk : server.base)
  let context: BrowserContext

  beforeAll(async () => {
    context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  })
  afterAll(() => context.close())

  async function on(path: string, look: (page: Page) => Promise<void>): Promise<void> {
    const { faults } = await visit(context, base() + path, base(), look)
    expect(faults).toEqual([])
  }

  test('the field of any page leads to the answer, with its source, and the answer to its row', async () => {
    await on('editions/2024-02/index.html', async (page) => {
      await page.locator('.search-field input').fill('kết nạp 2023')
      await page.keyboard.press('Enter')
      await page.waitForURL(/search\.html\?q=/)
      const first = page.locator('.search-hits li').first()
      await first.waitFor()
      expect(await first.locator('.search-figure').textContent()).toBe('172 đảng viên')
      expect(await first.locator('mark').allTextContents()).toEqual(['kết nạp', '2023'])
      expect(await first.textContent()).toContain('Đảng bộ huyện Phú Lương · chính thức')
      expect(await first.textContent()).toContain('Nguồn: Trinh An')
      await first.locator('a').click()
      await page.waitForURL(/series\/ket-nap\.html#figure-2023$/)
      expect(await page.locator('tr:target').textContent()).toContain('172')
    })
  })

  test('answers while one types, without accents, and says how many once the typing pauses', async () => {
    await on('search.html', async (page) => {
      const loaded = (): Promise<number> =>
        page.evaluate(() => document.querySelectorAll('script[src*="search-index"]').length)
      expect(await loaded()).toBe(0)
      await page.locator('#search_words').pressSequentially('dang vien')
      await page.locator('.search-hits li').first().waitFor()
      expect(await loaded()).toBe(1)
      const said = page.getByRole('status')
      await page.waitForFunction(() => document.querySelector('#search_said')?.textContent !== '')
      const count = await page.locator('.search-head small').allTextContents()
      const sum = count.reduce((all, one) => all + Number(one), 0)
      expect(await said.textContent()).toBe(`${sum}\u00a0kết quả cho “dang vien”`)
      expect(await page.locator('mark').first().textContent()).toMatch(/^đảng viên$/i)
      expect(await page.locator('#search_everything').isVisible()).toBe(false)
      expect(decodeURIComponent(page.url())).toMatch(/search\.html\?q=dang vien$/)
    })
  })

  test('the keyboard goes through the results and back', async () => {
    await on('search.html?q=ket%20nap', async (page) => {
      await page.locator('.search-hits li').first().waitFor()
      const focused = (): Promise<string> =>
        page.evaluate(() => (document.activeElement as HTMLAnchorElement).href)
      const links = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLAnchorElement>('.search-found a.search-link')].map(
          ({ href }) => href,
        ),
      )
      await page.locator('#search_words').focus()
      await page.keyboard.press('ArrowDown')
      expect(await focused()).toBe(links[0])
      await page.keyboard.press('ArrowDown')
      expect(await focused()).toBe(links[1])
      await page.keyboard.press('ArrowUp')
      await page.keyboard.press('ArrowUp')
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('search_words')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Escape')
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('search_words')
      await page.keyboard.press('Escape')
      expect(await page.locator('#search_words').inputValue()).toBe('')
      expect(await page.locator('.search-hits').count()).toBe(0)
      expect(await page.locator('#search_everything').isVisible()).toBe(true)
      await page.keyboard.type('ket nap')
      await page.keyboard.press('ArrowDown')
      const target = await focused()
      await page.keyboard.press('Enter')
      await page.waitForURL(target)
    })
  })

  test('a part is named as a part and a plan as a plan, in the link itself', async () => {
    await on('search.html?q=m%E1%BA%ABu%20%C4%91%C3%B4ng%202024', async (page) => {
      const links = page.locator('.search-answer .search-link')
      await links.first().waitFor()
      expect(await links.allTextContents()).toEqual([
        '27 đảng viên: Đảng viên mới kết nạp, Huyện Mẫu: Đảng bộ xã Mẫu Đông, năm 2024',
        '20 đảng viên, Kế hoạch: Kế hoạch mẫu từng năm: Đảng viên mới kết nạp, Huyện Mẫu: Đảng bộ xã Mẫu Đông, năm 2024',
      ])
    })
  })

  test('with nothing typed offers examples, which are answered here', async () => {
    await on('search.html', async (page) => {
      const example = page.locator('#search_examples a').first()
      await example.waitFor()
      await example.click()
      await page.locator('.search-hits li').first().waitFor()
      expect(await page.locator('#search_words').inputValue()).toBe(await example.textContent())
    })
  })

  test('with nothing found offers the nearest words, and one result is one', async () => {
    await on('search.html?q=dangg%20vienn', async (page) => {
      await page.getByText('Không tìm thấy. Thử bớt chữ hoặc gõ không dấu.').waitFor()
      expect(await page.locator('#search_everything').isVisible()).toBe(true)
      await page.locator('#search_results a').first().click()
      await page.locator('.search-hits li').first().waitFor()
      expect(await page.locator('#search_words').inputValue()).toBe('đảng viên')
      await page.locator('#search_words').fill('nhà văn hóa xóm')
      await page.keyboard.press('Enter')
      await page.waitForFunction(
        () => document.querySelector('#search_said')?.textContent?.startsWith('1\u00a0') === true,
      )
      expect(await page.locator('.search-hits li').count()).toBe(1)
    })
  })

  test('what is only spelt with other accents is said to be so', async () => {
    await on('search.html?q=đáng%20viến', async (page) => {
      await page.locator('.search-hits li').first().waitFor()
      expect(await page.locator('#search_said').textContent()).toMatch(/^Không có kết quả đúng dấu/)
    })
  })
})

test('without JavaScript the page lists everything by topic, and says why', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const { faults, links } = await visit(context, `${disk}search.html?q=ket+nap`, disk, async (page) => {
    await page.getByText('Máy này không chạy được phần tìm kiếm').waitFor()
    expect(await page.locator('#search_examples').isVisible()).toBe(false)
  })
  expect(faults).toEqual([])
  const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.html'),
  )
  const listed = new Set(links.map((link) => link.replace(/[#?].*$/, '')))
  // The page itself lists by topic what the pages of single topics list.
  const apart = /^(?:404|search)\.html$|^topics\/(?:themes|tags)\//
  const missing = pages.filter((path) => !listed.has(disk + path) && !apart.test(path))
  expect(missing).toEqual([])
  await context.close()
})

test.each([
  ['light', 1280],
  ['dark', 360],
] as const)('axe finds nothing in the results, %s, %i px', async (colorScheme, width) => {
  const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } })
  for (const question of ['kết nạp 2023', 'zzzz', 'dangg vien']) {
    const path = `${disk}search.html?q=${encodeURIComponent(question)}`
    const { faults } = await visit(context, path, disk, async (page) => {
      await page.waitForFunction(() => document.querySelector('#search_said')?.textContent !== '')
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode()
        .options({ preload: false })
        .analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    })
    expect(faults).toEqual([])
  }
  await context.close()
})

test('the script of the search is classic, small, and only on its page', () => {
  const [file = ''] = readdirSync(join(site, 'assets')).filter((name) => name.startsWith('bantin-search.'))
  const script = readFileSync(join(site, 'assets', file), 'utf8')
  expect(gzipSync(script).length).toBeLessThan(12 * 1024)
  expect(script).not.toMatch(/^\s*(?:import|export)\b|import\(|fetch\(/)
  expect(readFileSync(join(site, 'index.html'), 'utf8')).not.toContain('bantin-search')
})
