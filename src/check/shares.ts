import type { Observation } from '../load/series.ts'
import type { Model, Point, SeriesModel } from '../model/model.ts'
import { pointAt } from '../model/find-point.ts'
import { baseOf, numeratorOf } from '../model/ratio.ts'
import { wholeOf } from '../model/share.ts'
import type { Place } from '../problems/place.ts'
import type { Period } from '../quantity/period.ts'
import type { Quantity } from '../quantity/quantity.ts'
import { once } from './once.ts'
import { pointsOf, seriesOf } from './observations.ts'
import { isCount, isShare, soundValue } from './sound.ts'

/** Every printed share with what it is a share of: shares inside a value, and the values of ratios. */
export const printedShares = once((model: Model): readonly PrintedShare[] =>
  seriesOf(model).flatMap((series) => {
    const isRatio = series.series.measure === 'ratio'
    return pointsOf(series)
      .filter(({ observation: { share, of } }) => isRatio || share !== undefined || of !== undefined)
      .flatMap((point) => [...insideValue(series, point), ...(isRatio ? ofRatio(model, series, point) : [])])
  }),
)

/** The shares whose part and base both are numbers. */
export const testableShares = once((model: Model): readonly TestableShare[] =>
  printedShares(model).flatMap(({ part, base, ...share }) =>
    part && base ? [{ ...share, part, base }] : [],
  ),
)

function insideValue(series: SeriesModel, point: Point): readonly PrintedShare[] {
  const { observation } = point
  const { share, of, wholeUnknown = false, places } = observation
  if (share === undefined ? of === undefined : !isShare(share)) return []
  const part = soundValue(series, observation)
  if (share === undefined && part === undefined) return []
  const whole = wholeUnknown ? undefined : (of ?? wholeOf(series, point))
  const base = whole && (series.unit.kind !== 'count' || isCount(whole)) ? whole : undefined
  return [
    {
      series,
      point,
      observation,
      ...(share === undefined ? {} : { share }),
      place: places.share ?? places.of ?? places.value,
      ...(part === undefined ? {} : { part: { value: part, place: places.value } }),
      ...(base === undefined
        ? {}
        : { base: { value: base, place: places.of ?? placeOfWhole(series, point) } }),
      counted: series.unit.kind === 'count',
      standing: wholeUnknown ? 'unknown' : 'inside',
    },
  ]
}

/** Where the whole stands that a part has no `of` for: the figure of its period. */
function placeOfWhole(series: SeriesModel, { period, observation }: Point): Place {
  return (pointAt(series, { period })?.observation ?? observation).places.value
}

function ofRatio(model: Model, series: SeriesModel, point: Point): readonly PrintedShare[] {
  const share = soundValue(series, point.observation)
  if (share === undefined || (series.unit.kind !== 'percent' && series.unit.kind !== 'per-mille')) return []
  const numerator = numeratorOf(model, series, point)
  const base = baseOf(model, series, point)
  const part = numerator && soundValue(numerator.series, numerator.point.observation)
  const whole = base.kind === 'point' ? soundValue(base.series, base.point.observation) : undefined
  return [
    {
      series,
      point,
      observation: point.observation,
      share,
      place: point.observation.places.value,
      ...(numerator && part
        ? { part: { value: part, place: numerator.point.observation.places.value } }
        : {}),
      ...(base.kind === 'point' && whole
        ? {
            base: {
              value: whole,
              place: base.point.observation.places.value,
              series: base.series,
              period: base.point.period,
            },
          }
        : {}),
      counted:
        numerator?.series.unit.kind === 'count' && base.kind === 'point' && base.series.unit.kind === 'count',
      standing: base.kind === 'unknown' ? 'unknown' : 'ratio',
    },
  ]
}

export interface PrintedShare {
  readonly series: SeriesModel
  readonly point: Point
  readonly observation: Observation
  /** Absent where only a value and its `of` are given: then the value may still not exceed it. */
  readonly share?: Quantity
  readonly place: Place
  readonly part?: { readonly value: Quantity; readonly place: Place }
  readonly base?: ShareBase
  /** Part and base are counts. */
  readonly counted: boolean
  /** Printed beside its value, or the value of a ratio series, of which the source may not say of what. */
  readonly standing: 'inside' | 'ratio' | 'unknown'
}

export interface ShareBase {
  readonly value: Quantity
  readonly place: Place
  /** Where the base is a figure of another series. */
  readonly series?: SeriesModel
  readonly period?: Period
}

export type TestableShare = PrintedShare & Required<Pick<PrintedShare, 'part' | 'base'>>
