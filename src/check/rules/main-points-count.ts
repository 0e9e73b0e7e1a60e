import type { Model } from '../../model/model.ts'
import { problem } from '../../problems/make-problem.ts'
import { gather } from '../gather.ts'
import type { Findings } from '../relation.ts'

/**
 * The main points of a number are few enough to be read in one go: one to six (`conventions.md`). That there is one at all is a matter of
 * form, seen when the file is read. Told at the first that is too many.
 */
export function mainPointsCount(model: Model): Findings {
  return gather(
    model.editions.flatMap(({ mainPoints }) => {
      const extra = mainPoints[MOST_POINTS]
      return extra === undefined
        ? []
        : [{ problem: problem('main-points-count', extra.place, { count: mainPoints.length }) }]
    }),
  )
}

const MOST_POINTS = 6
