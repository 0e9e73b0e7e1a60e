import { formatMissing } from '../format/missing.ts'
import { capitalize } from '../format/capital.ts'
import { formatPeriod } from '../format/period.ts'
import type { ChartUse } from '../load/article.ts'
import { targetsAt } from '../model/look-up.ts'
import type { Model, ResolvedTarget, SeriesModel } from '../model/model.ts'
import { pointKey } from '../model/point-key.ts'
import { isForSeveral } from '../model/resolve-targets.ts'
import type { Period } from '../quantity/period.ts'
import { containsPeriod } from '../quantity/period-order.ts'
import { axisPeriods } from './axis-periods.ts'
import { figureLabel } from './figure-label.ts'
import { partId, partName, partsAt } from './parts-at.ts'
import type { ProgressRow } from './progress.ts'
import { readPeriods, readPoint, toGoal } from './read-periods.ts'
import type { Reading } from './reading.ts'
import { elapsedShare, standingOf } from './standing.ts'

/** One row for each organisation or group that has a figure or a target of its own in the period, the furthest first. */
export function rowsByPart(
  model: Model,
  series: SeriesModel,
  use: ChartUse,
  focus: Period | undefined,
): Rows | undefined {
  const at = partsAt(series, use, focus)
  if (at === undefined) return undefined
  const { by, period } = at
  const planned = series.series.targets.filter(
    (target) =>
      containsPeriod(target.period, period) &&
      (by === 'org'
        ? target.org !== undefined && target.group === use.group
        : target.group !== undefined && target.org === use.org),
  )
  const ids = [...new Set([...at.points, ...planned].map((each) => partId(each, by)))]
  const asked = ids.map((id): Asked => {
    const part =
      by === 'org'
        ? { org: id, ...(use.group === undefined ? {} : { group: use.group }) }
        : { group: id, ...(use.org === undefined ? {} : { org: use.org }) }
    const point = series.index.get(pointKey(series.series, { period, ...part }))
    return { key: id, name: partName(model, by, id), part, period, reading: readPoint(point, period, id) }
  })
  const rows = rowsOf(model, series, use, asked)
  return {
    ...rows,
    periods: [period],
    rows: rows.rows.toSorted((a, b) => reached(b) - reached(a)),
    sources: at.points.map(({ observation }) => observation.source ?? series.series.source),
  }
}

/** One row for each period of the series, in the order of time. */
export function rowsByPeriod(
  model: Model,
  series: SeriesModel,
  use: ChartUse,
  focus: Period | undefined,
): Rows | undefined {
  const part = {
    ...(use.org === undefined ? {} : { org: use.org }),
    ...(use.group === undefined ? {} : { group: use.group }),
  }
  const points =
    use.org === undefined && use.group === undefined
      ? series.points
      : series.parts.filter(({ org, group }) => org === use.org && group === use.group)
  const periods = axisPeriods(
    points.map(({ period }) => period),
    use,
  )
  const readings = readPeriods(model, series, periods, { ...part, target: 'none', focus })
  const asked = readings.map((reading): Asked => ({
    key: reading.key,
    name: capitalize(formatPeriod(reading.period, model)),
    part,
    period: reading.period,
    reading,
  }))
  const rows = rowsOf(model, series, use, asked)
  return {
    ...rows,
    rows: rows.rows.filter(({ goal }) => goal !== undefined),
    periods,
    sources: points.map(({ observation }) => observation.source ?? series.series.source),
  }
}

/** Pace: what was reached at the same point of last year where every row has it, else the elapsed share of the year. */
function rowsOf(
  model: Model,
  series: SeriesModel,
  use: ChartUse,
  asked: readonly Asked[],
): Omit<Rows, 'periods' | 'sources'> {
  const resolved = asked.map(({ part, period }) => targetFor(model, series, use, { ...part, period }))
  const earlier = asked.map(({ part, period }, i) =>
    resolved[i]?.partial === true
      ? targetFor(model, series, use, { ...part, period: { ...period, year: period.year - 1 } })?.ratio
          ?.number
      : undefined,
  )
  const lastYear =
    resolved.every((target, i) => target?.partial !== true || typeof earlier[i] === 'number') &&
    earlier.some((pace) => typeof pace === 'number')
  const rows = asked.map(({ key, name, period, reading }, i): ProgressRow => {
    const target = resolved[i]
    const goal = target && toGoal(target)
    const pace =
      target?.partial === true ? (lastYear ? (earlier[i] ?? undefined) : elapsedShare(period)) : undefined
    const standing = reading.quantity === undefined ? 'no-figure' : standingOf(target, pace)
    const result = figureText(reading, series, model)
    const asks =
      goal === undefined
        ? ''
        : ` / ${
            Object.values(figureLabel(goal.quantity, { unit: series.unit, language: model.language }))
              .flat()
              .at(-1) ?? ''
          }`
    return { key, name, value: `${result}${asks}`, reading, goal, pace, standing }
  })
  return { rows, lastYear, partial: resolved.some((target) => target?.partial === true) }
}

function targetFor(
  model: Model,
  series: SeriesModel,
  { target: plan }: ChartUse,
  at: Asked['part'] & { readonly period: Period },
): ResolvedTarget | undefined {
  const targets = targetsAt(model, series, at).filter(({ target }) => !isForSeveral(target, at.period))
  return plan === undefined || plan === 'none' ? targets[0] : targets.find((each) => each.plan.id === plan)
}

/** A figure as one text with its words: `gần 12`, `sơ bộ 27`, `chưa có số liệu`. */
export function figureText(
  { quantity, missing, status }: Reading,
  { unit }: SeriesModel,
  { language }: Pick<Model, 'language'>,
): string {
  if (quantity === undefined) return formatMissing(missing ?? 'not-yet', language)
  const { words, number } = figureLabel(quantity, { unit, language, status })
  return [...words, number].join(' ')
}

function reached({ goal }: ProgressRow): number {
  const ratio = goal?.resolved.ratio
  return ratio?.number ?? ratio?.hard.low ?? -1
}

export interface Rows {
  readonly rows: readonly ProgressRow[]
  readonly periods: readonly Period[]
  /** True where the periods are parts of a year and the targets those of the year. */
  readonly partial: boolean
  /** True where the pace is that of last year. */
  readonly lastYear: boolean
  readonly sources: readonly (string | undefined)[]
}

interface Asked {
  readonly key: string
  readonly name: string
  readonly part: { readonly org?: string; readonly group?: string }
  readonly period: Period
  readonly reading: Reading
}
