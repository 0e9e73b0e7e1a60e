import type { Model } from '../../model/model.ts'
import { problem } from '../../problems/make-problem.ts'
import { gather } from '../gather.ts'
import { passagesOf } from '../prose/passages-of.ts'
import type { Findings } from '../relation.ts'

/** Numbers of prose are written as numbers are written (`vi-numbers.md` 4, 5, 12): no blank before %, no missing %, one qualifier. */
export function numberForm(model: Model): Findings {
  return gather(
    passagesOf(model).flatMap(({ passage, prose }) =>
      prose.forms.map(({ start, end, suggestion }) => {
        const text = passage.text.slice(start, end)
        return {
          problem: problem('number-form', passage.placeAt(start), { text, suggestion }, { about: { text } }),
        }
      }),
    ),
  )
}
