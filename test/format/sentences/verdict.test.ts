import { describe, expect, test } from 'vitest'
import { describeAdjustedPlan, describeVerdict } from '../../../src/format/sentences/verdict.ts'
import type { Judged } from '../../../src/format/sentences/verdict.ts'
import { nb } from '../making.ts'
import { exact, members, percents, printed, range } from '../making.ts'
import { says } from './saying.ts'

describe('verdicts', () => {
  test('row 29: 172 where 170 or more were planned', () => {
    const judged: Judged = {
      result: exact(172),
      target: printed('at-least', 'từ … trở lên', 170),
      verdict: 'met',
    }
    says(
      (telling) => describeVerdict(judged, telling),
      'Đạt kế hoạch: 172␣đảng viên, vượt mức tối thiểu 2␣đảng viên (101,2%).',
      'Plan met: 172, 2 above the minimum (101.2%).',
    )
  })

  test('row 30: 145 of 145', () => {
    says(
      (telling) => describeVerdict({ result: exact(145), target: exact(145), verdict: 'met' }, telling),
      'Vừa đạt kế hoạch (145␣đảng viên, 100%).',
      'Plan exactly met (145, 100%).',
    )
  })

  test('row 31: 140 of 145, the year closed', () => {
    says(
      (telling) => describeVerdict({ result: exact(140), target: exact(145), verdict: 'missed' }, telling),
      'Chưa đạt kế hoạch: 140␣đảng viên, bằng 96,6%, còn thiếu 5␣đảng viên.',
      'Plan not met: 140, or 96.6%; 5 short.',
    )
  })

  test('row 32: more than 140 of 145', () => {
    const judged: Judged = {
      result: printed('more-than', 'hơn', 140),
      target: exact(145),
      verdict: 'undecided',
    }
    says(
      (telling) => describeVerdict(judged, telling),
      'Chưa đủ căn cứ kết luận: số liệu là “hơn␣140”, kế hoạch là 145␣đảng viên; đạt hơn␣96,5%.',
      'Cannot be decided: “more than 140” against a plan of 145; more than 96.5% reached.',
    )
  })

  test('row 40: 95 where 90 to 100 were planned', () => {
    says(
      (telling) => describeVerdict({ result: exact(95), target: range(90, 100), verdict: 'met' }, telling),
      'Đạt kế hoạch: 95␣đảng viên, trong khoảng từ 90 đến 100.',
      'Plan met: 95, within 90 to 100.',
    )
  })

  test('row 42: 2,9% under a ceiling of 3,0%', () => {
    const target = { ...printed('at-most', 'không quá', 3, 'percent'), decimals: 1 }
    const judged: Judged = { result: exact(2.9, 1, 'percent'), target, verdict: 'met', better: 'lower' }
    says(
      (telling) => describeVerdict(judged, telling),
      'Đạt kế hoạch: 2,9%, thấp hơn mức trần 0,1␣điểm phần trăm.',
      'Plan met: 2.9%, 0.1 points under the ceiling.',
      percents,
    )
  })

  test('row 44: the plan became 150 on 20/06/2024', () => {
    says(
      (telling) =>
        describeAdjustedPlan(
          { verdict: 'met', target: exact(150), was: exact(145), date: '2024-06-20' },
          telling,
        ),
      'Đạt kế hoạch đã điều chỉnh (150␣đảng viên; trước ngày␣20/06/2024 là 145).',
      'The adjusted plan is met (150; 145 before 20 June 2024).',
    )
  })

  test('a number more than the plan exceeds it', () => {
    says(
      (telling) => describeVerdict({ result: exact(150), target: exact(145), verdict: 'met' }, telling),
      'Vượt kế hoạch: 150␣đảng viên, cao hơn 5␣đảng viên (103,4%).',
      'Plan exceeded: 150, 5 above (103.4%).',
    )
  })

  test('shares are measured in points, plans under 20 in counts', () => {
    const vi = { language: 'vi', unit: percents } as const
    const share: Judged = {
      result: exact(2.9, 1, 'percent'),
      target: exact(3, 1, 'percent'),
      verdict: 'missed',
    }
    expect(describeVerdict(share, vi)).toBe(nb('Chưa đạt kế hoạch: 2,9%, thấp hơn 0,1␣điểm phần trăm.'))
    const small: Judged = { result: exact(7), target: exact(8), verdict: 'missed', closed: true }
    expect(describeVerdict(small, { language: 'vi', unit: members })).toBe(
      nb('Không đạt kế hoạch: 7␣đảng viên, còn thiếu 1␣đảng viên.'),
    )
  })
})
