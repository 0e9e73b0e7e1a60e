import type { Model, Point, SeriesModel } from '../model/model.ts'
import { baseOf, numeratorOf } from '../model/ratio.ts'
import { pointKey } from '../model/point-key.ts'
import type { Place } from '../problems/place.ts'
import { hull, intersect } from '../quantity/interval-arithmetic.ts'
import type { Interval } from '../quantity/interval.ts'
import type { Quantity } from '../quantity/quantity.ts'
import { cutOff } from '../quantity/printed-share.ts'
import { factorOf, impliedBases, judgeShare } from '../quantity/judge-share.ts'
import { pointsOf, seriesOf } from './observations.ts'
import { isShare, soundValue } from './sound.ts'

/**
 * Printed shares of one and the same base, by base: ratios that divide by one figure, and shares that parts of one whole have in it. Each with the
 * bases that it leaves at its printed precision: whole numbers where people are counted. A share that its own base already refutes is left out:
 * that is `share-mismatch` or `share-truncated`.
 */
export function sharesByBase(model: Model): readonly (readonly ImpliedBase[])[] {
  const all = seriesOf(model).flatMap((series) =>
    series.series.measure === 'ratio' ? ofRatio(model, series) : ofParts(series),
  )
  const groups = Map.groupBy(all, ({ base }) => base)
  return [...groups.values()]
    .map((group) => group.flatMap((one) => implied(one) ?? []))
    .filter((group) => group.length > 1)
}

function ofRatio(model: Model, series: SeriesModel): readonly SharedBase[] {
  if (series.unit.kind !== 'percent' && series.unit.kind !== 'per-mille') return []
  return pointsOf(series).flatMap((point) => {
    const share = soundValue(series, point.observation)
    const numerator = numeratorOf(model, series, point)
    const part = numerator && soundValue(numerator.series, numerator.point.observation)
    const base = baseOf(model, series, point)
    if (share === undefined || numerator === undefined || part === undefined) return []
    if (base.kind !== 'point' && base.kind !== 'absent') return []
    const whole = base.kind === 'point' ? soundValue(base.series, base.point.observation) : undefined
    const at =
      base.kind === 'point' ? base.point : { period: base.period, org: point.org, group: point.group }
    return [
      {
        base: `${base.series.series.id} ${pointKey(base.series.series, at)}`,
        counted: numerator.series.unit.kind === 'count' && base.series.unit.kind === 'count',
        series,
        at: point,
        share,
        part,
        place: point.observation.places.value,
        ...(whole === undefined ? {} : { whole }),
      },
    ]
  })
}

/** Parts with an `of` of their own have a base of their own. */
function ofParts(series: SeriesModel): readonly SharedBase[] {
  return series.parts.flatMap((point) => {
    const { share, of, wholeUnknown = false, places } = point.observation
    const part = soundValue(series, point.observation)
    if (share === undefined || of !== undefined || wholeUnknown) return []
    if (part === undefined || !isShare(share)) return []
    const at = { period: point.period }
    const key = pointKey(series.series, at)
    const known = series.index.get(key)
    const whole = known && soundValue(series, known.observation)
    return [
      {
        base: `${series.series.id} ${key}`,
        counted: series.unit.kind === 'count',
        series,
        at: point,
        share,
        part,
        place: places.share ?? places.value,
        ...(whole === undefined ? {} : { whole }),
      },
    ]
  })
}

function implied(shared: SharedBase): ImpliedBase | undefined {
  const { share, part, whole, counted } = shared
  const judged = whole && judgeShare({ part, base: whole, share, counted })
  if (judged !== undefined && judged.kind !== 'holds') return undefined
  const leaves = (printed: Interval): Interval | undefined => {
    const bases = impliedBases(part.hard, printed, { factor: factorOf(share), counted })
    return bases && whole ? intersect(bases, whole.hard) : bases
  }
  const rounded = leaves(share.hard)
  const cutShare = cutOff(share)
  const cut = cutShare && leaves(cutShare)
  if (rounded === undefined) return undefined
  return { ...shared, bases: rounded, atMost: cut === undefined ? rounded : hull(rounded, cut) }
}

interface SharedBase {
  readonly base: string
  readonly series: SeriesModel
  readonly at: Point
  readonly share: Quantity
  readonly part: Quantity
  /** The base, where it is printed. */
  readonly whole?: Quantity
  readonly counted: boolean
  readonly place: Place
}

export interface ImpliedBase extends SharedBase {
  /** What the share leaves as its base, rounded as it should be. */
  readonly bases: Interval
  /** What it leaves if it may be cut off too. */
  readonly atMost: Interval
}
