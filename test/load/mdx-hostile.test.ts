import { expect, test } from 'vitest'
import { messagesOf, problemsOf } from './making-article.ts'

/** Named at a place, or innocent: in either case within two seconds of work and without taking the process down. */
function answer(body: string): readonly string[] {
  const before = process.cpuUsage()
  const problems = problemsOf(body)
  const { user, system } = process.cpuUsage(before)
  expect((user + system) / 1e6).toBeLessThan(2)
  return problems
}

const many = 50_000

const crowds: readonly (readonly [string, string, RegExp])[] = [
  ['brackets in braces', `{${'('.repeat(200_000)}`, /too-large|mdx-/u],
  ['closed brackets in braces', `{${'('.repeat(40_000)}${')'.repeat(40_000)}}`, /mdx-/u],
  ['negations in braces', `{${'!'.repeat(90_000)}x}`, /mdx-/u],
  ['brackets in an attribute', `<Num a={${'('.repeat(40_000)}${')'.repeat(40_000)}}/>`, /mdx-code/u],
  ['brackets in an export', `export const a = ${'('.repeat(90_000)}`, /mdx-code/u],
  ['arrows in an export', `export const a = ${'x=>'.repeat(30_000)}1`, /mdx-code/u],
  ['braces', '{'.repeat(90_000), /mdx-/u],
  ['closed braces', `${'{'.repeat(40_000)}${'}'.repeat(40_000)}`, /mdx-/u],
  ['braces on lines', '{\n'.repeat(many), /mdx-/u],
  ['quotation marks of Markdown', '>'.repeat(many), /too-deep/u],
  ['quotations in quotations', `${'> '.repeat(40_000)}x`, /too-deep/u],
  ['dashes of lists', `${'- '.repeat(40_000)}x`, /too-deep/u],
  ['quoted lists', `${'> - '.repeat(20_000)}x`, /too-deep/u],
  ['numbers of lists', `${'1. '.repeat(20_000)}x`, /too-deep/u],
  [
    'lists in lists',
    Array.from({ length: 400 }, (_, level) => `${'  '.repeat(level)}- a`).join('\n'),
    /too-deep/u,
  ],
  ['open tags', '<div>\n'.repeat(30_000), /mdx-syntax/u],
  ['fewer open tags', '<div>\n'.repeat(1_900), /html-tag/u],
  ['closed tags', `${'<b>'.repeat(many)}x${'</b>'.repeat(many)}`, /too-large|mdx-syntax/u],
  ['fewer closed tags', `${'<b>'.repeat(900)}x${'</b>'.repeat(900)}`, /html-tag|too-deep/u],
  ['tags and lists', '<Note>\n- <Note>\n'.repeat(900), /mdx-syntax/u],
  ['end tags', '</b>'.repeat(1_900), /html-tag/u],
  ['less-than marks', '<'.repeat(many), /mdx-syntax/u],
  ['tags that never end', '<a '.repeat(1_900), /mdx-syntax/u],
  ['components that never end', '<Num a="'.repeat(1_900), /mdx-syntax/u],
  ['remarks that never end', '<!--'.repeat(1_900), /html-tag/u],
  ['entities', '&amp;'.repeat(many), /too-large|mdx-syntax/u],
  ['fewer entities', '&amp;'.repeat(4_900), /^$/u],
  [
    'columns of a table',
    `${'|a'.repeat(30_000)}|\n${'|-'.repeat(30_000)}|\n${'|b'.repeat(30_000)}|\n`,
    /mdx-syntax/u,
  ],
  ['rows of a table', `|a|b|\n|-|-|\n${'|c|d|\n'.repeat(10_000)}`, /^$/u],
  [
    'short rows of a wide table',
    `${'|a'.repeat(1_000)}|\n${'|-'.repeat(1_000)}|\n${'|b\n'.repeat(30_000)}`,
    /^$/u,
  ],
  ['a line', 'a'.repeat(100_001), /too-large/u],
  ['a story', 'a b c\n\n'.repeat(200_000), /too-large/u],
  ['brackets of links', `${'['.repeat(40_000)}x${']'.repeat(40_000)}`, /^(?:.*broken-link)*$/u],
  ['links in links', `${'['.repeat(10_000)}x${'](y)'.repeat(10_000)}`, /^$/u],
  ['pictures in pictures', `${'!['.repeat(10_000)}x${'](y)'.repeat(10_000)}`, /./u],
  ['stars', '*a '.repeat(30_000), /^$/u],
  ['stars and more stars', '**a*'.repeat(20_000), /^$/u],
  ['waves', '~a ~~b'.repeat(15_000), /list-number-lost/u],
  ['ticks', Array.from({ length: 400 }, (_, at) => '`'.repeat(at + 1)).join(' a '), /^$/u],
  ['fences', '```\n'.repeat(many), /^$/u],
  ['headings', '## a\n'.repeat(5_000), /^$/u],
  ['footnotes', Array.from({ length: 5_000 }, (_, at) => `[^${at}]\n\n[^${at}]: x\n`).join('\n'), /^$/u],
  ['footnotes in a circle', 'a[^1]\n\n[^1]: b[^2]\n\n[^2]: c[^1]\n', /^$/u],
  ['footnotes in footnotes', `a[^a]\n\n${'[^a]: '.repeat(2_000)}x`, /^$/u],
  [
    'addresses by name',
    `${Array.from({ length: 5_000 }, (_, at) => `[${at}]: https://vi-du.vn\n`).join('')}\n[1]`,
    /^$/u,
  ],
  ['half addresses', 'www.a_'.repeat(16_000), /^(?:1:1 mdx-syntax)?$/u],
  ['lines of half addresses', `${'www.a_'.repeat(800)}\n`.repeat(40), /^(?:1:1 mdx-syntax)?$/u],
  ['half addresses for letters', 'a@b.'.repeat(24_000), /^$/u],
  ['struck words', '~~a~~ '.repeat(16_000), /^$/u],
  ['numbers without words', `${'1. '.repeat(40)}\n`.repeat(1_600), /^$/u],
  ['headings of lines', 'a\n===\n'.repeat(25_000), /^(?:\d+:1 list-number-lost ?)*$/u],
  ['expressions', `${'{a} '.repeat(24_000)}\n${'{a} '.repeat(24_000)}`, /mdx-code/u],
  ['figures', `tăng 5% năm 2023, 12.345 người; `.repeat(3_000), /^$/u],
  ['attributes', `<Num ${'a="b" '.repeat(15_000)}/>`, /bad-prop/u],
  ['a long attribute', `<Num series="${'x'.repeat(90_000)}" period="2023"/>`, /unknown-reference/u],
  ['escapes', '\\'.repeat(90_000), /^$/u],
  ['bindings', `<Chart kind="line" series="ket-nap" title="${'{{'.repeat(20_000)}"/>`, /bad-value/u],
]

test.each(crowds)('answers thousands of %s', (_, body, expected) => {
  expect(answer(body).join(' ')).toMatch(expected)
})

test.each([
  ['p <0.05', '1:3 mdx-syntax'],
  ['ít hơn <2% số người', '1:8 mdx-syntax'],
  ['trong tập {c}', '1:11 mdx-code'],
  ['xem <https://vi-du.vn/tin>', '1:5 mdx-syntax'],
  ['thư <a@vi-du.vn>', '1:5 mdx-syntax'],
  ['một<br>hai', '1:4 html-tag'],
  ['một<br/>hai', '1:4 html-tag'],
  ['import duties are high', '1:1 mdx-syntax'],
  ['<!-- nháp -->', '1:1 html-tag'],
  ['a <b', '1:3 mdx-syntax'],
  ['x <Num series="ket-nap"', '1:3 mdx-syntax'],
  ['x <Num series=ket-nap period="2023"/>', '1:8 mdx-syntax'],
  ['x <Num series=“ket-nap” period="2023"/>', '1:8 mdx-syntax'],
  ['x</Note>', '1:2 mdx-syntax'],
  ['mở {', '1:4 mdx-syntax'],
  ['*a <Num series="ket-nap" period="2023">b* c</Num>', '1:4 mdx-syntax'],
  ['chú thích[^1]', '1:10 broken-link'],
  ['[bài][khong-co]', '1:1 broken-link'],
  ['Chữ.\n\n[^1]: Không ai dẫn.', '3:1 broken-link'],
])('names %s at its place', (body, expected) => {
  expect(answer(body)).toEqual([expected])
})

test.each([
  ['a < b và c > d'],
  ['5 < 6 { 7'.replace('{', '\\{')],
  ['9. Mục thứ chín'],
  ['2024\\. Năm mới'],
  ['CO\\~2\\~'],
  ['~~bỏ~~'],
  ['Tổng\n\n---'],
  ['- 5%'],
  ['a | b'],
  ['A & B -- “C” … ‘D’'],
  ['a } b'],
  ['10 000 \u2013 20\u00a0000'],
  ['đường dẫn C:\\tep'],
  ['a[1] và [x] và [ ]'],
  ['- [x] xong\n- [ ] chưa'],
  ['https://vi-du.vn www.vi-du.vn a@vi-du.vn'],
])('takes %s as it is', (body) => {
  expect(messagesOf(body)).toEqual([])
})

test('refuses letters that no text may hold', () => {
  expect(problemsOf('a\n\nb\ufdd0c')).toEqual(['3:2 bad-encoding'])
})

test('points at the same place whatever ends the lines', () => {
  for (const end of ['\n', '\r\n']) {
    expect(problemsOf(['Chữ.', '', '😀 {x} <br>', ''].join(end))).toEqual(['3:8 html-tag', '3:4 mdx-code'])
  }
})
