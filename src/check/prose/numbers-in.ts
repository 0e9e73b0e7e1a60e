import type { ChangeUse, FigureUse } from '../../load/template.ts'
import { figureOf } from '../../model/figure.ts'
import { findPoint, type PointKey } from '../../model/find-point.ts'
import type { Model } from '../../model/model.ts'
import type { Place } from '../../problems/place.ts'
import type { Stretch } from '../../prose/prose.ts'
import type { Quantity } from '../../quantity/quantity.ts'
import { quantityOf } from './candidates.ts'
import type { ReadPassage } from './passages-of.ts'

/** The numbers of a stretch of a passage, typed and bound, in the order of the text. */
export function numbersIn(
  model: Model,
  { passage, prose }: ReadPassage,
  { start, end }: Stretch,
): readonly NumberThere[] {
  const typed = prose.figures
    .filter((mention) => mention.start >= start && mention.end <= end)
    .flatMap((mention): readonly NumberThere[] => {
      const quantity = quantityOf(mention)
      return quantity === undefined ? [] : [{ start: mention.start, end: mention.end, quantity }]
    })
  const bound = passage.bindings
    .filter(({ offset }) => offset >= start && offset < end)
    .map(({ offset, use }): NumberThere => {
      return { start: offset, end: offset + 1, use, ...(use.kind === 'figure' ? levelOf(model, use) : {}) }
    })
  return [...typed, ...bound].toSorted((one, other) => one.start - other.start)
}

function levelOf(model: Model, use: FigureUse): Partial<Level> {
  const figure = figureOf(model, use)
  if (figure?.quantity.kind !== 'quantity') return {}
  const place = figure.point?.observation.places.value
  return { quantity: figure.quantity, ...(place === undefined ? {} : { place }) }
}

/** What the data says of a series at one point; undefined where it has no number there. */
export function levelAt(model: Model, key: PointKey): Level | undefined {
  const observation = findPoint(model, key)?.observation
  if (observation?.value.kind !== 'quantity') return undefined
  return { quantity: observation.value, place: observation.places.value }
}

/** The figure that a bound number is; undefined for a typed one and for a change. */
export function figureUse({ use }: NumberThere): FigureUse | undefined {
  return use?.kind === 'figure' ? use : undefined
}

/** A number and, where the data holds it, its place there. */
export interface Level {
  readonly quantity: Quantity
  readonly place?: Place
}

/** Without a quantity: a change, a gap, and what has no number. */
export interface NumberThere extends Stretch, Partial<Level> {
  /** Present where the number is bound. */
  readonly use?: FigureUse | ChangeUse
}
