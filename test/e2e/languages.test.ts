/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { writeEnglishCopy } from '../languages/english-copy.ts'
import { englishIn, foreignForms, vietnameseIn } from '../languages/foreign-words.ts'
import { mustBuild } from '../site/build-project.ts'
import { listFiles, listPages, openBrowser } from './open-browser.ts'
import { diskBase, visit } from './visit.ts'

/** The shipped bulletin, and its copy in English: every word that a reader meets in a page, a script or a file is of its language. */
const vietnamese = inject('site')
const folder = mkdtempSync(join(tmpdir(), 'bantin-english-'))
const english = join(folder, 'dist')
/** Proper names on the page of charts, whose example keeps its places and the title of its source. */
const NAMES = [
  'Báo cáo năm của Đảng bộ Huyện Mẫu \\(số liệu minh họa',
  'Huyện Mẫu',
  'Mẫu',
  'Mẫu Đông',
  'Mẫu Bắc',
  'Mẫu Tây',
  'Mẫu Nam',
]
let browser: Browser
let context: BrowserContext

beforeAll(async () => {
  writeEnglishCopy(join(import.meta.dirname, '..', '..'), join(folder, 'project'))
  mustBuild(join(folder, 'project'), { out: english, asOf: '2026-01-01T00:00:00Z' })
  browser = await openBrowser(inject('browser'))
  context = await browser.newContext()
})
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('in English', () => {
  test('no page says a Vietnamese word, number or date', async () => {
    const faults = await faultsOf(english, 'en', (said) => [
      ...vietnameseIn(said, NAMES),
      ...foreignForms(said, 'en'),
    ])
    expect(faults).toEqual([])
  })

  test('no file to take away holds a Vietnamese word', () => {
    expect(faultsInFiles(english, (said) => vietnameseIn(said, NAMES))).toEqual([])
  })

  test('the search answers in English', async () => {
    await at(english, 'search.html?q=zzzz', async (page) => {
      await page.locator('#search_said').filter({ hasText: /\p{L}/u }).waitFor()
      expect(vietnameseIn(await page.evaluate(wordsOf), NAMES)).toEqual([])
    })
    await at(english, 'search.html?q=ket', async (page) => {
      await page.locator('#search_results a').first().waitFor()
      expect(vietnameseIn(await page.evaluate(wordsOf), NAMES)).toEqual([])
    })
  })
})

describe('in Vietnamese', () => {
  test('no page says an English word, number or date', async () => {
    const faults = await faultsOf(vietnamese, 'vi', (said) => [
      ...englishIn(said),
      ...foreignForms(said, 'vi'),
    ])
    expect(faults).toEqual([])
  })
})

/** What stands wrong, each with the first page that says it. */
async function faultsOf(
  site: string,
  language: 'vi' | 'en',
  wrong: (said: readonly string[]) => readonly string[],
): Promise<readonly string[]> {
  const found = new Map<string, string>()
  const waiting = [...listPages(site)]
  const walk = async (): Promise<void> => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const from = path
      await at(site, from, async (page) => {
        expect(await page.evaluate(() => document.documentElement.lang)).toBe(language)
        for (const text of wrong(await page.evaluate(wordsOf))) if (!found.has(text)) found.set(text, from)
      })
    }
  }
  await Promise.all([walk(), walk(), walk()])
  return [...found].map(([text, path]) => `${path}: ${text}`)
}

function faultsInFiles(
  site: string,
  wrong: (said: readonly string[]) => readonly string[],
): readonly string[] {
  return listFiles(site)
    .filter((path) => /\.(csv|json|svg|xml|txt|css|ics)$/.test(path) || /search-index/.test(path))
    .flatMap((path) => {
      const said = readFileSync(join(site, path), 'utf8').split(/[\n"<>;]/)
      return [...new Set(wrong(said))].map((text) => `${path}: ${text}`)
    })
}

async function at(site: string, path: string, look: (page: Page) => Promise<void>): Promise<void> {
  const base = diskBase(site)
  const { faults } = await visit(context, base + path, base, look)
  expect(faults).toEqual([])
}

/** Runs in the browser: every piece of text and every attribute that is shown or read out, but for code and parts in another language. */
function wordsOf(): string[] {
  const { lang } = document.documentElement
  const own = (element: Element | null): boolean =>
    element !== null &&
    element.closest('code, script, style') === null &&
    element.closest('[lang]')?.getAttribute('lang') === lang
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT)
  const texts: string[] = []
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent ?? ''
    if (text.trim() !== '' && own(walker.currentNode.parentElement)) texts.push(text.trim())
  }
  const attributes = ['alt', 'title', 'aria-label', 'aria-roledescription', 'placeholder', 'content', 'label']
  for (const element of document.querySelectorAll('*')) {
    if (!own(element)) continue
    if (element.localName === 'meta' && element.getAttribute('name') !== 'description') continue
    for (const name of attributes) {
      const said = element.getAttribute(name)
      if (said !== null && said.trim() !== '') texts.push(said.trim())
    }
  }
  return texts
}
