import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { RelaxNGValidator, XmlDocument, XmlElement } from 'libxml2-wasm'
import { expect, test } from 'vitest'
import { feed } from '../../src/site/feed.ts'
import { BASE } from '../making/project.ts'
import { bulletinOf } from './read-project.ts'
import { shippedBulletin } from './shipped.ts'

const schema = RelaxNGValidator.fromDoc(
  XmlDocument.fromString(readFileSync(join(import.meta.dirname, 'atom.rng'), 'utf8')),
)
const ATOM = { a: 'http://www.w3.org/2005/Atom' }

/** A feed that is valid by the schema, and by what RFC 4287 says beside it. */
function readFeed(text: string): XmlDocument {
  const document = XmlDocument.fromString(text)
  schema.validate(document)
  expect(texts(document, '/a:feed[a:author or not(a:entry[not(a:author)])]/a:id')).toHaveLength(1)
  expect(texts(document, '//a:entry[not(a:content) and not(a:link[@rel="alternate"])]/a:id')).toEqual([])
  const ids = texts(document, '//a:id')
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9+.-]*:\S+$/)
  for (const time of texts(document, '//a:updated | //a:published'))
    expect(time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
  return document
}

function texts(document: XmlDocument, path: string): readonly string[] {
  return document.find(path, ATOM).map((node) => node.content)
}

function hrefs(document: XmlDocument): readonly (string | undefined)[] {
  return document
    .find('//a:link', ATOM)
    .map((node) => (node instanceof XmlElement ? (node.attr('href')?.value ?? undefined) : undefined))
}

test.each([
  ['the shipped bulletin', () => feed(shippedBulletin())],
  ['a bulletin of which nothing is out', () => feed(bulletinOf({}, '2020-01-01T00:00Z'))],
  [
    'one in English, on a path',
    () => feed(bulletinOf({ language: 'en', url: 'https://vi-du.vn/a' }, '2024-02-01T00:00Z')),
  ],
  [
    'one without an address on the web',
    () => feed(bulletinOf({ url: 'mailto:a@vi-du.vn' }, '2024-02-01T00:00Z')),
  ],
])('is valid Atom for %s', (_name, write) => {
  expect(texts(readFeed(write()), '/a:feed/a:title')).toHaveLength(1)
})

test.each([
  ['an entry without a name', (text: string) => text.replace(/<entry>\n<id>.*<\/id>/, '<entry>')],
  ['a day without an hour', (text: string) => text.replace(/T\d\d:\d\d:\d\dZ<\/updated>/, '</updated>')],
  [
    'an element that Atom does not know',
    (text: string) => text.replace('<generator>', '<maker/><generator>'),
  ],
])('the schema refuses %s', (_name, spoil) => {
  const text = feed(bulletinOf({}, '2024-02-01T00:00Z'))
  expect(spoil(text)).not.toBe(text)
  expect(() => readFeed(spoil(text))).toThrow()
})

test('names numbers and stories by tags, in the language of the site, with whole links', () => {
  const document = readFeed(feed(bulletinOf({ url: 'https://vi-du.vn/ban-tin' }, '2024-02-01T00:00Z')))
  expect(document.root.attr('lang', 'xml')?.value).toBe('vi')
  expect(texts(document, '//a:entry/a:id')).toEqual([
    'tag:vi-du.vn,2024:ban-tin/editions/2024-01',
    'tag:vi-du.vn,2024:ban-tin/editions/2024-01/ket-nap-2023',
  ])
  expect(hrefs(document)).toEqual([
    'https://vi-du.vn/ban-tin/',
    'https://vi-du.vn/ban-tin/feed.xml',
    'https://vi-du.vn/ban-tin/editions/2024-01/',
    'https://vi-du.vn/ban-tin/editions/2024-01/ket-nap-2023.html',
  ])
  expect(texts(document, '//a:entry/a:summary')[0]).toBe('Kết quả kết nạp đảng viên năm 2023.')
})

test('links relative to itself where the site has no address on the web', () => {
  const document = readFeed(feed(bulletinOf({ url: 'mailto:a@vi-du.vn' }, '2024-02-01T00:00Z')))
  expect(hrefs(document)).toEqual([
    'index.html',
    'editions/2024-01/index.html',
    'editions/2024-01/ket-nap-2023.html',
  ])
  expect(texts(document, '//a:entry/a:id')[0]).toBe('tag:a@vi-du.vn,2024:editions/2024-01')
})

test('is updated when something was put right, and keeps its names', () => {
  const edition = BASE['content/2024-01/edition.yaml'] ?? ''
  const files = {
    'content/2024-01/edition.yaml': `${edition}corrections:\n  - date: 2024-01-20\n    text: Sửa một chữ.\n`,
  }
  const document = readFeed(feed(bulletinOf({ files }, '2024-02-01T00:00Z')))
  // Midnight of 20 January in Vietnam is 17:00 of the day before in UTC.
  expect(texts(document, '//a:updated')).toEqual([
    '2024-01-19T17:00:00Z',
    '2024-01-19T17:00:00Z',
    '2024-01-15T01:00:00Z',
  ])
  expect(texts(document, '//a:published')[0]).toBe('2024-01-15T01:00:00Z')
})

test('tells nothing of what is not out', () => {
  const text = feed(bulletinOf({}, '2024-01-15T07:59:59+07:00'))
  expect(text).not.toMatch(/editions|ket-nap|Số 01/)
})

test('holds the fifty that changed last', () => {
  const story = BASE['content/2024-01/ket-nap-2023.mdx'] ?? ''
  const more = Array.from({ length: 60 }, (_, at) => [`content/2024-01/bai-${at}.mdx`, story] as const)
  expect(
    texts(readFeed(feed(bulletinOf({ files: Object.fromEntries(more) }, '2024-02-01T00:00Z'))), '//a:entry'),
  ).toHaveLength(50)
})
