import type { Model } from '../../model/model.ts'
import { problem } from '../../problems/make-problem.ts'
import { gather } from '../gather.ts'
import { aboutOf } from '../observations.ts'
import { passagesOf } from '../prose/passages-of.ts'
import { suspectsIn } from '../prose/suspects.ts'
import { tagFor } from '../prose/tag.ts'
import type { Findings } from '../relation.ts'
import { relatedValue, subjectOf } from '../speak.ts'
import { placeOfFigure } from '../prose/known-figures.ts'

/** A typed number, a quotation's included, that stands beside a series' name, a period and its unit says what the data says. */
export function numberSuspect(model: Model): Findings {
  return gather(
    passagesOf(model).flatMap((read) =>
      suspectsIn(model, read).map(({ mention, right }) => {
        const { text } = mention
        const { speaker } = read.passage
        const details = {
          text,
          name: subjectOf(model, right.series, right),
          period: right.period,
          value: right.quantity,
          binding: tagFor(right, read),
          ...(speaker === undefined || speaker === '' ? {} : { speaker }),
        }
        return {
          problem: problem('number-suspect', read.passage.placeAt(mention.start), details, {
            related: [relatedValue(placeOfFigure(right), right.quantity)],
            about: { ...aboutOf(right), text },
          }),
        }
      }),
    ),
  )
}
