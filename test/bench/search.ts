/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { chromium } from 'playwright'
import { answer } from '../../src/search/answer.ts'
import type { SearchContent } from '../../src/search/content.ts'
import { readIndex } from '../../src/search/read-index.ts'
import { indexJson } from '../../src/search/stored.ts'
import { indexScript } from '../../src/search/write-index.ts'
import { readBulletin } from '../../src/site/bulletin.ts'
import { bundle } from '../../src/site/client-script.ts'
import { searchContent } from '../../src/site/search-content.ts'
import { searchResultPage } from './search-page.ts'
import { findBrowser } from '../browser.ts'
import { writeText } from './large-text.ts'

/**
 * What the search costs on a large project: making the index, its size with stories of 5 KB of text that does not repeat itself, and the
 * time from a question to its first results, in Node and in a browser that has opened the page from a folder.
 */
export async function tellSearch(root: string, folder: string): Promise<string> {
  const bulletin = readBulletin(root, new Date('2030-01-01T00:00:00Z'))
  const gathering = timed(() => searchContent(bulletin))
  const content = withText(gathering.result)
  const writing = timed(() => indexScript(content))
  const script = writing.result
  const opening = timed(() => readIndex(indexJson(script) ?? ''))
  const index = opening.result
  const asking = QUESTIONS.map((question) =>
    medianOf(
      Array.from(
        { length: TIMES },
        () => timed(() => answer(index, question).sections.map((section) => section.show(0, 5))).ms,
      ),
    ),
  )
  const stories = content.pages.filter(({ kind }) => kind === 'story').length
  const figures = index.series.flatMap(({ groups }) => groups).reduce((sum, { ends }) => sum + ends.length, 0)
  return [
    `search: ${stories} stories and ${figures} figures`,
    `  index ${kilobytes(gzipSync(script).length)} gzip (budget 1.200 KB), ${kilobytes(script.length)} as it is`,
    `  made with ${millis(gathering.ms + writing.ms)} of CPU, opened in Node with ${millis(opening.ms)}`,
    `  a question takes ${millis(Math.min(...asking))} to ${millis(Math.max(...asking))} of CPU in Node (budget 50 ms)`,
    await inBrowser(script, folder),
  ].join('\n')
}

/** The same project with text as varied as that of real stories: the sentences that it is written with are few. */
function withText(content: SearchContent): SearchContent {
  return {
    ...content,
    pages: content.pages.map((page, place) =>
      page.kind === 'story' ? { ...page, text: writeText(place + 1, LETTERS) } : page,
    ),
  }
}

/** From a folder, as by double-click: opening the index, then each question from the last letter typed to its results. */
async function inBrowser(script: string, folder: string): Promise<string> {
  const browser = findBrowser({ ways: [] })
  if ('advice' in browser) return '  no browser on this machine'
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'index.js'), script)
  writeFileSync(
    join(folder, 'search.js'),
    await bundle(join(import.meta.dirname, '..', '..', 'src', 'client', 'search', 'main.ts')),
  )
  writeFileSync(join(folder, 'page.html'), searchResultPage())
  const opened = await chromium.launch({
    executablePath: browser.path,
    args: ['--no-sandbox', '--disable-gpu'],
  })
  try {
    const page = await opened.newPage()
    await page.goto(pathToFileURL(join(folder, 'page.html')).href)
    const times = await page.evaluate(measureInPage, Array.from({ length: TIMES }, () => QUESTIONS).flat())
    const [first = 0] = times
    const others = QUESTIONS.map((_, place) =>
      medianOf(times.filter((__, at) => at > 0 && at % QUESTIONS.length === place)),
    )
    return `  in ${opened.version()} from file://, by the clock: first results ${millis(first)} after the first word, with the opening of the index; then ${millis(Math.min(...others))} to ${millis(Math.max(...others))}`
  } finally {
    await opened.close()
  }
}

/** Runs in the browser. */
async function measureInPage(questions: readonly string[]): Promise<readonly number[]> {
  const field = document.querySelector<HTMLInputElement>('#search_words')
  const results = document.querySelector('#search_results')
  if (field === null || results === null) throw new Error('This is not the page of the search.')
  const times: number[] = []
  for (const question of questions) {
    const started = performance.now()
    const drawn = new Promise((resolve) =>
      new MutationObserver(resolve).observe(results, { childList: true }),
    )
    field.value = question
    field.dispatchEvent(new Event('input'))
    await drawn
    times.push(performance.now() - started)
  }
  return times
}

/** What some work gives, and the milliseconds of CPU that it takes: a clock would tell what else the machine does. */
function timed<T>(work: () => T): { readonly result: T; readonly ms: number } {
  const before = process.cpuUsage()
  const result = work()
  const { user, system } = process.cpuUsage(before)
  return { result, ms: (user + system) / 1000 }
}

function medianOf(times: readonly number[]): number {
  return [...times].sort((one, other) => one - other)[times.length >> 1] ?? 0
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} KB`
}

function millis(ms: number): string {
  return `${ms.toFixed(ms < 10 ? 1 : 0)} ms`
}

/** Letters of a story of 5 KB. */
const LETTERS = 3900

const TIMES = 5

/** One that only figures answer, some of one and of many words, a word being typed, and words that are nowhere together. */
const QUESTIONS = [
  'dang vien',
  'đảng viên 2023',
  'mau dong 2024',
  'k',
  '2025',
  'chuyện ở xóm 77',
  'bo ngo ca thi mo ra',
]
