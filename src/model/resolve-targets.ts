import type { Draft } from '../load/draft.ts'
import type { Plan } from '../load/project.ts'
import type { Observation, Target } from '../load/series.ts'
import type { Period } from '../quantity/period.ts'
import { containsPeriod, periodBounds, samePeriod } from '../quantity/period-order.ts'
import type { Quantity } from '../quantity/quantity.ts'
import type { Unit } from '../quantity/unit.ts'
import { compareWithTarget } from './compare-with-target.ts'
import { deriveTarget } from './derive-target.ts'
import type { ResolvedTarget } from './model.ts'

/**
 * What each plan asks for a period, the deciding plan first: the main one, else the first in the file; plans that ask for a mean or a
 * total of several years come last, since they judge no single year, and a total is not even a measure for one. Within a plan the narrower period wins.
 */
export function resolveTargets(question: TargetQuestion): readonly ResolvedTarget[] {
  if (question.targets.length === 0) return NONE
  const covering = question.targets.filter((target) => covers(target, question.period))
  const [only] = covering
  if (only === undefined) return NONE
  if (covering.length === 1) {
    const plan = question.plans.get(only.plan)
    return plan === undefined ? NONE : [resolve(plan, covering, question)]
  }
  const byPlan = Map.groupBy(covering, ({ plan }) => plan)
  const resolved = [...byPlan].flatMap(([id, targets]) => {
    const plan = question.plans.get(id)
    return plan === undefined ? [] : [resolve(plan, targets.toSorted(byWidth), question)]
  })
  return resolved.toSorted((a, b) => rank(a, question.period) - rank(b, question.period))
}

const NONE: readonly ResolvedTarget[] = []

/** A target for the mean or the total of several years judges none of them. */
export function isForSeveral(target: Target, period: Period): boolean {
  return (target.each === 'average' || target.each === 'total') && !samePeriod(target.period, period)
}

function resolve(plan: Plan, targets: readonly Target[], question: TargetQuestion): ResolvedTarget {
  const target = targets.find(({ value }) => value !== undefined) ?? targets[0]
  if (target === undefined) throw new RangeError('a plan needs at least one target')
  const gap = targets.find((candidate) => candidate.gap !== undefined)?.gap
  const { observation, period, unit } = question
  const result = numberOf(observation)
  const partial = !isForSeveral(target, period) && !isWhole(target, period)
  const met =
    observation?.met !== undefined && (observation.metPlan ?? plan.id) === plan.id
      ? observation.met
      : undefined
  const derived =
    target.value === undefined && result !== undefined ? deriveTarget(result, { gap, met, unit }) : undefined
  const value = target.value ?? derived
  const known: Draft<ResolvedTarget> = { target, plan, partial, derived: derived !== undefined }
  if (gap !== undefined) known.gap = gap
  if (value !== undefined) known.value = value
  if (result === undefined || isForSeveral(target, period)) return known
  const due = !partial && isClosed(observation)
  // What is compared is worked out when asked for: a copy of it would ask at once.
  return Object.assign(
    compareWithTarget({ result, value, gap, better: target.better, derived: known.derived, due }),
    known,
  )
}

function covers(target: Target, period: Period): boolean {
  if (samePeriod(target.period, period)) return true
  if (target.each === 'total') return false
  return period.kind !== 'years' && period.kind !== 'school-year' && containsPeriod(target.period, period)
}

/** Whether the target speaks of exactly this period: its own, or one year of several where each year is meant. */
function isWhole(target: Target, period: Period): boolean {
  return samePeriod(target.period, period) || (target.period.kind === 'years' && period.kind === 'year')
}

/** A year is closed once its figures reach its end; an estimate, or one known to be counted earlier, is not. */
function isClosed(observation: Observation | undefined): boolean {
  if (observation === undefined) return false
  if (observation.status === 'final') return true
  const { asOf } = observation
  if (asOf !== undefined && /^\d{4}-\d{2}-\d{2}$/u.test(asOf))
    return asOf >= periodBounds(observation.period).to
  return observation.status === 'provisional'
}

function rank(resolved: ResolvedTarget, period: Period): number {
  return (isForSeveral(resolved.target, period) ? 2 : 0) + (resolved.plan.main ? 0 : 1)
}

function byWidth(a: Target, b: Target): number {
  return width(a.period) - width(b.period)
}

function width(period: Period): number {
  const { from, to } = periodBounds(period)
  return Date.parse(to) - Date.parse(from)
}

function numberOf(observation: Observation | undefined): Quantity | undefined {
  return observation?.value.kind === 'quantity' ? observation.value : undefined
}

export interface TargetQuestion {
  readonly unit: Unit
  readonly plans: ReadonlyMap<string, Plan>
  /** Targets of the series for the part in question, in the file's order. */
  readonly targets: readonly Target[]
  readonly period: Period
  /** Absent for a period that has a target only. */
  readonly observation?: Observation | undefined
}
