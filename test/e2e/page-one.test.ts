/// <reference lib="dom" />
import { dirname } from 'node:path'
import { rmSync } from 'node:fs'
import type { Browser } from 'playwright'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { commune } from '../making/commune.ts'
import { writeProject } from '../making/project.ts'
import { mustBuild, type Built } from '../site/build-project.ts'
import { openBrowser } from './open-browser.ts'
import { diskBase } from './visit.ts'

/** Of an A4 sheet, in CSS pixels: 210 − 2 × 16 mm wide, 297 − 12 − 19 mm high on the first page. */
const WIDTH = Math.round(((210 - 32) / 25.4) * 96)
const HEIGHT = ((297 - 12 - 19) / 25.4) * 96

const site = inject('site')
const sizes = [
  { branches: 8, series: 1 },
  { branches: 18, series: 3 },
  { branches: 90, series: 8 },
]
let browser: Browser
let built: readonly Built[] = []

beforeAll(async () => {
  browser = await openBrowser(inject('browser'))
  built = sizes.map((size) => {
    const root = writeProject({}, { base: commune(size) })
    const made = mustBuild(root, { asOf: '2025-12-01T00:00:00Z' })
    rmSync(root, { recursive: true, force: true })
    return made
  })
})
afterAll(async () => {
  await browser.close()
  for (const { out } of built) rmSync(dirname(out), { recursive: true, force: true })
})

test.each([
  { name: 'Phú Lương', path: () => `${diskBase(site)}editions/2024-02/index.html` },
  { name: 'the sample', path: () => `${diskBase(site)}editions/2025-10/index.html` },
  ...sizes.map(({ branches, series }, at) => ({
    name: `a commune of ${branches} branches and ${series} series`,
    path: () => `${diskBase(built[at]?.out ?? '')}editions/2025-11/index.html`,
  })),
])('page one of $name is one sheet of paper, down to its foot line', async ({ path }) => {
  const page = await browser.newPage({ viewport: { width: WIDTH, height: 1000 } })
  await page.emulateMedia({ media: 'print' })
  await page.goto(path(), { waitUntil: 'load' })
  const { foot, ends, seen } = await page.evaluate(() => {
    const trust = document.querySelector('.trust')
    const sheet = document.querySelector('.sheet')
    if (trust === null || sheet === null) throw new Error('no page one')
    return {
      foot: trust.getBoundingClientRect().bottom + scrollY,
      ends: getComputedStyle(sheet).breakAfter,
      seen: trust.getBoundingClientRect().height > 0,
    }
  })
  await page.close()
  expect(seen).toBe(true)
  expect(ends).toBe('page')
  expect(foot).toBeLessThanOrEqual(HEIGHT)
  expect(foot).toBeGreaterThan(HEIGHT / 2)
})
