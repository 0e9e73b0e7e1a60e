import type { Model } from '../../model/model.ts'
import { exactly } from '../../quantity/derive.ts'
import { ratioBetween } from '../../quantity/judge-share.ts'
import { isPoint, point as only } from '../../quantity/interval-arithmetic.ts'
import type { Gap, Quantity } from '../../quantity/quantity.ts'
import { formatGap } from '../../format/gap.ts'
import { gapOf } from '../../model/derive-gap.ts'
import { resultsAgainstTargets } from '../due-targets.ts'
import type { Against } from '../due-targets.ts'
import { gather } from '../gather.ts'
import type { Found } from '../gather.ts'
import { relationOf, type Findings, type Outcome } from '../relation.ts'
import { speaker, subjectOf } from '../speak.ts'

/** The verdict on every closed period of the whole, with its working: met and missed are both findings that hold; undecided is a bound. */
export function resultAgainstTarget(model: Model): Findings {
  return gather(resultsAgainstTargets(model).flatMap((against) => told(model, against)))
}

function told(model: Model, { series, point, result, resolved }: Against): readonly Found[] {
  const { verdict, value, plan } = resolved
  if (
    verdict === undefined ||
    value === undefined ||
    resolved.derived ||
    point.org !== undefined ||
    point.group !== undefined
  )
    return []
  const { say } = speaker(model)
  const outcome: Outcome = verdict === 'undecided' ? 'bounded' : 'holds'
  return [
    {
      relation: relationOf(
        {
          code: 'target-gap-mismatch',
          series: series.series.id,
          outcome,
          remark: say(VERDICTS[verdict].vi, VERDICTS[verdict].en),
          place: point.observation.places.value,
        },
        {
          subject: () => `${subjectOf(model, series, point, point.period)}: ${plan.name}`,
          working: () => workingOf(model, resolved, result, value),
        },
      ),
    },
  ]
}

function workingOf(model: Model, resolved: Against['resolved'], result: Quantity, target: Quantity): string {
  const { say, value, number } = speaker(model)
  const gap = gapOf(resolved)
  const apart =
    gap === undefined
      ? ''
      : `: ${resolved.target.better === 'lower' ? fromCeiling(model, gap) : formatGap(gap, { language: model.language })}`
  const percent = percentOf(result, resolved.target.value)
  const share = percent === undefined ? '' : say(`, bằng ${number(percent, 2)}%`, `, ${number(percent, 2)}%`)
  const against = say('so với', 'against')
  return `${value(result)} ${against} ${value(target)}${apart}${share}`
}

/** A ceiling is not fallen short of: the result lies under or over it. */
function fromCeiling(model: Model, { amount, direction }: Gap): string {
  const { say, value } = speaker(model)
  return direction === 'over'
    ? say(`cao hơn mức trần ${value(amount)}`, `${value(amount)} above the ceiling`)
    : say(`thấp hơn mức trần ${value(amount)}`, `${value(amount)} under the ceiling`)
}

function percentOf(result: Quantity, target: Quantity | undefined): number | undefined {
  if (target?.number === undefined || target.number === null || target.number === 0 || !isPoint(result.hard))
    return undefined
  return ratioBetween(result.hard, only(exactly(target.number).hard.low), 100).low
}

const VERDICTS = {
  met: { vi: 'Đạt kế hoạch', en: 'Plan met' },
  missed: { vi: 'Chưa đạt kế hoạch', en: 'Plan not met' },
  undecided: { vi: 'Chưa đủ căn cứ kết luận', en: 'Cannot be decided' },
} as const
