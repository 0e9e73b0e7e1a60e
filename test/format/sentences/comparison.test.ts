import { describe, expect, test } from 'vitest'
import { changeWords } from '../../../src/format/sentences/change.ts'
import {
  compareWithEarlierYears,
  describeComparison,
  describeYearlyMean,
} from '../../../src/format/sentences/comparison.ts'
import { exactly } from '../../../src/quantity/derive.ts'
import type { Period } from '../../../src/quantity/period.ts'
import type { Quantity } from '../../../src/quantity/quantity.ts'
import { exact, members, nb, percents, printed, quarter, range, year } from '../making.ts'
import { says } from './saying.ts'

const half = (year: number): Period => ({ kind: 'half', year, half: 1 })
const of = (now: number, before: number, nowPeriod?: Period, beforePeriod?: Period) => ({
  now: exact(now),
  before: exact(before),
  nowPeriod,
  beforePeriod,
})

describe('comparisons', () => {
  test('row 15: 150 in 2024 after 142 in 2023', () => {
    says(
      (telling) => describeComparison(of(150, 142, year(2024), year(2023)), telling),
      'tăng 8␣đảng viên (5,6%) so với năm␣2023',
      'up 8 (5.6%) on 2023',
    )
  })

  test('row 16: 38 in the third quarter after 41 in the second', () => {
    says(
      (telling) => describeComparison(of(38, 41, quarter(2024, 3), quarter(2024, 2)), telling),
      'giảm 3␣đảng viên (7,3%) so với quý trước',
      'down 3 (7.3%) on the previous quarter',
    )
  })

  test('row 17: 68 in the first half, provisional, after 71 a year earlier', () => {
    says(
      (telling) =>
        describeComparison({ ...of(68, 71, half(2025), half(2024)), nowStatus: 'provisional' }, telling),
      'giảm 3␣đảng viên (4,2%) so với cùng kỳ năm␣2024; số năm␣2025 là sơ bộ',
      'down 3 (4.2%) on the same period of 2024; 2025 is provisional',
    )
  })

  test('row 18: 142 after 142', () => {
    says(
      (telling) => describeComparison(of(142, 142, year(2023), year(2022)), telling),
      'bằng năm␣2022 (142␣đảng viên)',
      'the same as in 2022 (142)',
    )
  })

  test('row 19: 172 where each earlier year had 100 to 170', () => {
    says(
      (telling) => compareWithEarlierYears(exact(172), range(100, 170), telling),
      'nhiều hơn các năm trước từ 2 đến 72␣đảng viên',
      '2 to 72 more than in earlier years',
    )
  })

  test('row 20: more than 400 after 380', () => {
    says(
      (telling) => describeComparison({ now: printed('more-than', 'hơn', 400), before: exact(380) }, telling),
      'tăng hơn␣20␣đảng viên',
      'up by more than 20',
    )
  })

  test('row 21: 420 after more than 400', () => {
    says(
      (telling) => describeComparison({ now: exact(420), before: printed('more-than', 'hơn', 400) }, telling),
      'tăng chưa đến 20␣đảng viên (nếu tăng)',
      'up by less than 20 (if at all)',
    )
  })

  test('row 22: nearly 400 after 380', () => {
    says(
      (telling) => describeComparison({ now: printed('less-than', 'gần', 400), before: exact(380) }, telling),
      'chưa xác định được tăng hay giảm: số mới là “gần␣400”, số trước là 380',
      'cannot say whether up or down: nearly 400 against 380',
    )
  })

  test('row 23: 100 to 170 after 104', () => {
    says(
      (telling) => describeComparison({ now: range(100, 170), before: exact(104) }, telling),
      'chưa xác định được tăng hay giảm (từ giảm 4 đến tăng 66␣đảng viên)',
      'cannot say whether up or down (from 4 fewer to 66 more)',
    )
  })

  test('row 24: 80,37% after 78,50%', () => {
    says(
      (telling) =>
        describeComparison({ now: exact(80.37, 2, 'percent'), before: exact(78.5, 2, 'percent') }, telling),
      'tăng 1,87␣điểm phần trăm',
      'up 1.87 percentage points',
      percents,
    )
  })

  test('row 25: 52 after 26 is twice as many', () => {
    says(
      (telling) => describeComparison(of(52, 26, year(2022), year(2021)), telling),
      'gấp đôi năm␣2021 (26␣đảng viên)',
      'twice 2021 (26)',
    )
  })

  test('row 26: 6 after none', () => {
    says(
      (telling) => describeComparison(of(6, 0), telling),
      'tăng 6␣đảng viên; năm trước không có nên không tính tỷ lệ',
      'up 6; none the year before, so no percentage',
    )
  })

  test('row 28: the mean of 118, 131, 142 and 150 is 135,25', () => {
    const mean = exactly((118 + 131 + 142 + 150) / 4, 1)
    says(
      (telling) => describeYearlyMean(mean, telling),
      'bình quân mỗi năm 135,3␣đảng viên',
      '135.3 a year on average',
    )
  })

  test('a base under 20 has no percentage', () => {
    says(
      (telling) => describeComparison(of(14, 12, year(2024), year(2023)), telling),
      'tăng 2␣đảng viên so với năm␣2023',
      'up 2 on 2023',
    )
  })
})

describe('changes', () => {
  const vi = { language: 'vi', unit: members } as const

  test('nearly 5.930 after more than 5.650 is a rise of which only the bound is proved', () => {
    const now = printed('less-than', 'gần', 5930)
    const before = printed('more-than', 'hơn', 5650)
    expect(changeWords({ now, before }, vi)).toBe(nb('tăng không quá 278␣đảng viên'))
  })

  test('counts, per cents and points', () => {
    expect(changeWords({ now: exact(172), before: exact(160) }, vi)).toBe(nb('tăng 12␣đảng viên'))
    expect(changeWords({ now: exact(172), before: exact(160), as: 'percent' }, vi)).toBe('tăng 7,5%')
    expect(changeWords({ now: exact(38), before: exact(41), as: 'percent' }, vi)).toBe('giảm 7,3%')
    expect(changeWords({ now: exact(172), before: exact(172) }, vi)).toBe('không thay đổi')
  })

  test('the word of a bound is inherited, and no amount is said where none is known', () => {
    const moved = (now: Quantity, before: Quantity): string => changeWords({ now, before }, vi)
    expect(moved(printed('about', 'khoảng', 400), exact(300))).toBe(nb('tăng khoảng␣100␣đảng viên'))
    expect(moved(printed('at-least', 'từ', 170), exact(150))).toBe(nb('tăng ít nhất 20␣đảng viên'))
    expect(moved(exact(172), range(100, 170))).toBe(nb('tăng thêm từ 2 đến 72␣đảng viên'))
    expect(moved(printed('more-than', 'hơn', 100), printed('more-than', 'hơn', 300))).toBe('giảm')
  })

  test('380 after nearly 400 is a fall, if any', () => {
    expect(changeWords({ now: exact(380), before: printed('less-than', 'gần', 400) }, vi)).toBe(
      nb('giảm chưa đến 20␣đảng viên (nếu giảm)'),
    )
  })
})
