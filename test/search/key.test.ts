import { expect, test } from 'vitest'
import { exactKey, foldedKey, hasAccents } from '../../src/search/key.ts'

test.each([
  ['hoà', 'hòa'],
  ['THUỶ', 'thủy'],
  ['Uỷ', 'ủy'],
  ['tỉ', 'tỷ'],
  ['kĩ', 'Kỹ'],
  ['lí', 'lý'],
  ['5.930', '5930'],
  ['1,000,000', '1.000.000'],
  ['03', '3'],
])('holds “%s” and “%s” for one word, accents counted', (one, other) => {
  expect(exactKey(one)).toBe(exactKey(other))
  expect(foldedKey(one)).toBe(foldedKey(other))
})

test.each([
  ['Đảng', 'dang'],
  ['đức', 'DUC'],
  ['phường', 'phuong'],
  ['tỷ', 'ti'],
])('holds “%s” and “%s” for one word once accents are folded', (one, other) => {
  expect(foldedKey(one)).toBe(foldedKey(other))
  expect(exactKey(one)).not.toBe(exactKey(other))
})

test.each([
  ['quý', 'quí'],
  ['thuý', 'thúi'],
  ['3,04', '304'],
  ['1.5', '15'],
  ['0,03', '3'],
  ['20', '2'],
])('keeps “%s” and “%s” apart', (one, other) => {
  expect(exactKey(one)).not.toBe(exactKey(other))
})

test('knows which words say something about their accents', () => {
  expect(['đ', 'hòa', 'Ủy', 'ă'].every(hasAccents)).toBe(true)
  expect(['d', 'hoa', '2023', 'THPT'].some(hasAccents)).toBe(false)
})
