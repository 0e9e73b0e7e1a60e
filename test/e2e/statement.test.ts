/// <reference lib="dom" />
import type { Browser, BrowserContext } from 'playwright'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { listPages, openBrowser } from './open-browser.ts'
import { diskBase, visit } from './visit.ts'

/** What the page on accessibility says was tried, and no other test tries. */
const site = inject('site')
const base = diskBase(site)
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser(inject('browser'))
})
afterAll(() => browser.close())

describe('at 400% of a screen of 1280 pixels', () => {
  let context: BrowserContext

  beforeAll(async () => {
    context = await browser.newContext({ viewport: { width: 320, height: 256 } })
  })
  afterAll(() => context.close())

  test.concurrent.each(listPages(site))('%s is read without scrolling sideways', async (path) => {
    expect((await visit(context, base + path, base)).faults).toEqual([])
  })
})

describe('by keyboard', () => {
  let context: BrowserContext

  beforeAll(async () => {
    context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  })
  afterAll(() => context.close())

  test.each([
    'index.html',
    'calendar.html',
    'corrections.html',
    'editions/2024-02/index.html',
    'series/ket-nap.html',
  ])('everything on %s is reached, the way to the text first, and where one is can be seen', async (path) => {
    const page = await context.newPage()
    await page.goto(base + path)
    const expected = await page.evaluate(countOperated)
    const stops: Stop[] = []
    while (stops.length <= expected) {
      await page.keyboard.press('Tab')
      const stop = await page.evaluate(readStop)
      if (stop === undefined) break
      stops.push(stop)
    }
    expect(stops[0]?.href).toMatch(/#main_content$/)
    expect(stops).toHaveLength(expected)
    expect(stops.filter(({ framed }) => !framed)).toEqual([])
    await page.close()
  })
})

interface Stop {
  readonly name: string
  readonly href: string
  readonly framed: boolean
}

/** Runs in the browser: what has the focus now, and whether a frame shows it. */
function readStop(): Stop | undefined {
  const now = document.activeElement
  if (now === null || now === document.body) return undefined
  const { outlineStyle, outlineWidth } = getComputedStyle(now)
  return {
    name: now.outerHTML.slice(0, 80),
    href: now.getAttribute('href') ?? '',
    framed: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
  }
}

/** Runs in the browser. */
function countOperated(): number {
  const all = document.querySelectorAll<HTMLElement>(
    'a[href], button, summary, input, select, [tabindex="0"]',
  )
  return [...all].filter((element) => element.checkVisibility({ visibilityProperty: true })).length
}
