import { expect, test } from 'vitest'
import { HtmlFault, readHtml } from '../../src/publish/html-tokens.ts'

test('covers a page from its first to its last character without gaps', () => {
  const html =
    '<!doctype html><html lang=vi><head><title>a < b</title></head><body><p class="x" hidden>1 &lt; 2<br/></p><!-- a > b --></body></html>'
  const tokens = readHtml(html)
  expect(tokens.map(({ from, to }) => html.slice(from, to)).join('')).toBe(html)
})

test('reads names in lower case and values as written, quoted in any way or not at all', () => {
  const [tag] = readHtml(`<A HREF="/a?b&amp;c" title='x "y"' data-n=5 hidden>`)
  expect(tag).toMatchObject({
    kind: 'start',
    name: 'a',
    attributes: [
      { name: 'href', value: '/a?b&amp;c', quoted: true },
      { name: 'title', value: 'x "y"', quoted: true },
      { name: 'data-n', value: '5', quoted: false },
      { name: 'hidden', value: '', quoted: false },
    ],
  })
})

test('knows where a value stands', () => {
  const html = `<a  href='/x'  id=y>`
  const [tag] = readHtml(html)
  if (tag?.kind !== 'start') throw new Error('no tag')
  expect(tag.attributes.map(({ valueFrom, valueTo }) => html.slice(valueFrom, valueTo))).toEqual(['/x', 'y'])
})

test('takes what stands in a script or a style for no markup', () => {
  const html = '<script src="a.js">if (1<2) "<p>"</script><p>x</p>'
  expect(readHtml(html).map(({ kind }) => kind)).toEqual(['start', 'raw', 'end', 'start', 'text', 'end'])
})

test('reads a `>` inside a quoted value as part of it', () => {
  expect(readHtml('<p title="a > b">x</p>')).toHaveLength(3)
})

test.each([
  ['a sign that opens no tag', '<p>1 < 2</p>'],
  ['an unclosed quote', '<p title="x>'],
  ['a script that never ends', '<script src="x">'],
  ['a comment that never ends', '<!-- x'],
])('refuses %s', (_name, html) => {
  expect(() => readHtml(html)).toThrow(HtmlFault)
})
