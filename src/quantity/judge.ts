import { contains, negate, point } from './interval-arithmetic.ts'
import type { Interval } from './interval.ts'
import type { Quantity } from './quantity.ts'
import type { Verdict } from './verdict.ts'

/**
 * Is a target met? From the number it prints: a range from its low end (for ceilings its high end), "từ 170 trở lên" from 170, "hơn 170"
 * only above. Undecided where the interval of the result lies on both sides; the very number printed meets it.
 */
export function verdictOf(result: Quantity, target: Quantity, better: 'higher' | 'lower'): Verdict {
  const line = lineOf(target, better)
  const { number, qualifier } = result
  // "hơn 170" is not met by 170; "trên 50%" and "khoảng 400" are met by the very number they print.
  if (qualifier === 'exact' && number !== null && number === target.number && contains(target.hard, number)) {
    return 'met'
  }
  return better === 'higher' ? against(result.hard, line) : against(negate(result.hard), turned(line))
}

/** Is a target surely more than met: above it, of a range above its high end (for ceilings below)? */
export function isExceeded(result: Quantity, target: Quantity, better: 'higher' | 'lower'): boolean {
  const far = target.ends?.[better === 'higher' ? 1 : 0] ?? target.number
  if (far === null) return false
  if (result.qualifier === 'exact' && result.number === far) return false
  const { low, high, lowOpen, highOpen } = result.hard
  return better === 'higher'
    ? low > far || (low === far && lowOpen)
    : high < far || (high === far && highOpen)
}

/**
 * Which way a difference goes; undecided where its interval holds numbers of both signs, or zero beside others. By the hard interval for
 * what is stated as fact, by the soft one for a choice of words.
 */
export function directionOf(difference: Quantity, by: 'hard' | 'soft' = 'hard'): Direction {
  const { low, high, lowOpen, highOpen } = difference[by]
  if (difference.qualifier === 'exact' && difference.number === 0) return 'same'
  if (low > 0 || (low === 0 && (lowOpen || difference.qualifier === 'more-than'))) return 'up'
  if (high < 0 || (high === 0 && (highOpen || difference.qualifier === 'less-than'))) return 'down'
  return low === 0 && high === 0 ? 'same' : 'undecided'
}

function lineOf(target: Quantity, better: 'higher' | 'lower'): Line {
  const { qualifier, number, ends, hard } = target
  const near = better === 'higher' ? ends?.[0] : ends?.[1]
  if (near !== undefined) return { at: point(near), strict: false }
  if (qualifier === 'exact' && number !== null) return { at: point(number), strict: false }
  const floor = better === 'higher' && (qualifier === 'at-least' || qualifier === 'more-than')
  const ceiling = better === 'lower' && (qualifier === 'at-most' || qualifier === 'less-than')
  if (floor) return { at: point(hard.low), strict: hard.lowOpen }
  if (ceiling) return { at: point(hard.high), strict: hard.highOpen }
  return { at: hard, strict: false }
}

function turned({ at, strict }: Line): Line {
  return { at: negate(at), strict }
}

function against(result: Interval, { at, strict }: Line): Verdict {
  if (result.low > at.high || (result.low === at.high && (!strict || result.lowOpen))) return 'met'
  if (result.high < at.low || (result.high === at.low && (strict || result.highOpen))) return 'missed'
  return 'undecided'
}

export type Direction = 'up' | 'down' | 'same' | 'undecided'

interface Line {
  /** Where the line may lie: one number, or anywhere in an interval ("khoảng 400"). */
  readonly at: Interval
  /** The line itself does not count as met. */
  readonly strict: boolean
}
