import { describe, expect, test } from 'vitest'
import { decimal, roundTo, tidy } from '../../src/quantity/decimal.ts'
import { withinWhole } from '../../src/quantity/tighten.ts'
import { quantity, summary } from './reading.ts'

test.each([
  ['hơn 20%', 'more-than (20; 100] (20; 30]'],
  ['dưới 1,3%', 'less-than [0; 1.3) [0; 1.3)'],
  ['khoảng 99%', 'about [98; 100] [98.5; 99.5]'],
  ['107%', 'exact [106.5; 107.5) [106.5; 107.5)'],
  ['hơn 5‰', 'more-than (5; 1000] (5; 6]'],
  ['172', 'exact [172; 172] [172; 172]'],
])('within a whole, “%s” is %s', (text, expected) => {
  expect(summary(withinWhole(quantity(text)))).toBe(expected)
})

describe('decimal numbers', () => {
  test('are kept from the dust of binary arithmetic', () => {
    expect(decimal(3035, 3)).toBe(3.035)
    expect(tidy(0.1 + 0.2)).toBe(0.3)
    expect(tidy(5930.1 - 5930, 5930.1)).toBe(0.1)
    expect(tidy(1e15 + 1)).toBe(1e15 + 1)
  })

  test.each([
    [1.005, 2, 'half', 1.01],
    [-2.5, 0, 'half', -3],
    [96.5517, 1, 'down', 96.5],
    [96.5517, 1, 'up', 96.6],
    [-0.04, 1, 'half', 0],
    [3.04, 2, 'up', 3.04],
    [Infinity, 1, 'up', Infinity],
  ] as const)('%d to %d decimals, %s', (number, decimals, mode, expected) => {
    expect(roundTo(number, decimals, mode)).toBe(expected)
  })
})
