import type { Observation } from '../../load/series.ts'
import type { Model, SeriesModel } from '../../model/model.ts'
import { problem } from '../../problems/make-problem.ts'
import { gather } from '../gather.ts'
import { aboutOf, observationsOf, seriesOf } from '../observations.ts'
import type { Findings } from '../relation.ts'

/**
 * The words of a figure and its status say the same (the three statuses of the Law on Statistics, article 48). "Ước 400" under `status: final` or
 * `provisional` contradicts itself. The reverse, `status: estimate` beside a bare 400, is told too: charts and tables print the status, but a
 * sentence prints the figure's own words and nothing else, so that readers would take 400 for counted; "ước 400" says it everywhere, and then
 * needs no status. Where the series as a whole is one of estimates, its page says so once, and its figures may be bare.
 */
export function statusDiffers(model: Model): Findings {
  return gather(
    seriesOf(model).flatMap((series) =>
      observationsOf(series)
        .filter((observation) => differs(series, observation))
        .map((observation) => ({
          problem: problem(
            'status-differs',
            observation.places.value,
            { text: observation.value.text, status: observation.status, language: model.language },
            { about: aboutOf(observation) },
          ),
        })),
    ),
  )
}

function differs({ series }: SeriesModel, { value, status }: Observation): boolean {
  if (value.kind === 'missing') return false
  return value.estimate ? status !== 'estimate' : status === 'estimate' && series.status !== 'estimate'
}
