import type { Model } from '../../src/model/model.ts'
import { makeModel } from '../making/series.ts'

let kept: Model | undefined

/** Admissions with a target, a breakdown by group and a statement, and a share with its base. */
export function loadSeries(): Model {
  kept ??= makeModel([
    {
      id: 'ket-nap',
      values: { 2020: 'chưa có số liệu', 2022: '142', 2023: '172', '2024-Q1': '30' },
      targets: [{ period: '2023', value: 'từ 170 trở lên' }],
      statements: [{ period: '2020/2023', each: 'year', value: 'từ 100 đến 170' }],
      breakdowns: [{ by: 'group', kind: 'overlapping', values: { 2023: { 'hoc-sinh': '7' } } }],
    },
    {
      id: 'truong-xom',
      name: 'Trưởng xóm là đảng viên',
      values: { 2023: { value: '172', of: '214', share: '80,37%' } },
    },
  ])
  return kept
}
