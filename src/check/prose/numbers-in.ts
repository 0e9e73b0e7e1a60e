import type { ChangeUse, FigureUse } from '../../load/template.ts'
import { figureOf } from '../../model/figure.ts'
import type { Model } from '../../model/model.ts'
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
      const quantity = use.kind === 'figure' ? numberOf(model, use) : undefined
      return { start: offset, end: offset + 1, use, ...(quantity === undefined ? {} : { quantity }) }
    })
  return [...typed, ...bound].toSorted((one, other) => one.start - other.start)
}

function numberOf(model: Model, use: FigureUse): Quantity | undefined {
  const quantity = figureOf(model, use)?.quantity
  return quantity?.kind === 'quantity' ? quantity : undefined
}

/** The figure that a bound number is; undefined for a typed one and for a change. */
export function figureUse({ use }: NumberThere): FigureUse | undefined {
  return use?.kind === 'figure' ? use : undefined
}

export interface NumberThere extends Stretch {
  /** Absent for a change, a gap, and what has no number. */
  readonly quantity?: Quantity
  /** Present where the number is bound. */
  readonly use?: FigureUse | ChangeUse
}
