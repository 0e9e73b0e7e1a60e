import type { Model } from '../../model/model.ts'
import { problem } from '../../problems/make-problem.ts'
import { gather } from '../gather.ts'
import { aboutOf, seriesOf } from '../observations.ts'
import type { Findings } from '../relation.ts'

/** A stock says of which day it speaks; `không rõ` is an answer. */
export function missingAsOf(model: Model): Findings {
  return gather(
    seriesOf(model)
      .filter(({ series }) => series.measure === 'stock')
      .flatMap(({ series, points }) =>
        points
          .filter(
            ({ observation }) => observation.value.kind === 'quantity' && observation.asOf === undefined,
          )
          .map(({ observation, period }) => ({
            problem: problem(
              'missing-as-of',
              observation.places.value,
              { name: series.name, period },
              { about: aboutOf(observation) },
            ),
          })),
      ),
  )
}
