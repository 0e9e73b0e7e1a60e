import { describe, expect, test } from 'vitest'
import { formatPeriod } from '../../src/format/period.ts'
import type { Period } from '../../src/quantity/period.ts'
import { nb } from './making.ts'

const PERIODS: readonly (readonly [Period, string, string, string, string])[] = [
  [{ kind: 'year', year: 2023 }, 'năm␣2023', 'năm␣2023', '2023', '2023'],
  [
    { kind: 'half', year: 2023, half: 1 },
    '6␣tháng đầu năm␣2023',
    '6␣tháng đầu năm␣2023',
    '6␣tháng/2023',
    'the first half of 2023',
  ],
  [
    { kind: 'half', year: 2023, half: 2 },
    '6␣tháng cuối năm␣2023',
    '6␣tháng cuối năm␣2023',
    '6␣tháng␣cuối/2023',
    'the second half of 2023',
  ],
  [
    { kind: 'months', year: 2023, months: 9 },
    '9␣tháng năm␣2023',
    '9␣tháng năm␣2023',
    '9␣tháng/2023',
    'the first nine months of 2023',
  ],
  [
    { kind: 'quarter', year: 2023, quarter: 1 },
    'quý␣I/2023',
    'quý␣1 năm␣2023',
    'quý␣I/2023',
    'the first quarter of 2023',
  ],
  [{ kind: 'month', year: 2023, month: 1 }, 'tháng␣01/2023', 'tháng␣01 năm␣2023', '01/2023', 'January 2023'],
  [
    { kind: 'school-year', year: 2023 },
    'năm học 2023–2024',
    'năm học 2023 đến 2024',
    '2023–2024',
    'the school year 2023–2024',
  ],
  [
    { kind: 'years', year: 2020, endYear: 2023 },
    'giai đoạn 2020–2023',
    'năm␣2020 đến năm␣2023',
    '2020–2023',
    '2020–2023',
  ],
]

describe('periods', () => {
  test.each(PERIODS)(
    '%j has a name to see, to hear, for axes and in English',
    (period, seen, spoken, short, english) => {
      expect(formatPeriod(period, { language: 'vi' })).toBe(nb(seen))
      expect(formatPeriod(period, { language: 'vi', register: 'spoken' })).toBe(nb(spoken))
      expect(formatPeriod(period, { language: 'vi', short: true })).toBe(nb(short))
      expect(formatPeriod(period, { language: 'en' })).toBe(english)
    },
  )

  test('no spoken name holds a slash, a dash or a Roman numeral', () => {
    for (const [period] of PERIODS) {
      expect(formatPeriod(period, { language: 'vi', register: 'spoken', short: true })).not.toMatch(
        /[/–]|\b[IV]+\b/,
      )
      expect(formatPeriod(period, { language: 'en', register: 'spoken', short: true })).not.toMatch(
        /[/–]|\b[IV]+\b/,
      )
    }
  })

  test('has short English names', () => {
    expect(formatPeriod({ kind: 'quarter', year: 2023, quarter: 1 }, { language: 'en', short: true })).toBe(
      'Q1 2023',
    )
    expect(formatPeriod({ kind: 'months', year: 2023, months: 9 }, { language: 'en', short: true })).toBe(
      'Jan–Sep 2023',
    )
  })
})
