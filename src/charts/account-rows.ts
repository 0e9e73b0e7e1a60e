import { firstMonths, flowParts, flowsOf } from '../check/account-flows.ts'
import type { FlowPart } from '../check/account-flows.ts'
import { soundValue } from '../check/sound.ts'
import type { Account } from '../load/series.ts'
import { pointAt } from '../model/find-point.ts'
import type { Model, Point, SeriesModel } from '../model/model.ts'
import { quantityOf, sum } from '../quantity/derive.ts'
import { isPoint, negate, subtract } from '../quantity/interval-arithmetic.ts'
import type { Interval } from '../quantity/interval.ts'
import { monthsOf } from '../quantity/period-order.ts'
import type { Period } from '../quantity/period.ts'
import type { MissingKind, Quantity } from '../quantity/quantity.ts'
import type { RestSpan } from './draw-account.ts'

/** The stocks and flows of an account, read with the very rules by which it is checked; undefined where a stock has no number. */
export function readAccount(model: Model, account: Account): AccountRead {
  const [from = 0, later] = firstMonths(model, account)
  const end = monthsOf(account.end.period).end
  const stocks = [stockOf(model, account.start), stockOf(model, account.end)]
  const unit = model.series.get(account.end.series)?.unit
  const read = (ids: readonly string[], kind: Flow['kind']): readonly Flow[] =>
    ids.flatMap((id) => {
      const series = model.series.get(id)
      return series === undefined || series.unit.id !== unit?.id ? [] : [flowOf(series, kind, from, end)]
    })
  const flows = [...read(account.plus, 'plus'), ...read(account.minus, 'minus')]
  const leftOut = [...account.plus, ...account.minus].flatMap((id) => {
    const series = model.series.get(id)
    return series === undefined || series.unit.id === unit?.id ? [] : [series]
  })
  const [start, last] = stocks
  const months = { from, end }
  const given = { start, end: last }
  if (start?.quantity === undefined || last?.quantity === undefined) return { given, flows, leftOut, months }
  const known = (kind: Flow['kind']): readonly Flow[] =>
    flows.filter((flow) => flow.kind === kind && flow.quantity !== undefined)
  const ids = (kind: Flow['kind']): readonly string[] => known(kind).map(({ series }) => series.series.id)
  const counted = { ...account, plus: ids('plus'), minus: ids('minus') }
  const growth = subtract(last.quantity.hard, start.quantity.hard)
  const restFrom = (month: number): Interval | undefined => {
    const net = flowsOf(model, counted, month)?.net
    return net && subtract(growth, net)
  }
  const rest = restFrom(from)
  const complete = flows.every(({ quantity }) => quantity !== undefined) && leftOut.length === 0
  const closes = rest !== undefined && isPoint(rest) && rest.low === 0
  const other = later === undefined ? undefined : restFrom(later)
  return {
    given,
    start: { ...start, quantity: start.quantity },
    end: { ...last, quantity: last.quantity },
    flows,
    leftOut,
    months,
    growth,
    complete,
    ...(rest === undefined || (closes && complete) ? {} : { rest }),
    ...(later === undefined || other === undefined || !complete
      ? {}
      : { other: { from: later, rest: other } }),
  }
}

/** What is left over as a figure: how much, and whether it came or went, as far as that is known. */
export function restFigure(rest: Interval): RestFigure {
  const direction = rest.high <= 0 ? 'minus' : rest.low >= 0 ? 'plus' : 'unknown'
  const quantity = quantityOf(direction === 'minus' ? negate(rest) : rest, decimalsOf(rest))
  return {
    direction,
    quantity: quantity.qualifier === 'at-least' ? { ...quantity, word: 'ít nhất' } : quantity,
  }
}

/** Where the rest lies on the scale: from the end back to where the flows must have led. */
export function restSpan({ low, high }: Interval, end: number): RestSpan {
  const [least, most] = [end - high, end - low]
  const open = { openLow: high === Infinity, openHigh: low === -Infinity }
  if (high < 0) {
    const far = open.openHigh ? least : most
    return { span: { low: least, high: far, ...open }, sure: { low: end, high: least } }
  }
  if (low > 0) {
    const far = open.openLow ? most : least
    return { span: { low: far, high: most, ...open }, sure: { low: most, high: end } }
  }
  return { span: { low: open.openLow ? end : least, high: open.openHigh ? end : most, ...open } }
}

/** The stretch of time that the flows cover. */
export function periodOf({ from, end }: AccountRead['months'], last: Period): Period {
  if (from % 12 !== 0 || end % 12 !== 0) return last
  const [year, endYear] = [from / 12, end / 12 - 1]
  return year === endYear ? { kind: 'year', year } : { kind: 'years', year, endYear }
}

function stockOf(model: Model, { series: id, period }: Account['start']): Stock | undefined {
  const series = model.series.get(id)
  if (series === undefined) return undefined
  const point = pointAt(series, { period })
  const quantity = point && soundValue(series, point.observation)
  return { series, period, point, quantity }
}

function flowOf(series: SeriesModel, kind: Flow['kind'], from: number, end: number): Flow {
  const parts = flowParts(series, from, end)
  if (parts === undefined) return { kind, series, parts: [], missing: missingOf(series, from, end) }
  return { kind, series, parts, quantity: sum(parts.map(({ quantity }) => quantity)) }
}

/** Why a flow is not known: what the data says of the first period without a number. */
function missingOf({ points }: SeriesModel, from: number, end: number): MissingKind {
  const value = points.find(({ period, observation }) => {
    const months = monthsOf(period)
    return months.start >= from && months.end <= end && observation.value.kind === 'missing'
  })?.observation.value
  return value?.kind === 'missing' ? value.missing : 'not-yet'
}

function decimalsOf({ low, high }: Interval): number {
  const places = [low, high]
    .filter(Number.isFinite)
    .map((end) => /\.(\d+)$/.exec(String(end))?.[1]?.length ?? 0)
  return Math.max(0, ...places)
}

export interface Stock {
  readonly series: SeriesModel
  readonly period: Period
  readonly point: Point | undefined
  readonly quantity: Quantity | undefined
}

export interface Flow {
  readonly kind: 'plus' | 'minus'
  readonly series: SeriesModel
  readonly parts: readonly FlowPart[]
  readonly quantity?: Quantity
  readonly missing?: MissingKind
}

export interface AccountRead {
  /** The stocks as the data has them, with or without a number. */
  readonly given: { readonly start: Stock | undefined; readonly end: Stock | undefined }
  readonly start?: Stock & { readonly quantity: Quantity }
  readonly end?: Stock & { readonly quantity: Quantity }
  readonly flows: readonly Flow[]
  /** Flows of another unit. */
  readonly leftOut: readonly SeriesModel[]
  /** Months that the flows cover, counted from year 0. */
  readonly months: { readonly from: number; readonly end: number }
  readonly growth?: Interval
  /** Every flow is known. */
  readonly complete?: boolean
  /** End minus start minus the flows; absent where the account closes. */
  readonly rest?: Interval
  /** The same where the start's own year is not counted, since its day is not known. */
  readonly other?: { readonly from: number; readonly rest: Interval }
}

export interface RestFigure {
  readonly direction: 'plus' | 'minus' | 'unknown'
  /** Never below zero where the direction is known. */
  readonly quantity: Quantity
}
