import { subtract } from '../../quantity/interval-arithmetic.ts'
import type { Interval } from '../../quantity/interval.ts'
import type { Quantity } from '../../quantity/quantity.ts'

/**
 * Whether a figure rose or fell: by the hard intervals where they decide, else by the soft ones, since people who print
 * "hơn 5.650" and "gần 5.930" mean that the second is more. `unknown` where neither decides.
 */
export function directionOf(now: Quantity, before: Quantity): Direction {
  if (now.qualifier === 'exact' && before.qualifier === 'exact')
    return bySign((now.number ?? 0) - (before.number ?? 0))
  const hard = sideOf(subtract(now.hard, before.hard))
  return hard === 'unknown' ? sideOf(subtract(now.soft, before.soft)) : hard
}

function sideOf(change: Interval): Direction {
  if (change.low > 0 || (change.low === 0 && change.lowOpen)) return 'up'
  if (change.high < 0 || (change.high === 0 && change.highOpen)) return 'down'
  return 'unknown'
}

function bySign(change: number): Direction {
  return change === 0 ? 'same' : change > 0 ? 'up' : 'down'
}

export type Direction = 'up' | 'down' | 'same' | 'unknown'
