import { describe, expect, test } from 'vitest'
import { capitalize, uncapitalize } from '../../src/format/capital.ts'
import { formatGap } from '../../src/format/gap.ts'
import { formatInterval } from '../../src/format/interval.ts'
import { countInWords, ordinalInWords } from '../../src/format/number-words.ts'
import { formatStatus } from '../../src/format/status.ts'
import { formatValue } from '../../src/format/value.ts'
import { quantityOf } from '../../src/quantity/derive.ts'
import { everything, interval, point } from '../../src/quantity/interval-arithmetic.ts'
import { exact, members, nb, printed } from './making.ts'

const vi = { language: 'vi' } as const
const en = { language: 'en' } as const

describe('intervals', () => {
  test.each([
    [point(172), '172', '172'],
    [interval(2, 72), 'từ 2 đến 72', '2 to 72'],
    [interval(194, Infinity), 'ít nhất 194', 'at least 194'],
    [interval(5650, Infinity, { lowOpen: true }), 'hơn␣5.650', 'more than 5,650'],
    [interval(-Infinity, 278), 'không quá 278', 'at most 278'],
    [interval(-Infinity, 20, { highOpen: true }), 'dưới 20', 'under 20'],
    [everything, 'chưa biết', 'not known'],
  ])('%j', (set, vietnamese, english) => {
    expect(formatInterval(set, vi)).toBe(nb(vietnamese))
    expect(formatInterval(set, en)).toBe(english)
  })

  test('are rounded outward, so that nothing true is left out', () => {
    expect(formatInterval(interval(169.41, 170.06), { ...vi, decimals: 1 })).toBe('từ 169,4 đến 170,1')
    expect(formatInterval(interval(2.99, 3.01), { ...vi, decimals: 2, percent: true })).toBe(
      'từ 2,99% đến 3,01%',
    )
    expect(formatInterval(interval(2, 72), { ...vi, unit: members })).toBe(nb('từ 2 đến 72␣đảng viên'))
  })
})

describe('gaps', () => {
  test('carry their own qualifier and measure', () => {
    const points = {
      kind: 'gap',
      direction: 'over',
      measure: 'points',
      amount: exact(0.04, 2, 'points'),
      text: '',
    } as const
    expect(formatGap(points, vi)).toBe(nb('vượt 0,04␣điểm phần trăm'))
    expect(formatGap(points, en)).toBe('0.04 percentage points above')
    const units = { ...points, direction: 'under', measure: 'units', amount: exact(3) } as const
    expect(formatGap(units, { ...vi, unit: members })).toBe(nb('thiếu 3␣đảng viên'))
    const percent = {
      ...points,
      measure: 'percent',
      amount: printed('less-than', 'gần', 30, 'percent'),
    } as const
    expect(formatGap(percent, { ...vi, unit: members })).toBe(nb('vượt gần␣30%'))
  })
})

describe('derived values', () => {
  test('of which nothing is known are never a number', () => {
    expect(formatValue(quantityOf(everything, 0), vi)).toBe('chưa biết')
  })

  test('take the word of their bound', () => {
    expect(formatValue(quantityOf(interval(300, 510), 0), vi)).toBe('từ 300 đến 510')
    expect(formatValue(quantityOf(interval(194, Infinity), 0), { ...vi, unit: members })).toBe(
      nb('từ 194␣đảng viên trở lên'),
    )
    expect(formatValue(quantityOf(interval(-Infinity, 80, { highOpen: true }), 0, 'percent'), vi)).toBe(
      'chưa đến 80%',
    )
  })
})

describe('words', () => {
  test('statuses are those of the Law on Statistics', () => {
    expect(
      (['estimate', 'provisional', 'final'] as const).map((status) => formatStatus(status, 'vi')),
    ).toEqual(['ước tính', 'sơ bộ', 'chính thức'])
  })

  test('capitals follow official spelling', () => {
    expect(capitalize('đạt kế hoạch')).toBe('Đạt kế hoạch')
    expect(uncapitalize('Đảng viên mới kết nạp')).toBe('đảng viên mới kết nạp')
    expect(uncapitalize('Đảng bộ xã A')).toBe('Đảng bộ xã A')
    expect(uncapitalize('THPT Phú Lương')).toBe('THPT Phú Lương')
  })

  test('small numbers have words', () => {
    expect([countInWords(4, 'vi'), countInWords(4, 'en'), countInWords(12, 'vi')]).toEqual([
      'bốn',
      'four',
      '12',
    ])
    expect([ordinalInWords(4, 'vi'), ordinalInWords(12, 'vi')]).toEqual(['thứ tư', 'thứ 12'])
    expect([11, 12, 13, 21, 22, 23, 24].map((place) => ordinalInWords(place, 'en'))).toEqual([
      '11th',
      '12th',
      '13th',
      '21st',
      '22nd',
      '23rd',
      '24th',
    ])
  })
})
