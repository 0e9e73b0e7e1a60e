import type { Period } from '../quantity/period.ts'
import type { Located } from './located.ts'

/** Text with bindings: `{{series.period}}` where a component cannot stand. Texts and bindings alternate freely. */
export interface Template extends Located {
  readonly parts: readonly (string | FigureUse)[]
}

export type Show = 'value' | 'share' | 'of' | 'met' | 'target' | 'gap'

/** One use of a figure from the data: a `<Num/>` or a `{{…}}`. */
export interface FigureUse extends Located {
  readonly kind: 'figure'
  readonly series: string
  readonly period: Period
  readonly org?: string
  readonly group?: string
  readonly show: Show
  /** False: the number without its unit. */
  readonly unit: boolean
  /** The author's own words between the tags, which must agree with the data. */
  readonly text?: string
}

/** One `<Change/>`: the words for how a figure moved between two periods. */
export interface ChangeUse extends Located {
  readonly kind: 'change'
  readonly series: string
  readonly from: Period
  readonly to: Period
  readonly org?: string
  readonly group?: string
  readonly as: 'count' | 'percent' | 'points'
}
