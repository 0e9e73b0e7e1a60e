import type { ChartUse } from '../../src/load/article.ts'
import type { Model } from '../../src/model/model.ts'
import type { SeriesText } from '../making/series.ts'
import { chartUse, makeModel, period } from '../making/series.ts'

/** Every kind of chart in every situation that changes its drawing, by name: the snapshots and the laws run over all of them. */
export const SITUATIONS: readonly Situation[] = [
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
  of('line-cut-axis', chartUse('line'), {
    measure: 'stock',
    name: 'Tổng số đảng viên',
    illustrative: true,
    values: {
      '2016': 'hơn 4.100',
      '2017': '4168',
      '2018': '4251',
      '2019': 'không có số liệu',
      '2020': '4377',
      '2021': '4430',
      '2022': 'gần 4.520',
      '2023': '4601',
      '2024': '4688',
      '2025': { value: '4742', status: 'provisional' },
    },
    breaks: [{ at: '2025-07-01', note: 'Kết thúc hoạt động cấp huyện; từ đây ghi theo đảng bộ xã.' }],
  }),
  of('line-two-bounds', chartUse('line'), {
    measure: 'stock',
    name: 'Tổng số đảng viên',
    values: { '2020': 'hơn 5.650', '2023': 'gần 5.930' },
  }),
  of('line-one-point', chartUse('line'), {
    measure: 'stock',
    name: 'Tổng số đảng viên',
    values: { '2023': '5930' },
  }),
  of('line-every-certainty', chartUse('line'), {
    measure: 'stock',
    name: 'Tổng số đảng viên',
    values: {
      '2019': 'từ 200 trở lên',
      '2020': 'khoảng 300',
      '2021': 'từ 250 đến 320',
      '2022': 'không quá 380',
      '2023': '0',
      '2024': { value: '340', status: 'estimate' },
    },
  }),
  of('progress-organisations', chartUse('progress', { by: 'org', to: period('2024-9M') }), {
    illustrative: true,
    breakdowns: [
      {
        by: 'org',
        kind: 'partition',
        values: {
          '2024-9M': {
            'xa-a': '27',
            'cong-an': '12',
            'xa-b': '18',
            'xa-c': '14',
            'xa-d': 'gần 12',
            thpt: '2',
            mau2: '0',
            'xa-e': 'chưa có số liệu',
          },
        },
      },
    ],
    targets: [
      { period: '2024', org: 'xa-a', value: '25' },
      { period: '2024', org: 'cong-an', value: '12' },
      { period: '2024', org: 'xa-b', value: '20' },
      { period: '2024', org: 'xa-c', value: '18' },
      { period: '2024', org: 'xa-d', value: '15' },
      { period: '2024', org: 'thpt', value: '4' },
      { period: '2024', org: 'mau2', value: '5' },
      { period: '2024', org: 'xa-e', value: '6' },
    ],
  }),
  of('progress-year-closed', chartUse('progress', { by: 'org' }), {
    breakdowns: [
      {
        by: 'org',
        kind: 'partition',
        values: { '2024': { 'xa-a': '60', 'xa-b': '22', 'xa-c': '15', 'xa-d': 'hơn 14', thpt: '0' } },
      },
    ],
    targets: [
      { period: '2024', org: 'xa-a', value: '25' },
      { period: '2024', org: 'xa-b', value: '20' },
      { period: '2024', org: 'xa-c', value: '18' },
      { period: '2024', org: 'xa-d', value: '15' },
      { period: '2024', org: 'thpt', value: '4' },
    ],
  }),
  of('progress-periods', chartUse('progress'), {
    values: { '2021': '118', '2022': '131', '2023': '142', '2024': '140' },
    targets: [
      { period: '2021/2023', each: 'year', value: 'từ 115 trở lên' },
      { period: '2024', value: '145' },
    ],
  }),
  of('share-squares', chartUse('share'), {
    unit: 'nguoi',
    measure: 'stock',
    name: 'Trưởng xóm, tổ trưởng tổ dân phố là đảng viên',
    values: { '2023': { value: '172', of: '214', share: '80,37%' } },
  }),
  of('share-several-years', chartUse('share', { from: period('2022'), to: period('2024') }), {
    unit: 'nguoi',
    measure: 'stock',
    name: 'Trưởng xóm, tổ trưởng là đảng viên',
    illustrative: true,
    values: {
      '2022': { value: 'hơn 110', of: '165' },
      '2023': { value: '126', of: '165', share: '76,4%' },
      '2024': { value: '132', of: '165', share: '80%' },
    },
  }),
  of('share-open-bound', chartUse('share'), {
    unit: 'phan-tram',
    measure: 'ratio',
    name: 'Đã qua bồi dưỡng nhưng chưa được kết nạp',
    values: { '2023': 'hơn 20%' },
  }),
  of('share-small-whole', chartUse('share'), {
    unit: 'nguoi',
    measure: 'stock',
    name: 'Giáo viên là đảng viên',
    values: { '2023': { value: '3', of: '8' } },
  }),
  of('breakdown-partition', chartUse('breakdown', { by: 'org' }), {
    values: { '2024': '150' },
    breakdowns: [
      {
        by: 'org',
        kind: 'partition',
        values: { '2024': { 'xa-a': '58', 'xa-b': '49', 'xa-c': '37', thpt: '6' } },
      },
    ],
  }),
  of('breakdown-overlapping', chartUse('breakdown', { by: 'group' }), {
    illustrative: true,
    values: { '2024': '150' },
    breakdowns: [
      {
        by: 'group',
        kind: 'overlapping',
        values: { '2024': { 'doan-vien': '98', nu: '71', dtts: 'gần 70', 'hoc-sinh': '6' } },
      },
    ],
  }),
  of('breakdown-partial-with-gaps', chartUse('breakdown', { by: 'org' }), {
    breakdowns: [
      {
        by: 'org',
        kind: 'partial',
        values: {
          '2025': {
            'xa-a': { value: '22', status: 'provisional' },
            'xa-b': { value: 'gần 20', status: 'provisional' },
            'xa-c': 'chưa có số liệu',
            [LONG()]: '3',
          },
        },
      },
    ],
  }),
]

/** Two hundred characters: the longest name that anything must bear. */
export function LONG(): string {
  return 'Chi bộ Trường Trung học phổ thông dân tộc nội trú số 2 liên xã vùng cao phía bắc của huyện, gồm ba phân hiệu và một trung tâm giáo dục thường xuyên mới được sáp nhập từ hai đơn vị cũ theo đề án năm nay'
}

function of(name: string, use: ChartUse, ...series: readonly SeriesText[]): Situation {
  return { name, model: makeModel(series), use }
}

export interface Situation {
  readonly name: string
  readonly model: Model
  readonly use: ChartUse
}
