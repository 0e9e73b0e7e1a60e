import type { SeriesModel } from '../model/model.ts'
import type { Reading } from './reading.ts'

/** One step of the path that a funnel draws. */
export interface Step {
  readonly series: SeriesModel
  readonly name: string
  readonly reading: Reading
  readonly source: string | undefined
}
