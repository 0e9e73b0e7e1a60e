import type { Language } from '../quantity/language.ts'
import type { Unit } from '../quantity/unit.ts'
import type { PeriodLabel } from './period-label.ts'
import type { Reading } from './reading.ts'

/** What a cumulative chart is drawn from. The first slot is the beginning of the year, with a sum of 0. */
export interface Cumulative {
  readonly slots: readonly Reading[]
  /** Names of the slots; that of the first is empty. */
  readonly periods: readonly PeriodLabel[]
  readonly axisName: string
  /** The year. */
  readonly name: string
  /** Last year's sums in the same slots. */
  readonly before?: Earlier | undefined
  readonly planName: string
  /** `level` is the plan's where the pace is that of time, else what should be reached at the slot in focus. */
  readonly pace?:
    { readonly by: 'time' | 'last-year'; readonly level: number; readonly name: string } | undefined
  readonly unit: Unit
  readonly language: Language
  readonly illustrative?: string | undefined
}

/** The year before, in the same slots. */
export interface Earlier {
  readonly name: string
  readonly slots: readonly Reading[]
}
