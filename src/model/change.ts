import type { ChangeUse } from '../load/template.ts'
import type { Quantity } from '../quantity/quantity.ts'
import type { Model } from './model.ts'

/** How a figure moved between two periods; undefined where one of both has no number. */
export function changeOf(model: Model, use: ChangeUse): Change | undefined {
  void model
  void use
  return undefined
}

/** A change ready to be printed: `tăng 8 đảng viên`. */
export interface Change {
  readonly text: string
  readonly spoken: string
  /** Signed: later minus earlier, in the unit, in per cent or in points; absent where it is no single number. */
  readonly value?: number
  readonly quantity: Quantity
}
