import { describe, expect, test } from 'vitest'
import {
  difference,
  exactly,
  growthOf,
  isKnown,
  isTooSmallForShare,
  quantityOf,
  ratioOf,
  shareOf,
  sum,
} from '../../src/quantity/derive.ts'
import { interval, point } from '../../src/quantity/interval-arithmetic.ts'
import type { Quantity } from '../../src/quantity/quantity.ts'
import { wordOf } from '../../src/quantity/word-of.ts'
import { count, quantity, shown } from './reading.ts'

/** `hơn 20 [21; ∞)`: word, number and what is known for certain. */
function said(derived: Quantity): string {
  const number = derived.ends ? derived.ends.join('–') : String(derived.number)
  return `${wordOf(derived, 'vi')} ${number} ${shown(derived.hard)}`.trim()
}

describe('rule 1: one word in, the same kind of word out', () => {
  test.each([
    ['hơn 400', '380', 'hơn 20 [21; ∞)'],
    ['từ 400 trở lên', '380', 'từ … trở lên 20 [20; ∞)'],
    ['420', 'hơn 400', 'chưa đến 20 (−∞; 19]'],
    ['420', 'từ 400 trở lên', 'không quá 20 (−∞; 20]'],
    ['420', 'gần 400', 'hơn 20 [21; 420]'],
    ['gần 400', '380', 'gần 20 [-380; 19]'],
    ['khoảng 400', '20', 'khoảng 380 [280; 480]'],
    ['172', '170', '2 [2; 2]'],
  ])('%s − %s = %s', (a, b, expected) => {
    expect(said(difference(count(a), count(b)))).toBe(expected)
  })

  test.each([
    ['hơn 140', '145', 'hơn 96.5'],
    ['gần 400', '500', 'gần 80'],
    ['100', 'hơn 400', 'chưa đến 25'],
    ['100', 'gần 400', 'hơn 25'],
    ['khoảng 400', '500', 'khoảng 80'],
    ['172', '170', '101.2'],
  ])('%s / %s = %s%', (a, b, expected) => {
    const ratio = ratioOf(count(a), count(b))
    expect(`${wordOf(ratio, 'vi')} ${ratio.number}`.trim()).toBe(expected)
  })
})

describe('rule 2: unlike words meet', () => {
  test('gần − hơn leaves one side: members grew by at most 278', () => {
    // 5929 − 5651 = 278
    expect(said(difference(count('gần 5.930'), count('hơn 5.650')))).toBe('không quá 278 (−∞; 278]')
  })

  test('hơn − gần leaves the other', () => {
    // 5931 − 5649 = 282
    expect(said(difference(count('hơn 5.930'), count('gần 5.650')))).toBe('từ … trở lên 282 [282; ∞)')
  })

  test('hơn − hơn leaves nothing to say', () => {
    const nothing = difference(count('hơn 400'), count('hơn 300'))
    expect(isKnown(nothing)).toBe(false)
    expect(shown(nothing.hard)).toBe('(−∞; ∞)')
    expect(isKnown(sum([nothing, count('1')]))).toBe(false)
  })
})

describe('rule 3: ranges', () => {
  test.each([
    ['từ 100 đến 170', '104', 'từ … đến … -4–66 [-4; 66]'],
    ['172', 'từ 100 đến 170', 'từ … đến … 2–72 [2; 72]'],
  ])('%s − %s', (a, b, expected) => {
    expect(said(difference(count(a), count(b)))).toBe(expected)
  })

  test('a share of a range', () => {
    expect(shareOf(count('từ 100 đến 170'), count('600'))).toMatchObject({
      qualifier: 'range',
      ends: [16.6, 28.4],
    })
  })
})

describe('rule 4: rounding', () => {
  test('down after hơn: 140/145 = 96,55…%', () => {
    expect(ratioOf(count('hơn 140'), count('145')).number).toBe(96.5)
    expect(ratioOf(count('từ 140 trở lên'), count('145')).number).toBe(96.5)
  })

  test('up after gần, chưa đến and không quá', () => {
    expect(ratioOf(count('gần 140'), count('145')).number).toBe(96.6)
    expect(ratioOf(count('140'), count('hơn 145')).number).toBe(96.6)
    expect(ratioOf(count('không quá 140'), count('145')).number).toBe(96.6)
  })

  test('half up for exact figures: 49/80 = 61,25%', () => {
    expect(shareOf(count('49'), count('80')).number).toBe(61.3)
  })

  test('outward for an interval', () => {
    expect(quantityOf(interval(169.44985, 170.02215, { lowOpen: true }), 1).ends).toEqual([169.4, 170.1])
  })
})

describe('rule 5: no more decimals than the least precise input', () => {
  test.each([
    ['80,37%', '78,50%', 1.87, 2],
    ['80,37%', '78,5%', 1.9, 1],
    ['3,04%', '3%', 0, 0],
  ])('%s − %s', (a, b, number, decimals) => {
    expect(difference(quantity(a), quantity(b))).toMatchObject({ number, decimals, scale: 'points' })
  })

  test('what is known exactly sets no limit', () => {
    expect(difference(quantity('3,04%'), exactly(3, 0, 'percent'))).toMatchObject({
      number: 0.04,
      decimals: 2,
    })
  })

  test('of wholes under 20 only counts are told', () => {
    expect(isTooSmallForShare(count('8'))).toBe(true)
    expect(isTooSmallForShare(count('gần 30'))).toBe(true)
    expect(isTooSmallForShare(count('20'))).toBe(false)
  })
})

describe('rule 6: “trở lên” inherits through a sum', () => {
  test('three years of at least 170 are at least 510', () => {
    const year = count('từ 170 trở lên')
    expect(said(sum([year, year, year]))).toBe('từ … trở lên 510 [510; ∞)')
  })

  test('not through a difference with another', () => {
    expect(isKnown(difference(count('từ 170 trở lên'), count('từ 100 trở lên')))).toBe(false)
  })

  test('a sum with unlike words keeps what is certain', () => {
    expect(said(sum([count('từ 100 đến 170'), count('hơn 50')]))).toBe('từ … trở lên 151 [151; ∞)')
    expect(said(sum([count('hơn 50'), count('hơn 30')]))).toBe('hơn 80 [82; ∞)')
    expect(said(sum([]))).toBe('0 [0; 0]')
  })
})

test('rule 7: an estimate less a final figure is an estimate', () => {
  expect(difference(count('ước 400'), count('380'))).toMatchObject({
    estimate: true,
    qualifier: 'exact',
    number: 20,
  })
  expect(sum([count('400'), count('ước đạt gần 400')])).toMatchObject({
    estimate: true,
    qualifier: 'less-than',
  })
})

test('a number printed to the hundred makes no exact difference', () => {
  // [5850; 5949] − 5000
  expect(said(difference(count('5,9 nghìn'), count('5.000')))).toBe('khoảng 900 [850; 949]')
})

test('points come of two percentages, percentages of a base', () => {
  expect(difference(quantity('80,37%'), quantity('78,50%')).scale).toBe('points')
  expect(shown(difference(quantity('80,37%'), quantity('78,50%')).hard)).toBe('(1.86; 1.88)')
  expect(growthOf(count('184'), count('172'), 2)).toMatchObject({ number: 6.98, scale: 'percent' })
  expect(growthOf(count('38'), count('41'))).toMatchObject({ number: -7.3 })
})

test('a base of zero, or of unknown sign, gives no share', () => {
  expect(isKnown(ratioOf(count('6'), count('0')))).toBe(false)
  expect(isKnown(ratioOf(exactly(6), quantityOf(interval(-1, 1), 0)))).toBe(false)
})

test('a share of a whole is at most the whole', () => {
  expect(shown(shareOf(count('hơn 400'), count('500')).hard)).toBe('[80.2; 100]')
  expect(shown(ratioOf(count('hơn 400'), count('500')).hard)).toBe('[80.2; ∞)')
})

test('constructors say no more than the interval', () => {
  expect(quantityOf(point(815), 0)).toMatchObject({ qualifier: 'exact', number: 815 })
  expect(quantityOf(interval(5, Infinity), 0)).toMatchObject({ qualifier: 'at-least', number: 5 })
  expect(quantityOf(interval(5, Infinity, { lowOpen: true }), 0)).toMatchObject({ qualifier: 'more-than' })
  expect(quantityOf(interval(-Infinity, 5), 0)).toMatchObject({ qualifier: 'at-most', number: 5 })
  expect(exactly(135.25)).toMatchObject({ number: 135.25, decimals: 2 })
})
