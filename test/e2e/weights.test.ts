import { readFileSync, statSync } from 'node:fs'
import { join, posix } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, inject, test } from 'vitest'
import { listFiles, listPages } from './open-browser.ts'

const site = inject('site')
const pages = listPages(site)
const stories = pages.filter((path) => /^editions\/[^/]+\/(?!index|paper)[^/]+\.html$/.test(path))
const read = (path: string): Buffer => readFileSync(join(site, path))

test('there are stories to weigh', () => expect(stories.length).toBeGreaterThan(3))

test.each(stories)('%s weighs at most 30 KB with its styles and scripts', (path) => {
  const html = read(path).toString('utf8')
  const asked = [...html.matchAll(/<(?:script|link)[^>]*\s(?:src|href)="([^"]+\.(?:js|css))"/g)]
  const files = new Set(asked.map(([, url = '']) => posix.join(posix.dirname(path), url)))
  expect(files.size).toBeGreaterThan(1)
  const bytes = [path, ...files].map((file) => gzipSync(read(file)).length)
  expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(30 * 1024)
})

test('all faces together weigh at most 120 KB', () => {
  const faces = listFiles(site).filter((path) => /\.(woff2?|ttf|otf)$/.test(path))
  expect(faces.length).toBeGreaterThan(0)
  expect(faces.reduce((sum, path) => sum + statSync(join(site, path)).size, 0)).toBeLessThanOrEqual(
    120 * 1024,
  )
})

test('no page asks for anything ahead of its use', () => {
  const ahead = pages.filter((path) => /rel="?(?:preload|prefetch|modulepreload)/.test(read(path).toString()))
  expect(ahead).toEqual([])
})
