import { pointAt } from '../../model/find-point.ts'
import type { Model, Point, SeriesModel } from '../../model/model.ts'
import { isFixedBase } from '../../model/ratio.ts'
import type { Target } from '../../load/series.ts'
import { roundTo } from '../../quantity/decimal.ts'
import { growthOf, quantityOf } from '../../quantity/derive.ts'
import { areDisjoint, isPoint } from '../../quantity/interval-arithmetic.ts'
import type { Interval } from '../../quantity/interval.ts'
import { containsPeriod, previousPeriod, samePeriod } from '../../quantity/period-order.ts'
import type { Quantity } from '../../quantity/quantity.ts'
import { gather } from '../gather.ts'
import type { Found } from '../gather.ts'
import { ratioBetween } from '../../quantity/judge-share.ts'
import { partKey } from '../../model/point-key.ts'
import { seriesOf } from '../observations.ts'
import type { Findings } from '../relation.ts'
import { soundValue } from '../sound.ts'
import { speaker, subjectOf } from '../speak.ts'
import { basesOf } from './target-in-units.ts'

/** The number that a plan sets for one year is within what it asks of each year; where it is not, it stands in its place, and that is said. */
export function narrowerTarget(model: Model): Findings {
  const bases = basesOf(model)
  return gather(
    seriesOf(model).flatMap((series) => pairsOf(series).flatMap((pair) => told(model, series, pair, bases))),
  )
}

function told(
  model: Model,
  series: SeriesModel,
  { wide, narrow }: Pair,
  bases: ReadonlyMap<Point, Interval>,
): readonly Found[] {
  if (wide.value === undefined || narrow.value === undefined) return []
  const { say, value } = speaker(model)
  const holds = !areDisjoint(narrow.value.hard, wide.value.hard)
  const share = shareOfBase(model, series, narrow, bases)
  const growth = growthOn(series, narrow)
  const more = [
    ...(share === undefined ? [] : [say(`bằng ${value(share)} mẫu số`, `${value(share)} of the base`)]),
    ...(growth === undefined
      ? []
      : [say(`so với kết quả kỳ trước: ${value(growth)}`, `against the result before: ${value(growth)}`)]),
  ]
  const compared = holds
    ? say(
        `${value(narrow.value)} nằm trong mức chung “${value(wide.value)}”`,
        `${value(narrow.value)} lies within “${value(wide.value)}”`,
      )
    : say(
        `${value(narrow.value)} thay cho mức chung “${value(wide.value)}”`,
        `${value(narrow.value)} stands in place of “${value(wide.value)}”`,
      )
  return [
    {
      relation: {
        code: 'target-gap-mismatch',
        series: series.series.id,
        subject: `${subjectOf(model, series, narrow, narrow.period)}: ${say('kế hoạch', 'target')}`,
        working: [compared, ...more].join('; '),
        outcome: holds ? 'holds' : 'rejected',
        place: narrow.place,
      },
    },
  ]
}

/** The target over a base that is the same for every year, as known from the ratios that divide by it. */
function shareOfBase(
  model: Model,
  series: SeriesModel,
  { value, period }: Target,
  bases: ReadonlyMap<Point, Interval>,
): Quantity | undefined {
  for (const ratio of seriesOf(model).filter((one) => one.series.numerator === series.series.id)) {
    const point = ratio.points.findLast((one) => bases.has(one) && isFixedBase(ratio, one.period, period))
    const base = point && bases.get(point)
    if (base !== undefined && value !== undefined) return rounded(ratioBetween(value.hard, base, 100))
  }
  return undefined
}

/** Both ends rounded half up, as the base behind them is itself a range. */
function rounded({ low, high, lowOpen, highOpen }: Interval): Quantity {
  return quantityOf({ low: roundTo(low, 2), high: roundTo(high, 2), lowOpen, highOpen }, 2, 'percent')
}

function growthOn(series: SeriesModel, { value, period, org, group }: Target): Quantity | undefined {
  const before = pointAt(series, { period: previousPeriod(period), org, group })
  const result = before && soundValue(series, before.observation)
  return result === undefined || value === undefined || !isPoint(value.hard) || result.number === 0
    ? undefined
    : growthOf(value, result, 2)
}

/** Targets of one plan and part of which one speaks of each of several years, the other of one of them. */
function pairsOf({ series }: SeriesModel): readonly Pair[] {
  const key = (target: Target): string => `${target.plan} ${partKey(series, target)}`
  return series.targets
    .filter(({ period }) => period.kind === 'year')
    .flatMap((narrow) => {
      const wide = series.targets.find(
        (target) =>
          target.each === 'year' &&
          key(target) === key(narrow) &&
          containsPeriod(target.period, narrow.period) &&
          !samePeriod(target.period, narrow.period),
      )
      return wide === undefined ? [] : [{ wide, narrow }]
    })
}

interface Pair {
  readonly wide: Target
  readonly narrow: Target
}
