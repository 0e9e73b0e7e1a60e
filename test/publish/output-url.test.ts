import { expect, test } from 'vitest'
import { readSrcset, readUrl } from '../../src/publish/output-url.ts'

test.each([
  ['bai.html', 'editions/2024-02/bai.html'],
  ['../../index.html', 'index.html'],
  ['/orgs/', 'orgs/index.html'],
  ['', 'editions/2024-02/index.html'],
  ['../../../x', '../x'],
  ['m%E1%BA%ABu.html', 'editions/2024-02/mẫu.html'],
])('reads “%s” as a file of the output', (url, file) => {
  expect(readUrl(url, 'editions/2024-02/index.html')).toEqual({ kind: 'inside', file })
})

test('keeps the place on the page apart', () => {
  expect(readUrl('#b%C3%A0i', 'index.html')).toEqual({ kind: 'inside', file: 'index.html', fragment: 'bài' })
})

test.each(['https://a.vn', 'HTTP://a.vn', '//a.vn/x'])('sees that %s is another host', (url) => {
  expect(readUrl(url, 'index.html').kind).toBe('outside')
})

test('reads all addresses of a srcset', () => {
  expect(readSrcset('a.png 1x, b.png 2x').map(({ url }) => url)).toEqual(['a.png', 'b.png'])
})
