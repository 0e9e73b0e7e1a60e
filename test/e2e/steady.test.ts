/// <reference lib="dom" />
import { createServer, type Server } from 'node:http'
import { once } from 'node:events'
import { readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Browser } from 'playwright'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openBrowser } from './open-browser.ts'
import { pageOfEachKind } from './page-kinds.ts'

/** Pages whose faces arrive half a second after everything else: what a reader sees first is what stays. */
const site = inject('site')
const LATE = 500
let browser: Browser
let server: Server
let base = ''

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname)
    const file = join(site, path)
    void setTimeout(extname(file) === '.woff2' ? LATE : 0).then(() => {
      const there = !path.includes('..') && statSync(file, { throwIfNoEntry: false })?.isFile() === true
      response.writeHead(there ? 200 : 404, { 'content-type': TYPES[extname(file)] ?? 'text/plain' })
      response.end(there ? readFileSync(file) : undefined)
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('No port.')
  base = `http://127.0.0.1:${address.port}/`
  browser = await openBrowser(inject('browser'))
})
afterAll(async () => {
  await browser.close()
  server.closeAllConnections()
  server.close()
})

const pages = pageOfEachKind(site)

describe.each([360, 1280])('in a window of %i px', (width) => {
  test.concurrent.each(pages)('%s hardly moves when its faces come', async (path) => {
    const context = await browser.newContext({ viewport: { width, height: 900 } })
    const page = await context.newPage()
    await page.addInitScript(watch)
    await page.goto(base + path, { waitUntil: 'load' })
    await page.evaluate(() => document.fonts.ready)
    await page.waitForTimeout(200)
    const { moved, largest } = await page.evaluate(() => window.seen)
    await context.close()
    // A line that ends a word earlier in the face of the machine moves what is below; more than this is a fallback that does not fit.
    expect(moved).toBeLessThan(0.1)
    expect(largest).not.toBe('')
    expect(textOf(readFileSync(join(site, path), 'utf8'))).toContain(textOf(largest))
  })
})

/** Runs in the browser before anything of the page. */
function watch(): void {
  const seen = { moved: 0, largest: '' }
  window.seen = seen
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if ('value' in entry) seen.moved += Number(entry.value)
  }).observe({ type: 'layout-shift', buffered: true })
  new PerformanceObserver((list) => {
    const last = list.getEntries().at(-1)
    if (!last || !('element' in last) || !(last.element instanceof Element)) return
    seen.largest = last.element.getAttribute('src') ?? last.element.innerHTML
  }).observe({ type: 'largest-contentful-paint', buffered: true })
}

/** The letters of a piece of HTML and the addresses of its pictures, without tags, spaces and escapes. */
function textOf(html: string): string {
  return html
    .replace(/<img[^>]* src="?([^" >]*)[^>]*>/g, '$1')
    .replace(/<[^>]*>/g, '')
    .replace(/&[#\w]+;|[\s\u00a0<>&"']/g, '')
}

declare global {
  interface Window {
    seen: { moved: number; largest: string }
  }
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}
