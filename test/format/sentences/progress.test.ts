import { describe, expect, test } from 'vitest'
import { endName, paceOf, restOfYear } from '../../../src/format/sentences/part-of-year.ts'
import {
  compareWithPaceOfLastYear,
  describeCumulative,
  describeProgress,
} from '../../../src/format/sentences/progress.ts'
import type { Period } from '../../../src/quantity/period.ts'
import { exact, members, nb, printed, quarter } from '../making.ts'
import { says } from './saying.ts'

const half: Period = { kind: 'half', year: 2025, half: 1 }
const nineMonths: Period = { kind: 'months', year: 2024, months: 9 }

describe('progress', () => {
  test('row 8: 109 of 145 by the end of the third quarter', () => {
    says(
      (telling) =>
        describeCumulative({ period: nineMonths, result: exact(30 + 41 + 38), target: exact(145) }, telling),
      'Lũy kế đến hết quý␣III/2024 là 109␣đảng viên, bằng 75,2% kế hoạch năm (145␣đảng viên).',
      "By the end of the third quarter of 2024: 109, or 75.2% of the year's plan (145).",
    )
  })

  test('row 33: 68 of 115 or more at half time', () => {
    const target = printed('at-least', 'từ … trở lên', 115)
    says(
      (telling) =>
        describeProgress(
          { period: half, result: exact(68), status: 'provisional', target, action: 'kết nạp' },
          telling,
        ),
      'Sáu tháng đầu năm␣2025 kết nạp 68␣đảng viên (sơ bộ), bằng 59,1% mức kế hoạch năm; nhanh hơn tiến độ theo thời gian (50%).',
      "In the first half of 2025, 68 (provisional), 59.1% of the year's plan; ahead of the pace of time (50%).",
    )
  })

  test('row 34: 80 of 145 after nine months, 75% − 55,2% = 19,8 points behind', () => {
    says(
      (telling) =>
        describeProgress(
          { period: nineMonths, result: exact(80), target: exact(145), action: 'kết nạp' },
          telling,
        ),
      'Chín tháng đạt 55,2% kế hoạch năm, chậm hơn tiến độ theo thời gian 19,8␣điểm phần trăm. Muốn đạt kế hoạch, quý␣IV cần kết nạp thêm 65␣đảng viên.',
      'Nine months: 55.2% of the plan, 19.8 points behind the pace of time. To meet it, 65 more are needed in the fourth quarter.',
    )
  })

  test('row 35: 50,3% at the same point last year', () => {
    says(
      (telling) => compareWithPaceOfLastYear(exact(55.2, 1, 'percent'), exact(50.3, 1, 'percent'), telling),
      'Cùng kỳ năm trước đạt 50,3% kế hoạch, nên vẫn cao hơn 4,9␣điểm phần trăm.',
      'At the same point last year 50.3% was reached, so this is 4.9 points higher.',
    )
  })

  test('a plan under 20 is told in counts', () => {
    expect(
      describeProgress(
        { period: half, result: exact(5), target: exact(12) },
        { language: 'vi', unit: members },
      ),
    ).toBe(nb('Sáu tháng đầu năm␣2025 có 5␣đảng viên; kế hoạch năm là 12␣đảng viên.'))
  })

  test('the pace of time is the elapsed part of the year', () => {
    expect([quarter(2024, 1), half, nineMonths].map(paceOf)).toEqual([25, 50, 75])
    expect(endName({ kind: 'months', year: 2024, months: 8 }, 'vi')).toBe(nb('tháng␣08/2024'))
    expect(restOfYear({ kind: 'months', year: 2024, months: 8 }, 'vi')).toBe(nb('4␣tháng còn lại'))
  })
})
