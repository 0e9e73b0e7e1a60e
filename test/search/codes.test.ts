import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeNumbers, decodeTexts, encodeNumber, END } from '../../src/search/codes.ts'

const number = fc.oneof(fc.nat(70), fc.nat(3000), fc.nat(20_000), fc.nat(740_000))

test('gives every row of numbers back', () => {
  fc.assert(
    fc.property(fc.array(number), (numbers) => {
      expect([...decodeNumbers(numbers.map(encodeNumber).join(''))]).toEqual(numbers)
    }),
  )
})

test('gives several rows back, empty ones too', () => {
  const rows = [[1, 2], [], [90_000], []]
  const { numbers, ends } = decodeTexts(rows.map((row) => row.map(encodeNumber).join('') + END).join(''))
  expect([...numbers]).toEqual(rows.flat())
  expect(ends).toEqual([2, 2, 3, 3])
})

test('numbers the frequent words with the fewest letters', () => {
  // 60 of one letter, 27 × 90 of two, 2 × 90² of three.
  const lengths = [0, 59, 60, 60 + 2430 - 1, 2490, 2490 + 16_200 - 1, 18_690].map(
    (n) => encodeNumber(n).length,
  )
  expect(lengths).toEqual([1, 1, 2, 2, 3, 3, 4])
})

test('writes nothing that a quoted string or an encoding could spoil', () => {
  fc.assert(
    fc.property(number, (one) => {
      expect(encodeNumber(one)).toMatch(/^[#-&(-[\]-~]{1,4}$/)
    }),
  )
  expect(encodeNumber(0)).not.toContain(END)
})

test('says so when there are more words than it can number', () => {
  expect(() => encodeNumber(10_000_000)).toThrow('more than an index can number')
})
