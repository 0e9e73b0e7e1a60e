import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parsePeriod } from '../../src/quantity/parse-period.ts'
import { parsePrintedPeriod } from '../../src/quantity/parse-printed-period.ts'
import { tilingsOf } from '../../src/quantity/period-tilings.ts'
import type { Period } from '../../src/quantity/period.ts'
import {
  comparePeriods,
  containsPeriod,
  endTogether,
  periodBounds,
  previousPeriod,
  samePeriod,
  samePeriodLastYear,
  subPeriods,
} from '../../src/quantity/period-order.ts'
import { writePeriod } from '../../src/quantity/write-period.ts'

function period(text: string): Period {
  const parsed = parsePeriod(text)
  if (!parsed) throw new Error(text)
  return parsed
}

const texts = fc
  .tuple(
    fc.integer({ min: 1900, max: 2100 }),
    fc.constantFrom(
      ...['', '-H1', '-H2', '-Q1', '-Q2', '-Q3', '-Q4', '-SY'],
      ...Array.from({ length: 12 }, (_, index) => `-${String(index + 1).padStart(2, '0')}`),
      ...Array.from({ length: 12 }, (_, index) => `-${index + 1}M`),
      ...['/2101', '/2150'],
    ),
  )
  .map(([year, rest]) => `${year}${rest}`)
const periods = texts.map(period)

test('reading what was written gives the same period', () => {
  fc.assert(
    fc.property(periods, (one) => {
      expect(parsePeriod(writePeriod(one))).toEqual(one)
    }),
  )
})

test.each([
  ['2023-12M', '2023'],
  ['2023-6M', '2023-H1'],
  ['2023-3M', '2023-Q1'],
  ['2023-1M', '2023-01'],
  ['2023/2023', '2023'],
  ['2023-q1', '2023-Q1'],
  [' 2023 ', '2023'],
])('%s has the normal form %s', (text, normal) => {
  expect(writePeriod(period(text))).toBe(normal)
  expect(samePeriod(period(text), period(normal))).toBe(true)
})

test.each([
  '',
  '23',
  '0000',
  '0999',
  '2024-Q5',
  '2024-Q0',
  '2024-13',
  '2024-00',
  '2024-1',
  '2024-13M',
  '2024-0M',
])('%j is no period', (text) => expect(parsePeriod(text)).toBeUndefined())

test.each([
  '2024-H3',
  '2024-02-30',
  '2023/2020',
  'Q1/2023',
  '2024-M9',
  '2024 - Q1',
  '2023–2025',
  '20233',
  '2024-S',
])('%j is no period either', (text) => expect(parsePeriod(text)).toBeUndefined())

describe('order', () => {
  test('parts stand before the whole they complete', () => {
    const shuffled = [
      '2024-01',
      '2023',
      '2023-Q4',
      '2023-9M',
      '2023-H1',
      '2023-Q1',
      '2023-Q3',
      '2023-H2',
      '2023-Q2',
    ]
    expect(shuffled.map(period).toSorted(comparePeriods).map(writePeriod)).toEqual([
      ...['2023-Q1', '2023-Q2', '2023-H1', '2023-Q3', '2023-9M', '2023-Q4', '2023-H2', '2023', '2024-01'],
    ])
  })

  test('is a total order', () => {
    fc.assert(
      fc.property(periods, periods, periods, (a, b, c) => {
        expect(Math.sign(comparePeriods(a, b))).toBe(0 - Math.sign(comparePeriods(b, a)))
        if (comparePeriods(a, b) <= 0 && comparePeriods(b, c) <= 0)
          expect(comparePeriods(a, c)).toBeLessThanOrEqual(0)
      }),
    )
  })

  test('two periods that contain each other are the same', () => {
    fc.assert(
      fc.property(periods, periods, (a, b) => {
        expect(containsPeriod(a, b) && containsPeriod(b, a)).toBe(samePeriod(a, b))
        if (samePeriod(a, b)) expect(a).toEqual(b)
      }),
    )
  })
})

test.each([
  ['2023', '2023-Q4', true],
  ['2020/2023', '2023-05', true],
  ['2023-H1', '2023-Q3', false],
  ['2023-9M', '2023-Q3', true],
  ['2023-SY', '2024-08', true],
  ['2023-SY', '2023-08', false],
  ['2023', '2023-SY', false],
])('%s contains %s: %s', (outer, inner, expected) => {
  expect(containsPeriod(period(outer), period(inner))).toBe(expected)
})

test.each([
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023-02', '2023-02-01', '2023-02-28'],
  ['2023-9M', '2023-01-01', '2023-09-30'],
  ['2023-H2', '2023-07-01', '2023-12-31'],
  ['2023-SY', '2023-09-01', '2024-08-31'],
  ['2020/2023', '2020-01-01', '2023-12-31'],
])('%s runs from %s to %s', (text, from, to) => {
  expect(periodBounds(period(text))).toEqual({ from, to })
})

test('a stock has one value at the end of a year, of its H2, its Q4 and its December', () => {
  for (const text of ['2023-H2', '2023-Q4', '2023-12']) {
    expect(endTogether(period('2023'), period(text))).toBe(true)
  }
  expect(endTogether(period('2023'), period('2023-9M'))).toBe(false)
})

test.each([
  ['2023', '2022', '2022'],
  ['2023-H1', '2022-H2', '2022-H1'],
  ['2023-Q1', '2022-Q4', '2022-Q1'],
  ['2023-Q3', '2023-Q2', '2022-Q3'],
  ['2023-01', '2022-12', '2022-01'],
  ['2023-9M', '2022-9M', '2022-9M'],
  ['2020/2023', '2016/2019', '2019/2022'],
  ['2023-SY', '2022-SY', '2022-SY'],
])('before %s comes %s, a year earlier is %s', (text, before, lastYear) => {
  expect(writePeriod(previousPeriod(period(text)))).toBe(before)
  expect(writePeriod(samePeriodLastYear(period(text)))).toBe(lastYear)
})

describe('parts', () => {
  const names = (parts: readonly (readonly Period[])[]) =>
    parts.map((part) => part.map(writePeriod).join(' '))

  test('of a year: halves, quarters, months', () => {
    expect(names(subPeriods(period('2023')))).toEqual([
      '2023-H1 2023-H2',
      '2023-Q1 2023-Q2 2023-Q3 2023-Q4',
      '2023-01 2023-02 2023-03 2023-04 2023-05 2023-06 2023-07 2023-08 2023-09 2023-10 2023-11 2023-12',
    ])
  })

  test('of nine months, of several years, of a month', () => {
    expect(names(subPeriods(period('2023-9M')))[0]).toBe('2023-Q1 2023-Q2 2023-Q3')
    expect(names(subPeriods(period('2021/2023')))[0]).toBe('2021 2022 2023')
    expect(subPeriods(period('2023-05'))).toEqual([])
  })

  test('a whole is put together from what is given, in every way', () => {
    const given = ['2023', '2023-9M', '2023-Q4', '2023-H1', '2023-Q3', '2023-Q1', '2024-Q1'].map(period)
    expect(names(tilingsOf(period('2023'), given))).toEqual(['2023-9M 2023-Q4', '2023-H1 2023-Q3 2023-Q4'])
    expect(names(tilingsOf(period('2023-9M'), given))).toEqual(['2023-H1 2023-Q3'])
    expect(tilingsOf(period('2022'), given)).toEqual([])
  })
})

describe('as reports print them', () => {
  test.each([
    ['năm 2023', '2023'],
    ['cả năm 2023', '2023'],
    ['12 tháng năm 2023', '2023'],
    ['quý I/2023', '2023-Q1'],
    ['Quý\u00a0I năm 2023', '2023-Q1'],
    ['quý 1', undefined],
    ['quý II-2021', '2021-Q2'],
    ['Q1/2023', '2023-Q1'],
    ['quý đầu năm 2023', '2023-Q1'],
    ['quý V/2023', undefined],
    ['3 tháng đầu năm 2023', '2023-Q1'],
    ['sáu tháng đầu năm 2023', '2023-H1'],
    ['nửa đầu năm 2023', '2023-H1'],
    ['6 tháng cuối năm 2023', '2023-H2'],
    ['8 tháng năm 2023', '2023-8M'],
    ['mười một tháng năm 2023', '2023-11M'],
    ['tháng 3/2024', '2024-03'],
    ['tháng 3-2024', '2024-03'],
    ['tháng Ba năm 2024', '2024-03'],
    ['tháng 13/2024', undefined],
    ['đến hết tháng 9/2023', '2023-9M'],
    ['lũy kế đến hết quý III/2023', '2023-9M'],
    ['tính đến cuối năm 2020', '2020'],
    ['giai đoạn 2021-2025', '2021/2025'],
    ['5 năm 2021–2025', '2021/2025'],
    ['năm học 2023-2024', '2023-SY'],
    ['nhiệm kỳ 2020-2025', undefined],
    ['năm nay', undefined],
  ])('%s → %s', (text, expected) => {
    const read = parsePrintedPeriod(text, 'vi')
    expect(read && writePeriod(read)).toBe(expected)
  })

  test.each([
    ['Q1 2023', '2023-Q1'],
    ['the first quarter of 2023', '2023-Q1'],
    ['the first nine months of 2023', '2023-9M'],
    ['the first half of 2023', '2023-H1'],
    ['March 2024', '2024-03'],
    ['from 2020 to 2023', '2020/2023'],
    ['the school year 2023–2024', '2023-SY'],
    ['Month 2024', undefined],
  ])('%s → %s', (text, expected) => {
    const read = parsePrintedPeriod(text, 'en')
    expect(read && writePeriod(read)).toBe(expected)
  })
})
