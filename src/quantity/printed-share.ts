import { interval } from './interval-arithmetic.ts'
import type { Interval } from './interval.ts'
import type { Quantity } from './quantity.ts'

/** The shares that print so when they are cut off instead of rounded: 45,09% stands for [45,09; 45,10). Undefined for a qualified share. */
export function cutOff({ qualifier, number, hard }: Quantity): Interval | undefined {
  if (qualifier !== 'exact' || number === null || number < 0) return undefined
  return interval(number, number + (hard.high - number) * 2, { highOpen: true })
}
