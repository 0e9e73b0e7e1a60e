import type { Observation } from '../../load/series.ts'
import { pointAt } from '../../model/find-point.ts'
import type { Model, SeriesModel } from '../../model/model.ts'
import type { At } from '../../model/point-key.ts'
import { problem } from '../../problems/make-problem.ts'
import type { Place } from '../../problems/place.ts'
import { quantityOf, sum } from '../../quantity/derive.ts'
import { divide, isPoint, scale } from '../../quantity/interval-arithmetic.ts'
import type { Quantity } from '../../quantity/quantity.ts'
import { gather } from '../gather.ts'
import type { Found } from '../gather.ts'
import { aboutOf, seriesOf } from '../observations.ts'
import type { Findings, Relation } from '../relation.ts'
import { soundValue } from '../sound.ts'
import { partName, relatedValue, speaker, subjectOf } from '../speak.ts'

/** A group or an organisation is not more than the whole, a crossing not more than either of its margins, some parts not more than all. */
export function partExceedsTotal(model: Model): Findings {
  return gather(
    seriesOf(model)
      .filter(({ series }) => series.measure !== 'ratio')
      .flatMap((series) => [...ofBreakdowns(model, series), ...ofCells(model, series)]),
  )
}

function ofBreakdowns(model: Model, series: SeriesModel): readonly Found[] {
  return series.series.breakdowns
    .filter(({ kind }) => kind !== 'partition')
    .flatMap(({ kind, periods }) =>
      periods.flatMap(({ period, parts }) => {
        const total = bound(series, { period })
        if (total === undefined) return []
        const sound = parts.filter(({ used }) => used).flatMap((part) => soundOf(series, part))
        const exceeding = sound.filter(({ value }) => exceeds(value, total.value))
        if (exceeding.length > 0)
          return exceeding.map(({ part, value }) => failed(model, series, part, value, total))
        if (kind === 'partial' && sound.length > 1) return [together(model, series, sound, total)]
        return sound.length === 0 ? [] : [held(model, series, period, sound, total)]
      }),
    )
}

/** The tightest margin that a crossing exceeds is named; one fault is one problem. */
function ofCells(model: Model, series: SeriesModel): readonly Found[] {
  return series.series.cells
    .filter(({ used }) => used)
    .flatMap((cell) => {
      const [sound] = soundOf(series, cell)
      if (sound === undefined) return []
      const { period, org, group } = cell
      const margins = [{ period, group }, { period, org }, { period }].flatMap(
        (at) => bound(series, at) ?? [],
      )
      const exceeded = margins
        .filter((margin) => exceeds(sound.value, margin.value))
        .toSorted((a, b) => a.value.hard.high - b.value.hard.high)[0]
      if (exceeded !== undefined) return [failed(model, series, cell, sound.value, exceeded)]
      if (margins.length === 0) return []
      const { say, value } = speaker(model)
      const tops = [...new Set(margins.map((margin) => value(margin.value)))]
      const relation: Relation = {
        ...base(model, series, cell, cell.places.value),
        working: say(
          `${value(sound.value)} không quá ${listed(tops, ' và ')}`,
          `${value(sound.value)} is not more than ${listed(tops, ' and ')}`,
        ),
        outcome: margins.every((margin) => sound.value.hard.high <= margin.value.hard.low)
          ? 'holds'
          : 'bounded',
      }
      return [{ relation }]
    })
}

function listed(items: readonly string[], joint: string): string {
  const [last = '', ...others] = items.toReversed()
  return others.length === 0 ? last : `${others.toReversed().join(', ')}${joint}${last}`
}

function held(
  model: Model,
  series: SeriesModel,
  period: At['period'],
  parts: readonly Sound[],
  total: Bound,
): Found {
  const { say, value } = speaker(model)
  const [only] = parts
  const share =
    parts.length === 1 && only !== undefined && isPoint(total.value.hard) && total.value.hard.low >= 20
      ? quantityOf(divide(scale(only.value.hard, 100), total.value.hard), 2, 'percent')
      : undefined
  const listed = parts.map((part) => value(part.value)).join(', ')
  const relation: Relation = {
    ...base(
      model,
      series,
      { period, ...(parts.length === 1 && only ? { org: only.part.org, group: only.part.group } : {}) },
      only?.part.places.value ?? series.series.place,
    ),
    working:
      share === undefined
        ? say(
            `${listed}: ${parts.length === 1 ? '' : 'phần nào cũng '}không quá ${value(total.value)}`,
            `${listed}: ${parts.length === 1 ? '' : 'each '}not more than ${value(total.value)}`,
          )
        : say(
            `${listed} không quá ${value(total.value)} (${value(share)})`,
            `${listed} is not more than ${value(total.value)} (${value(share)})`,
          ),
    outcome: parts.every((part) => part.value.hard.high <= total.value.hard.low) ? 'holds' : 'bounded',
  }
  return { relation }
}

/** Some parts of a whole, none counted twice: together they are at most the whole. */
function together(model: Model, series: SeriesModel, parts: readonly Sound[], total: Bound): Found {
  const added = sum(parts.map(({ value }) => value))
  const { say, value } = speaker(model)
  const fails = exceeds(added, total.value)
  const [first] = parts
  const place = first?.part.places.value ?? series.series.place
  const said = fails
    ? problem(
        'part-exceeds-total',
        place,
        { name: say('các phần cộng lại', 'the parts together'), part: added, total: total.value },
        { related: [relatedValue(total.place, total.value)], about: aboutOf({ period: total.period }) },
      )
    : undefined
  const relation: Relation = {
    ...base(model, series, { period: total.period }, place),
    working: say(
      `Các phần đã nêu cộng lại ${value(added)}, ${fails ? 'nhiều hơn' : 'không quá'} ${value(total.value)}`,
      `The parts given add up to ${value(added)}, ${fails ? 'more than' : 'not more than'} ${value(total.value)}`,
    ),
    outcome: fails ? 'fails' : added.hard.high <= total.value.hard.low ? 'holds' : 'bounded',
    ...(said === undefined ? {} : { problem: said }),
  }
  return { relation }
}

function failed(model: Model, series: SeriesModel, part: Observation, value: Quantity, total: Bound): Found {
  const { say, value: show } = speaker(model)
  const name = partName(model, part)
  const said = problem(
    'part-exceeds-total',
    part.places.value,
    { name, part: value, total: total.value },
    { related: [relatedValue(total.place, total.value)], about: aboutOf(part) },
  )
  const relation: Relation = {
    ...base(model, series, part, part.places.value),
    working: say(
      `${show(value)} nhiều hơn ${show(total.value)}`,
      `${show(value)} is more than ${show(total.value)}`,
    ),
    outcome: 'fails',
    problem: said,
  }
  return { relation }
}

function base(
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

function bound(series: SeriesModel, at: At): Bound | undefined {
  const point = pointAt(series, at)
  const value = point && soundValue(series, point.observation)
  return point && value && { value, place: point.observation.places.value, period: at.period }
}

function soundOf(series: SeriesModel, part: Observation): readonly Sound[] {
  const value = soundValue(series, part)
  return value === undefined ? [] : [{ part, value }]
}

function exceeds(part: Quantity, total: Quantity): boolean {
  return (
    part.hard.low > total.hard.high ||
    (part.hard.low === total.hard.high && (part.hard.lowOpen || total.hard.highOpen))
  )
}

interface Sound {
  readonly part: Observation
  readonly value: Quantity
}

interface Bound {
  readonly value: Quantity
  readonly place: Place
  readonly period: At['period']
}
