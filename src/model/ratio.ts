import type { RelativePeriod } from '../load/series.ts'
import type { Period } from '../quantity/period.ts'
import { endTogether, samePeriod } from '../quantity/period-order.ts'
import type { Model, Point, SeriesModel } from './model.ts'
import { pointAt } from './find-point.ts'
import type { At } from './point-key.ts'

/** What a ratio is a part of, for one of its periods. */
export function baseOf(model: Model, { series }: SeriesModel, at: At): Base {
  const { denominator } = series
  if (denominator === undefined) return { kind: 'none' }
  if (denominator.kind === 'unknown') return { kind: 'unknown' }
  const base = model.series.get(denominator.series)
  if (base === undefined) return { kind: 'none' }
  const period = periodOf(denominator.period, at.period)
  const point =
    pointAt(base, { ...at, period }) ??
    pointAtEnd(base, { ...at, period }) ??
    pointAt(base, { period }) ??
    pointAtEnd(base, { period })
  return point === undefined
    ? { kind: 'absent', series: base, period }
    : { kind: 'point', series: base, point }
}

/** The part of a ratio, for one of its periods: the same organisation and group of its numerator. */
export function numeratorOf(model: Model, { series }: SeriesModel, at: At): Numerator | undefined {
  const numerator = series.numerator === undefined ? undefined : model.series.get(series.numerator)
  const point = numerator && pointAt(numerator, at)
  return numerator && point && { series: numerator, point }
}

/** A stock has one value at the end of a year, whether written as the year, its second half, its last quarter or its December. */
function pointAtEnd(base: SeriesModel, at: At): Point | undefined {
  if (base.series.measure !== 'stock') return undefined
  const points = at.org === undefined && at.group === undefined ? base.points : base.parts
  return points.find(
    (point) => point.org === at.org && point.group === at.group && endTogether(point.period, at.period),
  )
}

function periodOf(named: Period | RelativePeriod | undefined, own: Period): Period {
  if (named === undefined) return own
  switch (named) {
    case 'term-start':
      return { kind: 'year', year: Math.floor((own.year - 1) / TERM) * TERM }
    case 'year-start':
    case 'previous-year-end':
      return { kind: 'year', year: own.year - 1 }
    default:
      return named
  }
}

/** Is the base the same for every period, so that its figures can be held against each other? */
export function isFixedBase(series: SeriesModel, one: Period, other: Period): boolean {
  const { denominator } = series.series
  if (denominator?.kind !== 'series' || denominator.period === undefined) return false
  return samePeriod(periodOf(denominator.period, one), periodOf(denominator.period, other))
}

/** Terms run for five years from a year that ends in 0 or 5; that year itself still counts for the term before. */
const TERM = 5

export type Base =
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown' }
  /** A base is named, but has no figure for the period. */
  | { readonly kind: 'absent'; readonly series: SeriesModel; readonly period: Period }
  | { readonly kind: 'point'; readonly series: SeriesModel; readonly point: Point }

export interface Numerator {
  readonly series: SeriesModel
  readonly point: Point
}
