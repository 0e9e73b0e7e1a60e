import { problem } from '../../problems/make-problem.ts'
import type { Place } from '../../problems/place.ts'
import type { Quantity } from '../../quantity/quantity.ts'
import type { Observation } from '../../load/series.ts'
import type { Model, SeriesModel } from '../../model/model.ts'
import { gather } from '../gather.ts'
import type { Found } from '../gather.ts'
import { aboutOf, observationsOf, seriesOf } from '../observations.ts'
import type { Findings } from '../relation.ts'
import { isShare, numbersIn } from '../sound.ts'

/** A share of a whole lies between 0 and 100%. The share of a target met may be more, and is not one of these. */
export function shareOutOfRange(model: Model): Findings {
  return gather(
    seriesOf(model).flatMap((series) =>
      observationsOf(series)
        .filter(({ share }) => share !== undefined || series.series.measure === 'ratio')
        .flatMap((observation) =>
          sharesIn(series, observation).flatMap(({ share, place }) => found(share, place, observation)),
        ),
    ),
  )
}

function sharesIn(
  { series, unit }: SeriesModel,
  { value, share, places, place }: Observation,
): readonly Located[] {
  return [
    ...(share === undefined ? [] : [{ share, place: places.share ?? place }]),
    ...(series.measure === 'ratio' && unit.kind === 'percent' && value.kind === 'quantity'
      ? [{ share: value, place: places.value }]
      : []),
  ]
}

function found(share: Quantity, place: Place, observation: Observation): readonly Found[] {
  if (isShare(share)) return []
  const key = numbersIn(share).some((number) => number < 0)
    ? 'share-out-of-range/negative'
    : 'share-out-of-range'
  return [{ problem: problem(key, place, { share }, { about: aboutOf(observation) }) }]
}

interface Located {
  readonly share: Quantity
  readonly place: Place
}
