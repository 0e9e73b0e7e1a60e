import { expect, test } from 'vitest'
import { otherAccents, resultsFor } from '../../../src/format/sentences/search.ts'
import { nb } from '../making.ts'

test('says how many results a question has', () => {
  expect(resultsFor(12, 'kết nạp', 'vi')).toBe(nb('12␣kết quả cho “kết nạp”'))
  expect(resultsFor(1, 'x', 'en')).toBe('1 result for “x”')
  expect(resultsFor(1200, 'x', 'en')).toBe('1,200 results for “x”')
})

test('says how many more there are with other accents', () => {
  expect(otherAccents(30, 'vi')).toBe(nb('Hiện thêm 30␣kết quả khác dấu'))
  expect(otherAccents(2, 'en')).toBe('Show 2 results with other accents')
})
