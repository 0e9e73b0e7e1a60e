import type { FigureUse } from '../load/template.ts'
import type { Gap, Value } from '../quantity/quantity.ts'
import type { Unit } from '../quantity/unit.ts'
import type { Model, Point } from './model.ts'

/**
 * What a bound figure shows. Undefined where the data has nothing for it (a problem of the loader or of `unreleased-figure`
 * says so; nothing is ever invented).
 */
export function figureOf(model: Model, use: FigureUse): Figure | undefined {
  void model
  void use
  return undefined
}

/** A figure ready to be printed. */
export interface Figure {
  /** As seen, in the site's form, one run of text with no-break spaces; the author's own words where the binding holds some. */
  readonly text: string
  /** As a screen reader should say it. */
  readonly spoken: string
  /** The number, or the bound of a qualified one; absent for a range and for no number. */
  readonly value?: number
  /** Ends of the hard interval, only where the value is not one exact number and the end is not open to the sky. */
  readonly low?: number
  readonly high?: number
  /** What the figure stands for: of a share the share, of a target the target; derived targets too. */
  readonly quantity: Value | Gap
  /** Unit of the quantity: per cent for shares, the series' own otherwise. */
  readonly unit: Unit
  /** The point it comes from; absent for statements and for targets of periods without an observation. */
  readonly point?: Point
  /** True where the quantity is computed ("suy ra từ nguồn") and nowhere printed. */
  readonly derived: boolean
}
