import type { Situation } from './situation.ts'
import { of } from './situation.ts'
import { chartUse, period } from '../../making/series.ts'

export const share: readonly Situation[] = [
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
]
