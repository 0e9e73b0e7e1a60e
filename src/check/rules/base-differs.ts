import { endTogether, samePeriod } from '../../quantity/period-order.ts'
import type { Quantity } from '../../quantity/quantity.ts'
import type { Model, Point, SeriesModel } from '../../model/model.ts'
import { problem } from '../../problems/make-problem.ts'
import { quantityOf } from '../../quantity/derive.ts'
import { gather } from '../gather.ts'
import type { Found } from '../gather.ts'
import { factorOf, judgeShare, ratioBetween } from '../../quantity/judge-share.ts'
import { aboutOf, seriesOf } from '../observations.ts'
import type { Findings } from '../relation.ts'
import { signOf } from '../share-working.ts'
import { testableShares } from '../shares.ts'
import type { TestableShare } from '../shares.ts'
import { soundValue } from '../sound.ts'
import { relatedValue, seriesName, speaker, subjectOf } from '../speak.ts'

/**
 * Where the stated base of a ratio, taken as its source means it, fails, a base that fits is named; where it holds, the nearest other reading, the base of the ratio's
 * own period, is tried and the trial recorded.
 */
export function baseDiffers(model: Model): Findings {
  return gather(testableShares(model).flatMap((share) => test(model, share)))
}

function test(model: Model, printed: TestableShare): readonly Found[] {
  const { share, part, base, counted, point } = printed
  if (share === undefined || base.series === undefined || base.period === undefined) return []
  const stated = { ...base, series: base.series, period: base.period }
  const judge = (value: Quantity): string =>
    judgeShare({ part: part.value, base: near(value), share, counted }).kind
  if (judge(base.value) === 'holds') return rejected(model, { ...printed, share }, stated, judge)
  if (judge(base.value) === 'truncated') return []
  const fits = candidates(model, stated.series).find(
    (candidate) => !samePeriod(candidate.point.period, stated.period) && judge(candidate.value) === 'holds',
  )
  if (fits === undefined) return []
  const ratio = ratioBetween(part.value.hard, base.value.soft, factorOf(share))
  const details = {
    part: part.value,
    share,
    stated: quantityOf(ratio, share.decimals, share.scale === 'one' ? 'percent' : share.scale),
    statedPeriod: stated.period,
    fits: {
      series: fits.series.series.id,
      name: seriesName(fits.series.series, model.language),
      period: fits.point.period,
    },
  } as const
  const more = {
    related: [
      relatedValue(fits.point.observation.places.value, fits.value),
      relatedValue(base.place, base.value),
    ],
    about: aboutOf(point),
  }
  return [{ problem: problem('base-differs', point.observation.places.value, details, more) }]
}

function rejected(
  model: Model,
  printed: TestableShare & { share: Quantity },
  stated: Stated,
  judge: (value: Quantity) => string,
): readonly Found[] {
  const { share, part, series, point } = printed
  const other = candidatesIn(stated.series).find(
    (candidate) =>
      endTogether(candidate.point.period, point.period) &&
      !endTogether(candidate.point.period, stated.period),
  )
  const given = other?.value.number ?? other?.value.hard.low ?? 0
  if (other === undefined || given <= 0 || judge(other.value) === 'holds') return []
  const { say, value, period, number } = speaker(model)
  const percent = `${number((partNumber(part.value) / given) * factorOf(share), share.decimals)}${signOf(share)}`
  return [
    {
      relation: {
        code: 'base-differs',
        series: series.series.id,
        subject: subjectOf(model, series, point, point.period),
        working: say(
          `Lấy “${value(other.value)}” của ${period(other.point.period)} làm mẫu số: ${value(part.value)} / ${number(given)} = ${percent}, khác ${value(share)}`,
          `With “${value(other.value)}” of ${period(other.point.period)} as the base: ${value(part.value)} / ${number(given)} = ${percent}, not ${value(share)}`,
        ),
        outcome: 'rejected',
        place: printed.place,
      },
    },
  ]
}

/** What a source means by "gần 5.930": close to it. As a bound it would let any smaller base pass. */
function near(value: Quantity): Quantity {
  return { ...value, hard: value.soft }
}

/** Points that could be a base: those of the stated series first, then of other stocks in the same unit and organisation. */
function candidates(model: Model, stated: SeriesModel): readonly Candidate[] {
  const others = seriesOf(model).filter(
    ({ series }) =>
      series !== stated.series &&
      series.measure === 'stock' &&
      series.unit === stated.series.unit &&
      series.org === stated.series.org,
  )
  return [stated, ...others].flatMap(candidatesIn)
}

function candidatesIn(series: SeriesModel): readonly Candidate[] {
  return series.points.flatMap((point) => {
    const value = soundValue(series, point.observation)
    return value === undefined ? [] : [{ series, point, value }]
  })
}

function partNumber({ number, hard }: Quantity): number {
  return number ?? hard.low
}

interface Candidate {
  readonly series: SeriesModel
  readonly point: Point
  readonly value: Quantity
}

type Stated = TestableShare['base'] & Required<Pick<TestableShare['base'], 'series' | 'period'>>
