import { pointKey } from '../../model/point-key.ts'
import type { Model, SeriesModel } from '../../model/model.ts'
import type { Observation } from '../../load/series.ts'
import { problem } from '../../problems/make-problem.ts'
import { gather } from '../gather.ts'
import type { Found } from '../gather.ts'
import { once } from '../once.ts'
import { aboutOf, observationsOf, seriesOf } from '../observations.ts'
import type { Findings } from '../relation.ts'
import { relatedValue } from '../speak.ts'

/** Where several sources give one point, exactly one of them is in use. */
export function duplicateObservation(model: Model): Findings {
  return gather(seriesOf(model).flatMap((series) => undecided(series).map(found)))
}

/** Points with several figures of which not exactly one is in use, each as its figures in the order of the file. */
export const undecided = once((series: SeriesModel): readonly (readonly Observation[])[] => {
  const observations = observationsOf(series)
  // As many points as figures: each stands alone.
  if (series.index.size === observations.length) return []
  const points = Map.groupBy(observations, (observation) => pointKey(series.series, observation))
  return [...points.values()].filter(
    (sources) => sources.length > 1 && sources.filter(({ used }) => used).length !== 1,
  )
})

function found(sources: readonly Observation[]): Found {
  const [first, ...others] = sources
  const last = others.at(-1)
  if (first === undefined || last === undefined) return {}
  const values = sources.map(({ value }) => value.text)
  const chosen = sources.filter(({ used }) => used).length
  return {
    problem: problem(
      'duplicate-observation',
      last.places.value,
      { period: first.period, values, chosen },
      {
        related: sources
          .filter((source) => source !== last)
          .map(({ places, value }) => relatedValue(places.value, value)),
        about: aboutOf(first),
      },
    ),
  }
}
