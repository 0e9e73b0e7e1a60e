/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openBrowser } from './open-browser.ts'
import { pageOfEachKind } from './page-kinds.ts'
import { diskBase } from './visit.ts'

/** A window of 1280 px at 400 % is 320 px wide; letters of twice their size are a setting of the browser. */
const site = inject('site')
const pages = pageOfEachKind(site)
describe.each([
  { way: 'at 400 %', width: 320, letters: 16 },
  { way: 'with letters of twice their size', width: 1280, letters: 32 },
])('$way', ({ width, letters }) => {
  let browser: Browser

  beforeAll(async () => {
    browser = await openBrowser(inject('browser'), letters)
  })
  afterAll(() => browser.close())

  test.concurrent.each(pages)('%s scrolls one way only, and cuts nothing off', async (path) => {
    const page = await openAt(browser, path, width)
    expect(await page.evaluate(cutOff)).toEqual([])
    await page.close()
  })
})

test('a line that is too long and a box that cuts are seen', async () => {
  const browser = await openBrowser(inject('browser'))
  const page = await openAt(browser, '404.html', 320)
  await page.evaluate(() => {
    const heading = document.querySelector('h1')
    heading?.style.setProperty('white-space', 'nowrap')
    heading?.style.setProperty('width', '400px')
    const lead = document.querySelector<HTMLElement>('.lead')
    lead?.style.setProperty('overflow', 'hidden')
    lead?.style.setProperty('height', '10px')
  })
  expect(await page.evaluate(cutOff)).toEqual([
    expect.stringContaining('scrolls sideways'),
    expect.stringContaining('cut off in <p class="lead">'),
  ])
  await browser.close()
})

async function openAt(browser: Browser, path: string, width: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 800 } })
  await page.goto(diskBase(site) + path)
  await page.evaluate(() => document.fonts.ready)
  return page
}

/** Runs in the browser: where letters are lost. What is only for listeners, and the skip link before it is used, is cut on purpose. */
function cutOff(): string[] {
  const root = document.documentElement
  const faults = root.scrollWidth > root.clientWidth ? [`scrolls sideways: ${root.scrollWidth} px`] : []
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    const { overflowX, overflowY } = getComputedStyle(element)
    if (element.clientWidth < 4 || element.clientHeight < 4 || (element.textContent ?? '').trim() === '')
      continue
    const wide = /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1
    const high = /hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1
    if (wide || high)
      faults.push(`cut off in <${element.localName} class="${element.getAttribute('class') ?? ''}">`)
  }
  return faults
}
