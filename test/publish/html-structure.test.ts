import { expect, test } from 'vitest'
import { readHtml } from '../../src/publish/html-tokens.ts'
import { findMarkupFaults } from '../../src/publish/html-structure.ts'

function faults(body: string, head = '<title>Trang</title>'): readonly string[] {
  const html = `<!doctype html><html lang="vi"><head>${head}</head><body><main><h1>Trang</h1>${body}</main></body></html>`
  return findMarkupFaults(readHtml(html)).map(({ en }) => en)
}

test.each([
  [
    'sentences, lists and links',
    '<p>a <a href="b"><b>b</b></a><br>c</p><ul><li>d<ol><li>e</li></ol></li></ul>',
  ],
  ['a link around blocks', '<div><a href="b"><h2>x</h2><p>y</p></a></div>'],
  [
    'a table with its head',
    '<table><caption>x</caption><thead><tr><th>a</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>',
  ],
  ['a drawing', '<svg><title id="t">x</title><g><path d="M0 0"/><text>y</text></g></svg><svg/>'],
  [
    'ids that are there, even further down',
    '<section aria-labelledby="a b"><h2 id="a">x</h2></section><p id="b">y</p>',
  ],
  ['terms, with and without groups', '<dl><dt>a</dt><dd>b</dd><div><dt>c</dt><dd>d</dd></div></dl>'],
  ['a fold with a heading', '<details><summary><h2>x</h2></summary><p><a href="b">y</a></p></details>'],
  ['levels that go down step by step and up at once', '<h2>a</h2><h3>b</h3><h2>c</h2>'],
  ['a field in its label', '<label>x <input></label>'],
])('lets pass %s', (_name, body) => {
  expect(faults(body)).toEqual([])
})

test.each([
  ['an element that stays open', '<div>x', ['closes </main> out of order (</div>?)']],
  ['one that was never opened', 'x</div>', ['closes </div> out of order (</main>?)']],
  ['elements closed across each other', '<p><b>x</p>', ['closes </p> out of order (</b>?)']],
  [
    'an element closed as it opens',
    '<div/>',
    ['closes <div/> at once', 'closes </main> out of order (</div>?)'],
  ],
  [
    'an element that nobody knows',
    '<bantin-figure>x</bantin-figure>',
    ['has the unknown element <bantin-figure>'],
  ],
  ['a block in a sentence', '<p><span><div>x</div></span></p>', ['has <div> inside <span>']],
  ['a block in a sentence, through a link', '<p><a href="b"><div>x</div></a></p>', ['has <div> inside <a>']],
  ['a paragraph in a paragraph', '<p><p>x</p></p>', ['has <p> inside <p>']],
  ['a link in a link', '<p><a href="b">x <b><a href="c">y</a></b></a></p>', ['has <a> inside <b>']],
  ['an item without its list', '<div><li>x</li></div>', ['has <li> inside <div>']],
  ['something else in a list', '<ul><p>x</p></ul>', ['has <p> inside <ul>']],
  ['a cell without its row', '<table><tbody><th>x</th></tbody></table>', ['has <th> inside <tbody>']],
  [
    'a table without a head',
    '<table><tbody><tr><td>1</td></tr></tbody></table>',
    ['has a table without a head'],
  ],
  ['an id given twice', '<p id="a">x</p><p id="a">y</p>', ['has the id “a” twice']],
  [
    'an id that is named and not there',
    '<p aria-describedby="a">x</p>',
    ['names “a”, which is not on the page'],
  ],
  ['an empty id', '<p id="">x</p>', ['has the id “”']],
  ['an attribute given twice', '<p class="a" class="b">x</p>', ['has <p> with an attribute twice']],
  ['a picture without words', '<p><img src="a.png"></p>', ['has a picture without a description']],
  ['a level left out', '<h2>a</h2><h4>b</h4>', ['goes from <h2> to <h4>']],
  ['a second main heading', '<h1>b</h1>', ['has 2 <h1> where there is to be one']],
])('finds %s', (_name, body, found) => {
  expect(faults(body)).toEqual(found)
})

test('finds a page without a language, without a title or with an empty one', () => {
  expect(faults('', '')).toEqual(['has 0 <title> where there is to be one'])
  expect(faults('', '<title></title>')).toEqual(['has no title'])
  const [fault] = findMarkupFaults(
    readHtml('<html><head><title>x</title></head><body><main><h1>x</h1></main></body></html>'),
  )
  expect(fault).toMatchObject({ at: 0, en: 'does not say its language', vi: 'không ghi ngôn ngữ' })
})

test('says where', () => {
  const html =
    '<html lang="vi"><head><title>x</title></head><body><main><h1>x</h1><p id="a">x</p><p id="a">y</p></main></body></html>'
  expect(findMarkupFaults(readHtml(html)).map(({ at }) => html.slice(at, at + 9))).toEqual(['<p id="a"'])
})
