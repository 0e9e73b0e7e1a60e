import type { Point } from '../model/model.ts'
import type { Quantity } from '../quantity/quantity.ts'

/** A part of a whole in one period. */
export interface Shared {
  readonly point: Point
  readonly part: Quantity
  readonly whole: Quantity | undefined
  /** Printed, else computed where the whole is large enough. */
  readonly share: Quantity | undefined
}
