import { baseName, zeroBaseName } from '../../../../src/format/sentences/base.ts'
import { changeWords } from '../../../../src/format/sentences/change.ts'
import { compareWithEarlierYears, describeComparison } from '../../../../src/format/sentences/comparison.ts'
import { describeTrend } from '../../../../src/format/sentences/trend.ts'
import { percents } from '../../making.ts'
import { chapter, period, points, quantity, rows } from './sheet.ts'

export const PAIRS = `
150 | 142
142 | 150
150 | 150
15 | 12
5 | 0
0 | 5
0 | 0
52 | 26
78 | 26
20 | 10
57 | 19
hơn 150 | 142
hơn 52 | 26
52 | hơn 26
hơn 0 | 0
142 | hơn 150
gần 150 | 142
142 | gần 150
145 | gần 150
155 | hơn 150
155 | từ 150 trở lên
145 | không quá 150
145 | từ 150 trở lên
155 | không quá 150
gần 5.930 | hơn 5.650
hơn 150 | hơn 140
từ 140 đến 160 | 142
170 | từ 100 đến 150
từ 100 đến 130 | 142
khoảng 150 | 142
khoảng 400 | 142
ước 150 | 142`

const BASES = `
2024 | 2023
2024 | 2022
2024-Q2 | 2024-Q1
2024-Q2 | 2023-Q2
2024-Q1 | 2023-Q4
2024-05 | 2024-04
2024-05 | 2023-05
2024-H2 | 2024-H1
2024-9M | 2023-9M
2021/2024 | 2017/2020
2024-SY | 2023-SY`

export const ofChange = [
  ...chapter(
    'How figures move',
    rows(
      `
2023: 172
2023-Q1: 30
2020: 0, 2021: 0, 2022: 0
2023-Q1: 0, 2023-Q2: 0, 2023-Q3: 0
2023-Q2: 0, 2023-Q3: 0
2020: 0, 2021: hơn 0
2020: 96, 2021: 105, 2022: 150
2020: 150, 2021: 105, 2022: 96
2020: 96, 2021: 96, 2022: 96
2020: 96, 2022: 105
2020: chưa có số liệu, 2021: 96, 2022: 105
2020: 96, 2021: 96, 2022: 105
2023-Q1: 30, 2023-Q2: 35, 2023-Q3: 41
2023-Q1: 41, 2023-Q2: 35, 2023-Q3: 30
2023-Q1: 30, 2023-Q2: 30
2022: 30, 2023-Q1: 40
2020: 96, 2021: 160, 2022: 150
2020: 96, 2021: 90, 2022: 150
2020: 160, 2021: 90, 2022: 150
2020: 96, 2021: 160, 2022: 120, 2023: 160, 2024: 110
2020: 96, 2021: hơn 150, 2022: 160, 2023: 120
2020: 96, 2021: khoảng 200, 2022: 190, 2023: 150
2020: hơn 5.650, 2023: gần 5.930
2020: hơn 5.650, 2023: 5.930
2020: 5.650, 2023: gần 5.930
2020: gần 5.930, 2023: hơn 5.650
2020: 96, 2021: chưa có số liệu, 2022: 150
2020: 96, 2021: chưa có số liệu, 2022: chưa có số liệu, 2023: không áp dụng, 2024: 150
2020: 96, 2021: không có số liệu, 2022: không công bố, 2023: 90`,
      (telling, text) => describeTrend(points(text), telling),
    ),
  ),
  ...chapter('How figures move, as of an unknown day', [
    ['nothing at all', (telling) => describeTrend([], telling)],
    ...rows('2020: hơn 5.650, 2023: gần 5.930', (telling, text) =>
      describeTrend(
        points(text).map((point, at) => ({ ...point, undated: at === 1 })),
        telling,
      ),
    ),
  ]),
  ...chapter(
    'How shares move',
    rows(
      `
2020: 40,5%, 2021: 38,1%, 2022: 37%
2022: hơn 40%, 2023: gần 50%`,
      (telling, text) => describeTrend(points(text), telling),
    ),
    percents,
  ),
  ...chapter(
    'One figure beside an earlier one',
    rows(PAIRS, (telling, now, before) =>
      describeComparison({ now: quantity(now), before: quantity(before) }, telling),
    ),
  ),
  ...chapter(
    'The change alone, in per cent',
    rows(PAIRS, (telling, now, before) =>
      changeWords({ now: quantity(now), before: quantity(before), as: 'percent' }, telling),
    ),
  ),
  ...chapter(
    'Shares beside earlier ones',
    rows(
      `
40,5% | 38,1%
38,1% | 40,5%
38,1% | 38,1%
80% | 40%
hơn 40% | 38%
từ 38% đến 42% | 40%`,
      (telling, now, before) => describeComparison({ now: quantity(now), before: quantity(before) }, telling),
    ),
    percents,
  ),
  ...chapter(
    'What a figure is compared with: its name, the same without the later period, and where it is zero',
    rows(BASES, ({ language }, now, before) =>
      [
        baseName(period(now), period(before), language),
        baseName(undefined, period(before), language),
        zeroBaseName(period(now), period(before), language),
      ].join(' / '),
    ),
  ),
  ...chapter(
    'Zero before, of which one period is not known',
    rows(
      `
2024 |
| 2023`,
      ({ language }, now, before) =>
        zeroBaseName(now ? period(now) : undefined, before ? period(before) : undefined, language),
    ),
  ),
  ...chapter(
    'Comparisons with their periods: 150 after 142',
    rows(BASES, (telling, now, before) =>
      describeComparison(
        {
          now: quantity('150'),
          before: quantity('142'),
          nowPeriod: period(now),
          beforePeriod: period(before),
        },
        telling,
      ),
    ),
  ),
  ...chapter(
    'Comparisons of 2024 with 2023',
    rows(PAIRS, (telling, now, before) =>
      describeComparison(
        {
          now: quantity(now),
          before: quantity(before),
          nowPeriod: period('2024'),
          beforePeriod: period('2023'),
        },
        telling,
      ),
    ),
  ),
  ...chapter(
    'Comparisons of a figure with a status',
    (['provisional', 'estimate', 'final'] as const).map((nowStatus) => [
      nowStatus,
      (telling) =>
        describeComparison(
          { now: quantity('150'), before: quantity('142'), nowPeriod: period('2024'), nowStatus },
          telling,
        ),
    ]),
  ),
  ...chapter(
    'Beside what is stated of all earlier years',
    rows(
      `
172 | từ 100 đến 170
90 | từ 100 đến 170
150 | từ 100 đến 170
172 | 172`,
      (telling, now, earlier) => compareWithEarlierYears(quantity(now), quantity(earlier), telling),
    ),
  ),
]
