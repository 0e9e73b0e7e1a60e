import { expect, test } from 'vitest'
import { readArticle } from '../../src/load/read-article.ts'
import { articleOf, makeContext, messagesOf, problemsOf, storyOf } from './making-article.ts'

test('reads the head, with a binding and its place', () => {
  const text = storyOf('Chữ.\n').replace('Một câu.', 'Kết nạp {{ket-nap.2023}}.')
  const { article, problems } = readArticle({ file: 'content/2024-02/bai-1.mdx', text }, makeContext())
  expect(problems).toEqual([])
  expect(article).toMatchObject({
    id: 'bai-1',
    edition: '2024-02',
    slug: 'bai-1',
    title: { parts: ['Kết nạp năm 2023'], place: { line: 2, column: 8 } },
    summary: { parts: ['Kết nạp ', { series: 'ket-nap', place: { line: 3, column: 18 } }, '.'] },
    tags: [],
    draft: false,
    figures: [],
  })
})

test.each([
  ['no head at all', 'Chữ.\n', '1:1 yaml-syntax'],
  ['a head that is not closed', '---\ntitle: Một\n\nChữ.\n', '1:1 yaml-syntax'],
  ['a head in another language', '---js\nexport default {}\n---\n', '1:1 yaml-syntax'],
  ['a layout', storyOf('').replace('author:', 'layout: ../../x.astro\nauthor:'), '4:1 mdx-code'],
  ['an address that climbs', storyOf('').replace('author:', 'slug: ../../index\nauthor:'), '4:7 bad-id'],
  ['a prototype', storyOf('').replace('author:', '__proto__: x\nauthor:'), '4:1 unknown-field'],
  ['a second head', storyOf('\n---\nlayout: x\n---\n'), '8:1 yaml-feature'],
  ['an unknown organisation', storyOf('').replace('author:', 'org: maz\nauthor:'), '4:6 unknown-reference'],
  [
    'an unknown source',
    storyOf('').replace('author:', 'sources:\n  - bao-caoo\nauthor:'),
    '5:5 unknown-reference',
  ],
  [
    'a binding that leads nowhere',
    storyOf('').replace('Một câu.', 'Có {{ket-nap.2019}}.'),
    '3:23 unknown-reference',
  ],
])('refuses %s', (_, text, expected) => {
  const { problems } = readArticle({ file: 'content/2024-02/bai-1.mdx', text }, makeContext())
  expect(problems.map(({ place, code }) => `${place.line}:${place.column} ${code}`)).toContain(expected)
})

test('cuts a body into text and block components', () => {
  const { blocks } = articleOf(`Đầu.

<Chart kind="columns" series="ket-nap" from="2022" to="2023" caption="Có {{ket-nap.2023}}."/>

Giữa <Num series="ket-nap" period="2023"/>.

<Note kind="method">Chữ.</Note>

<Quote name="Ban Tổ chức">

Một.

Hai.

</Quote>

<KeyFigures/>
<DataTable series="ket-nap"/>
`)
  expect(blocks.map(({ kind }) => kind)).toEqual([
    'text',
    'chart',
    'text',
    'note',
    'quote',
    'key-figures',
    'table',
  ])
  expect(blocks[1]).toMatchObject({
    chart: {
      chart: 'columns',
      series: ['ket-nap'],
      from: { year: 2022 },
      to: { year: 2023 },
      caption: { parts: ['Có ', { series: 'ket-nap', place: { line: 9, column: 74 } }, '.'] },
    },
  })
})

test('carries the use of a figure on an element of its own', () => {
  const { blocks, figures } = articleOf('Có <Num series="ket-nap" period="2023">172\u00a0người</Num>.\n')
  const [use] = figures
  expect(use).toMatchObject({ kind: 'figure', text: '172\u00a0người', place: { line: 7, column: 4 } })
  expect(blocks).toMatchObject([
    {
      tree: {
        children: [
          { tagName: 'p', children: [{ value: 'Có ' }, { tagName: 'bantin-figure', data: { use } }, {}] },
        ],
      },
    },
  ])
})

test('makes a paragraph of figures that stand by themselves', () => {
  const { blocks } = articleOf(
    '<Num series="ket-nap" period="2023"/> <Num series="ket-nap" period="2022"/>\n\n<Num series="ket-nap" period="2023"/>\n',
  )
  expect(blocks).toMatchObject([
    {
      tree: {
        children: [
          {
            tagName: 'p',
            children: [{ tagName: 'bantin-figure' }, { value: ' ' }, { tagName: 'bantin-figure' }],
          },
          { tagName: 'p', children: [{ tagName: 'bantin-figure' }] },
        ],
      },
    },
  ])
})

test('gives headings ids of their own below the title of the page', () => {
  const { headings } = articleOf('# Đo bằng tỷ lệ\n\n## Đo bằng tỷ lệ\n\n### 100%\n\n## …\n')
  expect(headings.map(({ depth, id }) => `h${depth} ${id}`)).toEqual([
    'h2 do-bang-ty-le',
    'h2 do-bang-ty-le-2',
    'h3 100',
    'h2 muc',
  ])
})

test.each([
  ['an unknown attribute', '<Num serie="ket-nap" period="2023"/>', '1:6 bad-prop'],
  ['a missing attribute', '<Num series="ket-nap"/>', '1:1 bad-prop'],
  ['a repeated attribute', '<Num series="ket-nap" period="2023" period="2022"/>', '1:37 bad-prop'],
  ['an empty attribute', '<Num series="ket-nap" period=""/>', '1:23 bad-prop'],
  ['an attribute without content', '<Num series="ket-nap" period="2023" unit/>', '1:37 bad-prop'],
  ['a choice that is none', '<Num series="ket-nap" period="2023" show="goal"/>', '1:43 bad-prop'],
  ['a kind of chart that is none', '<Chart kind="pie" series="ket-nap"/>', '1:14 bad-prop'],
  ['a handler', '<Num series="ket-nap" period="2023" onclick="x()"/>', '1:37 bad-prop'],
  ['a directive', '<Num series="ket-nap" period="2023" set:html="x"/>', '1:37 bad-prop'],
  ['a prototype', '<Num series="ket-nap" period="2023" __proto__="x"/>', '1:37 bad-prop'],
  ['a period that is none', '<Num series="ket-nap" period="Q5/2024"/>', '1:31 bad-period'],
  ['an unknown series', '<Num series="ket-nạp" period="2023"/>', '1:14 unknown-reference'],
  ['a period without a figure', '<Num series="ket-nap" period="2021"/>', '1:31 unknown-reference'],
  [
    'a group without a figure',
    '<Num series="truong-xom" period="2023" group="hoc-sinh"/>',
    '1:47 unknown-reference',
  ],
  ['an unknown group', '<Num series="ket-nap" period="2023" group="sinh-vien"/>', '1:44 unknown-reference'],
  ['an unknown organisation', '<Num series="ket-nap" period="2023" org="x"/>', '1:42 unknown-reference'],
  ['a base that is not stated', '<Num series="ket-nap" period="2023" show="of"/>', '1:43 unknown-reference'],
  ['a target of no plan', '<Num series="ket-nap" period="2022" show="target"/>', '1:43 unknown-reference'],
  [
    'an unknown plan',
    '<Num series="ket-nap" period="2023" show="target" plan="kh"/>',
    '1:57 unknown-reference',
  ],
  [
    'a statement of another period',
    '<Num series="ket-nap" period="2020/2022" show="statement"/>',
    '1:48 unknown-reference',
  ],
  ['a change from no number', '<Change series="ket-nap" from="2020" to="2023"/>', '1:32 unknown-reference'],
  ['bold words in a figure', '<Num series="ket-nap" period="2023">**172**</Num>', '1:1 bad-prop'],
  ['words in a change', '<Change series="ket-nap" from="2022" to="2023">tăng</Change>', '1:1 bad-prop'],
  ['words in a chart', '<Chart kind="line" series="ket-nap">chữ</Chart>', '1:1 bad-prop'],
  ['an empty note', '<Note kind="info"/>', '1:1 bad-prop'],
  [
    'ends the wrong way round',
    '<Chart kind="line" series="ket-nap" from="2023" to="2022"/>',
    '1:43 bad-prop',
  ],
  ['two series for columns', '<Chart kind="columns" series="ket-nap truong-xom"/>', '1:31 bad-prop'],
  ['a breakdown that is not there', '<DataTable series="ket-nap" by="org"/>', '1:33 bad-prop'],
  [
    'an unknown plan of a chart',
    '<Chart kind="columns" series="ket-nap" target="kh"/>',
    '1:48 unknown-reference',
  ],
  ['a chart in a list', '- <Chart kind="line" series="ket-nap"/>', '1:3 unknown-component'],
  ['a chart in a sentence', 'Xem <Chart kind="line" series="ket-nap"/> nhé.', '1:5 unknown-component'],
  [
    'a note in a quotation',
    '<Quote name="A">\n\n<Note kind="info">b</Note>\n\n</Quote>',
    '3:1 unknown-component',
  ],
  [
    'a binding that cannot be read',
    '<Chart kind="line" series="ket-nap" title="Có {{2023}}"/>',
    '1:47 bad-value',
  ],
])('names %s at its place', (_, body, expected) => {
  expect(problemsOf(body)).toEqual([expected])
})

test('shows all problems of a story in one run', () => {
  expect(
    problemsOf(
      'p <0.05\n\na {b} c\n\n<br>\n\n<Chat/>\n\n[x](javascript:y)\n\n<Num series="x" period="2023"/>\n',
    ),
  ).toEqual([
    '1:3 mdx-syntax',
    '5:1 html-tag',
    '3:3 mdx-code',
    '7:1 unknown-component',
    '9:1 unsafe-url',
    '11:14 unknown-reference',
  ])
})

test('says what to type instead', () => {
  expect([
    ...messagesOf('<Num serie="ket-nap" period="2023"/>'),
    ...messagesOf('<Chat kind="line"/>'),
    ...messagesOf('{tong}'),
    ...messagesOf('p <0.05'),
  ]).toMatchInlineSnapshot(`
    [
      "Thẻ <Num> không có phần “serie”. → Có phải là series="…"?",
      "Không có thẻ <Chat>. → Có phải là <Chart>?",
      "“{tong}” là mã chương trình; bài viết không chạy mã. → Muốn in dấu ngoặc, viết \\{ và \\}; muốn in số liệu, dùng <Num …/>.",
      "Dấu < trong “p <0.05” bị hiểu là mở một thẻ. → Viết \\<0.05, hoặc dùng chữ “nhỏ hơn”.",
    ]
  `)
})

test('finds attributes over several lines of a quotation', () => {
  expect(problemsOf('> chữ\n> <Num series="ket-nap"\n>   period="2021"/>\n')).toEqual([
    '3:13 unknown-reference',
  ])
})
