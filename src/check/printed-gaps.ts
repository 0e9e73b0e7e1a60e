import type { Target } from '../load/series.ts'
import type { Model, Point, SeriesModel } from '../model/model.ts'
import type { Place } from '../problems/place.ts'
import { exactly } from '../quantity/derive.ts'
import { containsPeriod } from '../quantity/period-order.ts'
import type { Gap, Quantity } from '../quantity/quantity.ts'
import { resultsAgainstTargets } from './due-targets.ts'
import { once } from './once.ts'
import { numbersIn } from './sound.ts'

/** Every printed gap beside its result, with the numbers printed in targets of its plan. */
export const printedGaps = once((model: Model): readonly PrintedGap[] =>
  resultsAgainstTargets(model).flatMap(({ series, point, result, resolved }) => {
    const { gap, plan } = resolved
    if (gap === undefined) return []
    const covering = series.series.targets.filter(
      (target) => target.plan === plan.id && containsPeriod(target.period, point.period),
    )
    const place = covering.find((target) => target.gap === gap)?.place ?? resolved.target.place
    return [
      {
        series,
        point,
        result,
        gap,
        plan: plan.id,
        place,
        targets: resolved.target.value === undefined ? [] : numbersOf(resolved.target),
      },
    ]
  }),
)

/** A floor of 170 is measured from the 170 printed in it, a range from either end; a share keeps its printed precision. */
function numbersOf({ value, place }: Target): PrintedGap['targets'] {
  if (value === undefined) return []
  if (value.qualifier === 'exact') return [{ value, place }]
  return numbersIn(value).map((number) => ({ value: exactly(number, value.decimals, value.scale), place }))
}

export interface PrintedGap {
  readonly series: SeriesModel
  readonly point: Point
  readonly result: Quantity
  readonly gap: Gap
  readonly plan: string
  readonly place: Place
  readonly targets: readonly { readonly value: Quantity; readonly place: Place }[]
}
