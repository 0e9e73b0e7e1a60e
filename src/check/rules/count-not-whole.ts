import { problem } from '../../problems/make-problem.ts'
import type { Place } from '../../problems/place.ts'
import type { Quantity, Value } from '../../quantity/quantity.ts'
import type { Model, SeriesModel } from '../../model/model.ts'
import type { At } from '../../model/point-key.ts'
import { gather } from '../gather.ts'
import type { Found } from '../gather.ts'
import { aboutOf, observationsOf, seriesOf } from '../observations.ts'
import type { Findings } from '../relation.ts'
import { isCount, numbersIn } from '../sound.ts'

/** A number of people is whole and not below zero. Means of several years are no counts and may have decimals. */
export function countNotWhole(model: Model): Findings {
  return gather(
    seriesOf(model)
      .filter(({ unit }) => unit.kind === 'count')
      .flatMap((series) =>
        figuresOf(series).flatMap(({ value, place, at }) => found(series, value, place, at)),
      ),
  )
}

function found({ unit }: SeriesModel, value: Value, place: Place, at: At): readonly Found[] {
  if (value.kind === 'missing' || !isWrong(value)) return []
  const details = { value, unit: unit.name }
  return [{ problem: problem(faultOf(value), place, details, { about: aboutOf(at) }) }]
}

function isWrong(value: Value | undefined): boolean {
  return value?.kind === 'quantity' && value.scale === 'one' && !isCount(value)
}

function faultOf(value: Quantity): 'count-not-whole' | 'count-not-whole/negative' {
  return numbersIn(value).some((number) => number < 0) ? 'count-not-whole/negative' : 'count-not-whole'
}

function figuresOf(model: SeriesModel): readonly { value: Value; place: Place; at: At }[] {
  const { targets, statements } = model.series
  return [
    ...observationsOf(model)
      .filter(({ value, of }) => isWrong(value) || isWrong(of))
      .flatMap((at) => [
        { value: at.value, place: at.places.value, at },
        ...(at.of === undefined ? [] : [{ value: at.of, place: at.places.of ?? at.place, at }]),
      ]),
    ...[...targets, ...statements].flatMap((at) =>
      at.value === undefined || at.each === 'average'
        ? []
        : [{ value: at.value, place: at.valueAt ?? at.place, at }],
    ),
  ]
}
