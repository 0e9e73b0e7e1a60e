import { isKnown, ratioOf } from '../../quantity/derive.ts'
import type { Quantity } from '../../quantity/quantity.ts'

/** Below this a whole is too small for per cents: "100%" of two people looks like news (vi-numbers 10, rule 5). */
export const SMALLEST_WHOLE = 20

/** `part` in per cent of `whole`, with one decimal at most; undefined where the whole is too small or unknown. */
export function percentOf(part: Quantity, whole: Quantity): Quantity | undefined {
  if (part.scale !== 'one' || whole.scale !== 'one' || whole.soft.low < SMALLEST_WHOLE) return undefined
  const percent = ratioOf(part, whole)
  return isKnown(percent) ? percent : undefined
}
