import fc from 'fast-check'
import { posix } from 'node:path'
import { expect, test } from 'vitest'
import { portablePage, portableStyle } from '../../src/publish/portable.ts'

test.each([
  ['index.html', '/index.html', 'index.html'],
  ['index.html', '/', 'index.html'],
  ['editions/2024-02/index.html', '/', '../../index.html'],
  ['editions/2024-02/index.html', '/series/ket-nap.html#ke-hoach', '../../series/ket-nap.html#ke-hoach'],
  ['editions/2024-02/bai.html', '/editions/2024-02/index.html', 'index.html'],
  ['editions/2024-02/bai.html', '/editions/', '../index.html'],
  ['checks.html', '/assets/a.css?v=1', 'assets/a.css?v=1'],
])('on %s turns %s into %s', (page, url, relative) => {
  expect(portablePage(`<a href="${url}">x</a>`, page)).toBe(`<a href="${relative}">x</a>`)
})

test.each(['https://vi-du.vn/a', '//vi-du.vn/a', 'mailto:a@vi-du.vn', '#phan', 'bai.html', ''])(
  'leaves %s as it is',
  (url) => {
    const html = `<a href="${url}">x</a>`
    expect(portablePage(html, 'editions/2024-02/index.html')).toBe(html)
  },
)

test('rewrites every kind of address and nothing else', () => {
  const html =
    '<link rel="icon" href="/icon.svg"><img src="/a.png" srcset="/a.png 1x, /b.png 2x" alt="/a.png"><svg><use xlink:href="/s.svg#i"/></svg><p>/a.png</p>'
  expect(portablePage(html, 'orgs/a.html')).toBe(
    '<link rel="icon" href="../icon.svg"><img src="../a.png" srcset="../a.png 1x, ../b.png 2x" alt="/a.png"><svg><use xlink:href="../s.svg#i"/></svg><p>/a.png</p>',
  )
})

test('keeps character references of an address and quotes a bare one', () => {
  expect(portablePage('<a href=/x.html>x</a><a href="/x.html?a=1&amp;b=2">y</a>', 'index.html')).toBe(
    '<a href="x.html">x</a><a href="x.html?a=1&amp;b=2">y</a>',
  )
})

test('rewrites addresses of a style sheet from where the sheet stands', () => {
  expect(
    portableStyle(
      '@import "/a.css";@font-face{src:url(/assets/f.woff2)format("woff2"),url("/x.woff")}',
      'assets/b.css',
    ),
  ).toBe('@import "../a.css";@font-face{src:url(f.woff2)format("woff2"),url("../x.woff")}')
})

test('a rewritten address means the same file as before, from any page', () => {
  const name = fc.stringMatching(/^[a-z0-9-]{1,6}$/)
  const folders = fc.array(name, { maxLength: 3 })
  fc.assert(
    fc.property(folders, folders, name, name, (from, to, page, target) => {
      const here = [...from, `${page}.html`].join('/')
      const there = [...to, `${target}.html`].join('/')
      const [, url = ''] = /href="([^"]*)"/.exec(portablePage(`<a href="/${there}">x</a>`, here)) ?? []
      expect(posix.join(posix.dirname(here), url)).toBe(there)
    }),
  )
})
