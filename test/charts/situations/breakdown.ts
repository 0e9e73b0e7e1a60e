import type { Situation } from './situation.ts'
import { LONG, of } from './situation.ts'
import { chartUse } from '../../making/series.ts'

export const breakdown: readonly Situation[] = [
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
            [LONG]: '3',
          },
        },
      },
    ],
  }),
]
