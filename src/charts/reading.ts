import type { ResolvedTarget } from '../model/model.ts'
import type { Period } from '../quantity/period.ts'
import type { MissingKind, Quantity } from '../quantity/quantity.ts'
import type { Status } from '../quantity/status.ts'
import type { Verdict } from '../quantity/verdict.ts'

/** One place on an axis: a period, an organisation or a group, with what is known there. */
export interface Reading {
  /** Unique in its chart: a period in normal form, or an id. */
  readonly key: string
  readonly period: Period
  readonly quantity?: Quantity
  /** Why there is no quantity. */
  readonly missing?: MissingKind
  readonly status: Status
  readonly goal?: Goal
  /** True for the one observation in focus. */
  readonly now: boolean
  readonly note?: string
}

/** What a plan asks for at that place. */
export interface Goal {
  readonly quantity: Quantity
  /** The numbers to draw a line at: one, or both ends of a range. */
  readonly levels: readonly number[]
  readonly derived: boolean
  readonly verdict?: Verdict
  readonly resolved: ResolvedTarget
}

/** Drawn hollow: a figure that may still change. */
export function isUnsettled(reading: Reading): boolean {
  return reading.status !== 'final' || reading.quantity?.estimate === true
}

/** The number that a figure is drawn at: its bound, the middle of an "about", the upper end of a range. */
export function drawnAt(quantity: Quantity): number {
  return quantity.ends === null ? (quantity.number ?? 0) : Math.max(...quantity.ends)
}

/** Every number that must lie on the scale. */
export function numbersOf(reading: Reading): readonly number[] {
  const { quantity, goal } = reading
  return [...(quantity === undefined ? [] : (quantity.ends ?? [drawnAt(quantity)])), ...(goal?.levels ?? [])]
}
