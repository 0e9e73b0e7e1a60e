import type { Account } from '../load/series.ts'
import { pointAt } from '../model/find-point.ts'
import type { Model, SeriesModel } from '../model/model.ts'
import { partKey } from '../model/point-key.ts'
import { add, isEmpty, negate, point as only } from '../quantity/interval-arithmetic.ts'
import type { Interval } from '../quantity/interval.ts'
import { containsPeriod, monthsOf, periodBounds } from '../quantity/period-order.ts'
import type { Period } from '../quantity/period.ts'
import type { Quantity } from '../quantity/quantity.ts'
import type { Status } from '../quantity/status.ts'
import { soundValue } from './sound.ts'
import { tilingsOf } from './tilings.ts'

/**
 * What came and went between the two stocks of an account: every year after the start up to the end, and the start's own year too where its
 * day is not known. Undefined where a year of some flow has neither a figure nor a statement that covers it.
 */
export function flowsOf(model: Model, account: Account, from: number): Flows | undefined {
  const end = monthsOf(account.end.period).end
  const plus = account.plus.map((id) => flowOf(model.series.get(id), from, end))
  const minus = account.minus.map((id) => flowOf(model.series.get(id), from, end))
  const all = [...plus, ...minus]
  if (all.some((flow) => flow === undefined)) return undefined
  const net = [
    ...plus.map((flow) => flow?.amount ?? only(0)),
    ...minus.map((flow) => negate(flow?.amount ?? only(0))),
  ].reduce(add, only(0))
  return isEmpty(net) ? undefined : { net, byStatement: all.flatMap((flow) => flow?.byStatement ?? []) }
}

/** The first month that surely lies after the start, and the earlier one that may have to be counted too. */
export function firstMonths(model: Model, { start }: Account): readonly number[] {
  const months = monthsOf(start.period)
  const series = model.series.get(start.series)
  const asOf = series && pointAt(series, { period: start.period })?.observation.asOf
  const atEnd =
    asOf !== undefined && /^\d{4}-\d{2}-\d{2}$/u.test(asOf) && asOf >= periodBounds(start.period).to
  return atEnd ? [months.end] : [months.start, months.end]
}

/** The total of one flow over months: by its own figures, else for whole years by what a statement says of each. */
function flowOf(flow: SeriesModel | undefined, from: number, end: number): Flow | undefined {
  const parts = flow && flowParts(flow, from, end)
  return (
    parts && {
      amount: parts.map(({ quantity }) => quantity.hard).reduce(add, only(0)),
      byStatement: parts.flatMap(({ year }) => year ?? []),
    }
  )
}

/** The figures and statements that together cover a flow over months; undefined where some month is not covered. */
export function flowParts(flow: SeriesModel, from: number, end: number): readonly FlowPart[] | undefined {
  const given = flow.points.flatMap(({ observation, period }): readonly FlowPart[] => {
    const quantity = soundValue(flow, observation)
    return quantity === undefined ? [] : [{ ...monthsOf(period), quantity, status: observation.status }]
  })
  const known = [...given, ...stated(flow, from, end, given)]
  const whole = known.find(({ start, end: last }) => start === from && last === end)
  return whole === undefined ? tilingsOf(from, end, known)[0] : [whole]
}

function stated(
  flow: SeriesModel,
  from: number,
  end: number,
  given: readonly { start: number; end: number }[],
): readonly FlowPart[] {
  const years = Array.from(
    { length: Math.ceil((end - from) / 12) },
    (_, index) => Math.floor(from / 12) + index,
  )
  return years.flatMap((year): readonly FlowPart[] => {
    const period: Period = { kind: 'year', year }
    const months = monthsOf(period)
    if (given.some((one) => one.start === months.start && one.end === months.end)) return []
    const statement = flow.series.statements.find(
      (one) =>
        one.each === 'year' &&
        partKey(flow.series, one) === partKey(flow.series, {}) &&
        containsPeriod(one.period, period),
    )
    return statement === undefined ? [] : [{ ...months, quantity: statement.value, status: 'final', year }]
  })
}

export interface Flows {
  /** In minus out. */
  readonly net: Interval
  /** Years known from a statement only. */
  readonly byStatement: readonly number[]
}

interface Flow {
  readonly amount: Interval
  readonly byStatement: readonly number[]
}

/** One figure of a flow, or what a statement says of one year. */
export interface FlowPart {
  readonly start: number
  readonly end: number
  readonly quantity: Quantity
  readonly status: Status
  /** Where only a statement covers it. */
  readonly year?: number
}
