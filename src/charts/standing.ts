import type { ResolvedTarget } from '../model/model.ts'
import type { Period } from '../quantity/period.ts'

/** How a row of a progress chart stands: judged where its period is over, else compared with its pace. */
export function standingOf(resolved: ResolvedTarget | undefined, pace: number | undefined): Standing {
  if (resolved?.value === undefined) return 'no-plan'
  if (resolved.verdict !== undefined) return resolved.verdict
  const { ratio } = resolved
  if (ratio === undefined) return 'no-figure'
  const { low, high } = ratio.hard
  if (resolved.target.better === 'lower') return high <= (pace ?? 100) ? 'on-pace' : 'undecided'
  if (low >= 100) return 'met'
  if (pace === undefined) return 'not-due'
  if (low >= pace) return 'on-pace'
  return high < pace || (high === pace && ratio.hard.highOpen) ? 'behind' : 'undecided'
}

/**
 * The share of a year that has gone by when a part of it ends, in per cent; undefined for parts that do not begin with the year, since
 * they say nothing about what was reached before.
 */
export function elapsedShare(period: Period): number | undefined {
  switch (period.kind) {
    case 'half':
      return period.half === 1 ? 50 : undefined
    case 'quarter':
      return period.quarter === 1 ? 25 : undefined
    case 'months':
      return (period.months / 12) * 100
    case 'month':
      return period.month === 1 ? 100 / 12 : undefined
    case 'year':
    case 'school-year':
    case 'years':
      return undefined
  }
}

/** In the order in which the groups are drawn. */
export const STANDINGS = [
  'met',
  'on-pace',
  'undecided',
  'not-due',
  'missed',
  'behind',
  'no-figure',
  'no-plan',
] as const

export type Standing = (typeof STANDINGS)[number]
