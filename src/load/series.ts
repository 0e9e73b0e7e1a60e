import type { Period } from '../quantity/period.ts'
import type { Gap, Quantity, Value } from '../quantity/quantity.ts'
import type { Status } from '../quantity/status.ts'
import type { Place } from '../problems/place.ts'
import type { Located } from './located.ts'
import type { Passage } from './passage.ts'

export type Measure = 'flow' | 'stock' | 'ratio'

export interface Series extends Located {
  readonly id: string
  readonly name: string
  readonly nameEn?: string
  readonly theme?: string
  readonly definition?: string
  readonly measure: Measure
  /** Id of a unit. */
  readonly unit: string
  /** Id of the whole that the values speak of. */
  readonly org: string
  readonly status: Status
  readonly source?: string
  readonly illustrative: boolean
  readonly note?: string
  readonly firstIn?: string
  readonly numerator?: string
  readonly denominator?: Denominator
  /** Figures of the whole, by period, then as written. Several for one period where sources differ; one of them `used`. */
  readonly values: readonly Observation[]
  readonly statements: readonly Statement[]
  readonly targets: readonly Target[]
  readonly breakdowns: readonly Breakdown[]
  /** Crossings of organisation and group. */
  readonly cells: readonly Observation[]
  readonly breaks: readonly Break[]
  readonly account?: Account
  readonly accept: readonly Waiver[]
  /** Something of the file could not be read: what the series seems not to have may stand there. */
  readonly lossy?: true
  /** Name and definition as they are read. */
  readonly passages: readonly Passage[]
}

export type Denominator =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'series'; readonly series: string; readonly period?: Period | RelativePeriod }

export type RelativePeriod = 'term-start' | 'year-start' | 'previous-year-end'

/** One value of a series for a period; with `org`, `group` or both where it is a part. */
export interface Observation extends Located {
  readonly period: Period
  readonly org?: string
  readonly group?: string
  readonly value: Value
  /** The whole of which the value is a part: `value: 172`, `of: 214`. */
  readonly of?: Quantity
  /** The source does not say of what: `of: không rõ`. */
  readonly wholeUnknown?: true
  /** The printed share that the value has in `of`. */
  readonly share?: Quantity
  /** The printed share of the target reached, and the plan it is measured against where named. */
  readonly met?: Quantity
  readonly metPlan?: string
  readonly status: Status
  /** A date `YYYY-MM-DD`, a period or words as written; `không rõ` is kept as written. */
  readonly asOf?: string
  readonly source?: string
  /** False for the sources that lost where several give the point. */
  readonly used: boolean
  readonly firstIn?: string
  readonly note?: string
  readonly revisions: readonly Revision[]
  /** Places of the single items, for problems that are about one of them. */
  readonly places: {
    readonly value: Place
    readonly of?: Place
    readonly share?: Place
    readonly met?: Place
    readonly asOf?: Place
  }
}

export interface Revision extends Located {
  readonly date: string
  /** What was published before, as a value or, for plans, as text. */
  readonly was: Value
  readonly type: 'revision' | 'correction'
  readonly reason: string
}

export type Each = 'year' | 'total' | 'average'

export interface Statement extends Located {
  readonly period: Period
  readonly each?: Each
  readonly org?: string
  readonly group?: string
  readonly value: Quantity
  /** Where the value stands, below where the statement begins. */
  readonly valueAt?: Place
  readonly source?: string
  readonly firstIn?: string
  readonly note?: string
}

export interface Target extends Located {
  readonly period: Period
  readonly each?: Each
  readonly plan: string
  readonly org?: string
  readonly group?: string
  /** One of `value` and `gap` is there. */
  readonly value?: Quantity
  /** Where the value stands, below where the target begins. */
  readonly valueAt?: Place
  readonly gap?: Gap
  readonly better: 'higher' | 'lower'
  readonly source?: string
  readonly firstIn?: string
  readonly note?: string
  readonly revisions: readonly Revision[]
}

export interface Breakdown extends Located {
  readonly by: 'org' | 'group'
  readonly kind: 'partition' | 'overlapping' | 'partial'
  readonly periods: readonly BreakdownPeriod[]
}

export interface BreakdownPeriod extends Located {
  readonly period: Period
  readonly parts: readonly Observation[]
}

export interface Break extends Located {
  readonly at: string
  readonly note: string
}

export interface Account extends Located {
  readonly start: { readonly series: string; readonly period: Period }
  readonly end: { readonly series: string; readonly period: Period }
  readonly plus: readonly string[]
  readonly minus: readonly string[]
}

export interface Waiver extends Located {
  readonly check: string
  readonly period?: Period
  readonly org?: string
  readonly group?: string
  readonly plan?: string
  readonly source?: string
  /** The number in a sentence, as it stands there. */
  readonly text?: string
  readonly reason: string
  readonly by?: string
  readonly date?: string
}
