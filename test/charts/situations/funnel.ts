import type { Figure, SeriesText } from '../../making/series.ts'
import { chartUse, period } from '../../making/series.ts'
import type { Situation } from './situation.ts'
import { LONG, of } from './situation.ts'

/** A chart of steps of one year, in the order given. */
function path(name: string, steps: readonly Named[], more: SeriesText = {}): Situation {
  const series = steps.map(([step, figure], i): SeriesText => ({
    id: `buoc-${i + 1}`,
    name: step,
    unit: 'nguoi',
    values: { '2024': figure },
    ...more,
  }))
  return of(name, chartUse('funnel', { series: series.map(({ id = '' }) => id) }), ...series)
}

function many(count: number): readonly Named[] {
  return Array.from({ length: count }, (_, i) => [`Bước thứ ${i + 1}`, String(6000 - 11 * i)] as const)
}

type Named = readonly [name: string, figure: Figure]

export const funnel: readonly Situation[] = [
  path(
    'funnel-three-steps',
    [
      ['Người đã qua bồi dưỡng', '240'],
      ['Người được kết nạp', '190'],
      ['Người được công nhận chính thức', '171'],
    ],
    { illustrative: true },
  ),
  path('funnel-every-certainty', [
    ['Giới thiệu', 'hơn 500'],
    ['Đã học lớp bồi dưỡng', 'gần 450'],
    ['Đủ hồ sơ', 'khoảng 300'],
    ['Thẩm tra', 'từ 200 đến 240'],
    ['Trình ban thường vụ', 'từ 180 trở lên'],
    ['Có quyết định', 'không quá 175'],
    ['Kết nạp', { value: '150', status: 'provisional' }],
    ['Chính thức', 'chưa có số liệu'],
    ['Chuyển đi', 'không có số liệu'],
    ['Ra khỏi danh sách', 'không áp dụng'],
    ['Khác', 'không công bố'],
  ]),
  path('funnel-increase', [
    ['Người đã qua bồi dưỡng', '190'],
    ['Người được kết nạp', '240'],
    ['Chờ kết nạp', '12'],
    ['Hoãn', '3'],
  ]),
  of(
    'funnel-other-unit',
    chartUse('funnel', { series: ['a', 'b', 'c'], to: period('2023') }),
    { id: 'a', name: 'Người đã qua bồi dưỡng', unit: 'nguoi', values: { '2023': '240', '2024': '10' } },
    { id: 'b', name: 'Tỷ lệ chờ', unit: 'phan-tram', values: { '2023': '20,8%' } },
    { id: 'c', name: 'Người được kết nạp', unit: 'nguoi', values: { '2023': '190' } },
  ),
  path('funnel-one-step', [['Người đã qua bồi dưỡng', '240']]),
  of('funnel-nothing', chartUse('funnel', { series: ['a', 'b'] }), { id: 'a' }, { id: 'b' }),
  path('funnel-small', [
    ['Người đã qua bồi dưỡng', '8'],
    ['Người được kết nạp', '3'],
  ]),
  path('funnel-all-zero', [
    ['Người đã qua bồi dưỡng', '0'],
    ['Người được kết nạp', '0'],
  ]),
  path('funnel-all-missing', [
    ['Người đã qua bồi dưỡng', 'chưa có số liệu'],
    ['Người được kết nạp', 'không công bố'],
  ]),
  path('funnel-twelve-steps', many(12)),
  path('funnel-forty-steps', many(40)),
  path('funnel-five-hundred-steps', many(500)),
  path('funnel-long-names', [
    [LONG, 'từ 100.000 đến 120.000'],
    [`${LONG} 2`, '40'],
  ]),
  path('funnel-mixed-amounts', [
    ['Dân số trong độ tuổi', '125000'],
    ['Quần chúng ưu tú', '410'],
    ['Kết nạp', '3'],
  ]),
]
