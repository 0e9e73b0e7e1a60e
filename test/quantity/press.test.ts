import { describe, expect, test } from 'vitest'
import { difference, ratioOf } from '../../src/quantity/derive.ts'
import { contains, interval } from '../../src/quantity/interval-arithmetic.ts'
import { basesOf, count, kindOf, quantity } from './reading.ts'

describe('shares as printed in the press', () => {
  test.each([
    ['23', '51', '45,09%'],
    ['3', '7', '42,85%'],
    ['1.235', '1.200', '102,91%'],
  ])('%s/%s = %s is cut off', (part, whole, share) => {
    expect(kindOf(count(part), count(whole), quantity(share))).toBe('truncated')
  })

  test.each([
    ['147', '120', '122%'],
    ['123', '120', '102%'],
  ])('%s/%s = %s is a half printed down', (part, whole, share) => {
    expect(kindOf(count(part), count(whole), quantity(share))).toBe('truncated')
  })

  test.each([
    ['288', '815', '35,34%'],
    ['52', '102', '50,98%'],
    ['13', '75', '17,33%'],
    ['187', '750', '24,93%'],
    ['925', '962', '96,15%'],
    ['1.669', '2.000', '83,45%'],
    ['172', '214', '80,37%'],
    ['213', '333', '64%'],
    ['360', '450', '80%'],
    ['113', '296', 'trên 38,1%'],
    ['100', '90', 'trên 111%'],
    ['52', '102', 'trên 50%'],
    ['51', '102', 'trên 50%'],
    ['150', '350', 'gần bằng 50%'],
  ])('%s/%s = %s holds', (part, whole, share) => {
    expect(kindOf(count(part), count(whole), quantity(share))).toBe('holds')
  })

  test.each([
    ['172', '214', '80,73%'],
    ['172', '214', '80,38%'],
    ['172', '5.930', '3,04%'],
    ['45', '100', 'hơn 50%'],
  ])('%s/%s = %s does not hold', (part, whole, share) => {
    expect(kindOf(count(part), count(whole), quantity(share))).toBe('fails')
  })

  test('a share of a qualified base holds where any base fits', () => {
    expect(kindOf(count('172'), count('hơn 5.650'), quantity('3,04%'))).toBe('holds')
    expect(kindOf(count('172'), count('hơn 5.650'), quantity('3,40%'))).toBe('fails')
    expect(kindOf(count('172'), count('gần 5.930'), quantity('2,90%'))).toBe('holds')
  })
})

describe('targets that printed shares leave', () => {
  test.each([
    ['288', '35,34%', 815, 815],
    ['13', '17,33%', 75, 75],
    ['360', '80%', 448, 452],
  ])('%s at %s', (result, met, low, high) => {
    expect(basesOf(count(result), quantity(met))).toEqual(interval(low, high))
  })

  test('vượt 47,7% by 192 leaves 130', () => {
    // 192 / 1,477 = 129,99
    expect(basesOf(count('192'), quantity('147,7%'))).toEqual(interval(130, 130))
  })

  test('no whole number at all', () => {
    expect(basesOf(count('3'), quantity('17,33%'))).toBeUndefined()
  })
})

test.each([
  ['hơn 4.200', '4.220'],
  ['hơn 4 ngàn', '4.022'],
  ['hơn 88 nghìn', '88.029'],
  ['trên 99%', '99,16%'],
  ['hơn 120%', '121%'],
])('the soft interval of “%s” holds the figure printed beside it, %s', (words, figure) => {
  expect(contains(quantity(words).soft, quantity(figure).number ?? 0)).toBe(true)
})

test('equality with “trên” is wording, not an error', () => {
  for (const share of [105, 50.98, 50, 50]) expect(contains(quantity('trên 50%').hard, share)).toBe(true)
})

test('sums of the press hold', () => {
  expect(149 + 285).toBe(434)
  expect(difference(count('755'), count('369')).number).toBe(386)
  expect(ratioOf(count('1.934'), count('2.200'), 2).number).toBe(87.91)
})
