import { impliedTargetByGap } from '../quantity/implied.ts'
import { areDisjoint } from '../quantity/interval-arithmetic.ts'
import type { PrintedGap } from './printed-gaps.ts'

/**
 * A gap of two percentages that is printed with "%" speaks of percentage points, unless a printed target shows that it is really the relative
 * excess; of rates in per mille only where a target shows that it speaks of points.
 */
export function isReadAsPoints(printed: PrintedGap): boolean {
  const { gap, series, result, targets } = printed
  if (gap.measure !== 'percent' || (series.unit.kind !== 'percent' && series.unit.kind !== 'per-mille'))
    return false
  const fits = (measure: 'percent' | 'points'): boolean =>
    targets.some((target) => !areDisjoint(impliedTargetByGap(result, { ...gap, measure }), target.value.hard))
  return series.unit.kind === 'percent'
    ? !fits('percent') || fits('points')
    : !fits('percent') && fits('points')
}
