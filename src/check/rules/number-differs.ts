import type { FigureUse } from '../../load/template.ts'
import { lookUp } from '../../model/look-up.ts'
import type { Model } from '../../model/model.ts'
import { problem } from '../../problems/make-problem.ts'
import { formatValue } from '../../format/value.ts'
import { writeGap } from '../../quantity/write-gap.ts'
import { agrees } from '../agrees.ts'
import { gather } from '../gather.ts'
import type { Found } from '../gather.ts'
import { aboutOf } from '../observations.ts'
import type { Findings } from '../relation.ts'
import { relatedValue, subjectOf } from '../speak.ts'
import { usesOf } from '../uses.ts'

/** An author's own words between the tags of a figure agree with the data. */
export function numberDiffers(model: Model): Findings {
  return gather(
    usesOf(model)
      .filter(({ use }) => 'text' in use)
      .flatMap((use) => (use.kind === 'figure' ? test(model, use.use) : [])),
  )
}

function test(model: Model, use: FigureUse): readonly Found[] {
  const found = use.text === undefined ? undefined : lookUp(model, use)
  if (
    found === undefined ||
    use.text === undefined ||
    agrees(use.text, found.quantity, { language: model.language, unit: found.series.unit })
  )
    return []
  const value = found.quantity
  const details = {
    text: use.text,
    name: subjectOf(model, found.series, use),
    period: use.period,
    value,
    unit: found.series.unit,
    suggestion:
      value.kind === 'gap'
        ? writeGap(value, model.language)
        : formatValue(value, { language: model.language }),
  }
  const amount = value.kind === 'gap' ? value.amount : value
  const related =
    found.point === undefined ? [] : [relatedValue(found.point.observation.places.value, amount)]
  return [{ problem: problem('number-differs', use.place, details, { related, about: aboutOf(use) }) }]
}
