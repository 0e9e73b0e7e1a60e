import { expect, test } from 'vitest'
import type { Edition } from '../../src/load/edition.ts'
import { readTemplate } from '../../src/load/read-template.ts'
import type { Model } from '../../src/model/model.ts'
import { renderBlocks, renderHeadings, renderTemplate } from '../../src/site/article.ts'
import { articleOf, fileOf, makeContext } from '../load/making-article.ts'
import { png } from '../load/making-pictures.ts'
import { loadSeries } from '../load/making-series.ts'

const model = loadSeries()

function html(body: string, of: Model = model): string {
  return renderBlocks(of, articleOf(body).blocks)
    .map((piece) => (piece.kind === 'html' ? piece.html : `[${piece.kind}]`))
    .join('\n')
}

test('prints a figure with its hook, number and unit in one run of text', () => {
  expect(html('Có <Num series="ket-nap" period="2023"/>.')).toBe(
    '<p>Có <data value="172" data-series="ket-nap" data-period="2023">172\u00a0đảng viên</data>.</p>',
  )
})

test("keeps an author's own words, and leaves the unit out where asked", () => {
  expect(html('<Num series="ket-nap" period="2023">172 người</Num>')).toContain(
    'data-period="2023">172 người</data>',
  )
  expect(html('<Num series="ket-nap" period="2023" unit="no"/>')).toContain('>172</data>')
})

test('names the group, and gives the ends of a range instead of a number', () => {
  expect(html('<Num series="ket-nap" period="2023" group="hoc-sinh"/>')).toContain('data-group="hoc-sinh"')
  const range = html('<Num series="ket-nap" period="2020/2023" show="statement"/>')
  expect(range).toMatch(
    /<data data-series="ket-nap" data-period="2020\/2023" data-low="100" data-high="170">/u,
  )
})

test('prints a missing figure in words and without a number', () => {
  expect(html('Năm 2020: <Num series="ket-nap" period="2020"/>.')).toBe(
    '<p>Năm 2020: <data data-series="ket-nap" data-period="2020">chưa có số liệu</data>.</p>',
  )
})

test('prints a change with both its periods', () => {
  expect(html('Số mới <Change series="ket-nap" from="2022" to="2023"/>.')).toBe(
    '<p>Số mới <data value="30" data-series="ket-nap" data-from="2022" data-to="2023">tăng 30\u00a0đảng viên</data>.</p>',
  )
})

test('writes the less-than mark as an entity in attributes too', () => {
  const body = '[a](https://vi-du.vn "1 < 2 & \\"3\\"") &lt;b&gt;'
  expect(html(body)).toBe(
    '<p><a href="https://vi-du.vn" title="1 &lt; 2 &#x26; &#x22;3&#x22;">a</a> &#x3C;b></p>',
  )
})

test('gives a table heads with scope in a frame that scrolls, numbers on the right', () => {
  expect(
    html('| Năm | Số |\n| --- | ---: |\n| 2023 | <Num series="ket-nap" period="2023" unit="no"/> |\n'),
  ).toBe(
    '<div class="table-scroll" role="group" tabindex="0" aria-label="Bảng"><table class="table"><thead><tr>' +
      '<th scope="col">Năm</th><th scope="col" class="number">Số</th></tr></thead><tbody><tr><th scope="row">2023</th>' +
      '<td class="number"><data value="172" data-series="ket-nap" data-period="2023">172</data></td></tr></tbody></table></div>',
  )
})

test('puts footnotes below, in the order of citation, with a way back to each place', () => {
  expect(html('Một[^b], hai[^a], ba[^b].\n\n[^a]: Chữ a.\n[^b]: Chữ b[^a].\n')).toMatchInlineSnapshot(`
    "<p>Một<sup><a href="#note_1" id="cite_1" aria-label="Chú thích 1">1</a></sup>, hai<sup><a href="#note_2" id="cite_2" aria-label="Chú thích 2">2</a></sup>, ba<sup><a href="#note_1" id="cite_1_2" aria-label="Chú thích 1">1</a></sup>.</p>
    <section class="footnotes"><h2>Ghi chú</h2><ol><li id="note_1"><p>Chữ b<sup><a href="#note_2" id="cite_2_2" aria-label="Chú thích 2">2</a></sup>. <a href="#cite_1" aria-label="Về chỗ đang đọc (1), chú thích 1">Về chỗ đang đọc (1)</a> <a href="#cite_1_2" aria-label="Về chỗ đang đọc (2), chú thích 1">Về chỗ đang đọc (2)</a></p></li><li id="note_2"><p>Chữ a. <a href="#cite_2" aria-label="Về chỗ đang đọc (1), chú thích 2">Về chỗ đang đọc (1)</a> <a href="#cite_2_2" aria-label="Về chỗ đang đọc (2), chú thích 2">Về chỗ đang đọc (2)</a></p></li></ol></section>"
  `)
})

test('renders Markdown as plain HTML', () => {
  expect(
    html(
      '# Một\n\n> Hai\n\n1. ba\n2. bốn\n\n- năm\n  - sáu\n\n3) bảy\n\n***\n\n~~tám~~ `chín` **mười**\\\nhết\n\n```js\na < b\n```\n',
    ),
  ).toMatchInlineSnapshot(`
    "<h2 id="mot">Một</h2><blockquote><p>Hai</p></blockquote><ol><li>ba</li><li>bốn</li></ol><ul><li>năm<ul><li>sáu</li></ul></li></ul><ol start="3"><li>bảy</li></ol><hr><p><del>tám</del> <code>chín</code> <strong>mười</strong><br>hết</p><pre tabindex="0"><code>a &#x3C; b
    </code></pre>"
  `)
})

test('asks components for what they draw, with their texts filled in', () => {
  const context = makeContext({ files: new Map([['anh.png', fileOf(png(64, 48))]]) })
  const body = `<Chart kind="line" series="ket-nap"/>
<DataTable series="ket-nap"/>
<KeyFigures/>

<Quote name="Ban Tổ chức" role="Hội nghị">
Chữ <Num series="ket-nap" period="2023"/>.
</Quote>

<Photo src="anh.png" alt="Có {{ket-nap.2023}}" caption="Có {{ket-nap.2023}} &lt;" credit="Vẽ"/>

<Note kind="method">Chữ.</Note>
`
  const figure = '<data value="172" data-series="ket-nap" data-period="2023">172\u00a0đảng viên</data>'
  expect(renderBlocks(model, articleOf(body, context).blocks)).toMatchObject([
    { kind: 'chart', chart: { chart: 'line', series: ['ket-nap'] } },
    { kind: 'table', table: { series: 'ket-nap' } },
    { kind: 'key-figures' },
    {
      kind: 'quote',
      name: 'Ban Tổ chức',
      role: 'Hội nghị',
      pieces: [{ kind: 'html', html: `<p>Chữ ${figure}.</p>` }],
    },
    {
      kind: 'photo',
      photo: {
        src: 'anh.png',
        width: 64,
        height: 48,
        alt: 'Có 172\u00a0đảng viên',
        caption: `Có ${figure} &#x3C;`,
        credit: 'Vẽ',
      },
    },
    { kind: 'note', note: 'method', pieces: [{ kind: 'html', html: '<p>Chữ.</p>' }] },
  ])
})

test('links a story by its slug, and keeps only the words where it is not out', () => {
  const editions = [{ id: '2024-02', articles: [{ id: 'bai-2', slug: 'hai' }] } as unknown as Edition]
  const body = '[a](bai-2.mdx#phan) [b](bai-3.mdx) [c](#muc) [d](/series/ket-nap.html) [e](https://vi-du.vn)'
  expect(html(body, { ...model, editions })).toBe(
    '<p><a href="/editions/2024-02/hai.html#phan">a</a> <span>b</span> <a href="#muc">c</a> ' +
      '<a href="/series/ket-nap.html">d</a> <a href="https://vi-du.vn">e</a></p>',
  )
})

test('lists headings with their figures filled in, those in notes too', () => {
  const { blocks } = articleOf(
    '## Có <Num series="ket-nap" period="2023"/>\n\n<Note kind="info">\n\n### Trong ghi chú\n\n</Note>\n',
  )
  expect(renderHeadings(model, blocks)).toEqual([
    { depth: 2, id: 'co', text: 'Có 172\u00a0đảng viên' },
    { depth: 3, id: 'trong-ghi-chu', text: 'Trong ghi chú' },
  ])
})

test('writes a template as HTML with hooks', () => {
  const { template } = readTemplate('A < {{ket-nap.2023}}', () => ({ file: 'x' }), makeContext())
  expect(renderTemplate(model, template)).toBe(
    'A &#x3C; <data value="172" data-series="ket-nap" data-period="2023">172\u00a0đảng viên</data>',
  )
})
