import { QUARTERS, YEARS, byOrg, monthsFrom2021, numbered } from './by-org.ts'
import type { Situation } from './situation.ts'
import { LONG, of } from './situation.ts'
import { chartUse, period } from '../../making/series.ts'

export const multiples: readonly Situation[] = [
  of('multiples-years', chartUse('multiples', { by: 'org' }), {
    illustrative: true,
    ...byOrg(YEARS, {
      'xa-a': ['41', '48', '52', '58', '61'],
      'xa-b': ['30', '38', '41', '43', '39'],
      'xa-c': ['22', '27', '31', '33', '37'],
      thpt: ['3', '5', '0', '8', '6'],
    }),
    targets: [
      { period: '2024', org: 'xa-a', value: '60' },
      { period: '2024', org: 'xa-b', value: '45' },
      { period: '2022/2024', each: 'year', org: 'xa-c', value: 'từ 30 trở lên' },
    ],
  }),
  of(
    'multiples-quarters',
    chartUse('multiples', { by: 'org', from: period('2023-Q1'), to: period('2024-Q4') }),
    {
      ...byOrg(QUARTERS, {
        'xa-a': ['11', '17', '12', '18', '14', '19', '12', '13'],
        'xa-b': ['8', '10', '11', '14', '9', '12', '14', '14'],
        'xa-c': ['7', '9', 'không công bố', '9', '6', '8', '10', 'chưa có số liệu'],
      }),
    },
  ),
  of('multiples-every-certainty', chartUse('multiples', { by: 'org' }), {
    ...byOrg(YEARS, {
      'xa-a': ['hơn 40', 'từ 45 trở lên', 'gần 50', 'không quá 55', { value: '58', status: 'provisional' }],
      'xa-b': ['khoảng 30', 'từ 20 đến 45', 'từ 5 đến 58', '43', { value: 'ước 49', status: 'estimate' }],
      'xa-c': ['0', '1', '12', 'hơn 5', 'gần 10'],
      'cong-an': ['không áp dụng', 'không có số liệu', 'không công bố', 'chưa có số liệu', 'từ 100 đến 120'],
    }),
  }),
  of('multiples-stock', chartUse('multiples', { by: 'org' }), {
    measure: 'stock',
    name: 'Tổng số đảng viên',
    ...byOrg(YEARS, {
      'xa-a': ['410', '418', 'hơn 425', '431', '440'],
      'xa-b': ['402', 'không có số liệu', '399', '396', { value: '391', status: 'provisional' }],
      'xa-c': ['395', '401', '406', 'từ 405 đến 412', '415'],
    }),
  }),
  of('multiples-percent-by-group', chartUse('multiples', { by: 'group' }), {
    unit: 'phan-tram',
    measure: 'ratio',
    name: 'Tỷ lệ hoàn thành tốt nhiệm vụ',
    ...byOrg(
      YEARS,
      {
        nu: ['81,5%', '83%', '84,2%', '86%', '88,7%'],
        'doan-vien': ['64%', '71,3%', '70%', '74%', '77,1%'],
        dtts: ['58,2%', '61%', 'hơn 60%', '66,6%', '70%'],
      },
      'group',
    ),
  }),
  of(
    'multiples-series',
    chartUse('multiples', { series: ['ket-nap', 'chuyen-den', 'ty-le'] }),
    {
      values: { '2021': '118', '2022': '131', '2023': '142', '2024': '150' },
      targets: [{ period: '2024', value: '145' }],
    },
    { id: 'chuyen-den', name: 'Chuyển đến', values: { '2021': '17', '2022': '20', '2024': '11' } },
    { id: 'ty-le', name: 'Tỷ lệ', unit: 'phan-tram', measure: 'ratio', values: { '2024': '3%' } },
  ),
  of('multiples-no-parts', chartUse('multiples'), { values: { '2023': '142', '2024': '150' } }),
  of('multiples-one-panel', chartUse('multiples', { by: 'org' }), { ...byOrg(['2024'], { 'xa-a': ['58'] }) }),
  of('multiples-two-panels', chartUse('multiples', { by: 'org' }), {
    ...byOrg(['2023', '2024'], { 'xa-a': ['58', '61'], 'xa-b': ['43', '61'] }),
  }),
  of('multiples-all-zero', chartUse('multiples', { by: 'org' }), {
    ...byOrg(YEARS, { 'xa-a': ['0', '0', '0', '0', '0'], 'xa-b': ['0', '0', '0', '0', '0'] }),
  }),
  of('multiples-all-missing', chartUse('multiples', { by: 'org' }), {
    ...byOrg(['2023', '2024'], {
      'xa-a': ['chưa có số liệu', 'chưa có số liệu'],
      'xa-b': ['không công bố', 'chưa có số liệu'],
    }),
  }),
  of('multiples-mixed-magnitudes', chartUse('multiples', { by: 'org' }), {
    ...byOrg(YEARS, {
      'xa-a': ['2', '3', '5', '4', '7'],
      'xa-b': ['21', '35', '28', '41', '18'],
      'xa-c': ['310', '280', '5.930', '1.204', '96'],
    }),
  }),
  of('multiples-below-zero', chartUse('multiples', { by: 'org' }), {
    unit: 'trieu-dong',
    name: 'Chênh lệch thu chi',
    ...byOrg(YEARS, { 'xa-a': ['12,5', '-8,2', '-0,4', '6', '0'], 'xa-b': ['3', '4,1', '-2', '7,75', '-9'] }),
  }),
  of('multiples-long-names', chartUse('multiples', { by: 'org' }), {
    ...byOrg(YEARS, { [LONG]: ['3', '4', '2', '5', '6'], 'xa-a': ['11', '12', '14', '13', '15'] }),
  }),
  of('multiples-twelve-panels', chartUse('multiples', { by: 'org' }), {
    ...byOrg(QUARTERS, numbered(12, 8)),
  }),
  of('multiples-forty-panels', chartUse('multiples', { by: 'org' }), { ...byOrg(YEARS, numbered(40, 5)) }),
  of('multiples-five-hundred-panels', chartUse('multiples', { by: 'org' }), {
    ...byOrg(['2023', '2024'], numbered(500, 2)),
  }),
  of('multiples-forty-months', chartUse('multiples', { by: 'org' }), {
    ...byOrg(monthsFrom2021(40), numbered(3, 40)),
  }),
]
