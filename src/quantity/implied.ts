import { add, divide, multiply, negate, point, scale, subtract } from './interval-arithmetic.ts'
import type { Interval } from './interval.ts'
import type { Gap, Quantity } from './quantity.ts'

/**
 * What a target may be for a result and a printed gap: points and units are taken off, a per cent is of the target. A percentage point is ten
 * of a result in per mille.
 */
export function impliedTargetByGap(result: Quantity, gap: Gap): Interval {
  const distance = signedGap(gap)
  return gap.measure === 'percent'
    ? divide(result.hard, add(point(1), scale(distance, 0.01)))
    : subtract(result.hard, scale(distance, isTenfold(result, gap) ? 10 : 1))
}

/** A target in units from a gap in points of a base: 172 − 0,04% of 5.651…5.667 people. The result and the base are used once. */
export function impliedTargetInUnits(result: Quantity, gap: Gap, base: Interval): Interval {
  return subtract(
    result.hard,
    multiply(scale(signedGap(gap), gap.amount.scale === 'per-mille' ? 0.001 : 0.01), base),
  )
}

function isTenfold(result: Quantity, { measure, amount }: Gap): boolean {
  return result.scale === 'per-mille' && measure === 'points' && amount.scale !== 'per-mille'
}

/** The distance of a result from its target: below zero where it falls short. */
export function signedGap({ direction, amount }: Gap): Interval {
  return direction === 'over' ? amount.hard : negate(amount.hard)
}
