import { sum } from '../quantity/derive.ts'
import { comparePeriods, monthsOf, samePeriod } from '../quantity/period-order.ts'
import type { Period } from '../quantity/period.ts'
import type { MissingKind, Quantity } from '../quantity/quantity.ts'
import type { Status } from '../quantity/status.ts'
import type { Point, SeriesModel } from './model.ts'
import type { Part } from './point-key.ts'
import { partKey } from './point-key.ts'

/**
 * How a flow adds up within a year, at the end of each month, quarter or half that its figures know. A total that the source prints
 * ("9 tháng") is used as printed; else what is printed up to an earlier end and the parts behind it are added, bounds staying bounds. A part
 * without a figure leaves every later sum unknown, until a source prints one again.
 */
export function runningTotals(series: SeriesModel, part: Part, year: number): readonly RunningTotal[] {
  const points = pointsIn(series, part, year)
  const totals = new Map<number, Known>([[0, { terms: [], status: 'final', printed: false }]])
  const ends = endsOf(points)
  return ends.map((months): RunningTotal => {
    const period = upTo(year, months)
    const known = totalAt(points, period, totals)
    const piece = points.find(
      (point) => endOf(point) === months && (startOf(point) > 0 || months === ends[0]),
    )
    if (known !== undefined) totals.set(months, known)
    return {
      months,
      period,
      ...(known === undefined
        ? { missing: missingAt(points, months, totals) }
        : { quantity: known.printed ? (known.terms[0] ?? sum([])) : sum(known.terms) }),
      status: known?.status ?? 'final',
      printed: known?.printed ?? false,
      ...(piece === undefined ? {} : { piece }),
    }
  })
}

/** Years in which a part has a figure of less than the year, the earliest first. */
export function yearsWithin(series: SeriesModel, part: Part): readonly number[] {
  const within = pointsOf(series, part).filter(
    ({ period, observation }) => isPartOfYear(period) && observation.value.kind === 'quantity',
  )
  return [...new Set(within.map(({ period }) => period.year))].toSorted((a, b) => a - b)
}

/** The first months of a year, in the form in which periods are kept. */
export function upTo(year: number, months: number): Period {
  if (months === 12) return { kind: 'year', year }
  if (months === 6) return { kind: 'half', year, half: 1 }
  if (months === 3) return { kind: 'quarter', year, quarter: 1 }
  return months === 1 ? { kind: 'month', year, month: 1 } : { kind: 'months', year, months }
}

function totalAt(
  points: readonly Point[],
  period: Period,
  totals: ReadonlyMap<number, Known>,
): Known | undefined {
  const printed = points.find((point) => samePeriod(point.period, period))
  const value = printed?.observation.value
  if (printed !== undefined && value?.kind === 'quantity')
    return { terms: [value], status: printed.observation.status, printed: true }
  const months = monthsOf(period).end - period.year * 12
  const sums = points.flatMap((point): readonly Known[] => {
    const { value: piece, status } = point.observation
    const before = totals.get(startOf(point))
    if (endOf(point) !== months || before === undefined || piece.kind === 'missing') return []
    return [{ terms: [...before.terms, piece], status: lessSettled(before.status, status), printed: false }]
  })
  return sums.toSorted((a, b) => vagueness(a) - vagueness(b) || a.terms.length - b.terms.length)[0]
}

/** Why a sum is not known: for want of the part that ends there, else of the last end that is known not to be. */
function missingAt(
  points: readonly Point[],
  months: number,
  totals: ReadonlyMap<number, Known>,
): MissingKind {
  const last = Math.max(...totals.keys())
  const gap = points.find(
    (point) => point.observation.value.kind === 'missing' && startOf(point) >= last && endOf(point) <= months,
  )
  return gap?.observation.value.kind === 'missing' ? gap.observation.value.missing : 'not-yet'
}

/** Where a path has places: the ends of all its figures, and of the months, quarters or halves that they count in. */
function endsOf(points: readonly Point[]): readonly number[] {
  const lengths = points.map((point) => endOf(point) - startOf(point))
  const singles = [1, 3, 6].find((length) =>
    points.some((point, i) => lengths[i] === length && (startOf(point) > 0 || length === 1)),
  )
  const regular =
    singles === undefined ? [] : Array.from({ length: 12 / singles }, (_, i) => (i + 1) * singles)
  return [...new Set([...points.map(endOf), ...regular])].toSorted((a, b) => a - b)
}

function pointsIn(series: SeriesModel, part: Part, year: number): readonly Point[] {
  return pointsOf(series, part)
    .filter(({ period }) => period.year === year && (period.kind === 'year' || isPartOfYear(period)))
    .toSorted((a, b) => comparePeriods(a.period, b.period))
}

function pointsOf(series: SeriesModel, part: Part): readonly Point[] {
  const key = partKey(series.series, part)
  return key === ' ' ? series.points : series.parts.filter((point) => partKey(series.series, point) === key)
}

function isPartOfYear({ kind }: Period): boolean {
  return kind === 'month' || kind === 'months' || kind === 'quarter' || kind === 'half'
}

/** How wide the interval of a sum is; what has no end is the vaguest. */
function vagueness({ terms }: Known): number {
  const { low, high } = sum(terms).hard
  return high - low
}

function lessSettled(a: Status, b: Status): Status {
  const order: readonly Status[] = ['final', 'provisional', 'estimate']
  return order.indexOf(a) >= order.indexOf(b) ? a : b
}

function startOf({ period }: Point): number {
  return monthsOf(period).start - period.year * 12
}

function endOf({ period }: Point): number {
  return monthsOf(period).end - period.year * 12
}

/** What a flow has come to at the end of a part of its year. */
export interface RunningTotal {
  /** Since the beginning of the year. */
  readonly months: number
  readonly period: Period
  readonly quantity?: Quantity
  /** Why the total is not known. */
  readonly missing?: MissingKind
  /** That of its least settled part. */
  readonly status: Status
  /** True where the source prints the total itself. */
  readonly printed: boolean
  /** The figure of the single month, quarter or half that ends there. */
  readonly piece?: Point
}

interface Known {
  readonly terms: readonly Quantity[]
  readonly status: Status
  readonly printed: boolean
}
