import { exactly, isKnown, ratioOf } from '../quantity/derive.ts'
import type { Quantity } from '../quantity/quantity.ts'
import type { ProgressRow } from './progress.ts'

/** In the order in which a ranking tells them: the groups that a leader asks for, the furthest first. */
export const PLAN_GROUPS = [
  'met',
  'half',
  'low',
  'over',
  'undecided',
  'none',
  'no-plan',
  'no-figure',
] as const

/**
 * How far an organisation has come: its plan met, half of it and more, less, nothing; `over` its ceiling; undecided where the figure lies
 * on both sides of a limit.
 */
export type PlanGroup = (typeof PLAN_GROUPS)[number]

/** The group of one row. */
export function planGroupOf(row: Judged): PlanGroup {
  const { goal } = row
  const { quantity } = row.reading
  if (quantity === undefined) return 'no-figure'
  if (goal === undefined) return 'no-plan'
  const { verdict, resolved } = goal
  const share = shareOfPlan(row)?.hard
  if (resolved.target.better === 'lower') {
    if (verdict !== undefined) return verdict === 'missed' ? 'over' : verdict
    if (share === undefined) return 'undecided'
    return share.high <= 100 ? 'met' : share.low > 100 ? 'over' : 'undecided'
  }
  if (verdict === 'met') return 'met'
  if (quantity.hard.high === 0) return 'none'
  if (share === undefined) return 'undecided'
  if (share.low >= 100) return 'met'
  if (share.low >= 50 && (share.high < 100 || (share.high === 100 && share.highOpen))) return 'half'
  return share.high < 50 || (share.high === 50 && share.highOpen) ? 'low' : 'undecided'
}

/**
 * What part of its plan a row has reached, in per cent, with the certainty of its figure; of a range plan the end that must be reached.
 * Undefined where there is nothing to divide, or where the plan asks for nothing.
 */
export function shareOfPlan({ goal, reading: { quantity } }: Judged): Quantity | undefined {
  if (goal === undefined || quantity === undefined || goal.levels.length === 0) return undefined
  const lower = goal.resolved.target.better === 'lower'
  const level = lower ? Math.max(...goal.levels) : Math.min(...goal.levels)
  if (level <= 0) return undefined
  const { decimals, scale } = goal.quantity
  const ranged = goal.levels.length > 1 && !goal.derived
  const share = ranged
    ? ratioOf(quantity, exactly(level, decimals, scale))
    : (goal.resolved.ratio ?? ratioOf(quantity, goal.quantity))
  return isKnown(share) ? share : undefined
}

/** How many rows stand in each group. */
export function planTally(groups: readonly PlanGroup[]): PlanTally {
  const count = (group: PlanGroup): number => groups.filter((each) => each === group).length
  return {
    met: count('met'),
    half: count('half'),
    low: count('low'),
    over: count('over'),
    undecided: count('undecided'),
    none: count('none'),
    all: groups.length - count('no-figure') - count('no-plan'),
  }
}

type Judged = Pick<ProgressRow, 'goal' | 'reading'>

/** Counts of those that have both a figure and a plan. */
export interface PlanTally {
  readonly met: number
  readonly half: number
  readonly low: number
  readonly over: number
  readonly undecided: number
  readonly none: number
  readonly all: number
}
