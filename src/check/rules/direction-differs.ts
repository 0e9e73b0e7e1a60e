import type { Model } from '../../model/model.ts'
import { problem } from '../../problems/make-problem.ts'
import { gather } from '../gather.ts'
import type { Found } from '../gather.ts'
import { claimedMoves } from '../prose/claimed-moves.ts'
import { passagesOf } from '../prose/passages-of.ts'
import type { Findings } from '../relation.ts'
import { aboutOf } from '../observations.ts'

/**
 * A word of direction says which way its figures went, a word of verdict whether the plan was met; "đạt 35%" says neither. An error where
 * both figures are bound, a warning where one is typed or only implied. What the intervals leave open is not judged.
 */
export function directionDiffers(model: Model): Findings {
  return gather(
    passagesOf(model).flatMap((read) =>
      claimedMoves(model, read).flatMap(({ move, from, to, right, bothBound, about }): readonly Found[] => {
        const text = read.passage.text.slice(move.start, move.end)
        const severity = bothBound ? 'error' : 'warning'
        const details = { word: text, right, from, to }
        return [
          {
            problem: problem('direction-differs', read.passage.placeAt(move.start), details, {
              severity,
              about: { ...(about === undefined ? {} : aboutOf(about)), text },
            }),
          },
        ]
      }),
    ),
  )
}
