import type { Observation } from '../load/series.ts'
import { pointAt } from '../model/find-point.ts'
import type { Model, SeriesModel } from '../model/model.ts'
import type { At } from '../model/point-key.ts'
import { problem } from '../problems/make-problem.ts'
import type { Place } from '../problems/place.ts'
import type { Quantity } from '../quantity/quantity.ts'
import type { Found } from './gather.ts'
import { aboutOf } from './observations.ts'
import type { Relation } from './relation.ts'
import { soundValue } from './sound.ts'
import { partName, relatedValue, speaker, subjectOf } from './speak.ts'

/** A part that is more than what it is a part of. */
export function exceeding(
  model: Model,
  series: SeriesModel,
  part: Observation,
  value: Quantity,
  total: Bound,
): Found {
  const { say, value: show } = speaker(model)
  const name = partName(model, part)
  const said = problem(
    'part-exceeds-total',
    part.places.value,
    { name, part: value, total: total.value },
    { related: [relatedValue(total.place, total.value)], about: aboutOf(part) },
  )
  const relation: Relation = {
    ...exceedsBase(model, series, part, part.places.value),
    working: say(
      `${show(value)} nhiều hơn ${show(total.value)}`,
      `${show(value)} is more than ${show(total.value)}`,
    ),
    outcome: 'fails',
    problem: said,
  }
  return { relation }
}

/** What a relation of part and whole says of itself. */
export function exceedsBase(
  model: Model,
  series: SeriesModel,
  at: { period: At['period']; org?: string | undefined; group?: string | undefined },
  place: Place,
): Pick<Relation, 'code' | 'series' | 'subject' | 'place'> {
  return {
    code: 'part-exceeds-total',
    series: series.series.id,
    subject: subjectOf(model, series, at, at.period),
    place,
  }
}

/** The figure that a part may not exceed. */
export function boundAt(series: SeriesModel, at: At): Bound | undefined {
  const point = pointAt(series, at)
  const value = point && soundValue(series, point.observation)
  return point && value && { value, place: point.observation.places.value, period: at.period }
}

/** The number of a part, if it has one. */
export function soundOf(series: SeriesModel, part: Observation): readonly Sound[] {
  const value = soundValue(series, part)
  return value === undefined ? [] : [{ part, value }]
}

/** What a crossing of organisation and group may not exceed: either of its margins, and the whole. */
export function marginsOf(series: SeriesModel, { period, org, group }: At): readonly Bound[] {
  return [{ period, group }, { period, org }, { period }].flatMap((at) => boundAt(series, at) ?? [])
}

/** Is the part surely more than the total? */
export function exceeds(part: Quantity, total: Quantity): boolean {
  return (
    part.hard.low > total.hard.high ||
    (part.hard.low === total.hard.high && (part.hard.lowOpen || total.hard.highOpen))
  )
}

export interface Sound {
  readonly part: Observation
  readonly value: Quantity
}

export interface Bound {
  readonly value: Quantity
  readonly place: Place
  readonly period: At['period']
}
