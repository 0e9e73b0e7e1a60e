import type { Model } from '../../model/model.ts'
import { problem } from '../../problems/make-problem.ts'
import { gather } from '../gather.ts'
import { seriesOf } from '../observations.ts'
import type { Findings } from '../relation.ts'

/** Readers are told what a series measures. */
export function missingDefinition(model: Model): Findings {
  return gather(
    seriesOf(model)
      .filter(({ series }) => (series.definition ?? '').trim() === '')
      .map(({ series }) => ({ problem: problem('missing-definition', series.place, {}) })),
  )
}
