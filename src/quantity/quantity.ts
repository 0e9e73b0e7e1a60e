import type { Interval } from './interval.ts'

/** How the printed number stands to the true one; the names are those of the exports. */
export type Qualifier = 'exact' | 'more-than' | 'less-than' | 'about' | 'at-least' | 'at-most' | 'range'

/** What stands behind the number: nothing, a per cent sign, a per mille sign, or "điểm phần trăm". */
export type Scale = 'one' | 'percent' | 'per-mille' | 'points'

/** Four ways to have no number. None of them is zero. */
export type MissingKind = 'not-yet' | 'not-available' | 'not-applicable' | 'not-published'

/** A number with the words and the precision of its source. */
export interface Quantity {
  readonly kind: 'quantity'
  readonly qualifier: Qualifier
  /** The qualifier as printed, without the number: `hơn`, `từ … trở lên`; empty for a bare number. */
  readonly word: string
  /** The number or bound; the middle of an "about"; null for a range. Per cents are per cents: 3,04% is 3.04. */
  readonly number: number | null
  /** Both ends of a range, in the order printed; null for all others. */
  readonly ends: readonly [number, number] | null
  /** Decimals printed: `3,04%` has 2. */
  readonly decimals: number
  readonly scale: Scale
  /** For errors, met and missed, and bounds that are stated. */
  readonly hard: Interval
  /** For drawing, direction words, warnings and search. */
  readonly soft: Interval
  /** True for `ước`, `dự kiến`, …: a status, not a bound. */
  readonly estimate: boolean
  /** The source's own words, NFC, blanks as typed. */
  readonly text: string
}

/** A value that the source does not give, and which of the four kinds that is. */
export interface Missing {
  readonly kind: 'missing'
  readonly missing: MissingKind
  readonly text: string
}

export type Value = Quantity | Missing

/** How far a result stands from its target, as printed: `vượt 0,04 điểm phần trăm`, `thiếu 3`. */
export interface Gap {
  readonly kind: 'gap'
  readonly direction: 'over' | 'under'
  /** points = value − target, of shares, in percentage points or per mille as the amount says · percent = value ÷ target − 1 · units = value − target. */
  readonly measure: 'points' | 'percent' | 'units'
  /** Never negative; carries its own qualifier and precision. */
  readonly amount: Quantity
  readonly text: string
}
