import { expect, test } from 'vitest'
import { loadProject } from '../../src/load/load-project.ts'
import type { Project } from '../../src/load/project.ts'
import { BASE, writeProject } from '../making/project.ts'
import { edited, extended } from './found-in.ts'

const series = 'data/series/ket-nap.yaml'

test('a project is read into the shapes of the contract', () => {
  const { site, orgs, units, plans, editions } = load({})
  expect(site).toMatchObject({
    language: 'vi',
    timezone: 'Asia/Ho_Chi_Minh',
    paper: 'A4',
    audit: 'full',
    handbook: true,
  })
  expect(site.checks).toEqual({ severities: {}, jumpPercent: 50, jumpFrom: 10, smallCountBelow: 3 })
  expect(orgs.get('xa-a')).toEqual({
    id: 'xa-a',
    name: 'Đảng bộ xã A',
    type: 'dang-bo-xa',
    parent: 'huyen-mau',
    succeededBy: [],
    place: { file: 'data/orgs.yaml', line: 4, column: 1 },
  })
  expect(units.get('dang-vien')).toMatchObject({
    name: 'đảng viên',
    nameEn: 'members',
    kind: 'count',
    aliases: [],
  })
  expect(plans.get('ke-hoach')).toMatchObject({ main: false })
  expect(editions).toMatchObject([
    {
      id: '2024-01',
      number: '1',
      period: { kind: 'year', year: 2023 },
      releaseAt: '2024-01-15T08:00+07:00',
      draft: false,
    },
  ])
  expect(editions[0]?.mainPoints[0]?.parts).toEqual(['Kế hoạch năm 2023 đã hoàn thành.'])
  expect(editions[0]?.articles.map(({ id }) => id)).toEqual(['ket-nap-2023'])
})

test('a short value and its place', () => {
  const [first] = load({}).series.get('ket-nap')?.values ?? []
  expect(first).toMatchObject({
    period: { kind: 'year', year: 2022 },
    value: { kind: 'quantity', number: 142, qualifier: 'exact', text: '142' },
    status: 'final',
    source: 'bao-cao',
    used: true,
    revisions: [],
    places: { value: { file: series, line: 9, column: 9 } },
  })
})

test('a long value keeps all it says', () => {
  const long = `  2023:
    value: hơn 150
    of: 214
    share: 70,09%
    met: 103,4%
    met_plan: ke-hoach
    status: provisional
    as_of: 2023-12-31
    first_in: 2024-01
    note: Chưa gồm đợt cuối năm
    revisions:
      - date: 2024-01-10
        was: 148
        type: revision
        reason: Bổ sung hai chi bộ
`
  const value = load(edited(series, '  2023: 150\n', long)).series.get('ket-nap')?.values[1]
  expect(value).toMatchObject({
    value: { number: 150, qualifier: 'more-than' },
    of: { number: 214 },
    share: { number: 70.09, decimals: 2, scale: 'percent' },
    met: { number: 103.4 },
    metPlan: 'ke-hoach',
    status: 'provisional',
    asOf: '2023-12-31',
    firstIn: '2024-01',
    note: 'Chưa gồm đợt cuối năm',
    revisions: [
      { date: '2024-01-10', was: { number: 148 }, type: 'revision', place: { line: 21, column: 9 } },
    ],
  })
  expect(value?.places).toMatchObject({
    of: { line: 12, column: 9 },
    share: { line: 13 },
    met: { line: 14 },
    asOf: { line: 17 },
  })
})

test('values come in the order of time, several sources as written, only the chosen one in use', () => {
  const files = edited(
    series,
    '  2022: 142\n',
    '  2023-Q1: 30\n  2022:\n    - value: 142\n      used: true\n    - value: hơn 140\n  2021-3M: 28\n',
  )
  const values = load(files).series.get('ket-nap')?.values ?? []
  expect(values.map(({ period, used }) => [period.year, period.kind, used])).toEqual([
    [2021, 'quarter', true],
    [2022, 'year', true],
    [2022, 'year', false],
    [2023, 'quarter', true],
    [2023, 'year', true],
  ])
})

test('an estimate says so by its words alone', () => {
  const values = load(edited(series, '2023: 150', '2023: ước 150')).series.get('ket-nap')?.values ?? []
  expect(values.map(({ status }) => status)).toEqual(['final', 'estimate'])
})

test('targets: ceilings are better low, others high, unless the file says otherwise', () => {
  const more = `  - period: 2024
    plan: ke-hoach
    value: không quá 20
  - period: 2025
    plan: ke-hoach
    value: dưới 20
    better: higher
  - period: 2023/2025
    each: average
    plan: ke-hoach
    gap: vượt 3
    org: xa-a
`
  const targets = load(extended(series, more)).series.get('ket-nap')?.targets ?? []
  expect(targets.map(({ better, each, org }) => [better, each, org])).toEqual([
    ['higher', undefined, undefined],
    ['lower', undefined, undefined],
    ['higher', undefined, undefined],
    ['higher', 'average', 'xa-a'],
  ])
  expect(targets[3]?.gap).toMatchObject({ direction: 'over', measure: 'units', amount: { number: 3 } })
})

test('breakdowns, cells, statements and waivers', () => {
  const more = `breakdowns:
  - by: org
    kind: partition
    values:
      2023:
        first_in: 2024-01
        xa-a: 100
        xa-b:
          value: 50
          note: a
cells:
  - period: 2023
    org: xa-a
    group: hoc-sinh
    value: 3
statements:
  - period: 2021/2023
    each: year
    value: từ 100 đến 170
accept:
  - check: jump
    period: 2023
    reason: Theo báo cáo năm
`
  const one = load(extended(series, more)).series.get('ket-nap')
  const parts = one?.breakdowns[0]?.periods[0]?.parts ?? []
  expect(parts.map(({ org, firstIn, value }) => [org, firstIn, value.text])).toEqual([
    ['xa-a', '2024-01', '100'],
    ['xa-b', '2024-01', '50'],
  ])
  expect(one?.cells[0]).toMatchObject({ org: 'xa-a', group: 'hoc-sinh', value: { number: 3 } })
  expect(one?.statements[0]).toMatchObject({
    each: 'year',
    period: { year: 2021, endYear: 2023 },
    value: { ends: [100, 170] },
  })
  expect(one?.accept[0]).toMatchObject({ check: 'jump', period: { year: 2023 }, reason: 'Theo báo cáo năm' })
})

test('the three forms of a denominator', () => {
  const ratio = (denominator: string) =>
    load({
      'data/series/ty-le.yaml': `series: ty-le
name: Tỷ lệ
measure: ratio
unit: phan-tram
org: huyen-mau
numerator: ket-nap
${denominator}
values:
  2023: 3,04%
`,
    }).series.get('ty-le')?.denominator
  expect(ratio('denominator: không rõ')).toEqual({ kind: 'unknown' })
  expect(ratio('denominator: ket-nap')).toEqual({ kind: 'series', series: 'ket-nap' })
  expect(ratio('denominator:\n  series: ket-nap\n  period: term-start')).toMatchObject({
    period: 'term-start',
  })
  expect(ratio('denominator:\n  series: ket-nap\n  period: 2022')).toMatchObject({
    period: { kind: 'year', year: 2022 },
  })
})

test('an English site reads English numbers', () => {
  const english = {
    ...edited('data/site.yaml', 'language: vi', 'language: en'),
    ...edited(series, '2023: 150', '2023: more than 5,650'),
  }
  expect(load(english).series.get('ket-nap')?.values[1]?.value).toMatchObject({
    number: 5650,
    qualifier: 'more-than',
  })
})

test('stories stand in the order of the edition, the others after them by name', () => {
  const story = BASE['content/2024-01/ket-nap-2023.mdx'] ?? ''
  const names = ['a', 'b', 'c'].map((name) => [`content/2024-01/${name}.mdx`, story] as const)
  const files = {
    ...Object.fromEntries(names),
    ...edited('content/2024-01/edition.yaml', '  - ket-nap-2023', '  - c\n  - ket-nap-2023'),
  }
  expect(load(files).editions[0]?.articles.map(({ id }) => id)).toEqual(['c', 'ket-nap-2023', 'a', 'b'])
})

test('editions come by their hour, whatever zone it is written in', () => {
  const edition = (id: string, at: string) =>
    (BASE['content/2024-01/edition.yaml'] ?? '')
      .replace('edition: 2024-01', `edition: ${id}`)
      .replace('2024-01-15T08:00+07:00', at)
  const { editions } = load({
    'content/2024-02/edition.yaml': edition('2024-02', '2024-01-15T00:30Z').replace(
      'articles:\n  - ket-nap-2023\n',
      'articles:\n',
    ),
    'content/2023-12/edition.yaml': edition('2023-12', '2024-01-15T08:10+07:00').replace(
      'articles:\n  - ket-nap-2023\n',
      'articles:\n',
    ),
  })
  expect(editions.map(({ id }) => id)).toEqual(['2024-02', '2024-01', '2023-12'])
})

test('a figure that cannot be read stands as not available, and its unknown unit is stood in for', () => {
  const { series: all, units } = load({
    ...edited(series, '2023: 150', '2023: 5.650'),
    ...edited('data/units.yaml', 'dang-vien:', 'dang-vie:'),
  })
  expect(all.get('ket-nap')?.values[1]?.value).toMatchObject({ kind: 'missing', missing: 'not-available' })
  expect(units.get('dang-vien')).toMatchObject({ name: 'dang-vien', kind: 'amount' })
})

function load(files: Readonly<Record<string, string>>): Project {
  return loadProject(writeProject(files)).project
}
