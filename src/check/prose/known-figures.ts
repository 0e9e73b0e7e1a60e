import { orgOf } from './own-org.ts'
import type { Model, SeriesModel } from '../../model/model.ts'
import type { Show } from '../../load/template.ts'
import type { Period } from '../../quantity/period.ts'
import type { Quantity, Scale, Value } from '../../quantity/quantity.ts'
import type { Place } from '../../problems/place.ts'
import { pointAt } from '../../model/find-point.ts'
import { pointsOf } from '../observations.ts'

/** Figures of the data that print a number, the same scale provided: where a typed number may come from. */
export function figuresPrinting(model: Model, quantity: Quantity): readonly KnownFigure[] {
  return indexOf(model).get(keyOf(quantity, quantity.scale)) ?? []
}

/** Everything known of a series, period and part. */
export function figuresOf(series: SeriesModel): readonly KnownFigure[] {
  const known = bySeries.get(series)
  if (known !== undefined) return known
  const figures = listFigures(series)
  bySeries.set(series, figures)
  return figures
}

function indexOf(model: Model): ReadonlyMap<string, readonly KnownFigure[]> {
  const known = indexes.get(model)
  if (known !== undefined) return known
  const index = Map.groupBy(
    [...model.series.values()].flatMap((series) => figuresOf(series)),
    ({ quantity }) => keyOf(quantity, quantity.scale),
  )
  indexes.set(model, index)
  return index
}

const indexes = new WeakMap<Model, ReadonlyMap<string, readonly KnownFigure[]>>()
const bySeries = new WeakMap<SeriesModel, readonly KnownFigure[]>()

function listFigures(series: SeriesModel): readonly KnownFigure[] {
  const figures: KnownFigure[] = []
  for (const point of pointsOf(series)) {
    const { observation, others, targets } = point
    const at = { series, period: point.period, ...orgOf(point) }
    const add = (show: Show, value: Value | undefined, plan?: string): void => {
      if (value?.kind === 'quantity')
        figures.push({ ...at, show, quantity: value, ...(plan === undefined ? {} : { plan }) })
    }
    add('value', observation.value)
    add('of', observation.of)
    add('share', observation.share)
    add('met', observation.met)
    for (const other of others) add('value', other.value)
    for (const [order, { plan, gap, value }] of targets.entries()) {
      const named = order === 0 ? undefined : plan.id
      add('gap', gap?.amount, named)
      add('target', value, named)
    }
  }
  for (const target of series.series.targets) {
    if (target.value)
      figures.push({
        series,
        period: target.period,
        ...orgOf(target),
        show: 'target',
        quantity: target.value,
      })
    if (target.gap)
      figures.push({
        series,
        period: target.period,
        ...orgOf(target),
        show: 'gap',
        quantity: target.gap.amount,
      })
  }
  for (const statement of series.series.statements) {
    figures.push({
      series,
      period: statement.period,
      ...orgOf(statement),
      show: 'statement',
      quantity: statement.value,
    })
  }
  return figures
}

function keyOf({ number, ends }: Quantity, scale: Scale): string {
  return `${scale === 'points' ? 'percent' : scale} ${ends === null ? number : ends.join(' ')}`
}

export interface KnownFigure {
  readonly series: SeriesModel
  readonly period: Period
  readonly org?: string
  readonly group?: string
  readonly show: Show
  readonly plan?: string
  readonly quantity: Quantity
}

/** Where a figure stands in the data; the head of its series where it has no line of its own. */
export function placeOfFigure({ series, period, org, group }: KnownFigure): Place {
  const point = pointAt(series, { period, org, group })
  return point?.observation.places.value ?? series.series.place
}
