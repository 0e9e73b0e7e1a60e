import { quantityOf } from '../quantity/derive.ts'
import { impliedTargetByGap } from '../quantity/implied.ts'
import { divide, everything, scale, wholeNumbers } from '../quantity/interval-arithmetic.ts'
import type { Interval } from '../quantity/interval.ts'
import type { Gap, Quantity } from '../quantity/quantity.ts'
import type { Unit } from '../quantity/unit.ts'

/**
 * The target that a printed gap, else a printed share met, leads to ("suy ra từ nguồn"); undefined where it leads to none. Targets of
 * counts are whole.
 */
export function deriveTarget(
  result: Quantity,
  { gap, met, unit }: { gap: Gap | undefined; met: Quantity | undefined; unit: Unit },
): Quantity | undefined {
  const derived = gap === undefined ? met && fromMet(result, met) : impliedTargetByGap(result, gap)
  if (derived === undefined || derived === everything) return undefined
  const whole = unit.kind === 'count' ? wholeNumbers(derived) : derived
  if (whole === undefined) return undefined
  const decimals = unit.kind === 'count' ? 0 : Math.max(result.decimals, gap?.amount.decimals ?? 0)
  return quantityOf(whole, decimals, result.scale)
}

/** What the target may be where a result is the printed share of it. */
export function fromMet(result: Quantity, met: Quantity): Interval {
  return divide(result.hard, scale(met.hard, 0.01))
}
