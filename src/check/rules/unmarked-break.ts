import type { Model, SeriesModel } from '../../model/model.ts'
import { problem } from '../../problems/make-problem.ts'
import { gather } from '../gather.ts'
import type { Found } from '../gather.ts'
import { relatedLifetime } from '../lifetime.ts'
import { aboutOf, seriesOf } from '../observations.ts'
import { crossingsOf } from '../own-crossing.ts'
import type { Findings } from '../relation.ts'
import { relatedValue } from '../speak.ts'

/**
 * Where its own organisation begins, ends or is succeeded between two of its figures, a series says so under `breaks`: what is counted before
 * and after is not the same whole. Told at the first figure after that day.
 */
export function unmarkedBreak(model: Model): Findings {
  return gather(seriesOf(model).flatMap((series) => test(model, series)))
}

function test(model: Model, series: SeriesModel): readonly Found[] {
  return crossingsOf(model, series)
    .filter(({ marked }) => !marked)
    .map(({ at, before, after }) => ({
      problem: problem(
        'unmarked-break',
        after.observation.places.value,
        { at },
        {
          related: [
            relatedValue(before.observation.places.value, before.observation.value),
            relatedLifetime(series.org),
          ],
          about: aboutOf(after),
        },
      ),
    }))
}
