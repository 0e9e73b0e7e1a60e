import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatNumber } from '../../src/format/number.ts'

describe('numbers', () => {
  test.each([
    [172, '172', '172'],
    [5930, '5.930', '5,930'],
    [1234567.5, '1.234.567,5', '1,234,567.5'],
    [3.04, '3,04', '3.04'],
    [0, '0', '0'],
    [-12, '\u221212', '\u221212'],
  ])('%d is written %s in Vietnamese and %s in English', (value, vi, en) => {
    expect(formatNumber(value, { language: 'vi' })).toBe(vi)
    expect(formatNumber(value, { language: 'en' })).toBe(en)
  })

  test('keeps the decimals asked for', () => {
    expect(formatNumber(3, { language: 'vi', decimals: 2 })).toBe('3,00')
    expect(formatNumber(80.3738, { language: 'vi', decimals: 2 })).toBe('80,37')
  })

  test('rounds halves away from zero, free of binary noise', () => {
    expect(formatNumber(135.25, { language: 'vi', decimals: 1 })).toBe('135,3')
    expect(formatNumber(1.005, { language: 'vi', decimals: 2 })).toBe('1,01')
    expect(formatNumber(-2.5, { language: 'vi', decimals: 0 })).toBe('\u22123')
  })

  test('gives nothing a sign that rounds to zero', () => {
    expect(formatNumber(-0.04, { language: 'vi', decimals: 1 })).toBe('0,0')
    expect(formatNumber(-0, { language: 'vi' })).toBe('0')
  })

  test('writes very small and very large numbers out', () => {
    expect(formatNumber(0.00000012, { language: 'vi' })).toBe('0,00000012')
    expect(formatNumber(1e21, { language: 'vi' })).toBe('1.000.000.000.000.000.000.000')
  })

  test('refuses what is no number', () => {
    expect(() => formatNumber(NaN, { language: 'vi' })).toThrow(RangeError)
    expect(() => formatNumber(Infinity, { language: 'vi' })).toThrow(RangeError)
  })

  test('loses no digit: taking the marks away gives the number back', () => {
    const finite = fc
      .double({ noNaN: true, noDefaultInfinity: true, min: -1e20, max: 1e20 })
      .filter((value) => value === 0 || Math.abs(value) > 1e-80)
    fc.assert(
      fc.property(finite, (value) => {
        const plain = formatNumber(value, { language: 'vi' })
          .replaceAll('.', '')
          .replace(',', '.')
          .replace('\u2212', '-')
        expect(Number(plain)).toBe(value + 0)
      }),
    )
  })
})
