import { tidy } from './decimal.ts'
import type { Interval } from './interval.ts'

/** An interval with closed ends unless said otherwise; an end at infinity is always open. */
export function interval(
  low: number,
  high: number,
  { lowOpen = false, highOpen = false }: { lowOpen?: boolean; highOpen?: boolean } = {},
): Interval {
  return {
    low: low + 0,
    high: high + 0,
    lowOpen: lowOpen || low === -Infinity,
    highOpen: highOpen || high === Infinity,
  }
}

/** The interval that holds one number. */
export function point(number: number): Interval {
  const end = number + 0
  const open = end === Infinity || end === -Infinity
  return { low: end, high: end, lowOpen: open && end < 0, highOpen: open && end > 0 }
}

/** All numbers. */
export const everything: Interval = interval(-Infinity, Infinity)

/** True where no number lies in it. */
export function isEmpty({ low, high, lowOpen, highOpen }: Interval): boolean {
  return Number.isNaN(low) || Number.isNaN(high) || low > high || (low === high && (lowOpen || highOpen))
}

/** True where exactly one number lies in it. */
export function isPoint(a: Interval): boolean {
  return a.low === a.high && !isEmpty(a)
}

/** True where both ends are numbers. */
export function isBounded(a: Interval): boolean {
  return Number.isFinite(a.low) && Number.isFinite(a.high)
}

export function sameInterval(a: Interval, b: Interval): boolean {
  return a.low === b.low && a.high === b.high && a.lowOpen === b.lowOpen && a.highOpen === b.highOpen
}

/** The sums of a number of `a` and a number of `b`, each chosen freely: give a quantity that occurs twice only once. */
export function add(a: Interval, b: Interval): Interval {
  return interval(plus(a.low, b.low), plus(a.high, b.high), {
    lowOpen: a.lowOpen || b.lowOpen,
    highOpen: a.highOpen || b.highOpen,
  })
}

export function negate(a: Interval): Interval {
  return interval(-a.high, -a.low, { lowOpen: a.highOpen, highOpen: a.lowOpen })
}

export function subtract(a: Interval, b: Interval): Interval {
  return add(a, negate(b))
}

export function multiply(a: Interval, b: Interval): Interval {
  return hullOfEnds(endsOf(a).flatMap((x) => endsOf(b).map((y) => times(x, y))))
}

export function scale(a: Interval, factor: number): Interval {
  return multiply(a, point(factor))
}

/** Quotients; a divisor is never zero, so an end at zero counts as open. A divisor on both sides of zero tells nothing. */
export function divide(a: Interval, b: Interval): Interval {
  if ((b.low < 0 && b.high > 0) || (b.low === 0 && b.high === 0)) return everything
  const inverse =
    b.low >= 0
      ? { low: end(b.high, b.highOpen), high: end(b.low, b.lowOpen || b.low === 0) }
      : { low: end(b.high, b.highOpen || b.high === 0, -0), high: end(b.low, b.lowOpen) }
  return hullOfEnds(endsOf(a).flatMap((x) => [over(x, inverse.low), over(x, inverse.high)]))
}

/** What both hold; undefined where they have nothing in common. */
export function intersect(a: Interval, b: Interval): Interval | undefined {
  const low = Math.max(a.low, b.low)
  const high = Math.min(a.high, b.high)
  const both = interval(low, high, {
    lowOpen: (a.low === low && a.lowOpen) || (b.low === low && b.lowOpen),
    highOpen: (a.high === high && a.highOpen) || (b.high === high && b.highOpen),
  })
  return isEmpty(both) ? undefined : both
}

/** The smallest interval that holds both. */
export function hull(a: Interval, b: Interval): Interval {
  const low = Math.min(a.low, b.low)
  const high = Math.max(a.high, b.high)
  return interval(low, high, {
    lowOpen: (a.low > low || a.lowOpen) && (b.low > low || b.lowOpen),
    highOpen: (a.high < high || a.highOpen) && (b.high < high || b.highOpen),
  })
}

/** True where the two cannot both be right. */
export function areDisjoint(a: Interval, b: Interval): boolean {
  return intersect(a, b) === undefined
}

/** Is the number in it? */
export function contains(a: Interval, number: number): boolean {
  return (
    (number > a.low || (number === a.low && !a.lowOpen)) &&
    (number < a.high || (number === a.high && !a.highOpen))
  )
}

/** Is every number of `inner` in `outer`? */
export function includes(outer: Interval, inner: Interval): boolean {
  const both = intersect(outer, inner)
  return isEmpty(inner) || (both !== undefined && sameInterval(both, inner))
}

/** The whole numbers in it, as a closed interval (ends at infinity stay open); undefined where there is none. */
export function wholeNumbers(a: Interval): Interval | undefined {
  const low = Math.ceil(a.low) + (a.lowOpen && Number.isInteger(a.low) ? 1 : 0)
  const high = Math.floor(a.high) - (a.highOpen && Number.isInteger(a.high) ? 1 : 0)
  return low > high ? undefined : interval(low, high)
}

function plus(x: number, y: number): number {
  return Number.isFinite(x) && Number.isFinite(y) ? tidy(x + y, Math.max(Math.abs(x), Math.abs(y))) : x + y
}

function end(value: number, open: boolean, zero = 0): End {
  return { value: value === 0 ? zero : value, open }
}

function endsOf(a: Interval): readonly End[] {
  return [end(a.low, a.lowOpen), end(a.high, a.highOpen)]
}

/** An end that is zero and closed makes the product zero whatever the other does. */
function times(x: End, y: End): End {
  if (x.value === 0 || y.value === 0) {
    const reached = (x.value === 0 && !x.open) || (y.value === 0 && !y.open)
    return end(0, !reached)
  }
  return end(tidy(x.value * y.value), x.open || y.open)
}

function over(x: End, y: End): End {
  if (x.value === 0) return end(0, x.open)
  if (!Number.isFinite(x.value) && !Number.isFinite(y.value)) return end(0, true)
  return end(tidy(x.value / y.value), x.open || y.open)
}

function hullOfEnds(ends: readonly End[]): Interval {
  const low = Math.min(...ends.map(({ value }) => value))
  const high = Math.max(...ends.map(({ value }) => value))
  return interval(low, high, {
    lowOpen: ends.every(({ value, open }) => value > low || open),
    highOpen: ends.every(({ value, open }) => value < high || open),
  })
}

interface End {
  readonly value: number
  readonly open: boolean
}
