import { targetsAt } from '../model/look-up.ts'
import type { Model, Point, ResolvedTarget, SeriesModel } from '../model/model.ts'
import { pointKey } from '../model/point-key.ts'
import { isForSeveral } from '../model/resolve-targets.ts'
import type { Period } from '../quantity/period.ts'
import { writePeriod } from '../quantity/write-period.ts'
import type { Goal, Reading } from './reading.ts'

/** What a series says for each period of an axis; of a part where an organisation or a group is named. */
export function readPeriods(
  model: Model,
  series: SeriesModel,
  periods: readonly Period[],
  question: Question,
): readonly Reading[] {
  const part = { org: question.org, group: question.group }
  const readings = periods.map((period) => {
    const point = series.index.get(pointKey(series.series, { period, ...part }))
    const goal = goalOf(targetsAt(model, series, { period, ...defined(part) }), period, question.target)
    return { ...readPoint(point, period), ...(goal === undefined ? {} : { goal }) }
  })
  const focus = focusOf(readings, question.focus)
  return readings.map((reading) => ({ ...reading, now: reading.key === focus }))
}

/** A point as a place on an axis; where the data holds nothing at all, "not yet" is what can honestly be said. */
export function readPoint(point: Point | undefined, period: Period, key = writePeriod(period)): Reading {
  const value = point?.observation.value
  const note = point?.observation.note
  return {
    key,
    period,
    ...(value?.kind === 'quantity' ? { quantity: value } : { missing: value?.missing ?? 'not-yet' }),
    status: point?.observation.status ?? 'final',
    now: false,
    ...(note === undefined ? {} : { note }),
  }
}

/**
 * The target to draw: that of the plan named, else the one that decides. A target for several years together, or for a whole year where
 * the period is a part of it, is no line across one column.
 */
export function goalOf(
  targets: readonly ResolvedTarget[],
  period: Period,
  plan: string | undefined,
): Goal | undefined {
  if (plan === 'none') return undefined
  const fitting = targets.filter(({ target, partial }) => !partial && !isForSeveral(target, period))
  const resolved = plan === undefined ? fitting[0] : fitting.find((each) => each.plan.id === plan)
  return resolved && toGoal(resolved)
}

/** A resolved target as something to draw; nothing where no number could be found for it. */
export function toGoal(resolved: ResolvedTarget): Goal | undefined {
  const { value, derived, verdict } = resolved
  if (value === undefined) return undefined
  const levels = value.ends ?? (value.number === null ? [] : [value.number])
  return { quantity: value, levels, derived, resolved, ...(verdict === undefined ? {} : { verdict }) }
}

/** The period asked for where it has a number, else the latest settled figure, else the latest of all. */
function focusOf(readings: readonly Reading[], focus: Period | undefined): string | undefined {
  const numbered = readings.filter(({ quantity }) => quantity !== undefined)
  const wanted = focus && numbered.find(({ key }) => key === writePeriod(focus))
  return (wanted ?? numbered.findLast(({ status }) => status === 'final') ?? numbered.at(-1))?.key
}

function defined(part: { org: string | undefined; group: string | undefined }): {
  org?: string
  group?: string
} {
  return {
    ...(part.org === undefined ? {} : { org: part.org }),
    ...(part.group === undefined ? {} : { group: part.group }),
  }
}

export interface Question {
  readonly org?: string | undefined
  readonly group?: string | undefined
  /** A plan's id, or `none`. */
  readonly target?: string | undefined
  readonly focus?: Period | undefined
}
