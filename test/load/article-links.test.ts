import { expect, test } from 'vitest'
import { guidePages, standingPages } from '../../src/load/article-addresses.ts'
import { brokenLinks } from '../../src/load/article-broken-links.ts'
import { resolveUrl } from '../../src/load/article-url.ts'
import type { Article } from '../../src/load/article.ts'
import type { Edition } from '../../src/load/edition.ts'
import * as links from '../../src/site/links.ts'
import { articleOf, fileOf, makeContext, problemsOf } from './making-article.ts'
import { loadSeries } from './making-series.ts'

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java&#115;cript:alert(1)',
  'javascript&colon;alert(1)',
  '&#x6a;avascript:alert(1)',
  '%6aavascript:alert(1)',
  'javascript&NewLine;:alert(1)',
  'java&Tab;script:alert(1)',
  '<java script:alert(1)>',
  '&#1;javascript:alert(1)',
  'vbscript:x',
  'data:text/html,x',
  'DATA:text/html,x',
  'file:///etc/passwd',
  'D:/anh.jpg',
  'ftp://vi-du.vn',
  'blob:x',
  '//vi-du.vn',
  '/\\\\vi-du.vn',
  '\\\\\\\\vi-du.vn',
  '%2f%2fvi-du.vn',
  'https:vi-du.vn',
  'https:///vi-du.vn',
  '%ZZ',
  `https://vi-du.vn/${'x'.repeat(10_000)}`,
  '<a b>',
])('refuses %s wherever a link can stand', (url) => {
  const bare = url.replace(/^<|>$/gu, '')
  expect(problemsOf(`Xem [trang](${url}).`)).toEqual(['1:5 unsafe-url'])
  expect(problemsOf(`Xem [trang][x].\n\n[x]: ${url}`)).toContain('3:1 unsafe-url')
  expect(problemsOf(`Chữ.\n\n[x]: ${url}`)).toEqual(['3:1 unsafe-url'])
  expect(problemsOf(`![Ảnh](${url})`)).toEqual(['1:1 unsafe-url'])
  if (!bare.includes('\\')) {
    expect(problemsOf(`<Photo src="${bare}" alt="Ảnh"/>`)).toEqual(['1:13 unsafe-url'])
  }
})

test('refuses an unsafe address between angle brackets', () => {
  expect(problemsOf('Xem <javascript:alert(1)>.')).toEqual(['1:5 unsafe-url'])
})

test.each([
  ['bai-2.mdx', '/editions/2024-02/bai-2.mdx'],
  ['bai-2.html#phan', '/editions/2024-02/bai-2.html#phan'],
  ['./bai-2.mdx', '/editions/2024-02/bai-2.mdx'],
  ['#ph%E1%BA%A7n', '/editions/2024-02/bai-1.mdx#phần'],
  ['../2024-01/bai.mdx', '/editions/2024-01/bai.mdx'],
  ['../2024-01/', '/editions/2024-01/index.html'],
  ['../../series/ket-nap.html', '/series/ket-nap.html'],
  ['/series/ket-nap.html', '/series/ket-nap.html'],
  ['/', '/index.html'],
  ['.', '/editions/2024-02/index.html'],
  ['../../../etc/passwd', undefined],
  ['bai-2.html?x', undefined],
])('reads %s as a browser would', (url, expected) => {
  expect(resolveUrl(url, '2024-02', 'bai-1')).toBe(expected)
})

test('leads out of the bulletin as written', () => {
  const { links: found } = articleOf(
    '[a](https://vi-du.vn/?a=1&b=2) [b](mailto:a@vi-du.vn) https://vi-du.vn/c',
  )
  expect(found.map(({ url, target }) => [url, target])).toEqual([
    ['https://vi-du.vn/?a=1&b=2', undefined],
    ['mailto:a@vi-du.vn', undefined],
    ['https://vi-du.vn/c', undefined],
  ])
})

test.each([
  ['bai-2.mdx', []],
  ['bai-2.html', ['1:1 broken-link']],
  ['hai.html', []],
  ['bai-2.mdx#phan-mot', []],
  ['bai-2.mdx#phan-hai', ['1:1 broken-link']],
  ['#muc-mot', []],
  ['#muc-hai', ['1:1 broken-link']],
  ['bai-3.mdx', ['1:1 broken-link']],
  ['nhap.mdx', ['1:1 broken-link']],
  ['muon.mdx', ['1:1 broken-link']],
  ['Bai-2.mdx', ['1:1 broken-link']],
  ['../2024-01/cu.mdx', []],
  ['../2024-03/moi.mdx', ['1:1 broken-link']],
  ['../2024-03/index.html', ['1:1 broken-link']],
  ['/series/ket-nap.html', []],
  ['/series/ket-nap.html#x', ['1:1 broken-link']],
  ['/series/ket-nạp.html', ['1:1 broken-link']],
  ['/data/ket-nap.csv', []],
  ['/data/ket-nap.txt', ['1:1 broken-link']],
  ['/orgs/mau.html', []],
  ['/checks.html', []],
  ['/cach-doc.html', []],
  ['/how-to-read.html', ['1:1 broken-link']],
  ['bao-cao.pdf', []],
  ['trang.html', ['1:1 broken-link']],
  ['edition.yaml', ['1:1 broken-link']],
])('asks whether %s will be there', (url, expected) => {
  const files = new Map(
    ['bao-cao.pdf', 'trang.html', 'edition.yaml'].map((name) => [name, fileOf(new Uint8Array())]),
  )
  const context = makeContext({ files })
  const own = articleOf(`[x](${url})\n\n## Mục một\n`, context)
  const second: Article = { ...articleOf('## Phần một\n'), id: 'bai-2', slug: 'hai' }
  const draft: Article = { ...articleOf('Chữ.'), id: 'nhap', slug: 'nhap', draft: true }
  const late: Article = {
    ...articleOf('Chữ.'),
    id: 'muon',
    slug: 'muon',
    releaseAt: '2024-04-01T08:00+07:00',
  }
  const before: Article = { ...articleOf('Chữ.'), id: 'cu', slug: 'cu' }
  const after: Article = { ...articleOf('Chữ.'), id: 'moi', slug: 'moi' }
  const project = {
    ...loadSeries().project,
    editions: [
      edition('2024-01', [before]),
      edition('2024-02', [own, second, draft, late]),
      edition('2024-03', [after]),
    ],
  }
  const found = brokenLinks(project, 'vi')
  expect(found.map(({ place, code }) => `${(place.line ?? 0) - 6}:${place.column} ${code}`)).toEqual(expected)
})

test('knows the pages that every bulletin has', () => {
  const { homeHref, editionsHref, seriesListHref, orgsHref, topicsHref, glossaryHref } = links
  const { checksHref, checksDataHref, guideHref } = links
  expect(standingPages).toEqual([
    homeHref,
    editionsHref,
    seriesListHref,
    orgsHref,
    topicsHref,
    glossaryHref,
    checksHref,
    checksDataHref,
  ])
  for (const language of ['vi', 'en'] as const) {
    expect(guidePages[language]).toEqual([guideHref('key', language), guideHref('method', language)])
  }
})

function edition(id: string, articles: readonly Article[]): Edition {
  return { id, articles, draft: false, releaseAt: `${id}-28T09:00+07:00` } as unknown as Edition
}
