import { expect, test } from 'vitest'
import { BASE } from '../making/base-project.ts'
import { edited, extended, foundIn } from './found-in.ts'

const series = 'data/series/ket-nap.yaml'
const site = 'data/site.yaml'
const orgs = 'data/orgs.yaml'
const edition = 'content/2024-01/edition.yaml'
const story = 'content/2024-01/ket-nap-2023.mdx'

test.each([
  ['a mistyped key', edited(series, 'measure: flow', 'mesure: flow'), [`unknown-field ${series}:4:1`]],
  ['a key that nothing resembles', extended(series, 'xyz: 1\n'), [`unknown-field ${series}:15:1`]],
  [
    'a mistyped key inside',
    edited(series, '    value: 145', '    valeu: 145'),
    [`unknown-field ${series}:14:5`],
  ],
  ['__proto__', extended(series, '__proto__: 1\n'), [`unknown-field ${series}:15:1`]],
  ['constructor', extended(series, 'constructor: 1\n'), [`unknown-field ${series}:15:1`]],
  ['a missing key of the file', edited(series, 'unit: dang-vien\n', ''), [`missing-field ${series}:1:1`]],
  ['a missing key of a part', edited(series, '    plan: ke-hoach\n', ''), [`missing-field ${series}:12:5`]],
  [
    'a missing key of an organisation',
    edited(orgs, '  type: dang-bo-huyen\n', ''),
    [`missing-field ${orgs}:1:1`],
  ],
  ['neither value nor gap', edited(series, '    value: 145\n', ''), [`missing-field ${series}:12:5`]],
  [
    'several years without each',
    edited(series, '  - period: 2023\n', '  - period: 2022/2023\n'),
    [`missing-field ${series}:12:5`],
  ],
  [
    'a contact without a way to reach it',
    edited(site, '  email: van-phong@vi-du.vn\n', ''),
    [`missing-field ${site}:7:3`],
  ],
  ['no site.yaml', { [site]: null }, [`missing-field ${site}`]],
  ['no edition.yaml', { [edition]: null }, ['missing-field content/2024-01']],
  ['an empty name', edited(series, 'name: Đảng viên mới kết nạp', 'name:'), [`wrong-type ${series}:2:1`]],
  ['a list where a text belongs', extended(series, 'note:\n  - a\n'), [`wrong-type ${series}:16:3`]],
  ['a text where a list belongs', extended(series, 'cells: 3\n'), [`wrong-type ${series}:15:8`]],
  ['a text as the whole file', { [site]: 'abc\n' }, [`wrong-type ${site}:1:1`]],
  ['a list as the whole file', { [orgs]: '- a\n' }, [`wrong-type ${orgs}:1:1`]],
  ['an empty file', { 'data/series/hai.yaml': '' }, ['wrong-type data/series/hai.yaml:1:1']],
  ['only remarks', { 'data/series/hai.yaml': '# a\n' }, ['wrong-type data/series/hai.yaml:1:1']],
  [
    'a word that is not one of few',
    edited(series, 'measure: flow', 'measure: flw'),
    [`bad-value ${series}:4:10`],
  ],
  ['neither true nor false', extended(series, 'illustrative: yes\n'), [`bad-value ${series}:15:15`]],
  ['no whole number', extended(orgs, '  order: một\n'), [`bad-value ${orgs}:12:10`]],
  [
    'a target without a number',
    edited(series, 'value: 145', 'value: chưa có số liệu'),
    [`bad-value ${series}:14:12`],
  ],
  ['a gap in other words', edited(series, 'value: 145', 'gap: 3 nữa'), [`bad-value ${series}:14:10`]],
  ['a denominator of a flow', extended(series, 'denominator: không rõ\n'), [`bad-value ${series}:15:1`]],
  ['a fixed severity', extended(site, 'checks:\n  bad-date: off\n'), [`bad-value ${site}:10:3`]],
  ['an unknown check', extended(site, 'checks:\n  jum: off\n'), [`unknown-field ${site}:10:3`]],
  [
    'an unknown check waived',
    extended(series, 'accept:\n  - check: jum\n    reason: a\n'),
    [`bad-value ${series}:16:12`],
  ],
  [
    'its own parent',
    edited(orgs, 'dang-bo-huyen\n', 'dang-bo-huyen\n  parent: xa-a\n'),
    [`bad-value ${orgs}:4:11`],
  ],
  ['a quarter too many', edited(series, '2022: 142', '2022-Q5: 142'), [`bad-period ${series}:9:3`]],
  [
    'a quarter the other way round',
    edited(series, '  - period: 2023', '  - period: Q1/2023'),
    [`bad-period ${series}:12:13`],
  ],
  ['the year 0', edited(series, '2022: 142', '0000: 142'), [`bad-period ${series}:9:3`]],
  ['a day that is not', extended(series, 'as_of: 2024-02-30\n'), [`bad-date ${series}:15:8`]],
  ['a day of the wrong shape', extended(series, 'as_of: 1/3/2024\n'), [`bad-date ${series}:15:8`]],
  ['a moment without a zone', edited(edition, 'T08:00+07:00', 'T08:00'), [`bad-date ${edition}:5:13`]],
  [
    'an end before the beginning',
    extended(orgs, '  valid_from: 2025-07-01\n  valid_to: 2025-06-30\n'),
    [`bad-date ${orgs}:13:13`],
  ],
  ['an id with a blank', edited(orgs, 'xa-b:', 'Xã B:'), [`bad-id ${orgs}:8:1`]],
  ['an id unlike the file', edited(series, 'series: ket-nap', 'series: ketnap'), [`bad-id ${series}:1:9`]],
  [
    'an edition unlike its folder',
    edited(edition, 'edition: 2024-01', 'edition: 2024-02'),
    [`bad-id ${edition}:1:10`],
  ],
  [
    'an address without its beginning',
    edited(site, 'https://ban-tin.vi-du.vn/', 'www.vi-du.vn'),
    [`bad-url ${site}:5:6`],
  ],
  [
    'an address that runs',
    extended('data/sources.yaml', '  url: javascript:alert(1)\n'),
    ['bad-url data/sources.yaml:3:8'],
  ],
  [
    'an unknown source',
    edited(series, 'source: bao-cao', 'source: bao-co'),
    [`unknown-reference ${series}:7:9`],
  ],
  [
    'an unknown unit',
    edited(series, 'unit: dang-vien', 'unit: dang-vie'),
    [`unknown-reference ${series}:5:7`],
  ],
  [
    'an unknown organisation',
    edited(series, 'org: huyen-mau', 'org: huyen-mao'),
    [`unknown-reference ${series}:6:6`],
  ],
  [
    'an unknown plan',
    edited(series, 'plan: ke-hoach', 'plan: ke-hoac'),
    [`unknown-reference ${series}:13:11`],
  ],
  ['an unknown group', extended(series, cells('hoc-sin')), [`unknown-reference ${series}:18:12`]],
  [
    'a base without a figure',
    {
      'data/series/ty-le.yaml': `series: ty-le
name: Tỷ lệ
measure: ratio
unit: phan-tram
org: huyen-mau
denominator:
  series: ket-nap
  period: 2020
values:
  2023: 3,04%
`,
    },
    ['unknown-reference data/series/ty-le.yaml:8:11'],
  ],
  ['an unknown edition', extended(series, 'first_in: 2024-02\n'), [`unknown-reference ${series}:15:11`]],
  ['an unknown heir', extended(orgs, '  succeeded_by:\n    - xa-c\n'), [`unknown-reference ${orgs}:13:7`]],
  [
    'an unknown story',
    edited(edition, '  - ket-nap-2023', '  - ket-nap-2022'),
    [`unknown-reference ${edition}:11:5`],
  ],
  [
    'a key figure without a figure',
    extended(edition, keyFigure('2021')),
    [`unknown-reference ${edition}:14:13`],
  ],
  [
    'a binding without a figure',
    edited(edition, 'Kết quả', '{{ket-nap.2021}}'),
    [`yaml-syntax ${edition}:7:10`, `unknown-reference ${edition}:7:21`],
  ],
  [
    'a binding among words that are printed as they stand',
    edited(series, 'trong kỳ', 'trong {{ket-nap.2023}}'),
    [`bad-value ${series}:3:13`],
  ],
  ['a bound title', edited(edition, 'Số 01', 'Số {{ket-nap.2021}}'), [`unknown-reference ${edition}:3:21`]],
] as const)('%s', (_, files, expected) => {
  const found = foundIn(files)
  expect(found.filter((line) => !line.includes('mdx'))).toEqual(expected)
})

test.each([
  [
    'a long form',
    edited(
      series,
      '2023: 150',
      '2023:\n    value: 150\n    status: provisional\n    as_of: 2023-12-31\n    note: a',
    ),
  ],
  [
    'two sources',
    edited(series, '2023: 150', '2023:\n    - value: 150\n      used: true\n    - value: hơn 140'),
  ],
  ['as of in words', extended(series, 'as_of: cuối kỳ\n')],
  ['as of unknown', extended(series, 'as_of: không rõ\n')],
  ['a leap day', extended(series, 'as_of: 2024-02-29\n')],
  [
    'several years with each',
    edited(series, '  - period: 2023\n', '  - period: 2022/2023\n    each: year\n'),
  ],
  ['a bare heir', extended(orgs, '  succeeded_by: xa-a\n')],
  ['a group file without groups', { 'data/groups.yaml': '# chưa có\n' }],
  ['no group file', { 'data/groups.yaml': null }],
  ['a mail address', extended('data/sources.yaml', '  url: mailto:a@vi-du.vn\n')],
  ['cells', extended(series, cells('hoc-sinh'))],
  ['a first edition', extended(series, 'first_in: 2024-01\n')],
  [
    'an edition of one year',
    {
      'content/2024/edition.yaml': (BASE[edition] ?? '')
        .replaceAll('2024-01\n', '2024\n')
        .replace('  - ket-nap-2023\n', '  - a\n'),
      'content/2024/a.mdx': BASE[story] ?? '',
    },
  ],
  ['severities and thresholds', extended(site, 'checks:\n  jump: off\n  jump-percent: 80\n')],
])('%s: read in silence', (_, files) => {
  expect(foundIn(files)).toEqual([])
})

test('two stories at one address', () => {
  const other = (BASE[story] ?? '')
    .replace('author:', 'slug: KET-NAP\nauthor:')
    .replace('KET-NAP', 'ket-nap-2023')
  expect(foundIn({ 'content/2024-01/hai.mdx': other })).toEqual([`slug-collision ${story}:1:1`])
})

test('one run shows the problems of every file', () => {
  const found = foundIn({
    ...edited(series, '2023: 150', '2023: 5.650'),
    ...edited(site, 'language: vi', 'language: vn'),
    ...edited(orgs, 'parent: huyen-mau', 'parent: huyen-mao'),
    ...edited(edition, 'T08:00+07:00', ''),
    ...edited(story, 'author: Ban Tổ chức\n', ''),
  })
  expect(found).toEqual([
    `bad-date ${edition}:5:13`,
    `missing-field ${story}:2:1`,
    `unknown-reference ${orgs}:7:11`,
    `thousands-dot ${series}:10:9`,
    `bad-value ${site}:4:11`,
  ])
})

function cells(group: string): string {
  return `cells:\n  - period: 2023\n    org: xa-a\n    group: ${group}\n    value: 3\n`
}

function keyFigure(period: string): string {
  return `key_figures:\n  - series: ket-nap\n    period: 2022\n  - series: ket-nap\n    period: ${period}\n`.replace(
    '  - series: ket-nap\n    period: 2022\n',
    '',
  )
}

test('a binding in an attribute that is printed as it stands is refused at its place', () => {
  const found = foundIn({
    [story]: `${BASE[story] ?? ''}\n<Quote name="Ban {{ket-nap.2023}}">\nChữ.\n</Quote>\n`,
  })
  expect(found).toEqual([`bad-value ${story}:10:14`])
})
