import { fromMet } from '../../model/derive-target.ts'
import type { Model } from '../../model/model.ts'
import { problem } from '../../problems/make-problem.ts'
import { wholeNumbers } from '../../quantity/interval-arithmetic.ts'
import { gather } from '../gather.ts'
import type { Found } from '../gather.ts'
import { judgeMet, printedMets } from '../met-targets.ts'
import type { PrintedMet } from '../met-targets.ts'
import { aboutOf, seriesOf } from '../observations.ts'
import type { Findings } from '../relation.ts'
import { shareWorking, toldEnds } from '../share-working.ts'
import { relatedValue, speaker, subjectOf } from '../speak.ts'

/** A printed share of a target met is the result over a target of its plan, else of any; where no target is printed, a whole one must exist. */
export function metMismatch(model: Model): Findings {
  return gather(seriesOf(model).flatMap((series) => printedMets(series).flatMap((met) => test(model, met))))
}

function test(model: Model, printed: PrintedMet): readonly Found[] {
  const { series, point, met, result, place } = printed
  const base = {
    code: 'target-gap-mismatch',
    series: series.series.id,
    subject: subjectOf(model, series, point, point.period),
    place,
  }
  const { say, value, interval } = speaker(model)
  const best = judgeMet(printed)
  const implied = series.unit.kind === 'count' ? wholeNumbers(fromMet(result, met)) : fromMet(result, met)
  const about = aboutOf({
    ...point,
    ...(point.observation.metPlan === undefined ? {} : { plan: point.observation.metPlan }),
  })
  const more = { related: [relatedValue(point.observation.places.value, result)], about }
  if (best?.judged.kind === 'truncated') return []
  if (best?.judged.kind === 'holds')
    return [
      { relation: { ...base, working: shareWorking(model, best.share, best.judged), outcome: 'holds' } },
    ]
  if (implied === undefined) {
    const said = problem('target-gap-mismatch/met-no-target', place, { result, met }, more)
    const working = say(
      `Không có mức kế hoạch nào (số nguyên) để ${value(result)} đạt ${value(met)}`,
      `There is no whole plan of which ${value(result)} is ${value(met)}`,
    )
    return [{ relation: { ...base, working, outcome: 'fails', problem: said } }]
  }
  const leads = say(
    `${value(result)} đạt ${value(met)} thì kế hoạch là ${interval(implied, { decimals: result.decimals })}`,
    `If ${value(result)} is ${value(met)} of the plan, the plan is ${interval(implied, { decimals: result.decimals })}`,
  )
  if (best === undefined)
    return [
      {
        relation: {
          ...base,
          working: leads,
          outcome: 'bounded',
          remark: say('Suy ra từ nguồn', 'Derived from the source'),
        },
      },
    ]
  const target = best.share.base
  const details = { result, met, ...toldEnds(implied, series.unit.kind === 'count'), target: target.value }
  const said = problem('target-gap-mismatch/met', place, details, {
    ...more,
    related: [...more.related, relatedValue(target.place, target.value)],
  })
  const working = say(
    `${leads}, nhưng ghi ${value(target.value)}`,
    `${leads}, but ${value(target.value)} is written`,
  )
  return [{ relation: { ...base, working, outcome: 'fails', problem: said } }]
}
