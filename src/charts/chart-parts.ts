import type { ChartTable, Drawing } from './chart.ts'
import type { Reading } from './reading.ts'

/** What the kinds of charts differ in; the rest is the same for all. */
export interface ChartParts {
  readonly title: string
  readonly subtitle: string
  /** Names a cut axis; said whatever the subtitle says. */
  readonly axis?: string
  readonly description: string
  readonly drawing: Drawing
  readonly notes: readonly string[]
  readonly table: ChartTable
  /** What is drawn, for the status line. */
  readonly readings: readonly Reading[]
  /** Ids of sources, with repetitions. */
  readonly sources: readonly (string | undefined)[]
}
