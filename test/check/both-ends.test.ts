import { expect, it } from 'vitest'
import { inspect } from '../../src/check/inspect.ts'
import { catalogue } from '../../src/problems/catalogue/index.ts'
import { isArithmetic } from '../../src/problems/waivable.ts'
import { BASE, writeProject } from '../making/project.ts'

type Files = Readonly<Record<string, string>>

/** Entries about one figure alone, and those that are said elsewhere than among figures. */
const ALONE: ReadonlySet<string> = new Set([
  'count-not-whole',
  'count-not-whole/negative',
  'share-out-of-range',
  'share-out-of-range/negative',
  'missing-as-of',
  'missing-base',
  'missing-base/denominator',
  'missing-source',
  'missing-definition',
  'silent-revision',
  'revision-without-reason',
  'unreleased-figure',
  'status-differs',
  'small-count',
  'waiver-unused',
  'waiver-unused/not-waivable',
  'waiver-without-reason',
])

const HEAD = (BASE['data/series/ket-nap.yaml'] ?? '').split('values:')[0] ?? ''

function flow(...lines: readonly string[]): Files {
  return { 'data/series/ket-nap.yaml': `${HEAD}values:\n  2022: 142\n${lines.join('\n')}\n` }
}

function parts(by: 'org' | 'group', kind: string, total: string, ...list: readonly string[]): Files {
  const of = list.map((one) => `        ${one}`)
  return flow(
    `  2023: ${total}`,
    'breakdowns:',
    `  - by: ${by}`,
    `    kind: ${kind}`,
    '    values:',
    '      2023:',
    ...of,
  )
}

function target(...lines: readonly string[]): readonly string[] {
  return ['  - period: 2023', '    plan: ke-hoach', ...lines.map((line) => `    ${line}`)]
}

function stock(id: string, ...lines: readonly string[]): Files {
  const text = HEAD.replace('series: ket-nap', `series: ${id}`).replace('measure: flow', 'measure: stock')
  return { [`data/series/${id}.yaml`]: `${text}as_of: không rõ\nvalues:\n${lines.join('\n')}\n` }
}

function ratio(...lines: readonly string[]): Files {
  const text = HEAD.replace('series: ket-nap', 'series: ty-le')
    .replace('measure: flow', 'measure: ratio')
    .replace('unit: dang-vien', 'unit: phan-tram')
  return { 'data/series/ty-le.yaml': `${text}numerator: ket-nap\n${lines.join('\n')}\n` }
}

const BASE_2020 = ['denominator:', '  series: tong', '  period: 2020', 'values:']
const POINTS = ['denominator: không rõ', 'values:', '  2023: 3,04%', 'targets:']
const ENDED = {
  'data/orgs.yaml': (BASE['data/orgs.yaml'] ?? '').replaceAll('xa-a:\n', 'xa-a:\n  valid_to: 2022-12-31\n'),
}
const SMALL = {
  'data/groups.yaml': `${BASE['data/groups.yaml'] ?? ''}ton-giao:\n  name: Người có đạo\n  sensitive: true\n`,
  ...flow(
    '  2023: 150',
    'cells:',
    '  - period: 2023',
    '    org: xa-a',
    '    group: ton-giao',
    '    value: 2',
  ),
}
const STORY = 'content/2024-01/ket-nap-2023.mdx'

function story(change: (text: string) => string): Files {
  return { [STORY]: change(BASE[STORY] ?? '') }
}

/** For every entry a project in which two figures disagree so, and what is said of them. */
const CASES: Readonly<Record<string, readonly [files: Files, said: RegExp]>> = {
  'duplicate-observation': [
    flow('  2023:', '    - value: 172', '      source: bao-cao', '    - value: 170', '      source: bao-cao'),
    /172 và 170/u,
  ],
  'duplicate-observation/target': [
    flow('  2023: 150', 'targets:', ...target('value: 145'), ...target('value: 140')),
    /“Kế hoạch năm” ghi 2 mức cho năm 2023: 145 và 140/u,
  ],
  'share-mismatch': [
    flow('  2023:', '    value: 172', '    of: 214', '    share: 80,73%'),
    /172\/214 = 80,37%, nhưng ghi 80,73%/u,
  ],
  'share-mismatch/base': [
    {
      ...flow('  2023: 172'),
      ...stock('tong', '  2020: hơn 5.650'),
      ...ratio(...BASE_2020, '  2023: 3,40%'),
    },
    /từ 5\.052 đến 5\.066, nhưng năm 2020 ghi hơn 5\.650/u,
  ],
  'share-mismatch/no-base': [
    { ...flow('  2023: 150'), ...stock('tong', '  2020: hơn 100'), ...ratio(...BASE_2020, '  2023: 99,5%') },
    /Không có tổng nào \(số nguyên\) để 150 bằng 99,5%/u,
  ],
  'share-mismatch/above-whole': [
    flow('  2023:', '    value: 173', '    of: 172'),
    /Phần 173 lớn hơn tổng 172/u,
  ],
  'share-truncated': [
    flow('  2023:', '    value: 115', '    of: 255', '    share: 45,09%'),
    /115\/255 = 45,098…%/u,
  ],
  'base-differs': [
    {
      ...flow('  2023: 172'),
      ...stock('tong', '  2020: 5660', '  2023: gần 5.930'),
      ...ratio('denominator:', '  series: tong', '  period: 2023', 'values:', '  2023: 3,04%'),
    },
    /172 bằng .*nhưng khớp với/u,
  ],
  'bases-conflict': [
    {
      ...flow('  2023: 172', '  2024: 184'),
      ...stock('tong', '  2020: hơn 5.650'),
      ...ratio(...BASE_2020, '  2023: 3,04%', '  2024: 3,20%'),
    },
    /từ 5\.651 đến 5\.667, nhưng .* từ 5\.742 đến 5\.758/u,
  ],
  'parts-do-not-sum': [
    parts('org', 'partition', '151', 'xa-a: 90', 'xa-b: 60'),
    /90 \+ 60 = 150, nhưng tổng ghi 151/u,
  ],
  'parts-do-not-sum/exceed': [
    parts('org', 'partition', '130', 'xa-a: 138', 'xa-b: chưa có số liệu'),
    /138, đã nhiều hơn tổng 130/u,
  ],
  'parts-do-not-sum/cells': [
    {
      'data/series/ket-nap.yaml': `${Object.values(parts('org', 'partition', '150', 'xa-a: 90', 'xa-b: 60')).join('')}  - by: group\n    kind: overlapping\n    values:\n      2023:\n        hoc-sinh: 8\ncells:\n${['xa-a', 'xa-b'].map((org, at) => `  - period: 2023\n    org: ${org}\n    group: hoc-sinh\n    value: ${at + 3}\n`).join('')}`,
    },
    /3 \+ 4 = 7, nhưng ghi 8/u,
  ],
  'parts-do-not-sum/targets': [
    flow(
      '  2023: 1905',
      'targets:',
      ...target('value: 1905'),
      ...target('org: xa-a', 'value: 1000'),
      ...target('org: xa-b', 'value: 950'),
    ),
    /được 1\.950, nhưng kế hoạch chung ghi 1\.905 \(hai chữ số có thể bị đảo\)/u,
  ],
  'part-exceeds-total': [parts('group', 'overlapping', '150', 'hoc-sinh: 159'), /159, nhiều hơn tổng 150/u],
  'part-exceeds-total/together': [
    parts('org', 'partial', '150', 'xa-a: 90', 'xa-b: 61'),
    /90 \+ 61 = 151, nhiều hơn tổng 150/u,
  ],
  'periods-do-not-sum': [
    flow('  2023-Q1: 30', '  2023-Q2: 41', '  2023-H1: 73'),
    /30 \+ quý II\/2023 41 = 71, nhưng .* ghi 73/u,
  ],
  'periods-do-not-sum/exceed': [
    flow('  2023-Q1: 80', '  2023-Q3: 90', '  2023: 150'),
    /80 \+ quý III\/2023 90 = 170, nhiều hơn cả năm 2023 \(150\)/u,
  ],
  'periods-do-not-sum/stock': [
    { ...flow('  2023: 150'), ...stock('tong', '  2023-Q4: 150', '  2023: 151') },
    /ghi 150, nhưng .* ghi 151/u,
  ],
  'stock-flow-residual': [
    {
      ...flow('  2023: 150'),
      'data/series/tong.yaml': `${Object.values(stock('tong', '  2022:', '    value: 1200', '    as_of: 2022-12-31', '  2023:', '    value: 1322', '    as_of: 2023-12-31')).join('')}account:\n  start:\n    series: tong\n    period: 2022\n  end:\n    series: tong\n    period: 2023\n  plus:\n    - ket-nap\n`,
    },
    /1\.200 \+ .* 150 = 1\.350, cuối kỳ ghi 1\.322: giảm 28/u,
  ],
  'statement-conflict': [
    flow(
      '  2023: 172',
      'statements:',
      '  - period: 2022/2023',
      '    each: year',
      '    value: từ 100 đến 170',
    ),
    /172, ngoài mức “từ 100 đến 170”/u,
  ],
  'sources-conflict/statements': [
    flow(
      '  2023: 150',
      'statements:',
      ...['từ 100 đến 170', 'hơn 200'].flatMap((text) => [
        '  - period: 2020/2021',
        '    each: year',
        `    value: ${text}`,
      ]),
    ),
    /“từ 100 đến 170” và “hơn 200”, không thể cùng đúng/u,
  ],
  'sources-conflict': [
    flow('  2023:', '    - value: 150', '      used: true', '    - value: hơn 160'),
    /150.*hơn 160/u,
  ],
  jump: [flow('  2023: 412'), /Từ 142 lên 412/u],
  'jump/thousand': [flow('  2023: 142000'), /142.*142\.000: gấp khoảng 1\.000 lần/u],
  'target-gap-mismatch': [
    flow(
      '  2023: 172',
      'targets:',
      '  - period: 2022/2023',
      '    each: year',
      '    plan: ke-hoach',
      '    value: 170',
      ...target('gap: vượt 5'),
    ),
    /Kết quả 172, kế hoạch 170: vượt 2, nhưng ghi “vượt 5”/u,
  ],
  'target-gap-mismatch/no-target': [
    flow('  2023: 100', 'targets:', ...target('gap: vượt 47,7%')),
    /100.*vượt 47,7%/u,
  ],
  'target-gap-mismatch/met': [
    flow('  2023:', '    value: 130', '    met: 173,3%', 'targets:', ...target('value: 80')),
    /130 đạt 173,3% thì kế hoạch là 75, nhưng ghi 80/u,
  ],
  'target-gap-mismatch/met-no-target': [
    flow('  2023:', '    value: 103', '    met: 517,33%'),
    /để 103 đạt 517,33%/u,
  ],
  'points-not-percent': [
    { ...flow('  2023: 150'), ...ratio(...POINTS, ...target('gap: vượt 0,04%')) },
    /vượt 0,04%/u,
  ],
  'outside-lifetime': [
    { ...ENDED, ...parts('org', 'partial', '150', 'xa-a: 20') },
    /kết thúc hoạt động ngày 31\/12\/2022 nhưng có số liệu năm 2023/u,
  ],
  'outside-lifetime/story': [
    { ...ENDED, ...story((text) => text.replace('author:', 'org: xa-a\nauthor:')) },
    /ngày 31\/12\/2022, nhưng bài này thuộc số của năm 2023/u,
  ],
  'unmarked-break': [
    {
      'data/orgs.yaml': (BASE['data/orgs.yaml'] ?? '').replace(
        'huyen-mau:\n',
        'huyen-mau:\n  valid_to: 2022-12-31\n',
      ),
    },
    /đi qua ngày 01\/01\/2023/u,
  ],
  'small-count/person': [
    {
      ...SMALL,
      ...story((text) =>
        text.replace(
          /Huyện Mẫu kết nạp.*/u,
          'Xã A có <Num series="ket-nap" period="2023" org="xa-a" group="ton-giao"/>.\n\n<Quote name="Bí thư">\nAi cũng vui.\n</Quote>',
        ),
      ),
    },
    /Lời của “Bí thư” đứng cạnh số 2 người/u,
  ],
}

it.each(Object.entries(CASES))('points at the other end: %s', (key, [files, said]) => {
  const { problems } = inspect(writeProject(files))
  const plain = problems.map((one) => ({ ...one, message: one.words.vi.message.replaceAll('\u00a0', ' ') }))
  const found = plain.find(({ code, message }) => code === key.split('/')[0] && said.test(message))
  expect(found, plain.map(({ code, message }) => `${code} ${message}`).join('\n')).toBeDefined()
  const own = JSON.stringify(found?.place)
  const ends = found?.related.map(({ place }) => place) ?? []
  expect(ends.length).toBeGreaterThan(0)
  expect(ends.map((place) => JSON.stringify(place))).not.toContain(own)
  expect(ends.every(({ line }) => line !== undefined)).toBe(true)
  expect(found?.place.line).toBeDefined()
})

it('every entry of arithmetic in which figures disagree is among them', () => {
  const keys = Object.keys(catalogue).filter(
    (key) => isArithmetic(key.split('/')[0] ?? key) && !ALONE.has(key),
  )
  expect(Object.keys(CASES).toSorted()).toEqual(keys.toSorted())
})
