import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, unmark } from '../../src/format/fold.ts'
import { settleTones } from '../../src/format/tone.ts'

describe('fold', () => {
  test.each([
    ['Đảng viên', 'dang vien'],
    ['ĐẢNG VIÊN'.normalize('NFD'), 'dang vien'],
    ['Ðảng', 'dang'],
    ['hòa', 'hoa'],
    ['hoà', 'hoa'],
    ['172\u00A0đảng  viên ', '172 dang vien'],
  ])('%s folds to %s', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  test('can keep the case', () => {
    expect(unmark('Đỗ Tân')).toBe('Do Tan')
  })

  test('folding twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
    )
  })
})

describe('the place of tones', () => {
  test.each([
    ['hoà', 'hòa'],
    ['HOÀ', 'HÒA'],
    ['thuý', 'thúy'],
    ['Huyện uỷ', 'Huyện ủy'],
    ['khoẻ', 'khỏe'],
    ['luỹ kế', 'lũy kế'],
  ])('%s is settled as %s', (text, settled) => {
    expect(settleTones(text)).toBe(settled)
    expect(settleTones(settled)).toBe(settled)
  })

  test.each(['quý', 'quỹ', 'hoàn', 'khoản', 'huỳnh', 'tòa', 'nghĩa'])('%s stays', (text) => {
    expect(settleTones(text)).toBe(text)
  })
})
