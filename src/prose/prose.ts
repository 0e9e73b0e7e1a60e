import type { Period } from '../quantity/period.ts'
import type { Gap, Quantity } from '../quantity/quantity.ts'

/** What the number language of one passage says. Offsets are in UTF-16 units of the passage's text; lists are in its order. */
export interface Prose {
  /** Numbers that claim something: each must be bound, or is reported. */
  readonly figures: readonly Mention[]
  /** Numbers that are no figures, and what they are instead. */
  readonly exempt: readonly Exemption[]
  /** Periods named: `năm 2023`, `quý I/2024`, `6 tháng đầu năm 2025`. */
  readonly periods: readonly PeriodMention[]
  /** Words of direction and of verdict: `tăng`, `giảm`, `vượt`, `chưa đạt`. */
  readonly moves: readonly Move[]
  /** Numbers that are not written as numbers are written. */
  readonly forms: readonly FormFault[]
  /** What stands between quotation marks. */
  readonly quotations: readonly Stretch[]
}

export interface Stretch {
  readonly start: number
  readonly end: number
}

/** One number with its words, from the qualifier to the unit: `hơn 5.650 đảng viên`. */
export interface Mention extends Stretch {
  readonly text: string
  readonly reading: Reading
  /** Words behind the number that may be its unit or what is counted, folded to lower case: `đảng viên`; empty where none. */
  readonly unit: string
  /** True for hectares, money and the like of which the site keeps no figures. */
  readonly measured: boolean
}

export type Reading =
  /** `172 đảng viên`, `gần 5.930`, `từ 100 đến 170`, `3,04%`, `một nửa`, `hai phần ba`, `ba đồng chí`. */
  | { readonly kind: 'quantity'; readonly quantity: Quantity }
  /** `172/214`. */
  | {
      readonly kind: 'pair'
      readonly first: Quantity
      readonly second: Quantity
      readonly relation: 'part-whole' | 'actual-target' | 'unknown'
    }
  /** `vượt 0,04 điểm phần trăm`, `còn thiếu 3`. */
  | { readonly kind: 'gap'; readonly gap: Gap }
  /** `tăng 8 đảng viên`, `giảm 3,5%`: the amount of a change. */
  | { readonly kind: 'change'; readonly direction: 'up' | 'down'; readonly amount: Quantity }
  /** `gấp đôi`, `bằng 1,2 lần`, `tăng gấp rưỡi`: 2, 1.2, 1.5 as an interval. */
  | { readonly kind: 'times'; readonly times: Quantity }

export interface Exemption extends Stretch {
  readonly as: ExemptKind
}

export type ExemptKind =
  | 'date'
  | 'time'
  | 'year'
  | 'period'
  | 'duration'
  | 'age'
  | 'membership-years'
  | 'anniversary'
  | 'named-day'
  | 'document'
  | 'clause'
  | 'form'
  | 'programme'
  | 'congress'
  | 'school-class'
  | 'place'
  | 'list-number'
  | 'telephone'
  | 'ordinal'
  | 'score'
  | 'reference'
  | 'name'

export interface PeriodMention extends Stretch {
  readonly period: Period
}

/**
 * `claim`: what the word says. `up`, `down`, `same` of a change; `met`, `exceeded`, `missed` of a plan. A neutral word (`đạt 35%`) is no
 * move. `shape`: `from-to` where two levels follow (`từ A lên B`), `by` where an amount follows, `to` where a level follows
 * (`giảm còn`), `bare` where nothing numeric follows.
 */
export interface Move extends Stretch {
  readonly claim: 'up' | 'down' | 'same' | 'met' | 'exceeded' | 'missed'
  readonly shape: 'from-to' | 'by' | 'to' | 'bare'
  /** What it is compared with, where the sentence says so. */
  readonly against?: 'last-year' | 'previous' | 'plan' | PeriodMention
}

export interface FormFault extends Stretch {
  readonly fault:
    | 'blank-before-percent'
    | 'percent-missing'
    | 'other-language'
    | 'two-qualifiers'
    | 'ambiguous-times'
    | 'blank-in-number'
  /** What to write instead. */
  readonly suggestion: string
  /** True: the suggestion says the same thing in the right form, so that it may be written without asking. */
  readonly safe: boolean
}
