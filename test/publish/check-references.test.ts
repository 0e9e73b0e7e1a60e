import { expect, test } from 'vitest'
import type { Node } from '../../src/publish/check-references.ts'
import { findBrokenLinks, findOrphans, findOutside } from '../../src/publish/check-references.ts'
import type { Output } from '../../src/publish/output.ts'

const files = ['assets/a.css', 'bai.html', 'data/a.csv', 'index.html']
const output: Output = { folder: '/nowhere', files, pages: ['bai.html', 'index.html'] }

function graph(links: readonly string[], resources: readonly string[] = []): ReadonlyMap<string, Node> {
  return new Map<string, Node>([
    [
      'index.html',
      {
        ids: new Set(['main']),
        references: [
          ...links.map((url) => ({ kind: 'link', url }) as const),
          ...resources.map((url) => ({ kind: 'resource', url }) as const),
        ],
      },
    ],
    ['bai.html', { ids: new Set(['phan-1']), references: [] }],
  ])
}

test.each([
  'bai.html',
  'bai.html#phan-1',
  '#main',
  '#top',
  'data/a.csv',
  'https://vi-du.vn/',
  'mailto:a@vi-du.vn',
  '.',
])('follows %s', (url) => {
  expect(findBrokenLinks(graph([url]), output)).toEqual([])
})

test.each(['Bai.html', 'bai.html#Phan-1', 'bai-2.html', '#phan-1', '../index.html', 'ftp://a'])(
  'finds that %s leads nowhere',
  (url) => {
    expect(findBrokenLinks(graph([url]), output)).toMatchObject([
      { code: 'broken-link', place: { file: 'index.html' } },
    ])
  },
)

test('allows a link to another host but no resource of it', () => {
  expect(findOutside(graph(['https://a.vn/']))).toEqual([])
  expect(findOutside(graph([], ['https://a.vn/x.png', 'https://a.vn/y.png']))).toMatchObject([
    { code: 'external-resource' },
  ])
  expect(findOutside(graph([], ['data:image/png;base64,AAAA']))).toMatchObject([
    { code: 'external-resource' },
  ])
})

test('finds files that nothing points at, a page that only points at itself included', () => {
  const found = findOrphans(graph(['data/a.csv']), output)
  expect(found.map(({ place }) => place.file)).toEqual(['assets/a.css', 'bai.html'])
})
