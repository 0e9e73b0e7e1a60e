import { describe, expect, test } from 'vitest'
import type { Language } from '../../src/quantity/language.ts'
import { parseValue } from '../../src/quantity/parse-value.ts'

function numberOf(text: string, language: Language): number | null | undefined {
  const read = parseValue(text, { language })
  return read.ok && read.value.kind === 'quantity' ? read.value.number : undefined
}

describe('long numbers in words are one number', () => {
  test.each([
    ['một nghìn hai trăm linh năm', 1000 + 205],
    ['một nghìn không trăm linh năm', 1000 + 5],
    ['năm nghìn lẻ sáu', 5000 + 6],
    ['năm nghìn năm trăm', 5000 + 500],
    ['một vạn hai nghìn', 10_000 + 2000],
    ['hai triệu ba trăm nghìn', 2_000_000 + 300_000],
    ['hai tỷ ba trăm triệu năm mươi nghìn', 2_000_000_000 + 300_000_000 + 50_000],
    ['hăm mốt', 20 + 1],
    ['một trăm hăm lăm', 100 + 25],
    ['nghìn rưỡi', 1000 + 500],
    ['một nghìn rưỡi', 1000 + 500],
    ['hai triệu rưỡi', 2_500_000],
  ])('%s', (text, expected) => {
    expect(numberOf(text, 'vi')).toBe(expected)
  })

  test.each([
    ['one hundred and twenty-five', 100 + 25],
    ['one hundred twenty', 100 + 20],
    ['a hundred', 100],
    ['twelve hundred', 1200],
    ['two thousand three hundred', 2000 + 300],
    ['one thousand and five', 1000 + 5],
    ['one million two hundred thousand', 1_000_000 + 200_000],
  ])('%s', (text, expected) => {
    expect(numberOf(text, 'en')).toBe(expected)
  })
})

test.each([
  ['hai triệu ba', 'a single digit behind a multiplier is a tenth of it in speech'],
  ['hai nghìn ba triệu', 'multipliers only fall'],
  ['hăm', 'twenty needs its ones'],
  ['rưỡi nghìn', 'a half stands behind'],
])('“%s” is not guessed at: %s', (text) => {
  expect(numberOf(text, 'vi')).toBeUndefined()
})
