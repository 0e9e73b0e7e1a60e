import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext } from 'playwright'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { listPages, openBrowser } from './open-browser.ts'
import { diskBase, visit } from './visit.ts'

const site = inject('site')
const base = diskBase(site)
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser(inject('browser'))
})
afterAll(() => browser.close())

const looks = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 360 },
  ...(process.env['BANTIN_TEST_ALL'] === undefined
    ? []
    : ([
        { colorScheme: 'light', width: 360 },
        { colorScheme: 'dark', width: 1280 },
      ] as const)),
] as const

describe.each(looks)('$colorScheme, $width px wide', ({ colorScheme, width }) => {
  let context: BrowserContext

  beforeAll(async () => {
    context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } })
  })
  afterAll(() => context.close())

  test.concurrent.each(listPages(site))('axe finds nothing on %s', async (path) => {
    const { faults } = await visit(context, base + path, base, async (page) => {
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode()
        .options({ preload: false })
        .analyze()
      expect(
        violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .slice(0, 3)
              .map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`)
              .join('\n')}`,
        ),
      ).toEqual([])
    })
    expect(faults).toEqual([])
  })
})
