/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { chartHtml } from '../../src/components/charts/chart-html.ts'
import { pageChart } from '../../src/site/page-chart.ts'
import { SITUATIONS } from '../charts/situations.ts'
import { openBrowser } from './open-browser.ts'

/** Every chart in every situation on one page, in the style sheets of the built site: what only a browser knows of its letters. */
const site = inject('site')
const folder = mkdtempSync(join(tmpdir(), 'bantin-charts-'))
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser(inject('browser'))
  const sheets = readdirSync(join(site, 'assets')).filter((name) => name.endsWith('.css'))
  const links = sheets.map(
    (name) => `<link rel="stylesheet" href="${pathToFileURL(join(site, 'assets', name)).href}">`,
  )
  const figures = SITUATIONS.map(
    ({ name, model, use }) =>
      `<figure class="chart" data-name="${name}">${chartHtml(pageChart(model, use, name, { id: name }), { folded: true })}</figure>`,
  )
  writeFileSync(
    join(folder, 'charts.html'),
    `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width">${links.join('')}<body><main style="padding:16px">${figures.join('')}</main></body></html>`,
  )
})
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
})

describe.each([320, 360, 460, 768, 1280])('in a window of %i px', (width) => {
  test('no two labels of a chart meet, and none leaves its figure', async () => {
    const page = await browser.newPage({ viewport: { width, height: 900 } })
    await page.goto(pathToFileURL(join(folder, 'charts.html')).href)
    await page.evaluate(() => document.fonts.ready)
    expect(await page.evaluate(faultsOf)).toEqual([])
    await page.close()
  })
})

/** Runs in the browser: boxes of the letters themselves, without the room for lines. */
function faultsOf(): string[] {
  return [...document.querySelectorAll<HTMLElement>('figure.chart')].flatMap((figure) => {
    const name = figure.dataset['name'] ?? ''
    const frame = figure.getBoundingClientRect()
    const labels = [...figure.querySelectorAll<SVGTextElement>('.plot text:not(.watermark)')].flatMap(
      (label) => {
        const { left, right, top, bottom } = label.getBoundingClientRect()
        const size = Number.parseFloat(getComputedStyle(label).fontSize)
        const middle = (top + bottom) / 2
        return right - left === 0
          ? []
          : [
              {
                text: label.textContent ?? '',
                left,
                right,
                top: middle - size * 0.45,
                bottom: middle + size * 0.35,
              },
            ]
      },
    )
    const outside = labels
      .filter(({ left, right }) => left < frame.left - 4 || right > frame.right + 8)
      .map(({ text }) => `${name}: “${text}” leaves the figure`)
    const meeting = labels.flatMap((one, index) =>
      labels
        .slice(index + 1)
        .filter(
          (other) =>
            one.left < other.right - 2 &&
            other.left < one.right - 2 &&
            one.top < other.bottom - 1 &&
            other.top < one.bottom - 1,
        )
        .map((other) => `${name}: “${one.text}” meets “${other.text}”`),
    )
    return [...outside, ...meeting]
  })
}
