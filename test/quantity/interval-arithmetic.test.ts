import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Interval } from '../../src/quantity/interval.ts'
import {
  add,
  areDisjoint,
  contains,
  divide,
  everything,
  hull,
  includes,
  intersect,
  interval,
  isEmpty,
  multiply,
  negate,
  point,
  sameInterval,
  scale,
  subtract,
  wholeNumbers,
} from '../../src/quantity/interval-arithmetic.ts'
import { shown } from './reading.ts'

const open = { lowOpen: true, highOpen: true }
const more = (n: number) => interval(n, Infinity, { lowOpen: true })
const less = (n: number) => interval(-Infinity, n, { highOpen: true })

describe('arithmetic with open ends', () => {
  test.each([
    [add(more(5650), point(3)), '(5653; ∞)'],
    [subtract(point(420), more(400)), '(−∞; 20)'],
    [subtract(more(400), more(300)), '(−∞; ∞)'],
    [subtract(less(5930), more(5650)), '(−∞; 280)'],
    [subtract(interval(100, 170), point(104)), '[-4; 66]'],
    [subtract(point(3.04), point(0.005)), '[3.035; 3.035]'],
    [add(point(0.1), point(0.2)), '[0.3; 0.3]'],
    [subtract(point(5930.1), point(5930)), '[0.1; 0.1]'],
    [multiply(interval(-1, 2), interval(3, 4)), '[-4; 8]'],
    [multiply(interval(-2, 3), more(5)), '(−∞; ∞)'],
    [multiply(point(0), more(5)), '[0; 0]'],
    [multiply(interval(0, 1, open), interval(1, Infinity)), '(0; ∞)'],
    [scale(more(5), -2), '(−∞; -10)'],
    [
      divide(point(172), interval(0.03035, 0.03045, { highOpen: true })),
      '(5648.6042692939; 5667.2158154860]',
    ],
    [divide(point(6), interval(2, 3, open)), '(2; 3)'],
    [divide(point(6), more(2)), '(0; 3)'],
    [divide(point(6), interval(0, 3)), '[2; ∞)'],
    [divide(point(6), interval(-3, 0)), '(−∞; -2]'],
    [divide(interval(0, 6), more(2)), '[0; 3)'],
    [divide(point(1), interval(-1, 1)), '(−∞; ∞)'],
    [divide(point(1), point(0)), '(−∞; ∞)'],
  ])('%o', (result, expected) => {
    expect(shown(result)).toBe(expected.replace('5667.2158154860', '5667.215815486'))
  })
})

test('open ends decide whether two intervals meet', () => {
  expect(areDisjoint(interval(0, 5, { highOpen: true }), interval(5, 9))).toBe(true)
  expect(areDisjoint(interval(0, 5), interval(5, 9))).toBe(false)
  expect(areDisjoint(less(5930), interval(6050, Infinity))).toBe(true)
})

test('whole numbers in an interval', () => {
  expect(wholeNumbers(more(5650))).toEqual(interval(5651, Infinity))
  expect(wholeNumbers(interval(5648.6, 5667.2))).toEqual(interval(5649, 5667))
  expect(wholeNumbers(interval(171.92, 171.94))).toBeUndefined()
  expect(wholeNumbers(interval(5, 6, open))).toBeUndefined()
})

describe('laws', () => {
  test('sum and product do not mind the order', () => {
    fc.assert(
      fc.property(intervals, intervals, (a, b) => {
        expect(add(a, b)).toEqual(add(b, a))
        expect(multiply(a, b)).toEqual(multiply(b, a))
      }),
    )
  })

  test('turning round twice changes nothing', () => {
    fc.assert(
      fc.property(intervals, (a) => {
        expect(negate(negate(a))).toEqual(a)
      }),
    )
  })

  test.each([
    ['add', add, (x: number, y: number) => x + y],
    ['subtract', subtract, (x: number, y: number) => x - y],
    ['multiply', multiply, (x: number, y: number) => x * y],
    ['divide', divide, (x: number, y: number) => x / y],
  ])('%s holds what single numbers give', (_, operation, single) => {
    fc.assert(
      fc.property(intervalAndNumber, intervalAndNumber, ([a, x], [b, y]) => {
        fc.pre(operation !== divide || y !== 0)
        expect(nearlyContains(operation(a, b), single(x, y))).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  test.each([
    ['add', add],
    ['subtract', subtract],
    ['multiply', multiply],
    ['divide', divide],
  ])('%s of smaller intervals lies in that of larger ones', (_, operation) => {
    fc.assert(
      fc.property(intervals, intervals, intervals, (a, b, c) => {
        const larger = hull(a, b)
        expect(includes(operation(larger, c), operation(a, c))).toBe(true)
        expect(includes(operation(c, larger), operation(c, a))).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  test('what two have in common lies in both, and both lie in their hull', () => {
    fc.assert(
      fc.property(intervals, intervals, (a, b) => {
        const both = intersect(a, b)
        if (both) expect(includes(a, both) && includes(b, both)).toBe(true)
        expect(includes(hull(a, b), a) && includes(hull(a, b), b)).toBe(true)
        expect(sameInterval(hull(a, b), hull(b, a))).toBe(true)
      }),
    )
  })

  test('everything holds anything', () => {
    fc.assert(
      fc.property(intervals, (a) => {
        expect(includes(everything, a)).toBe(true)
      }),
    )
  })
})

/** Whole numbers, so that the arithmetic of the test itself is exact. */
const ends = fc.oneof(fc.integer({ min: -50, max: 50 }), fc.constantFrom(-Infinity, Infinity))
const intervals: fc.Arbitrary<Interval> = fc
  .tuple(ends, ends, fc.boolean(), fc.boolean())
  .map(([a, b, lowOpen, highOpen]) => interval(Math.min(a, b), Math.max(a, b), { lowOpen, highOpen }))
  .filter((a) => !isEmpty(a) && a.low < Infinity && a.high > -Infinity)
const intervalAndNumber = intervals
  .chain((a) =>
    fc.tuple(
      fc.constant(a),
      fc.integer({ min: Math.max(a.low, -60) * 2, max: Math.min(a.high, 60) * 2 }).map((twice) => twice / 2),
    ),
  )
  .filter(([a, number]) => contains(a, number))

function nearlyContains(a: Interval, number: number): boolean {
  return contains(a, number) || Math.abs(number - a.low) < 1e-9 || Math.abs(number - a.high) < 1e-9
}
