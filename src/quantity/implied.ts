import {
  add,
  divide,
  everything,
  multiply,
  negate,
  point,
  scale,
  subtract,
  wholeNumbers,
} from './interval-arithmetic.ts'
import type { Interval } from './interval.ts'
import type { Gap, Quantity } from './quantity.ts'

/** The whole numbers of which a part is the printed share: 172 is 3,04% of 5.649…5.667. Undefined where there is none. */
export function impliedBase(part: Quantity, share: Quantity): Interval | undefined {
  return impliedWhole(divide(part.hard, scale(share.hard, shareUnit(share))))
}

/** The whole numbers that a target may be where a result is the printed share of it: 288 at 35,34% leaves only 815. */
export function impliedTarget(result: Quantity, met: Quantity): Interval | undefined {
  return impliedBase(result, met)
}

/** What a target may be for a result and a printed gap: points and units are taken off, a per cent is of the target. */
export function impliedTargetByGap(result: Quantity, gap: Gap): Interval {
  const distance = signedGap(gap)
  return gap.measure === 'percent'
    ? divide(result.hard, add(point(1), scale(distance, 0.01)))
    : subtract(result.hard, distance)
}

/** A target in units from a gap in points of a base: 172 − 0,04% of 5.651…5.667 people. The result and the base are used once. */
export function impliedTargetInUnits(result: Quantity, gap: Gap, base: Interval): Interval {
  return subtract(result.hard, multiply(scale(signedGap(gap), 0.01), base))
}

/** The distance of a result from its target: below zero where it falls short. */
export function signedGap({ direction, amount }: Gap): Interval {
  return direction === 'over' ? amount.hard : negate(amount.hard)
}

function impliedWhole(range: Interval): Interval | undefined {
  return range === everything ? undefined : wholeNumbers(range)
}

function shareUnit({ scale }: Quantity): number {
  switch (scale) {
    case 'one':
      return 1
    case 'per-mille':
      return 0.001
    case 'percent':
    case 'points':
      return 0.01
  }
}
