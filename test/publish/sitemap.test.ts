import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished, expect, test } from 'vitest'
import { writeSitemap } from '../../src/publish/sitemap.ts'
import { buildModel } from '../../src/model/build-model.ts'
import { inspect } from '../../src/check/inspect.ts'
import { BASE, writeProject } from '../making/project.ts'

/** What is written for these pages of a site at this address. */
function write(pages: readonly string[], url = 'https://vi-du.vn/a&b'): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'bantin-sitemap-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const site = (BASE['data/site.yaml'] ?? '').replace('https://ban-tin.vi-du.vn/', url)
  const { project } = inspect(writeProject({ 'data/site.yaml': site })).model
  writeSitemap({ folder, files: pages, pages }, buildModel(project))
  try {
    return readFileSync(join(folder, 'sitemap.xml'), 'utf8')
  } catch {
    return undefined
  }
}

test('lists every page by its whole address, but the one for what is not found', () => {
  expect(write(['404.html', 'index.html', 'series/ket-nap.html'])).toBe(
    `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>https://vi-du.vn/a&amp;b/</loc></url>
<url><loc>https://vi-du.vn/a&amp;b/series/ket-nap.html</loc></url>
</urlset>
`,
  )
})

test('is not there without an address, or where it could only hold half', () => {
  expect(write(['index.html'], 'mailto:a@vi-du.vn')).toBeUndefined()
  const many = Array.from({ length: 50_001 }, (_, at) => `series/${at}.html`)
  expect(write(many)).toBeUndefined()
  expect(write(many.slice(1))).toContain('series/50000.html')
})
