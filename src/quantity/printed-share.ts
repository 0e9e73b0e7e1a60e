import { areDisjoint, divide, interval, scale } from './interval-arithmetic.ts'
import type { Interval } from './interval.ts'
import type { Quantity } from './quantity.ts'

/**
 * Does a printed share fit its part and whole, at the precision printed? `truncated`: not rounded but cut off (23/51 printed 45,09%), or a half
 * printed down (147/120 printed 122%). Not for "hơn 20%", which either holds or does not.
 */
export function fitOfShare(part: Quantity, whole: Quantity, share: Quantity): ShareFit {
  const quotient = scale(divide(part.hard, whole.hard), share.scale === 'per-mille' ? 1000 : 100)
  if (!areDisjoint(quotient, share.hard)) return 'rounded'
  const cut = cutOff(share)
  return cut === undefined || areDisjoint(quotient, cut) ? 'none' : 'truncated'
}

/** The shares that print so when they are cut off instead of rounded: 45,09% stands for [45,09; 45,10). Undefined for a qualified share. */
export function cutOff({ qualifier, number, hard }: Quantity): Interval | undefined {
  if (qualifier !== 'exact' || number === null || number < 0) return undefined
  return interval(number, number + (hard.high - number) * 2, { highOpen: true })
}

/** Is a printed share cut off instead of rounded? */
export function isTruncated(part: Quantity, whole: Quantity, share: Quantity): boolean {
  return fitOfShare(part, whole, share) === 'truncated'
}

export type ShareFit = 'rounded' | 'truncated' | 'none'
