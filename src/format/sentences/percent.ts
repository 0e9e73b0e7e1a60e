import { isKnown, ratioOf } from '../../quantity/derive.ts'
import type { Quantity } from '../../quantity/quantity.ts'

/** Below this a whole is too small for per cents: "100%" of two people looks like news (vi-numbers 10, rule 5). */
export const SMALLEST_WHOLE = 20

/**
 * `part` in per cent of `whole`, with one decimal at most; undefined where the whole is too small or unknown, or where no more is known than
 * that it is not below zero.
 */
export function percentOf(part: Quantity, whole: Quantity): Quantity | undefined {
  if (part.scale !== 'one' || whole.scale !== 'one' || whole.soft.low < SMALLEST_WHOLE) return undefined
  const percent = ratioOf(part, whole)
  return isKnown(percent) && saysSomething(percent) ? percent : undefined
}

/** Whether a share can follow "đạt" or "bằng": "bằng ước từ 80% trở lên kế hoạch" cannot be read. */
export function isPlainShare({ qualifier, estimate }: Quantity): boolean {
  return !estimate && qualifier !== 'range' && qualifier !== 'at-least' && qualifier !== 'at-most'
}

function saysSomething({ number, ends, qualifier }: Quantity): boolean {
  if (ends !== null) return ends[0] >= 0
  return number !== 0 || (qualifier !== 'more-than' && qualifier !== 'at-least')
}
