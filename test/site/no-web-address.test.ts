import { expect, test } from 'vitest'
import { BASE, writeProject } from '../making/project.ts'
import { mustBuild, page, readFolder } from './build-project.ts'

test('a bulletin without an address on the web has no site map and no whole address of a page, but a feed', () => {
  const site = (BASE['data/site.yaml'] ?? '').replace(
    'https://ban-tin.vi-du.vn/',
    'mailto:van-phong@vi-du.vn',
  )
  const built = mustBuild(writeProject({ 'data/site.yaml': site }))
  const files = readFolder(built.out)
  expect(Object.keys(files)).not.toContain('sitemap.xml')
  expect(Object.entries(files).filter(([, text]) => text.includes('rel="canonical"'))).toEqual([])
  expect(page(built, 'feed.xml')).toContain('href="editions/2024-01/ket-nap-2023.html"')
})
