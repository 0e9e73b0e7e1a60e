import type { Situation } from './situation.ts'
import { of } from './situation.ts'
import { chartUse } from '../../making/series.ts'

export const line: readonly Situation[] = [
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
]
