import { exactly } from '../../quantity/derive.ts'
import type { Quantity } from '../../quantity/quantity.ts'

/** The number printed in a target, from which results are measured: 170 of `từ 170 trở lên`, the low end of a range. */
export function levelOf(target: Quantity): Quantity {
  return exactly(target.number ?? target.ends?.[0] ?? 0, target.decimals, target.scale)
}
