import type { Period } from '../quantity/period.ts'
import type { Located } from './located.ts'

/** Text with bindings: `{{series.period}}` where a component cannot stand. Texts and bindings alternate freely. */
export interface Template extends Located {
  readonly parts: readonly (string | FigureUse)[]
}

/**
 * What of a figure is shown. `statement` is the claim of a source whose period is exactly the one named (`2020/2023`): the words of
 * `<Num … show="statement"/>` and `{{ket-nap.2020/2023.statement}}`.
 */
export type Show = 'value' | 'share' | 'of' | 'met' | 'target' | 'gap' | 'statement'

/** One use of a figure from the data: a `<Num/>` or a `{{…}}`. */
export interface FigureUse extends Located {
  readonly kind: 'figure'
  readonly series: string
  readonly period: Period
  readonly org?: string
  readonly group?: string
  readonly show: Show
  /**
   * The plan whose target or gap is meant, where it is not the one that decides: `<Num … show="gap" plan="nghi-quyet"/>`, or
   * `{{ty-le-ket-nap.2023.gap.nghi-quyet}}`.
   */
  readonly plan?: string
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
