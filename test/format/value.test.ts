import { describe, expect, test } from 'vitest'
import { formatValue, valueParts } from '../../src/format/value.ts'
import { exact, members, missing, nb, percents, printed, range } from './making.ts'

const vi = { language: 'vi' } as const
const en = { language: 'en' } as const

describe('values', () => {
  test.each([
    [exact(172), '172␣đảng viên', '172␣members'],
    [printed('more-than', 'hơn', 5650), 'hơn␣5.650␣đảng viên', 'more than 5,650␣members'],
    [printed('more-than', 'trên', 6050), 'trên␣6.050␣đảng viên', 'over 6,050␣members'],
    [printed('less-than', 'gần', 5930), 'gần␣5.930␣đảng viên', 'nearly 5,930␣members'],
    [printed('less-than', 'dưới', 20), 'dưới␣20␣đảng viên', 'under 20␣members'],
    [printed('less-than', 'chưa đến', 20), 'chưa đến 20␣đảng viên', 'less than 20␣members'],
    [printed('about', 'khoảng', 400), 'khoảng␣400␣đảng viên', 'about 400␣members'],
    [printed('at-least', 'từ … trở lên', 170), 'từ 170␣đảng viên trở lên', 'at least 170␣members'],
    [printed('at-least', 'từ', 170), 'từ 170␣đảng viên trở lên', 'at least 170␣members'],
    [printed('at-least', 'ít nhất', 194), 'ít nhất 194␣đảng viên', 'at least 194␣members'],
    [printed('at-most', 'không quá', 278), 'không quá 278␣đảng viên', 'at most 278␣members'],
    [range(100, 170), 'từ 100 đến 170␣đảng viên', '100 to 170␣members'],
  ])('keeps qualifier, number and unit together: %#', (value, vietnamese, english) => {
    expect(formatValue(value, { ...vi, unit: members })).toBe(nb(vietnamese))
    expect(formatValue(value, { ...en, unit: members })).toBe(nb(english))
  })

  test('reads spoken style but never writes it', () => {
    expect(formatValue(printed('less-than', 'ngót nghét', 400), vi)).toBe(nb('gần␣400'))
  })

  test('leaves the unit away on request', () => {
    expect(formatValue(printed('at-least', 'từ … trở lên', 170), vi)).toBe('từ 170 trở lên')
  })

  test('puts no blank before the per cent sign and no unit behind it', () => {
    expect(formatValue(exact(3.04, 2, 'percent'), { ...vi, unit: percents })).toBe('3,04%')
    expect(formatValue(exact(3.04, 2), { ...vi, unit: percents })).toBe('3,04%')
    expect(formatValue(printed('more-than', 'hơn', 20, 'percent'), vi)).toBe(nb('hơn␣20%'))
  })

  test('writes points and per mille out', () => {
    expect(formatValue(exact(0.04, 2, 'points'), vi)).toBe(nb('0,04␣điểm phần trăm'))
    expect(formatValue(exact(13.53, 2, 'per-mille'), vi)).toBe(nb('13,53␣phần nghìn'))
  })

  test('draws a dash only in tables that are seen', () => {
    expect(formatValue(range(100, 170), { ...vi, place: 'table' })).toBe('100–170')
    expect(formatValue(range(100, 170), { ...vi, place: 'table', register: 'spoken' })).toBe('từ 100 đến 170')
    expect(formatValue(range(8, 9, 'percent'), { ...vi, place: 'table' })).toBe('8–9%')
    expect(formatValue(range(8, 9, 'percent'), vi)).toBe('từ 8% đến 9%')
  })

  test('says that an estimate is one', () => {
    expect(formatValue({ ...exact(400), estimate: true }, { ...vi, unit: members })).toBe(
      nb('ước␣400␣đảng viên'),
    )
    expect(formatValue({ ...printed('less-than', 'gần', 16000), estimate: true }, vi)).toBe(
      nb('ước␣gần␣16.000'),
    )
  })

  test.each([
    ['not-yet', 'chưa có số liệu', 'no figure yet'],
    ['not-available', 'không thu thập', 'not collected'],
    ['not-applicable', 'không áp dụng', 'not applicable'],
    ['not-published', 'không công bố', 'not published'],
  ] as const)('has words for a figure that is %s', (kind, vietnamese, english) => {
    expect(formatValue(missing(kind), vi)).toBe(vietnamese)
    expect(formatValue(missing(kind), en)).toBe(english)
  })

  test('comes apart for tables and tiles', () => {
    expect(valueParts(printed('at-least', 'từ … trở lên', 170), { ...vi, unit: members })).toEqual({
      before: 'từ',
      number: '170',
      after: 'trở lên',
      unit: 'đảng viên',
    })
    expect(valueParts(range(100, 170), { ...vi, place: 'table' })).toMatchObject({
      before: '',
      number: '100–170',
    })
  })
})
