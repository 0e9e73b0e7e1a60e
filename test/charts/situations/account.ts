import type { Figure, SeriesText } from '../../making/series.ts'
import { chartUse } from '../../making/series.ts'
import type { Situation } from './situation.ts'
import { LONG, of } from './situation.ts'

const asked = chartUse('account', { series: ['bien-dong'] })

/** An account of one year between two stocks, with flows by name. */
function balance(
  stocks: readonly [Figure, Figure],
  flows: { readonly plus?: readonly Named[]; readonly minus?: readonly Named[] },
  more: SeriesText = {},
): readonly SeriesText[] {
  const { plus = [], minus = [] } = flows
  const series = (kind: string, named: readonly Named[]): readonly SeriesText[] =>
    named.map(([name, figure], i) => ({ id: `${kind}-${i}`, name, values: { '2024': figure }, ...more }))
  return [
    {
      id: 'bien-dong',
      name: 'Tăng, giảm đảng viên',
      ...more,
      account: {
        start: ['tong', '2023'],
        end: ['tong', '2024'],
        plus: plus.map((_, i) => `plus-${i}`),
        minus: minus.map((_, i) => `minus-${i}`),
      },
    },
    {
      id: 'tong',
      name: 'Tổng số đảng viên',
      measure: 'stock',
      ...more,
      values: { '2023': dated(stocks[0], '2023-12-31'), '2024': dated(stocks[1], '2024-12-31') },
    },
    ...series('plus', plus),
    ...series('minus', minus),
  ]
}

function dated(figure: Figure, asOf: string): Figure {
  return typeof figure === 'string' ? { value: figure, asOf } : { asOf, ...figure }
}

function many(count: number): readonly Named[] {
  return Array.from({ length: count }, (_, i) => [`Nguồn tăng thứ ${i + 1}`, String((i * 7) % 23)] as const)
}

const total = (flows: readonly Named[]): number => flows.reduce((sum, [, figure]) => sum + Number(figure), 0)

type Named = readonly [name: string, figure: Figure]

export const account: readonly Situation[] = [
  of(
    'account-closes',
    asked,
    ...balance(
      ['4231', '4318'],
      {
        plus: [
          ['Đảng viên mới kết nạp', '150'],
          ['Đảng viên chuyển đến', '20'],
        ],
        minus: [
          ['Đảng viên chuyển đi', '45'],
          ['Đảng viên giảm vì lý do khác', '38'],
        ],
      },
      { illustrative: true },
    ),
  ),
  of(
    'account-bounds-of-several-years',
    chartUse('account', { series: ['tong'] }),
    {
      id: 'tong',
      name: 'Tổng số đảng viên',
      measure: 'stock',
      values: {
        '2020': { value: 'hơn 5.650', asOf: '2020' },
        '2023': { value: 'gần 5.930', asOf: 'không rõ' },
      },
      account: { start: ['tong', '2020'], end: ['tong', '2023'], plus: ['ket-nap'] },
    },
    {
      values: { '2023': '172' },
      statements: [{ period: '2020/2023', each: 'year', value: 'từ 100 đến 170' }],
    },
  ),
  of(
    'account-every-certainty',
    asked,
    ...balance(['khoảng 400', 'từ 420 đến 450'], {
      plus: [
        ['Kết nạp', 'hơn 40'],
        ['Chuyển đến', 'từ 20 trở lên'],
        ['Phục hồi', 'khoảng 30'],
        ['Tách, nhập', 'từ 12 đến 18'],
      ],
      minus: [
        ['Chuyển đi', 'gần 50'],
        ['Từ trần', 'không quá 9'],
        ['Xin ra', { value: '7', status: 'provisional' }],
        ['Khai trừ', '0'],
      ],
    }),
  ),
  of(
    'account-missing-flows',
    asked,
    ...balance(['4231', '4318'], {
      plus: [
        ['Kết nạp', '150'],
        ['Chuyển đến', 'chưa có số liệu'],
      ],
      minus: [
        ['Chuyển đi', 'không có số liệu'],
        ['Từ trần', 'không áp dụng'],
        ['Lý do khác', 'không công bố'],
      ],
    }),
  ),
  of('account-rest-went', asked, ...balance(['4231', '4318'], { plus: [['Kết nạp', '150']] })),
  of('account-rest-came', asked, ...balance(['4231', '4318'], { plus: [['Kết nạp', '50']] })),
  of(
    'account-rest-unknown',
    asked,
    ...balance(['4231', 'từ 4.290 đến 4.330'], { plus: [['Kết nạp', '80']] }),
  ),
  of(
    'account-uncut',
    asked,
    ...balance(['96', '142'], { plus: [['Kết nạp', '58']], minus: [['Chuyển đi', '12']] }),
  ),
  of('account-no-flows', asked, ...balance(['96', '142'], {})),
  of('account-no-account', asked, { id: 'bien-dong', values: { '2024': '5' } }),
  of('account-no-start', asked, ...balance(['chưa có số liệu', '142'], { plus: [['Kết nạp', '58']] })),
  of(
    'account-all-missing',
    asked,
    ...balance(['chưa có số liệu', 'không công bố'], { plus: [['Kết nạp', 'chưa có số liệu']] }),
  ),
  of(
    'account-all-zero',
    asked,
    ...balance(['0', '0'], { plus: [['Kết nạp', '0']], minus: [['Chuyển đi', '0']] }),
  ),
  of('account-twelve-flows', asked, ...balance(['1000', String(1000 + total(many(12)))], { plus: many(12) })),
  of('account-forty-flows', asked, ...balance(['1000', String(1000 + total(many(40)))], { plus: many(40) })),
  of(
    'account-five-hundred-flows',
    asked,
    ...balance(['100000', String(100000 + total(many(500)))], { plus: many(500) }),
  ),
  of(
    'account-long-names',
    asked,
    ...balance(['4231', '4318'], { plus: [[LONG, '150']], minus: [[LONG, 'gần 63']] }),
  ),
  of(
    'account-mixed-amounts',
    asked,
    ...balance(['3', '125002'], { plus: [['Kết nạp', '125000']], minus: [['Chuyển đi', '1']] }),
  ),
]
