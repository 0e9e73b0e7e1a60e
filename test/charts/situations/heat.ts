import type { Situation } from './situation.ts'
import { LONG, of } from './situation.ts'
import { QUARTERS, YEARS, byOrg, monthsFrom2021, numbered } from './by-org.ts'
import { chartUse, period } from '../../making/series.ts'

export const heat: readonly Situation[] = [
  of('heat-quarters', chartUse('heat', { by: 'org', from: period('2023-Q1'), to: period('2024-Q4') }), {
    illustrative: true,
    ...byOrg(QUARTERS, {
      'xa-a': ['11', '17', '12', '18', '14', '19', '12', '13'],
      'xa-b': ['8', '10', '11', '14', '9', '12', '14', '14'],
      'xa-c': ['7', '9', '8', '9', '6', '8', '10', '13'],
      'xa-d': ['0', '2', '1', '1', '0', '1', '2', 'chưa có số liệu'],
      thpt: ['1', '1', '1', '1', '1', '1', '0', 'chưa có số liệu'],
    }),
  }),
  of('heat-years', chartUse('heat', { by: 'org' }), {
    ...byOrg(YEARS, {
      'xa-a': ['41', '48', '52', '58', '58'],
      'xa-b': ['30', '38', '41', '43', '49'],
      'xa-c': ['22', '27', '31', '33', '37'],
      'cong-an': ['3', '5', '7', '8', '6'],
    }),
  }),
  of('heat-every-certainty', chartUse('heat', { by: 'org' }), {
    ...byOrg(YEARS, {
      'xa-a': ['hơn 40', 'từ 45 trở lên', 'gần 50', 'không quá 55', { value: '58', status: 'provisional' }],
      'xa-b': ['khoảng 30', 'từ 20 đến 45', 'từ 5 đến 58', '43', { value: 'ước 49', status: 'estimate' }],
      'xa-c': ['0', '1', '12', 'hơn 5', 'gần 10'],
    }),
  }),
  of('heat-every-missing-kind', chartUse('heat', { by: 'org' }), {
    ...byOrg(YEARS, {
      'xa-a': ['0', '1', '4', '9', '12'],
      'xa-b': ['không áp dụng', 'không có số liệu', 'không công bố', 'chưa có số liệu', '3'],
      'xa-c': ['2', '5', '3', '4'],
    }),
  }),
  of('heat-all-zero', chartUse('heat', { by: 'org' }), {
    ...byOrg(YEARS, { 'xa-a': ['0', '0', '0', '0', '0'], 'xa-b': ['0', '0', '0', '0', '0'] }),
  }),
  of('heat-all-missing', chartUse('heat', { by: 'org' }), {
    ...byOrg(YEARS, {
      'xa-a': ['chưa có số liệu', 'chưa có số liệu', 'chưa có số liệu', 'chưa có số liệu', 'chưa có số liệu'],
      'xa-b': ['không công bố', 'chưa có số liệu', 'chưa có số liệu', 'chưa có số liệu', 'chưa có số liệu'],
    }),
  }),
  of('heat-no-parts', chartUse('heat'), { values: { '2023': '142', '2024': '150' } }),
  of('heat-one-cell', chartUse('heat', { by: 'org' }), { ...byOrg(['2024'], { 'xa-a': ['58'] }) }),
  of('heat-two-rows', chartUse('heat', { by: 'org' }), {
    ...byOrg(['2023', '2024'], { 'xa-a': ['58', '61'], 'xa-b': ['43', '61'] }),
  }),
  of('heat-all-equal', chartUse('heat', { by: 'org' }), {
    ...byOrg(YEARS, { 'xa-a': ['12', '12', '12', '12', '12'], 'xa-b': ['12', '12', '12', '12', '12'] }),
  }),
  of('heat-mixed-magnitudes', chartUse('heat', { by: 'org' }), {
    ...byOrg(YEARS, {
      'xa-a': ['2', '3', '5', '4', '7'],
      'xa-b': ['21', '35', '28', '41', '18'],
      'xa-c': ['310', '280', '5.930', '1.204', '96'],
    }),
  }),
  of('heat-percent', chartUse('heat', { by: 'group' }), {
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
  of('heat-below-zero', chartUse('heat', { by: 'org' }), {
    unit: 'trieu-dong',
    name: 'Chênh lệch thu chi',
    ...byOrg(YEARS, { 'xa-a': ['12,5', '-8,2', '-0,4', '6', '0'], 'xa-b': ['3', '4,1', '-2', '7,75', '9'] }),
  }),
  of('heat-long-names', chartUse('heat', { by: 'org' }), {
    ...byOrg(YEARS, { [LONG]: ['3', '4', '2', '5', '6'], 'xa-a': ['11', '12', '14', '13', '15'] }),
  }),
  of('heat-twelve-rows', chartUse('heat', { by: 'org' }), { ...byOrg(QUARTERS, numbered(12, 8)) }),
  of('heat-forty-rows', chartUse('heat', { by: 'org' }), { ...byOrg(YEARS, numbered(40, 5)) }),
  of('heat-five-hundred-rows', chartUse('heat', { by: 'org' }), {
    ...byOrg(['2023', '2024'], numbered(500, 2)),
  }),
  of('heat-forty-months', chartUse('heat', { by: 'org' }), {
    ...byOrg(monthsFrom2021(40), {
      ...numbered(6, 40),
      'xa-a': Array.from({ length: 40 }, (_, i) =>
        i % 9 === 4 ? 'chưa có số liệu' : i % 7 === 2 ? 'hơn 20' : String(i % 5),
      ),
    }),
  }),
]
