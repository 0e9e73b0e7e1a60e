/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Browser, BrowserContext, Page } from 'playwright'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openBrowser } from './open-browser.ts'
import { pageOfEachKind } from './page-kinds.ts'
import { diskBase, visit } from './visit.ts'

const site = inject('site')
const base = diskBase(site)
const pages = pageOfEachKind(site)
/** More steps than any page has; who needs them all is trapped. */
const STEPS = 700
let browser: Browser
let context: BrowserContext

beforeAll(async () => {
  browser = await openBrowser(inject('browser'))
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
})
afterAll(() => browser.close())

test.concurrent.each(pages)('%s is walked by the keyboard in the order it is read', async (path) => {
  await visit(context, base + path, base, async (page) => {
    const { order, faults } = await walk(page)
    expect(faults).toEqual([])
    expect(order.length).toBeGreaterThan(5)
    expect(order.length).toBeLessThan(STEPS)
    expect(order).toEqual([...order].sort((a, b) => a - b))
  })
})

test.concurrent.each(pages)('%s lets the keyboard skip to its content', async (path) => {
  await visit(context, base + path, base, async (page) => {
    await page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    })
    await page.locator('a.skip').focus()
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('main')
  })
})

test.concurrent.each(pages)(
  '%s has one first heading, no level left out, and names its landmarks',
  async (path) => {
    await visit(context, base + path, base, async (page) => {
      const levels = await levelsOf(page)
      expect(levels.filter((level) => level === 1)).toHaveLength(1)
      expect(levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1)).toEqual([])
      expect(await page.locator('main').count()).toBe(1)
      const unnamed = 'nav:not([aria-label], [aria-labelledby])'
      expect(await page.locator(unnamed).count()).toBe(0)
    })
  },
)

test('a step out of order and a focus that is not shown are seen', async () => {
  await visit(context, `${base}404.html`, base, async (page) => {
    await page.evaluate(() => {
      const links = [...document.querySelectorAll<HTMLElement>('a:not(.skip)')]
      links.at(-1)?.setAttribute('tabindex', '3')
      links.at(2)?.style.setProperty('outline', 'none', 'important')
    })
    const { order, faults } = await walk(page)
    expect(order).not.toEqual([...order].sort((a, b) => a - b))
    expect(faults).toEqual([expect.stringContaining('does not show the focus')])
  })
})

/** Presses Tab from the top of the page until the focus has left it. */
async function walk(page: Page): Promise<{ order: readonly number[]; faults: readonly string[] }> {
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  })
  const order: number[] = []
  const faults: string[] = []
  for (let step = 0; step < STEPS; step++) {
    await page.keyboard.press('Tab')
    const { place, fault } = await page.evaluate(focused)
    if (place < 0) break
    if (fault !== '') faults.push(fault)
    order.push(place)
  }
  return { order, faults }
}

function levelsOf(page: Page): Promise<number[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ localName }) => Number(localName[1])),
  )
}

/** Runs in the browser: where the focus is in the order of the page, and what is wrong with how it is shown; before the page is -1. */
function focused(): { place: number; fault: string } {
  const element = document.activeElement
  if (element === null || element === document.body) return { place: -1, fault: '' }
  const { outlineStyle, outlineWidth } = getComputedStyle(element)
  const ring = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
  const { width, height } = element.getBoundingClientRect()
  const name = `<${element.localName} class="${element.getAttribute('class') ?? ''}">`
  const fault = !ring
    ? `${name} does not show the focus`
    : width * height === 0
      ? `${name} cannot be seen`
      : ''
  return { place: [...document.querySelectorAll('*')].indexOf(element), fault }
}
