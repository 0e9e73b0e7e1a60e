import type { Target } from '../load/series.ts'
import type { Point, SeriesModel } from '../model/model.ts'
import type { Place } from '../problems/place.ts'
import { exactly } from '../quantity/derive.ts'
import { containsPeriod } from '../quantity/period-order.ts'
import type { Quantity } from '../quantity/quantity.ts'
import type { ShareJudgement } from '../quantity/judge-share.ts'
import { judgeShare } from '../quantity/judge-share.ts'
import { pointsOf } from './observations.ts'
import type { TestableShare } from './shares.ts'
import { numbersIn, soundValue } from './sound.ts'

/** Every printed share of a target met, with the targets that it may be measured from: those of its plan, else of any. */
export function printedMets(series: SeriesModel): readonly PrintedMet[] {
  return pointsOf(series)
    .filter(({ observation }) => observation.met !== undefined)
    .flatMap((point) => {
      const { met, places } = point.observation
      const result = soundValue(series, point.observation)
      if (met === undefined || result === undefined) return []
      const place = places.met ?? places.value
      const targets = targetsOf(series, point, { met, place, result })
      return [{ series, point, met, place, result, targets }]
    })
}

/** The first target that gives the printed share, else one that gives it cut off, else the first that does not. */
export function judgeMet({ targets }: PrintedMet): JudgedMet | undefined {
  const judged = targets.map((share) => ({
    share,
    judged: judgeShare({
      part: share.part.value,
      base: share.base.value,
      share: share.share,
      counted: false,
      capped: false,
    }),
  }))
  const of = (kind: ShareJudgement['kind']): JudgedMet | undefined =>
    judged.find((one) => one.judged.kind === kind)
  return of('holds') ?? of('truncated') ?? judged[0]
}

/** A floor of 170 is measured from the 170 printed in it, a range from either end. */
function targetsOf(
  series: SeriesModel,
  point: Point,
  { met, place, result }: Pick<PrintedMet, 'met' | 'place' | 'result'>,
): PrintedMet['targets'] {
  const { observation } = point
  const { metPlan } = observation
  const asked = point.targets
    .filter(({ plan }) => metPlan === undefined || plan.id === metPlan)
    .map(({ target }) => target)
  return [...asked, ...totalsOf(series, point)].flatMap((target) => {
    const { value } = target
    if (value === undefined) return []
    return numbersIn(value).map((number) => ({
      series,
      point,
      observation,
      share: met,
      place,
      part: { value: result, place: observation.places.value },
      base: { value: exactly(number, value.decimals, value.scale), place: target.place },
      counted: false,
      standing: 'inside' as const,
    }))
  })
}

/** A year may be printed as its share of a whole term's total, where the plan is named. */
function totalsOf({ series }: SeriesModel, { observation, period }: Point): readonly Target[] {
  return series.targets.filter(
    ({ plan, each, period: over }) =>
      plan === observation.metPlan && each === 'total' && containsPeriod(over, period),
  )
}

export interface PrintedMet {
  readonly series: SeriesModel
  readonly point: Point
  readonly met: Quantity
  readonly place: Place
  readonly result: Quantity
  readonly targets: readonly (TestableShare & { readonly share: Quantity })[]
}

export interface JudgedMet {
  readonly share: TestableShare & { readonly share: Quantity }
  readonly judged: ShareJudgement
}
