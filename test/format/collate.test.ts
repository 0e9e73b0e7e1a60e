import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareNames } from '../../src/format/collate.ts'

describe('the order of names', () => {
  test('goes syllable by syllable', () => {
    expect(['Phú Lương', 'Phú Đô', 'Phủ Lý'].toSorted(compareNames)).toEqual([
      'Phủ Lý',
      'Phú Đô',
      'Phú Lương',
    ])
  })

  test('is that of the Vietnamese alphabet and tones', () => {
    expect(['đ', 'e', 'd', 'ă', 'â', 'a', 'ô', 'ơ', 'o'].toSorted(compareNames)).toEqual([
      'a',
      'ă',
      'â',
      'd',
      'đ',
      'e',
      'o',
      'ô',
      'ơ',
    ])
    expect(['mạ', 'má', 'mã', 'mả', 'mà', 'ma'].toSorted(compareNames)).toEqual([
      'ma',
      'mà',
      'mả',
      'mã',
      'má',
      'mạ',
    ])
  })

  test('counts numbers as numbers', () => {
    expect(['Xóm 10', 'Xóm 9', 'Xóm 2'].toSorted(compareNames)).toEqual(['Xóm 2', 'Xóm 9', 'Xóm 10'])
  })

  test('puts the shorter name before the one it begins', () => {
    expect(['Yên Đổ Mới', 'Yên Đổ'].toSorted(compareNames)).toEqual(['Yên Đổ', 'Yên Đổ Mới'])
  })

  const names = fc
    .array(fc.constantFrom('Phú', 'Phủ', 'phú', 'Đô', 'Do', '01', '1', '-', 'Lý'), { maxLength: 4 })
    .map((parts) => parts.join(' '))

  test('is total: two names are equal only where they are the same', () => {
    fc.assert(
      fc.property(names, names, (one, other) => {
        expect(Math.sign(compareNames(one, other)) + Math.sign(compareNames(other, one))).toBe(0)
        expect(compareNames(one, other) === 0).toBe(one === other)
      }),
    )
  })

  test('is transitive', () => {
    fc.assert(
      fc.property(names, names, names, (a, b, c) => {
        fc.pre(compareNames(a, b) <= 0 && compareNames(b, c) <= 0)
        expect(compareNames(a, c)).toBeLessThanOrEqual(0)
      }),
    )
  })
})
