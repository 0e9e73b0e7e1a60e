import type { Model } from '../../model/model.ts'
import { problem } from '../../problems/make-problem.ts'
import { exactly, quantityOf } from '../../quantity/derive.ts'
import type { Quantity } from '../../quantity/quantity.ts'
import { gather } from '../gather.ts'
import type { Found } from '../gather.ts'
import { factorOf, judgeShare, ratioBetween } from '../../quantity/judge-share.ts'
import type { ShareJudgement } from '../../quantity/judge-share.ts'
import { judgeMet, printedMets } from '../met-targets.ts'
import { aboutOf, seriesOf } from '../observations.ts'
import type { Findings, Relation } from '../relation.ts'
import { shareWorking } from '../share-working.ts'
import { testableShares } from '../shares.ts'
import type { TestableShare } from '../shares.ts'
import { relatedValue, subjectOf } from '../speak.ts'

/** A share cut off where it should be rounded (23/51 printed 45,09%), of a whole or of a target met: common, so named as such. */
export function shareTruncated(model: Model): Findings {
  const shares = testableShares(model).flatMap((printed) => {
    const { share, part, base, counted } = printed
    return share === undefined
      ? []
      : [
          {
            share: { ...printed, share },
            judged: judgeShare({ part: part.value, base: base.value, share, counted }),
          },
        ]
  })
  const mets = seriesOf(model).flatMap((series) => printedMets(series).flatMap((met) => judgeMet(met) ?? []))
  return gather(
    [...shares, ...mets]
      .filter(({ judged }) => judged.kind === 'truncated')
      .map(({ share, judged }) => found(model, share, judged)),
  )
}

function found(
  model: Model,
  printed: TestableShare & { readonly share: Quantity },
  judged: ShareJudgement,
): Found {
  const { share, part, base, observation, place } = printed
  const whole = wholeOf(base.value, judged)
  const ratio = ratioBetween(part.value.hard, whole.hard, factorOf(share))
  const rounded = quantityOf(ratio, share.decimals, share.scale === 'one' ? 'percent' : share.scale)
  const details = {
    part: part.value,
    whole,
    exact: ratio.low,
    rounded,
    share,
    language: model.language,
  }
  const said = problem('share-truncated', place, details, {
    related: [relatedValue(part.place, part.value), relatedValue(base.place, base.value)],
    about: aboutOf(observation),
  })
  const relation: Relation = {
    code: 'share-truncated',
    series: printed.series.series.id,
    subject: subjectOf(model, printed.series, printed.point, printed.point.period),
    working: shareWorking(model, printed, judged),
    outcome: 'fails',
    place,
    problem: said,
  }
  return { relation }
}

/** The first number that gives the share cut off, of those that the printed base allows: of “142” itself, of “hơn 140” one above it. */
function wholeOf(base: Quantity, { cut }: ShareJudgement): Quantity {
  return cut === undefined ? base : exactly(cut.low, base.decimals)
}
