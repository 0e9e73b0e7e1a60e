import type { Browser, BrowserContext } from 'playwright'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { listFiles, listPages, openBrowser } from './open-browser.ts'
import { serveBelowPath, type Server } from './serve.ts'
import { diskBase, visit, type Visit } from './visit.ts'

const site = inject('site')
const pages = listPages(site)
const files = new Set(listFiles(site))
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

const places = [
  { place: 'from a disk', base: () => diskBase(site) },
  { place: 'under a path of a server', base: () => server.base },
]
/** A window of 1280 px at 400 % is 320 px wide. */
const ways = places.flatMap(({ place, base }) =>
  [true, false].flatMap((scripts) => [320, 1280].map((width) => ({ place, base, scripts, width }))),
)

describe.each(ways)('$place, scripts $scripts, $width px wide', ({ base, scripts, width }) => {
  let context: BrowserContext
  const seen = new Map<string, Visit>()

  beforeAll(async () => {
    context = await browser.newContext({ javaScriptEnabled: scripts, viewport: { width, height: 800 } })
  })
  afterAll(() => context.close())

  test.concurrent.each(pages)(
    '%s opens without a fault, asks nobody else and does not scroll sideways',
    async (page) => {
      const found = await visit(context, base() + page, base())
      seen.set(page, found)
      expect(found.faults).toEqual([])
    },
  )

  test('every link leads to a file, and to a place that is there', () => {
    const lost = [...seen].flatMap(([page, { links }]) =>
      [...new Set(links)]
        .filter((link) => !leadsSomewhere(link, base(), seen))
        .map((link) => `${page}: ${link}`),
    )
    expect(seen.size).toBe(pages.length)
    expect(lost).toEqual([])
  })
})

test('the server answers with every file', async () => {
  const answers = await Promise.all(
    [...files].map(async (file) => ({ file, ok: (await fetch(server.base + file)).ok })),
  )
  expect(answers.filter(({ ok }) => !ok)).toEqual([])
})

function leadsSomewhere(link: string, base: string, seen: ReadonlyMap<string, Visit>): boolean {
  if (!link.startsWith(base)) return /^(https?:\/\/(?!127\.0\.0\.1)|mailto:|tel:)/.test(link)
  const { pathname, hash } = new URL(link)
  const file = decodeURIComponent(pathname.slice(new URL(base).pathname.length))
  if (!files.has(file)) return false
  const fragment = decodeURIComponent(hash.slice(1))
  return fragment === '' || fragment === 'top' || seen.get(file)?.ids.includes(fragment) === true
}
