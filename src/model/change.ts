import { changeWords } from '../format/sentences/change.ts'
import type { ChangeUse } from '../load/template.ts'
import { difference, growthOf } from '../quantity/derive.ts'
import type { Quantity } from '../quantity/quantity.ts'
import type { Unit } from '../quantity/unit.ts'
import type { Model } from './model.ts'
import { findPoint } from './find-point.ts'

/** How a figure moved between two periods; undefined where one of both has no number. */
export function changeOf(model: Model, use: ChangeUse): Change | undefined {
  const ends = endsOf(model, use)
  if (ends === undefined) return undefined
  const { before, now, unit } = ends
  const text = changeWords({ now, before, as: use.as }, { language: model.language, unit })
  const quantity =
    use.as === 'percent' && before.number !== 0 ? growthOf(now, before) : difference(now, before)
  return {
    text,
    spoken: text,
    ...(quantity.number === null ? {} : { value: quantity.number }),
    quantity,
    unit,
  }
}

/** Have both periods a number? */
export function hasChange(model: Model, use: ChangeUse): boolean {
  return endsOf(model, use) !== undefined
}

function endsOf(
  model: Model,
  use: ChangeUse,
): { readonly before: Quantity; readonly now: Quantity; readonly unit: Unit } | undefined {
  const [before, now] = [use.from, use.to].map(
    (period) => findPoint(model, { ...use, period })?.observation.value,
  )
  const unit = model.series.get(use.series)?.unit
  if (before?.kind !== 'quantity' || now?.kind !== 'quantity' || unit === undefined) return undefined
  return { before, now, unit }
}

/** A change ready to be printed: `tăng 8 đảng viên`. */
export interface Change {
  readonly text: string
  readonly spoken: string
  /** Signed: later minus earlier, in the unit, in per cent or in points; a bound where it is one; absent for a range. */
  readonly value?: number
  readonly quantity: Quantity
  readonly unit: Unit
}
