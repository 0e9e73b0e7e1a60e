import { contains, divide, intersect, interval, scale, wholeNumbers } from './interval-arithmetic.ts'
import type { Interval } from './interval.ts'
import { cutOff } from './printed-share.ts'
import type { Quantity } from './quantity.ts'

/**
 * Can a printed share come from this part of this base, at its printed precision? A count is divided by whole numbers only. `truncated`:
 * cut off where it should be rounded.
 */
export function judgeShare({ part, base, share, counted, capped = true }: ShareQuestion): ShareJudgement {
  const factor = factorOf(share)
  const ratio = ratioBetween(part.hard, base.hard, factor)
  const implied = impliedBases(part.hard, share.hard, { factor, counted })
  const judged = { ratio, implied }
  if (capped && part.hard.low > base.hard.high) return { ...judged, kind: 'above' }
  if (implied !== undefined && intersect(implied, base.hard) !== undefined)
    return { ...judged, kind: 'holds' }
  const cut = cutBase({ part, base, share, counted })
  if (cut !== undefined) return { ...judged, kind: 'truncated', cut }
  return { ...judged, kind: 'fails' }
}

/** The bases that give the share cut off instead of rounded, as far as the printed base allows them. */
function cutBase({ part, base, share, counted }: ShareQuestion): Interval | undefined {
  const cut = cutOff(share)
  const bases = cut && impliedBases(part.hard, cut, { factor: factorOf(share), counted })
  return bases && intersect(bases, base.hard)
}

/** The bases of which the part can be the printed share; whole numbers where both are counts. Undefined: none. */
export function impliedBases(
  part: Interval,
  share: Interval,
  { factor, counted }: { factor: number; counted: boolean },
): Interval | undefined {
  // "0%" rounds from below zero too, where no share lies.
  const possible = intersect(share, interval(0, Infinity))
  if (possible === undefined) return undefined
  const isNone = contains(part, 0) && contains(possible, 0)
  const bases = isNone ? interval(0, Infinity) : divide(scale(part, factor), possible)
  return counted ? wholeNumbers(bases) : bases
}

/** Part over base in per cent (or per mille); the part is at most the whole. */
export function ratioBetween(part: Interval, base: Interval, factor: number): Interval {
  return divide(scale(part, factor), base)
}

/** What 1 is in the unit of the share. */
export function factorOf({ scale: unit }: Quantity): number {
  return unit === 'per-mille' ? 1000 : 100
}

export interface ShareQuestion {
  readonly part: Quantity
  readonly base: Quantity
  readonly share: Quantity
  /** Part and base are counts. */
  readonly counted: boolean
  /** The part is at most the base: true of shares of a whole, not of shares of a target met. */
  readonly capped?: boolean
}

export interface ShareJudgement {
  readonly kind: 'holds' | 'truncated' | 'fails' | 'above'
  /** Part over base, in the unit of the share. */
  readonly ratio: Interval
  readonly implied: Interval | undefined
  /** Of a share that is cut off: the bases that give it so. */
  readonly cut?: Interval
}
