import type { Observation, Revision, Target } from '../../load/series.ts'
import type { Model, SeriesModel } from '../../model/model.ts'
import { problem } from '../../problems/make-problem.ts'
import type { Problem } from '../../problems/problem.ts'
import { gather } from '../gather.ts'
import { aboutOf, observationsOf, seriesOf } from '../observations.ts'
import type { Findings } from '../relation.ts'

/** A changed figure or target says why it changed. "Chưa nêu" ("not stated") keeps a place for the reason and is not one. */
export function revisionWithoutReason(model: Model): Findings {
  return gather(
    seriesOf(model).flatMap((series) =>
      revisionsOf(series)
        .filter(({ revision }) => NO_REASON.test(revision.reason.normalize('NFC').trim()))
        .map(({ revision: { place, date }, about }) => ({
          problem: problem('revision-without-reason', place, { date }, { about }),
        })),
    ),
  )
}

function revisionsOf(series: SeriesModel): readonly Told[] {
  const figures: readonly (Observation | Target)[] = [
    ...observationsOf(series).filter(isRevised),
    ...series.series.targets.filter(isRevised),
  ]
  return figures.flatMap((figure) =>
    figure.revisions.map((revision) => ({ revision, about: aboutOf(figure) })),
  )
}

function isRevised({ revisions }: Observation | Target): boolean {
  return revisions.length > 0
}

const NO_REASON = /^(?:(?:chưa nêu|chưa ghi)(?: lý do)?|(?:reason )?not stated)?[.…]?$/iu

interface Told {
  readonly revision: Revision
  readonly about: NonNullable<Problem['about']>
}
