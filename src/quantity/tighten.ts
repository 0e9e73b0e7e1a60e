import { intersect, interval, wholeNumbers } from './interval-arithmetic.ts'
import type { Interval } from './interval.ts'
import type { Quantity } from './quantity.ts'

/**
 * Counts are whole and not negative: `hơn 5.650` is at least 5.651, `gần 5.930` lies in [0; 5.929]. A quantity that no count
 * can have (−3, or 5,93) is left alone for `count-not-whole` to name.
 */
export function tightenCount(quantity: Quantity): Quantity {
  if (quantity.scale !== 'one') return quantity
  return { ...quantity, hard: countsIn(quantity.hard), soft: countsIn(quantity.soft) }
}

/** Shares of a whole lie in 0–100 (‰: 0–1000). Not for growth, nor for shares of a target met. */
export function withinWhole(quantity: Quantity): Quantity {
  if (quantity.scale !== 'percent' && quantity.scale !== 'per-mille') return quantity
  const whole = interval(0, quantity.scale === 'percent' ? 100 : 1000)
  return {
    ...quantity,
    hard: intersect(quantity.hard, whole) ?? quantity.hard,
    soft: intersect(quantity.soft, whole) ?? quantity.soft,
  }
}

function countsIn(range: Interval): Interval {
  const positive = intersect(range, interval(0, Infinity))
  return (positive && wholeNumbers(positive)) ?? range
}
