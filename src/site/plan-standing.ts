import { toGoal } from '../charts/read-periods.ts'
import type { Goal } from '../charts/reading.ts'
import { elapsedShare, standingOf, type Standing } from '../charts/standing.ts'
import { monthsElapsed } from '../format/sentences/part-of-year.ts'
import { compareWithTarget } from '../model/compare-with-target.ts'
import { pointAt } from '../model/find-point.ts'
import { targetsAt } from '../model/look-up.ts'
import type { Model, ResolvedTarget, SeriesModel } from '../model/model.ts'
import type { At } from '../model/point-key.ts'
import { isForSeveral } from '../model/resolve-targets.ts'
import { runningTotals } from '../model/running-total.ts'
import { ratioOf } from '../quantity/derive.ts'
import { periodBounds, samePeriodLastYear } from '../quantity/period-order.ts'
import type { Period } from '../quantity/period.ts'
import type { MissingKind, Quantity } from '../quantity/quantity.ts'
import type { Status } from '../quantity/status.ts'

/** How a figure stands to every plan that judges its period, the deciding plan first. */
export function planStandings(model: Model, series: SeriesModel, at: At): readonly PlanStanding[] {
  return judging(model, series, at).map((resolved) => standingTo(model, series, at, resolved))
}

/**
 * Part of a year is held against the year's plan with all that has come in since January: a third quarter alone says nothing of it.
 * The pace is the share reached at the same point of last year where that is known, else the share of the year that has gone by.
 */
function standingTo(model: Model, series: SeriesModel, at: At, resolved: ResolvedTarget): PlanStanding {
  const { target, plan, partial, derived, value, gap } = resolved
  const adds = partial && series.series.measure === 'flow'
  const outcome = adds ? runningTotal(series, at) : outcomeAt(series, at)
  const compared =
    adds && outcome.result !== undefined
      ? compareWithTarget({
          result: outcome.result,
          value,
          gap: undefined,
          better: target.better,
          derived: false,
          due: false,
        })
      : resolved
  const { verdict, ratio, difference } = compared
  const judged: ResolvedTarget = {
    target,
    plan,
    partial,
    derived,
    ...(value === undefined ? {} : { value }),
    ...(gap === undefined ? {} : { gap }),
    ...(verdict === undefined ? {} : { verdict }),
    ...(ratio === undefined ? {} : { ratio }),
    ...(difference === undefined ? {} : { difference }),
  }
  const pace = adds ? paceAt(model, series, { ...at, period: outcome.period }) : undefined
  const goal = toGoal(judged)
  return {
    ...outcome,
    resolved: judged,
    due: dueDay(judged, at.period),
    standing: outcome.result === undefined ? 'no-figure' : standingOf(judged, pace?.share),
    ...(goal === undefined ? {} : { goal }),
    ...(pace === undefined ? {} : { pace }),
  }
}

/** Plans that ask for a mean or a total of several years judge no single one. */
function judging(model: Model, series: SeriesModel, at: At): readonly ResolvedTarget[] {
  const use = {
    period: at.period,
    ...(at.org === undefined ? {} : { org: at.org }),
    ...(at.group === undefined ? {} : { group: at.group }),
  }
  return targetsAt(model, series, use).filter(({ target }) => !isForSeveral(target, at.period))
}

function outcomeAt(series: SeriesModel, at: At): Outcome {
  const observation = pointAt(series, at)?.observation
  const value = observation?.value
  return {
    period: at.period,
    status: observation?.status ?? 'final',
    ...(value?.kind === 'quantity' ? { result: value } : { missing: value?.missing ?? 'not-yet' }),
  }
}

function runningTotal(series: SeriesModel, at: At): Outcome {
  const months = monthsElapsed(at.period)
  const total = runningTotals(series, at, at.period.year).find((each) => each.months === months)
  if (total === undefined) return outcomeAt(series, at)
  return {
    period: total.period,
    status: total.status,
    ...(total.quantity === undefined ? { missing: total.missing ?? 'not-yet' } : { result: total.quantity }),
  }
}

function paceAt(model: Model, series: SeriesModel, at: At): Pace | undefined {
  const before = { ...at, period: samePeriodLastYear(at.period) }
  const { result } = runningTotal(series, before)
  const level = judging(model, series, before)[0]?.value
  const reached = result === undefined || level === undefined ? undefined : ratioOf(result, level).number
  if (reached !== undefined && reached !== null) return { share: reached, lastYear: true }
  const steady = elapsedShare(at.period)
  return steady === undefined ? undefined : { share: steady, lastYear: false }
}

/** The last day of what the plan speaks of: of the year, where the figure is of a part of it. */
function dueDay({ partial, target }: ResolvedTarget, period: Period): string {
  if (!partial) return periodBounds(period).to
  return target.period.kind === 'years' ? `${period.year}-12-31` : periodBounds(target.period).to
}

interface Outcome {
  /** What the result speaks of: for part of a year, all of it since January. */
  readonly period: Period
  readonly result?: Quantity
  /** Why there is none. */
  readonly missing?: MissingKind
  readonly status: Status
}

export interface PlanStanding extends Outcome {
  readonly resolved: ResolvedTarget
  readonly goal?: Goal
  readonly standing: Standing
  readonly pace?: Pace
  /** `YYYY-MM-DD` */
  readonly due: string
}

export interface Pace {
  /** Of the plan, in per cent. */
  readonly share: number
  /** Reached at the same point of last year; else the elapsed share of the year. */
  readonly lastYear: boolean
}
