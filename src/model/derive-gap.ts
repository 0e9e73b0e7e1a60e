import { difference, exactly } from '../quantity/derive.ts'
import type { Gap, Quantity } from '../quantity/quantity.ts'
import type { ResolvedTarget } from './model.ts'

/** The gap to a target where none is printed: in units, of percentages in points, of rates in per mille; none where it may be either side of zero. */
export function gapOf({ difference: apart }: ResolvedTarget): Gap | undefined {
  if (apart === undefined) return undefined
  const over = apart.hard.low >= 0
  if (!over && apart.hard.high > 0) return undefined
  const amount: Quantity = over ? apart : difference(exactly(0, apart.decimals, apart.scale), apart)
  return {
    kind: 'gap',
    direction: over ? 'over' : 'under',
    measure: apart.scale === 'points' || apart.scale === 'per-mille' ? 'points' : 'units',
    amount,
    text: '',
  }
}
