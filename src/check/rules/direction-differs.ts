import type { Model } from '../../model/model.ts'
import { problem } from '../../problems/make-problem.ts'
import type { Problem } from '../../problems/problem.ts'
import { gather } from '../gather.ts'
import { claimedMoves, type BeliedMove } from '../prose/claimed-moves.ts'
import type { ReadPassage } from '../prose/passages-of.ts'
import { passagesOf } from '../prose/passages-of.ts'
import type { Findings } from '../relation.ts'
import { aboutOf } from '../observations.ts'
import { relatedValue } from '../speak.ts'

/**
 * A word of direction says which way its figures went, a word of verdict whether the plan was met; "đạt 35%" says neither. An error where
 * both figures are bound, a warning where one is typed or only implied. What the intervals leave open is not judged.
 */
export function directionDiffers(model: Model): Findings {
  return gather(
    passagesOf(model).flatMap((read) =>
      claimedMoves(model, read).map((belied) => ({ problem: told(read, belied) })),
    ),
  )
}

function told(
  { passage }: ReadPassage,
  { move, from, to, right, ofPlan, bothBound, about }: BeliedMove,
): Problem {
  const word = passage.text.slice(move.start, move.end)
  const details = { word, right, from: from.quantity, to: to.quantity }
  return problem(
    ofPlan ? 'direction-differs/plan' : 'direction-differs',
    passage.placeAt(move.start),
    details,
    {
      severity: bothBound ? 'error' : 'warning',
      about: { ...(about === undefined ? {} : aboutOf(about)), text: word },
      related: [from, to].flatMap(({ quantity, place }) =>
        place === undefined ? [] : [relatedValue(place, quantity)],
      ),
    },
  )
}
