import { describe, expect, test } from 'vitest'
import { parsePeriod } from '../../src/quantity/parse-period.ts'
import { parsePrintedPeriod } from '../../src/quantity/parse-printed-period.ts'
import { periodBounds, previousPeriod } from '../../src/quantity/period-order.ts'
import { writePeriod } from '../../src/quantity/write-period.ts'
import type { Language } from '../../src/quantity/language.ts'

function printed(text: string, language: Language): string | undefined {
  const period = parsePrintedPeriod(text, language)
  return period && writePeriod(period)
}

const TWELVE = Array.from({ length: 12 }, (_, at) => `2023-${String(at + 1).padStart(2, '0')}`)

describe('the months by name', () => {
  test.each([
    ['vi', 'giêng hai ba tư năm sáu bảy tám chín mười'.split(' ').concat(['mười một', 'mười hai'])],
    ['vi', ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một', 'chạp']],
  ] as const)('%s: %j', (language, names) => {
    expect(names.map((name) => printed(`tháng ${name} năm 2023`, language))).toEqual(TWELVE)
  })

  test('English, whole and in three letters', () => {
    const names = [
      ...['January', 'February', 'March', 'April', 'May', 'June'],
      ...['July', 'August', 'September', 'October', 'November', 'December'],
    ]
    expect(names.map((name) => printed(`${name} 2023`, 'en'))).toEqual(TWELVE)
    expect(names.map((name) => printed(`${name.slice(0, 3)} 2023`, 'en'))).toEqual(TWELVE)
    expect(printed('Janu 2023', 'en')).toBeUndefined()
    expect(printed('year 2023', 'en')).toBe('2023')
  })

  test('by number, with or without a zero', () => {
    expect([
      printed('tháng 3/2023', 'vi'),
      printed('tháng 03-2023', 'vi'),
      printed('tháng 13/2023', 'vi'),
    ]).toEqual(['2023-03', '2023-03', undefined])
  })
})

test('the first months of a year, in words of both languages', () => {
  // Three, six and twelve of them have names of their own, and one is January.
  const normal = [
    '2023-01',
    '2023-2M',
    '2023-Q1',
    '2023-4M',
    '2023-5M',
    '2023-H1',
    '2023-7M',
    '2023-8M',
    '2023-9M',
  ]
  const all = [...normal, '2023-10M', '2023-11M', '2023']
  const vi = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một', 'mười hai']
  const en = [
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ]
  expect(vi.map((word) => printed(`${word} tháng đầu năm 2023`, 'vi'))).toEqual(all)
  expect(en.map((word) => printed(`the first ${word} months of 2023`, 'en'))).toEqual(all)
  expect(printed('13 tháng năm 2023', 'vi')).toBeUndefined()
})

describe('quarters and halves', () => {
  test.each([
    ['vi', ['quý I/2023', 'quý II/2023', 'quý III/2023', 'quý IV/2023']],
    ['vi', ['quý 1 năm 2023', 'quý 2 năm 2023', 'quý 3 năm 2023', 'quý 4 năm 2023']],
    ['vi', ['Q1-2023', 'Q2-2023', 'Q3-2023', 'Q4-2023']],
    ['en', ['Q1 2023', 'Q2 of 2023', 'Q3/2023', 'Q4-2023']],
    [
      'en',
      ['first quarter of 2023', 'the second quarter 2023', 'third quarter of 2023', 'fourth quarter of 2023'],
    ],
  ] as const)('%s: %j', (language, texts) => {
    expect(texts.map((text) => printed(text, language))).toEqual(['2023-Q1', '2023-Q2', '2023-Q3', '2023-Q4'])
  })

  test.each([
    ['vi', 'quý đầu năm 2023', '2023-Q1'],
    ['vi', 'nửa đầu năm 2023', '2023-H1'],
    ['vi', 'nửa cuối năm 2023', '2023-H2'],
    ['vi', '6 tháng cuối năm 2023', '2023-H2'],
    ['vi', '06 tháng cuối năm 2023', '2023-H2'],
    ['vi', 'sáu tháng cuối năm 2023', '2023-H2'],
    ['en', 'h1 2023', '2023-H1'],
    ['en', 'H2 of 2023', '2023-H2'],
    ['en', 'the first half of 2023', '2023-H1'],
    ['en', 'second half 2023', '2023-H2'],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(printed(text, language)).toBe(expected)
  })
})

test.each([
  ['vi', 'năm 2023', '2023'],
  ['vi', 'cả năm 2023', '2023'],
  ['vi', 'trong năm 2023', '2023'],
  ['vi', 'hết năm 2023', '2023'],
  ['vi', '2023', '2023'],
  ['vi', 'năm học 2023-2024', '2023-SY'],
  ['vi', 'năm học 2023 – 2024', '2023-SY'],
  ['vi', 'giai đoạn 2020-2023', '2020/2023'],
  ['vi', 'thời kỳ 2020–2023', '2020/2023'],
  ['vi', 'từ năm 2020 đến năm 2023', '2020/2023'],
  ['vi', 'trong các năm 2020 đến 2023', '2020/2023'],
  ['vi', 'các năm 2020/2023', '2020/2023'],
  ['vi', '4 năm 2020 - 2023', '2020/2023'],
  ['vi', 'đến hết tháng 9/2023', '2023-9M'],
  ['vi', 'tính đến hết quý II/2023', '2023-H1'],
  ['vi', 'lũy kế đến hết tháng 10 năm 2023', '2023-10M'],
  ['vi', 'luỹ kế đến cuối năm 2023', '2023'],
  ['vi', 'có đến hết tháng 1/2023', '2023-01'],
  ['en', 'the year 2023', '2023'],
  ['en', 'whole of 2023', '2023'],
  ['en', 'full year 2023', '2023'],
  ['en', 'school year 2023/2024', '2023-SY'],
  ['en', 'from 2020 to 2023', '2020/2023'],
  ['en', 'the years 2020-2023', '2020/2023'],
  ['en', 'the period 2020 to 2023', '2020/2023'],
  ['en', 'up to the end of September 2023', '2023-9M'],
  ['en', 'to the end of the first half of 2023', '2023-H1'],
] as const)('%s: “%s” is %s', (language, text, expected) => {
  expect(printed(text, language)).toBe(expected)
})

test.each([
  ['vi', 'năm học 2023-2025'],
  ['vi', 'năm nay'],
  ['vi', 'nhiệm kỳ 2020-2025'],
  ['vi', 'quý V/2023'],
  ['vi', 'giai đoạn 2023-2020'],
  ['vi', 'nói đến hết tháng 9/2023'],
  ['en', 'school year 2023/2025'],
  ['en', 'fifth quarter of 2023'],
  ['en', 'thirteen months 2023'],
  ['en', 'or up to the end of May 2023'],
  ['en', 'the 2023'],
] as const)('%s: “%s” is no period', (language, text) => {
  expect(printed(text, language)).toBeUndefined()
})

test.each([
  'x2020/2023',
  '2020/2023x',
  'x2023',
  '2023-Q5',
  '2023-H3',
  '2023-13',
  '2023-00',
  '2023-0M',
  '2023-13M',
  '0999',
])('the files may not say “%s”', (text) => expect(parsePeriod(text)).toBeUndefined())

test.each([
  ['2023-H1', '2022-H2'],
  ['2023-H2', '2023-H1'],
  ['2023-Q1', '2022-Q4'],
  ['2023-Q2', '2023-Q1'],
  ['2023-Q3', '2023-Q2'],
  ['2023-Q4', '2023-Q3'],
  ['2023-01', '2022-12'],
  ['2023-05', '2023-04'],
  ['2023-9M', '2022-9M'],
  ['2023', '2022'],
  ['2023-SY', '2022-SY'],
  ['2020/2023', '2016/2019'],
])('before %s comes %s', (text, before) => {
  const period = parsePeriod(text)
  expect(period && writePeriod(previousPeriod(period))).toBe(before)
})

test('a year of few digits is written with four, as dates are', () => {
  expect(periodBounds({ kind: 'month', year: 987, month: 2 })).toEqual({
    from: '0987-02-01',
    to: '0987-02-28',
  })
})
