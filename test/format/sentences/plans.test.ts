import { describe, test } from 'vitest'
import {
  describeBetweenPlans,
  describeDerivedPlan,
  describePlanAhead,
  describeShareAgainstPlans,
} from '../../../src/format/sentences/plans.ts'
import { describeMeanSoFar, describeTotalSoFar } from '../../../src/format/sentences/term.ts'
import { exactly } from '../../../src/quantity/derive.ts'
import { interval, subtract } from '../../../src/quantity/interval-arithmetic.ts'
import type { Period } from '../../../src/quantity/period.ts'
import { exact, percents, printed, year } from '../making.ts'
import { says } from './saying.ts'

const fourYears: Period = { kind: 'years', year: 2021, endYear: 2024 }

describe('plans', () => {
  test('row 36: 150 between a plan of 145 and a resolution of 160', () => {
    const between = (year: string, resolution: string) => ({
      result: exact(150),
      exceeded: { name: year, target: exact(145) },
      missed: { name: resolution, target: exact(160) },
    })
    says(
      (telling) =>
        telling.language === 'vi'
          ? describeBetweenPlans(between('kế hoạch năm', 'chỉ tiêu Nghị quyết'), telling)
          : describeBetweenPlans(between("the year's plan", "the resolution's target"), telling),
      'Vượt kế hoạch năm (145) 5␣đảng viên nhưng chưa đạt chỉ tiêu Nghị quyết (160), còn thiếu 10␣đảng viên.',
      "5 above the year's plan (145) but 10 short of the resolution's target (160).",
    )
  })

  test('row 37: 3,04% with both printed gaps', () => {
    const share = exact(3.04, 2, 'percent')
    const [small, large] = [exact(0.04, 2, 'points'), exact(0.54, 2, 'points')]
    const names = {
      vi: ['tổng số đảng viên đầu nhiệm kỳ', 'kế hoạch', 'mức Nghị quyết Đại hội'],
      en: ['the members at the start of the term', 'the plan', 'the resolution'],
    }
    says(
      (telling) => {
        const [base = '', plan = '', resolution = ''] = names[telling.language]
        const plans = [
          { name: plan, above: small },
          { name: resolution, above: large },
        ]
        return describeShareAgainstPlans({ share, base, plans }, telling)
      },
      'Bằng 3,04% tổng số đảng viên đầu nhiệm kỳ, cao hơn kế hoạch 0,04␣điểm phần trăm, cao hơn mức Nghị quyết Đại hội 0,54␣điểm phần trăm.',
      '3.04% of the members at the start of the term: 0.04 percentage points above the plan and 0.54 above the resolution.',
      percents,
    )
  })

  test('row 38: [3,035; 3,045) less [0,035; 0,045) is 2,99 to 3,01', () => {
    const plan = subtract(
      interval(3.035, 3.045, { highOpen: true }),
      interval(0.035, 0.045, { highOpen: true }),
    )
    says(
      (telling) => describeDerivedPlan(plan, { decimals: 2, percent: true }, telling),
      'Kế hoạch suy ra từ nguồn: từ 2,99% đến 3,01%; nguồn không nêu trực tiếp.',
      'The plan derived from the source: 2.99% to 3.01%; not stated directly.',
    )
  })

  test('row 39: 184 planned after a result of 172', () => {
    const ahead = { target: exact(184), period: year(2024), result: exact(172), resultPeriod: year(2023) }
    says(
      (telling) => describePlanAhead(ahead, telling),
      'Kế hoạch năm␣2024 là 184␣đảng viên, nhiều hơn kết quả năm␣2023 12␣đảng viên (7,0%).',
      'The plan for 2024 is 184, 12 (7.0%) more than the result of 2023.',
    )
  })

  test('row 41: a mean of 135,3 so far, where 115 or more are planned', () => {
    const mean = exactly((118 + 131 + 142 + 150) / 4, 1)
    says(
      (telling) =>
        describeMeanSoFar(
          { period: fourYears, result: mean, target: printed('at-least', 'từ … trở lên', 115) },
          telling,
        ),
      'Bình quân năm␣2021 đến năm␣2024 là 135,3␣đảng viên mỗi năm, đang cao hơn mức bình quân của kế hoạch (từ 115 trở lên); kết luận khi hết nhiệm kỳ.',
      '135.3 a year over 2021–2024, above the planned average (at least 115) so far; the verdict comes at the end of the term.',
    )
  })

  test('row 43: 96 + 118 + 131 + 142 + 150 = 637, where 600 or more are planned for the term', () => {
    const total = {
      period: { kind: 'years', year: 2020, endYear: 2024 } as const,
      result: exact(96 + 118 + 131 + 142 + 150),
      target: printed('at-least', 'từ … trở lên', 600),
    }
    says(
      (telling) => describeTotalSoFar(total, telling),
      'Lũy kế đến hết năm␣2024 là 637␣đảng viên, đã vượt kế hoạch cả nhiệm kỳ 37␣đảng viên (106,2%).',
      "637 by the end of 2024: the whole term's plan is already exceeded by 37 (106.2%).",
    )
  })
})
