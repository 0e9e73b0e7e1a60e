import { chartKinds } from '../../../../src/format/chart-kinds.ts'
import {
  describeChart,
  describePicture,
  subjectOf,
  type Described,
} from '../../../../src/format/sentences/chart-description.ts'
import * as titles from '../../../../src/format/sentences/chart-title.ts'
import * as sums from '../../../../src/format/sentences/cumulative.ts'
import * as heat from '../../../../src/format/sentences/heat.ts'
import * as multiples from '../../../../src/format/sentences/multiples.ts'
import { describeCumulative, describeNeeded } from '../../../../src/format/sentences/progress.ts'
import type { Telling } from '../../../../src/format/sentences/telling.ts'
import { PAIRS } from './of-change.ts'
import { chapter, inBoth, period, points, quantity, rows, type Row } from './sheet.ts'

const RISE = { direction: 'up', from: '96', to: '150' } as const
const FALL = { direction: 'down', from: '150', to: '96' } as const
const KINDS = chartKinds
const LONG_VI = 'Đảng viên mới kết nạp là học sinh trung học phổ thông ở các xã vùng cao'
const LONG_EN = 'The number of new members who are pupils of upper secondary schools'

function described(given: string, text: string, more: Partial<Described> = {}): Row {
  return [
    given,
    (telling) =>
      describeChart(
        {
          kind: 'columns',
          name: inBoth(telling, 'Đảng viên mới kết nạp', 'New members'),
          org: 'Huyện Mẫu',
          measure: 'flow',
          illustrative: false,
          points: text === '' ? [] : points(text),
          ...more,
        },
        telling,
      ),
  ]
}

function titleOfMove(telling: Telling, name: string, to = '', from = ''): string {
  return titles.titleOfMove(
    {
      name,
      from: { period: period('2020'), quantity: quantity(from) },
      to: { period: period('2023'), quantity: quantity(to) },
    },
    telling,
  )
}

function titleOfShare(telling: Telling, part = '', whole = '', wholeName = '', share = ''): string {
  return titles.titleOfShare(
    {
      part: quantity(part),
      whole: quantity(whole),
      ...(wholeName === '' ? {} : { wholeName: inBoth(telling, wholeName, 'hamlet heads') }),
      ...(share === '' ? {} : { share: quantity(share) }),
    },
    telling,
  )
}

function sumOf(telling: Telling, when = '', what = '', plan: string): string {
  const result = { period: period(when), result: quantity(what) }
  if (plan === '') return sums.titleOfCumulative(result, telling)
  const planned = {
    ...result,
    target: quantity(plan),
    action: sums.actionOf(inBoth(telling, 'Đảng viên mới kết nạp', 'New members admitted'), telling.language),
  }
  return [
    sums.titleOfCumulative(planned, telling),
    describeCumulative(planned, telling, 'spoken'),
    describeNeeded(planned, telling, 'spoken'),
  ]
    .filter((sentence) => sentence !== '')
    .join(' / ')
}

export const ofCharts = [
  ...chapter(
    'Titles of runs',
    ['up', 'down'].flatMap((direction) =>
      rows(
        `
Đảng viên mới kết nạp | New members | 2
Số đảng viên mới | The number of new members | 3
Tổng số đảng viên | Membership | 4
${LONG_VI} | ${LONG_EN} | 5`,
        (telling, vi = '', en = '', run) =>
          titles.titleOfRun(
            {
              name: inBoth(telling, vi, en),
              direction: direction === 'up' ? 'up' : 'down',
              run: Number(run),
            },
            telling.language,
          ),
      ),
    ),
  ),
  ...chapter(
    'Titles of moves, to and from',
    rows(PAIRS, (telling, to, from) =>
      titleOfMove(telling, inBoth(telling, 'Tổng số đảng viên', 'Members'), to, from),
    ),
  ),
  ...chapter(
    'Titles of moves of what is singular in English',
    rows('150 | 96\n96 | 150\n96 | 96', (telling, to, from) =>
      titleOfMove(telling, inBoth(telling, 'Tỷ lệ', 'Share of members'), to, from),
    ),
  ),
  ...chapter(
    'Titles of moves that leave little room',
    rows('150 | 96\n96 | 150\n96 | 96\ngần 150 | 145', (telling, to, from) =>
      titleOfMove(telling, inBoth(telling, LONG_VI, LONG_EN), to, from),
    ),
  ),
  ...chapter(
    'Titles of shares',
    rows(
      `
172 | 214 | trưởng xóm | 80,37%
172 | 214 | trưởng xóm |
172 | 214 | | 80,37%
172 | 214 | |
3 | 8 | trưởng xóm, tổ trưởng tổ dân phố của các xã vùng cao trong huyện | 37%
3 | 8 | trưởng xóm, tổ trưởng tổ dân phố ở các xã vùng cao | 37%`,
      titleOfShare,
    ),
  ),
  ...chapter(
    'Titles of the largest part',
    rows(
      `
Đảng bộ xã A | 58 |
Đảng bộ xã A | 58 | 150
Đảng bộ Trường Trung học phổ thông nội trú vùng cao của huyện | 58 | 150
Đảng bộ Trường Trung học phổ thông nội trú vùng cao của tỉnh và của huyện Mẫu | 58 | 150`,
      (telling, name = '', part, whole = '') =>
        titles.titleOfLargestPart(
          { name, part: quantity(part), ...(whole === '' ? {} : { whole: quantity(whole) }) },
          telling,
        ),
    ),
  ),
  ...chapter(
    'Titles of standings',
    rows('0 | 10\n1 | 10\n3 | 10\n10 | 10', ({ language }, met, all) =>
      titles.titleOfStandings({ met: Number(met), all: Number(all) }, language),
    ),
  ),
  ...chapter('Titles of little', [
    ...rows('2023 | 172\n2023-Q1 | hơn 30', (telling, when, what) =>
      titles.titleOfOnePoint({ period: period(when), quantity: quantity(what) }, telling),
    ),
    ['nothing', ({ language }) => titles.titleOfNothing(language)],
  ]),
  ...chapter('Sums within a year', [
    ...rows(
      `
2024-Q3 | 109 | 145
2024-08 | hơn 87 | từ 145 trở lên
2024 | ước từ 116 trở lên | 145
2024-H1 | 5 | 12
2024-H1 | từ 60 đến 71 | 145
2024-Q1 | 30 |`,
      (telling, when, what, plan = '') => sumOf(telling, when, what, plan),
    ),
    ['a gap', ({ language }) => sums.describeEndOfSums(period('2024-Q2'), 'not-yet', language)],
    ['last year', ({ language }) => sums.describeEarlierPath(2023, language)],
    ['pace of last year', ({ language }) => sums.describePaceLine('last-year', language)],
    ['pace of time', ({ language }) => sums.describePaceLine('time', language)],
    ...(['no-flow', 'no-parts'] as const).map((why): Row => [
      why,
      ({ language }) => Object.values(sums.describeNoSums(why, language)).join(' / '),
    ]),
  ]),
  ...chapter('Shaded tables', [
    ...rows(
      `
Đảng bộ xã A | 2024-Q1 | 58
Đảng bộ Trường Trung học phổ thông nội trú vùng cao của huyện | 2024-Q1 | hơn 58
 | 2024-Q1 | 58
 | 2024 | 58
 | 2024-9M | từ 50 đến 58`,
      (telling, name = '', when = '', what = '') =>
        heat.titleOfLargestCell(
          { ...(name === '' ? {} : { name }), period: period(when), quantity: quantity(what) },
          telling,
        ),
    ),
    ['nothing but zeros', ({ language }) => heat.titleOfZeros(language)],
    [
      'signs',
      ({ language }) =>
        heat
          .describeCellSigns(
            {
              hidden: true,
              bounds: true,
              unsettled: true,
              ranges: true,
              missing: ['not-yet', 'not-published'],
            },
            language,
          )
          .join(' '),
    ],
    ['no parts', ({ language }) => Object.values(heat.describeNoParts(language)).join(' / ')],
  ]),
  ...chapter('Small multiples', [
    ...rows('0 | 5 | 5\n1 | 5 | 5\n5 | 5 | 5\n2 | 3 | 5\n0 | 3 | 5', ({ language }, up, all, of) =>
      (['org', 'group', 'series'] as const)
        .map((noun) =>
          multiples.titleOfRises(
            {
              up: Number(up),
              all: Number(all),
              of: Number(of),
              now: period('2024'),
              before: period('2023'),
              noun,
            },
            language,
          ),
        )
        .join(' / '),
    ),
    ...rows('58 | 0\nhơn 49 | 12', (telling, what, others) =>
      multiples.describeLatest(
        {
          period: period('2024-Q3'),
          figures: [
            { name: 'Đảng bộ xã A', quantity: quantity(what) },
            { name: 'Đảng bộ xã B', quantity: quantity('6') },
          ],
          others: Number(others),
          noun: 'org',
        },
        telling,
      ),
    ),
    ['scale', ({ language }) => multiples.describeSharedScale('0', '80', language)],
    ['rules', ({ language }) => multiples.describePlanRules(language)],
    ['another unit', ({ language }) => multiples.describeOtherUnit('Tỷ lệ', language)],
  ]),
  ...chapter(
    'Names as subjects',
    rows(
      `
Đảng viên
Số đảng viên
Tổng số đảng viên
Tỷ lệ đảng viên
Tỉ lệ đảng viên
Mức đạt
Lượt người
Sống lâu`,
      (_, name = '') => subjectOf(name),
    ),
  ),
  ...chapter('What a chart shows', [
    ...KINDS.map((kind) => described(kind, '2022: 142, 2023: 150', { kind })),
    described('a stock of two', '2022: 142, 2023: 150', { measure: 'stock', kind: 'line' }),
    described('a stock of three', '2021: 140, 2022: 142, 2023: 150', { measure: 'stock', kind: 'line' }),
    described('out of order', '2023: 150, 2021: 140, 2022: 142'),
    described('one year, illustrative', '2023: 150', { illustrative: true }),
    described('no figure', '2022: chưa có số liệu, 2023: chưa có số liệu'),
    described('no period', ''),
    described('with verdicts', '', {
      points: [
        { period: period('2022'), value: quantity('142'), verdict: 'met', exceeded: true },
        { period: period('2023'), value: quantity('150'), verdict: 'missed' },
      ],
    }),
  ]),
  ...chapter(
    'The text beside a picture',
    KINDS.map((kind, at): Row => [
      kind,
      (telling) =>
        describePicture(
          {
            kind,
            name: inBoth(telling, 'Đảng viên mới kết nạp', 'New members'),
            org: 'Huyện Mẫu',
            from: period('2020'),
            to: period(at === 0 ? '2020' : '2024'),
            illustrative: at % 2 === 0,
            ...(at > 2 ? {} : { move: at === 1 ? FALL : RISE }),
          },
          telling,
        ),
    ]),
  ),
]
