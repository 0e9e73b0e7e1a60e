import { formatGap } from '../../format/gap.ts'
import type { Model } from '../../model/model.ts'
import { numeratorOf } from '../../model/ratio.ts'
import { problem } from '../../problems/make-problem.ts'
import { impliedTargetByGap } from '../../quantity/implied.ts'
import { wholeNumbers } from '../../quantity/interval-arithmetic.ts'
import type { Gap } from '../../quantity/quantity.ts'
import { gather } from '../gather.ts'
import type { Found } from '../gather.ts'
import { isReadAsPoints } from '../gap-reading.ts'
import { aboutOf } from '../observations.ts'
import { printedGaps } from '../printed-gaps.ts'
import type { PrintedGap } from '../printed-gaps.ts'
import type { Findings } from '../relation.ts'
import { soundValue } from '../sound.ts'
import { relatedValue, speaker, subjectOf } from '../speak.ts'

/**
 * A difference of two percentages is in percentage points. Where it is written so, the other reading, a relative excess, is tried on the
 * count behind the share, and the trial recorded: if it leads to no whole number of people, only points fit.
 */
export function pointsNotPercent(model: Model): Findings {
  return gather(
    printedGaps(model).flatMap((gap) => (isReadAsPoints(gap) ? [found(model, gap)] : tried(model, gap))),
  )
}

function found(model: Model, printed: PrintedGap): Found {
  const { gap, series, point, result, targets, place } = printed
  const [target] = targets
  const points: Gap = { ...gap, measure: 'points', amount: { ...gap.amount, scale: 'points' } }
  const suggestion = formatGap(points, { language: model.language }).replaceAll('\u00a0', ' ')
  const details =
    target === undefined
      ? { gap: gap.text, suggestion }
      : { gap: gap.text, suggestion, result, target: target.value }
  const said = problem('points-not-percent', place, details, {
    related: [relatedValue(point.observation.places.value, result)],
    about: aboutOf({ ...point, plan: printed.plan }),
  })
  const { say } = speaker(model)
  const asPercent = relativeWords(model, printed)
  const working = `${asPercent === undefined ? say(`“${gap.text}” là chênh lệch của hai tỷ lệ`, `“${gap.text}” is a difference of two percentages`) : asPercent}${say('; hiểu là điểm phần trăm thì hợp', '; as percentage points it fits')}`
  return {
    relation: {
      code: CODE,
      series: series.series.id,
      subject: subjectOf(model, series, point, point.period),
      working,
      outcome: 'fails',
      place,
      problem: said,
    },
  }
}

function tried(model: Model, printed: PrintedGap): readonly Found[] {
  const { gap, series, point, place } = printed
  if (gap.measure !== 'points' || gap.amount.scale === 'per-mille') return []
  const working = relativeWords(model, printed)
  if (working === undefined) return []
  return [
    {
      relation: {
        code: CODE,
        series: series.series.id,
        subject: subjectOf(model, series, point, point.period),
        working,
        outcome: 'rejected',
        place,
      },
    },
  ]
}

/** What the gap would mean as a relative excess: the count that it leads to, where that is no whole number. */
function relativeWords(model: Model, { gap, series, point }: PrintedGap): string | undefined {
  const numerator = numeratorOf(model, series, point)
  const count = numerator && soundValue(numerator.series, numerator.point.observation)
  if (
    numerator?.series.unit.kind !== 'count' ||
    count?.number === undefined ||
    count.number === null ||
    gap.amount.number === null
  )
    return undefined
  if (wholeNumbers(impliedTargetByGap(count, { ...gap, measure: 'percent' })) !== undefined) return undefined
  const { say, number, unit } = speaker(model)
  const sign = gap.direction === 'over' ? 1 : -1
  const target = number(count.number / (1 + (sign * gap.amount.number) / 100), 2)
  const percent = `${number(gap.amount.number, gap.amount.decimals)}%`
  const name = unit(numerator.series.unit)
  return say(
    `Hiểu ${percent} là phần trăm tương đối thì kế hoạch là ${target} ${name}, không tròn`,
    `Read as a relative ${percent} the plan would be ${target} ${name}, not a whole number`,
  )
}

const CODE = 'points-not-percent'
