import type { Model } from '../../model/model.ts'
import { problem } from '../../problems/make-problem.ts'
import type { Problem } from '../../problems/problem.ts'
import { roundTo } from '../../quantity/decimal.ts'
import { difference, exactly, quantityOf } from '../../quantity/derive.ts'
import { isPoint } from '../../quantity/interval-arithmetic.ts'
import type { Quantity } from '../../quantity/quantity.ts'
import { gather } from '../gather.ts'
import type { Found } from '../gather.ts'
import { factorOf, judgeShare, ratioBetween } from '../../quantity/judge-share.ts'
import type { ShareJudgement } from '../../quantity/judge-share.ts'
import { aboutOf } from '../observations.ts'
import type { Findings, Relation } from '../relation.ts'
import { printedShares, testableShares } from '../shares.ts'
import type { PrintedShare, TestableShare } from '../shares.ts'
import { relatedValue, speaker, subjectOf } from '../speak.ts'
import { areSwapped } from '../swapped-digits.ts'
import { shareWorking, toldEnds } from '../share-working.ts'

/** A printed share is what part and base give at the printed precision, and no part is more than its whole. */
export function shareMismatch(model: Model): Findings {
  return gather([
    ...testableShares(model).flatMap((share) => test(model, share)),
    ...printedShares(model).flatMap((share) => untestable(model, share)),
  ])
}

function test(model: Model, printed: TestableShare): readonly Found[] {
  const { share, part, base, counted } = printed
  if (share === undefined)
    return part.value.hard.low > base.value.hard.high ? [{ problem: aboveWhole(printed) }] : []
  const judged = judgeShare({ part: part.value, base: base.value, share, counted })
  if (judged.kind === 'truncated') return []
  const said = judged.kind === 'holds' ? undefined : faultOf(model, { ...printed, share }, judged)
  const exact = isPoint(part.value.hard) && (isPoint(base.value.hard) || judged.implied !== undefined)
  const relation: Relation = {
    code: 'share-mismatch',
    series: printed.series.series.id,
    subject: subjectOf(model, printed.series, printed.point, printed.point.period),
    working: shareWorking(model, { ...printed, share }, judged),
    outcome: said !== undefined ? 'fails' : exact ? 'holds' : 'bounded',
    place: printed.place,
    ...(said === undefined ? {} : { problem: said }),
  }
  return [{ relation }]
}

function faultOf(
  model: Model,
  printed: TestableShare & { readonly share: Quantity },
  { kind, ratio, implied }: ShareJudgement,
): Problem {
  if (kind === 'above') return aboveWhole(printed)
  const { share, part, base, counted, place } = printed
  const expected = quantityOf(ratio, share.decimals, share.scale === 'one' ? 'percent' : share.scale)
  const more = moreOf(printed)
  if (isPoint(part.value.hard) && isPoint(base.value.hard) && base.series === undefined) {
    const swapped = areSwapped(share, expected)
    return problem(
      'share-mismatch',
      place,
      { part: part.value, whole: base.value, share, expected, swapped, language: model.language },
      more,
    )
  }
  if (implied === undefined)
    return problem('share-mismatch/no-base', place, { part: part.value, share }, more)
  const details = { part: part.value, share, ...toldEnds(implied, counted), base: base.value }
  const suggestion = nearShare(printed)
  return problem(
    'share-mismatch/base',
    place,
    {
      ...details,
      ...(base.period === undefined ? {} : { basePeriod: base.period }),
      ...(suggestion === undefined ? {} : { suggestion }),
    },
    more,
  )
}

/** The share that the base gives as its source means it ("hơn 5.650" is little more), where that is one number. */
function nearShare({
  part,
  base,
  share,
}: TestableShare & { readonly share: Quantity }): Quantity | undefined {
  const { low, high } = ratioBetween(part.value.hard, base.value.soft, factorOf(share))
  const [from, to] = [low, high].map((end) => roundTo(end, share.decimals))
  if (from === undefined || from !== to || !Number.isFinite(from)) return undefined
  return exactly(from, share.decimals, share.scale === 'one' ? 'percent' : share.scale)
}

function aboveWhole(printed: TestableShare): Problem {
  const { part, base, place } = printed
  return problem(
    'share-mismatch/above-whole',
    place,
    { part: part.value, whole: base.value },
    moreOf(printed),
  )
}

function moreOf({ part, base, place, observation }: TestableShare): Pick<Problem, 'related' | 'about'> {
  const ends = [part, base].filter((end) => end.place.line !== place.line || end.place.file !== place.file)
  return { related: ends.map((end) => relatedValue(end.place, end.value)), about: aboutOf(observation) }
}

/** A share whose base the source does not give, or gives without a number, cannot be tested; what follows from it is said. */
function untestable(model: Model, printed: PrintedShare): readonly Found[] {
  const { share, part, base, standing } = printed
  if (share === undefined || standing === 'inside' || (part !== undefined && base !== undefined)) return []
  const { say, value } = speaker(model)
  const all = exactly(factorOf(share), 0, share.scale)
  const rest = value({ ...difference(all, share), scale: share.scale })
  const relation: Relation = {
    code: 'share-mismatch',
    series: printed.series.series.id,
    subject: subjectOf(model, printed.series, printed.point, printed.point.period),
    working:
      standing === 'unknown'
        ? say(
            `Nguồn không nêu mẫu số của ${value(share)}; chỉ suy ra được: phần còn lại ${rest}`,
            `The source does not say of what ${value(share)} is a share; it only follows that the rest is ${rest}`,
          )
        : say(
            `Chưa có đủ tử số và mẫu số của ${value(share)}`,
            `Numerator or denominator of ${value(share)} has no figure`,
          ),
    outcome: 'unknown',
    place: printed.place,
  }
  return [{ relation }]
}
