import { expect, test } from 'vitest'
import { readPage } from '../../src/publish/page-facts.ts'

test('tells links that a person follows from what the browser fetches', () => {
  const { references } = readPage(
    '<link rel="stylesheet" href="a.css"><link rel="canonical" href="https://x.vn/"><a href="b.html">b</a><img src="c.png" srcset="d.png 2x" alt="">',
    'index.html',
  )
  expect(references).toEqual([
    { kind: 'resource', url: 'a.css' },
    { kind: 'link', url: 'https://x.vn/' },
    { kind: 'link', url: 'b.html' },
    { kind: 'resource', url: 'c.png' },
    { kind: 'resource', url: 'd.png' },
  ])
})

test('knows the file that a script gets from its own folder', () => {
  const { references } = readPage(
    '<script src="../a/x.js" data-index="y.js" defer></script><p data-index="z">x</p>',
    'b/c.html',
  )
  expect(references).toEqual([
    { kind: 'resource', url: '../a/x.js' },
    { kind: 'resource', url: '../a/y.js' },
  ])
})

test.each([
  ['a script without a source', '<script>x()</script>'],
  ['a style element', '<style>p{}</style>'],
  ['a style attribute', '<p style="color:red">x</p>'],
  ['an event handler', '<p onclick="x()">x</p>'],
  ['a module script, which fails from a disk', '<script type="module" src="a.js"></script>'],
  ['a script in an address', '<a href=" JavaScript:x()">x</a>'],
  ['a script in an address behind references', '<a href="&#106;avascript:x()">x</a>'],
  ['a base address', '<base href="/">'],
  ['a frame', '<iframe src="a.html"></iframe>'],
  ['a refresh', '<meta http-equiv="refresh" content="0">'],
])('finds %s', (_name, html) => {
  expect(readPage(html, 'index.html').blocked).not.toEqual([])
})

test('finds nothing to block on a quiet page', () => {
  const html = '<script src="a.js" defer></script><a href="b.html">x</a><svg><path d="M0 0"/></svg>'
  expect(readPage(html, 'index.html').blocked).toEqual([])
})

test('keeps a sentence whole across inline elements and leaves code out', () => {
  const html =
    '<p>Kết nạp <data value="172">172&nbsp;đảng viên</data> mới</p><pre><code>undefined</code></pre><p>b</p>'
  expect(readPage(html, 'index.html').words).toEqual(['172', 'Kết nạp 172\u00a0đảng viên mới', 'b'])
})
