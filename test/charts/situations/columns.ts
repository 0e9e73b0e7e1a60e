import type { Situation } from './situation.ts'
import { of } from './situation.ts'
import { chartUse, period } from '../../making/series.ts'

export const columns: readonly Situation[] = [
  of('columns-one-year-among-gaps', chartUse('columns'), {
    values: {
      '2020': 'không có số liệu',
      '2021': 'không có số liệu',
      '2022': 'không có số liệu',
      '2023': '172',
      '2024': 'chưa có số liệu',
    },
    statements: [{ period: '2020/2023', each: 'year', value: 'từ 100 đến 170' }],
    targets: [
      { period: '2023/2025', each: 'year', value: 'từ 170 trở lên' },
      { period: '2024', value: '184' },
    ],
  }),
  of('columns-every-certainty', chartUse('columns'), {
    illustrative: true,
    values: {
      '2016': '96',
      '2017': 'hơn 100',
      '2018': '121',
      '2019': 'không có số liệu',
      '2020': 'từ 110 đến 120',
      '2021': '108',
      '2022': 'gần 140',
      '2023': '152',
      '2024': '166',
      '2025': { value: '148', status: 'provisional' },
    },
    targets: [
      { period: '2021', value: '120' },
      { period: '2022', value: '130' },
      { period: '2023', value: 'từ 150 trở lên' },
      { period: '2024', value: 'từ 160 trở lên' },
      { period: '2025', value: '165' },
    ],
    breaks: [{ at: '2025-07-01', note: 'Kết thúc hoạt động cấp huyện; từ đây ghi theo đảng bộ xã.' }],
  }),
  of('columns-break-over-the-highest', chartUse('columns'), {
    illustrative: true,
    values: { '2021': '96', '2022': '118', '2023': '142', '2024': '150', '2025': 'ước 146' },
    statements: [{ period: '2021/2024', each: 'year', value: 'từ 95 đến 150' }],
    targets: [
      { period: '2022', value: 'từ 120 đến 135' },
      { period: '2024', value: '145' },
      { period: '2025', value: '150' },
    ],
    breaks: [{ at: '2025-07-01', note: 'Kết thúc hoạt động cấp huyện; từ đây ghi theo đảng bộ xã.' }],
  }),
  of('columns-bounds', chartUse('columns'), {
    values: {
      '2019': 'từ 80 trở lên',
      '2020': 'khoảng 90',
      '2021': 'không quá 70',
      '2022': 'dưới 60',
      '2023': 'ước 95',
      '2024': '0',
    },
    targets: [
      { period: '2019', value: 'không quá 85' },
      { period: '2023', value: 'từ 90 đến 100' },
    ],
  }),
  of('columns-four-missing-kinds', chartUse('columns'), {
    values: {
      '2020': 'chưa có số liệu',
      '2021': 'không có số liệu',
      '2022': '40',
      '2023': 'không áp dụng',
      '2024': 'không công bố',
    },
  }),
  of('columns-quarters', chartUse('columns', { from: period('2023-Q1'), to: period('2024-Q4') }), {
    values: {
      '2023-Q1': '27',
      '2023-Q2': '39',
      '2023-Q3': '33',
      '2023-Q4': '43',
      '2024-Q1': '30',
      '2024-Q2': '41',
      '2024-Q3': '38',
      '2024-Q4': '41',
    },
  }),
  of('columns-one-point', chartUse('columns'), { values: { '2023': '172' } }),
  of('columns-all-zero', chartUse('columns'), { values: { '2023-Q1': '0', '2023-Q2': '0', '2023-Q3': '0' } }),
  of('columns-all-missing', chartUse('columns'), {
    values: { '2022': 'chưa có số liệu', '2023': 'chưa có số liệu' },
  }),
  of('columns-all-equal', chartUse('columns'), { values: { '2021': '12', '2022': '12', '2023': '12' } }),
  of('columns-negative', chartUse('columns'), {
    unit: 'trieu-dong',
    name: 'Chênh lệch thu chi',
    values: { '2021': '12,5', '2022': '-8,2', '2023': '-0,4', '2024': '6' },
  }),
  of('columns-forty-periods', chartUse('columns'), {
    values: Object.fromEntries(
      Array.from({ length: 40 }, (_, i) => [String(1985 + i), String(80 + ((i * 37) % 61))]),
    ),
  }),
  of('columns-nothing', chartUse('columns'), {}),
  of('columns-percent-derived-target', chartUse('columns'), {
    unit: 'phan-tram',
    measure: 'ratio',
    name: 'Số kết nạp so với tổng số đảng viên đầu nhiệm kỳ',
    values: { '2023': '3,04%' },
    targets: [
      { period: '2023', gap: 'vượt 0,04 điểm phần trăm' },
      { period: '2023', gap: 'vượt 0,54 điểm phần trăm', plan: 'nghi-quyet' },
    ],
  }),
  of('columns-ceiling', chartUse('columns'), {
    unit: 'phan-tram',
    measure: 'ratio',
    name: 'Đã học lớp bồi dưỡng, chờ kết nạp',
    values: { '2021': 'không áp dụng', '2022': '24,5%', '2023': 'khoảng 21%', '2024': '18,9%' },
    targets: [{ period: '2022/2024', each: 'year', value: 'không quá 20%', better: 'lower' }],
  }),
]
