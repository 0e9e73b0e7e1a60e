import type { Situation } from './situation.ts'
import { of } from './situation.ts'
import { chartUse, period } from '../../making/series.ts'

export const progress: readonly Situation[] = [
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
]
