import { decimal } from './decimal.ts'
import { interval, point } from './interval-arithmetic.ts'
import type { Interval } from './interval.ts'
import { roundnessOf, valueOf, type PrintedNumber } from './printed-number.ts'
import type { Qualifier } from './quantity.ts'

/**
 * What a qualifier word says, by the table "Values" of `data-format.md`. `above` is strict, `above-or-equal` is not (lists
 * of "trên 50%" hold 50); `near-below` says that the number is close, `below` does not.
 */
export type BoundClass =
  'above' | 'above-or-equal' | 'near-below' | 'below' | 'about' | 'at-least' | 'at-most'

/** Qualifier and both intervals of a number under a qualifier word. */
export function boundsOf(bound: BoundClass, number: PrintedNumber): Bounds {
  const n = valueOf(number)
  switch (bound) {
    case 'above':
      return {
        qualifier: 'more-than',
        hard: interval(n, Infinity, { lowOpen: true }),
        soft: interval(n, above(number), { lowOpen: true }),
      }
    case 'above-or-equal':
      return {
        qualifier: 'more-than',
        hard: interval(n, Infinity),
        soft: interval(n, above(number), { lowOpen: true }),
      }
    case 'near-below':
      return {
        qualifier: 'less-than',
        hard: interval(-Infinity, n, { highOpen: true }),
        soft: interval(below(number), n, { highOpen: true }),
      }
    case 'below':
      return bothWays('less-than', interval(-Infinity, n, { highOpen: true }))
    case 'about':
      return {
        qualifier: 'about',
        hard: interval(below(number), above(number)),
        soft: interval(below(number, 2), above(number, 2)),
      }
    case 'at-least':
      return bothWays('at-least', interval(n, Infinity))
    case 'at-most':
      return bothWays('at-most', interval(-Infinity, n))
  }
}

/**
 * A bare number: a whole count is itself; anything printed to a precision (decimals, per cents, "5,9 nghìn") stands for what
 * rounds to it, half up: [3,035; 3,045).
 */
export function exactBounds(number: PrintedNumber, rounded: boolean): Bounds {
  const { mantissa, exponent } = number
  if (!rounded && exponent >= 0) return bothWays('exact', point(valueOf(number)))
  const low = decimal(mantissa * 10 - 5, 1 - exponent)
  const high = decimal(mantissa * 10 + 5, 1 - exponent)
  return bothWays('exact', interval(low, high, { lowOpen: mantissa < 0, highOpen: mantissa >= 0 }))
}

/** From one number to another, both included; "khoảng A–B" reaches a little further on both sides. */
export function rangeBounds(low: PrintedNumber, high: PrintedNumber, about: boolean): Bounds {
  const soft = interval(valueOf(low), valueOf(high))
  return {
    qualifier: 'range',
    hard: about ? interval(below(low), above(high)) : soft,
    soft,
  }
}

function bothWays(qualifier: Qualifier, hard: Interval): Bounds {
  return { qualifier, hard, soft: hard }
}

function above(number: PrintedNumber, parts = 1): number {
  return shifted(number, 1 / parts)
}

function below(number: PrintedNumber, parts = 1): number {
  return shifted(number, -1 / parts)
}

/** Moves a number by a part of its roundness, in whole tenths of its last digit (at most of ones) so that no dust appears. */
function shifted(number: PrintedNumber, part: number): number {
  const exponent = Math.min(number.exponent, 0)
  const mantissa = number.mantissa * 10 ** (number.exponent - exponent)
  const tenths = Math.round(roundnessOf(number) * part * 10 ** (1 - exponent))
  return decimal(mantissa * 10 + tenths, 1 - exponent) + 0
}

export interface Bounds {
  readonly qualifier: Qualifier
  readonly hard: Interval
  readonly soft: Interval
}
