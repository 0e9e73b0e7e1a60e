import type { Situation } from './situation.ts'
import { LONG, of } from './situation.ts'
import type { Figure } from '../../making/series.ts'
import { chartUse, period } from '../../making/series.ts'

const quarters = (year: number, ...values: readonly Figure[]): Readonly<Record<string, Figure>> =>
  Object.fromEntries(values.map((value, i) => [`${year}-Q${i + 1}`, value]))

const months = (year: number, ...values: readonly Figure[]): Readonly<Record<string, Figure>> =>
  Object.fromEntries(values.map((value, i) => [`${year}-${String(i + 1).padStart(2, '0')}`, value]))

export const cumulative: readonly Situation[] = [
  of('cumulative-quarters', chartUse('cumulative'), {
    illustrative: true,
    values: { ...quarters(2023, '27', '39', '33', '43'), ...quarters(2024, '30', '41', '38') },
    targets: [
      { period: '2023', value: '135' },
      { period: '2024', value: '145' },
    ],
  }),
  of('cumulative-behind-without-last-year', chartUse('cumulative'), {
    values: { '2024-Q1': '12', '2024-H1': '44', '2024-9M': '80' },
    targets: [{ period: '2024', value: '145' }],
  }),
  of('cumulative-year-closed', chartUse('cumulative'), {
    values: {
      '2023': '142',
      ...quarters(2023, '27', '39', '33', '43'),
      '2024': '150',
      ...quarters(2024, '30', '41', '38', '41'),
    },
    targets: [{ period: '2024', value: 'từ 145 trở lên' }],
  }),
  of('cumulative-months', chartUse('cumulative'), {
    values: {
      ...months(2023, '4', '13', '10', '8', '17', '14', '6', '9', '18', '7', '19', '17'),
      ...months(2024, '3', '15', '12', '9', '18', '14', '5', '11'),
    },
    targets: [
      { period: '2023', value: '130' },
      { period: '2024', value: '145' },
    ],
  }),
  of('cumulative-month-without-figure', chartUse('cumulative'), {
    values: months(2024, '3', '15', '12', 'chưa có số liệu', '18', '14', '5'),
    targets: [{ period: '2024', value: '145' }],
  }),
  of('cumulative-gap-then-printed', chartUse('cumulative'), {
    values: { '2024-Q1': '30', '2024-Q2': 'không công bố', '2024-9M': '109', '2024-Q4': '41' },
    targets: [{ period: '2024', value: '145' }],
  }),
  of('cumulative-every-certainty', chartUse('cumulative'), {
    values: {
      ...quarters(2023, 'gần 30', 'khoảng 40', 'từ 30 đến 40', '41'),
      '2024-Q1': 'hơn 20',
      '2024-H1': 'gần 70',
      '2024-9M': 'từ 100 đến 115',
      '2024': { value: '150', status: 'provisional' },
    },
    targets: [{ period: '2024', value: 'từ 140 đến 160' }],
  }),
  of('cumulative-ranges-add-up', chartUse('cumulative'), {
    values: quarters(2024, '30', 'từ 35 đến 45', 'hơn 20', { value: 'ước 30', status: 'estimate' }),
    targets: [{ period: '2024', value: '145' }],
  }),
  of('cumulative-every-missing-kind', chartUse('cumulative'), {
    values: {
      ...quarters(2023, '12', 'không áp dụng', '9', 'không có số liệu'),
      ...quarters(2024, '14', 'không có số liệu', 'không áp dụng', 'không công bố'),
    },
  }),
  of('cumulative-all-missing', chartUse('cumulative'), {
    values: quarters(2024, 'chưa có số liệu', 'chưa có số liệu'),
  }),
  of('cumulative-nothing', chartUse('cumulative'), {}),
  of('cumulative-of-a-stock', chartUse('cumulative'), {
    measure: 'stock',
    name: 'Tổng số đảng viên',
    values: quarters(2024, '5650', '5671'),
  }),
  of('cumulative-one-figure', chartUse('cumulative'), {
    values: { '2025-H1': { value: '68', status: 'provisional' } },
    targets: [{ period: '2025', value: 'từ 115 trở lên' }],
  }),
  of('cumulative-two-figures', chartUse('cumulative'), { values: quarters(2024, '8', '3') }),
  of('cumulative-all-zero', chartUse('cumulative'), {
    values: quarters(2024, '0', '0', '0'),
    targets: [{ period: '2024', value: '12' }],
  }),
  of('cumulative-far-over-the-plan', chartUse('cumulative'), {
    values: { ...quarters(2023, '2', '1', '0', '4'), ...quarters(2024, '5', '310', '2.150') },
    targets: [{ period: '2024', value: '20' }],
  }),
  of('cumulative-money', chartUse('cumulative', { to: period('2024-9M') }), {
    unit: 'trieu-dong',
    name: 'Đảng phí đã thu',
    values: {
      ...quarters(2023, '12,5', '11,75', '13', '14,2'),
      ...quarters(2024, '13,1', '12,4', '12', '15'),
    },
    targets: [{ period: '2024', value: '50' }],
  }),
  of('cumulative-long-name', chartUse('cumulative', { org: LONG }), {
    breakdowns: [
      {
        by: 'org',
        kind: 'partial',
        values: { '2024-Q1': { [LONG]: '3' }, '2024-Q2': { [LONG]: '4' }, '2024-Q3': { [LONG]: '2' } },
      },
    ],
    targets: [{ period: '2024', org: LONG, value: '12' }],
  }),
  of('cumulative-forty-years', chartUse('cumulative'), {
    values: Object.assign(
      {},
      ...Array.from({ length: 40 }, (_, i) => quarters(1985 + i, '20', String(30 + (i % 7)), '25', '31')),
    ) as Readonly<Record<string, Figure>>,
  }),
  of('cumulative-five-hundred-months', chartUse('cumulative'), {
    values: Object.assign(
      {},
      ...Array.from({ length: 42 }, (_, i) =>
        months(1983 + i, ...Array.from({ length: 12 }, (_, month) => String((month * 7 + i) % 19))),
      ),
    ) as Readonly<Record<string, Figure>>,
    targets: [{ period: '2024', value: '105' }],
  }),
]
