import type { Relation } from './relation.ts'
import { speaker } from './speak.ts'
import type { Model, SeriesModel } from '../model/model.ts'
import type { Place } from '../problems/place.ts'
import { isPoint } from '../quantity/interval-arithmetic.ts'
import type { Interval } from '../quantity/interval.ts'
import type { Language } from '../quantity/language.ts'
import type { Period } from '../quantity/period.ts'
import type { Quantity } from '../quantity/quantity.ts'

/** By how much the stock rose, where both ends are bounds. */
export function riseOf(
  model: Model,
  { start, end, growth }: Stocks,
  about: Pick<Relation, 'code' | 'series' | 'place'>,
  subject: string,
): Relation {
  const { say, value, interval } = speaker(model)
  return {
    ...about,
    subject: `${subject}: ${say('mức tăng', 'rise')}`,
    working: say(
      `Từ “${value(start.value)}” lên “${value(end.value)}”`,
      `From “${value(start.value)}” to “${value(end.value)}”`,
    ),
    outcome: 'bounded',
    remark:
      Number.isFinite(growth.high) && !Number.isFinite(growth.low)
        ? say(
            `Nhiều nhất ${interval({ ...growth, low: growth.high, lowOpen: false })}`,
            `At most ${interval({ ...growth, low: growth.high, lowOpen: false })}`,
          )
        : interval(growth),
  }
}

/** What came and went, against what the stock rose. */
export function accountWorking(
  model: Model,
  { start, end, growth }: Stocks,
  { net, byStatement }: Rest,
): string {
  const { say, value, interval } = speaker(model)
  const stated =
    byStatement.length === 0
      ? ''
      : say(
          ` (năm ${byStatement.join(', ')} theo mức nguồn nêu chung)`,
          ` (${byStatement.join(', ')} by what the source states for several years)`,
        )
  return say(
    `Tăng trừ giảm trong kỳ ${interval(net)}${stated}, so với mức tăng ${interval(growth)} của tổng số (${value(start.value)} đến ${value(end.value)})`,
    `In minus out ${interval(net)}${stated}, against a rise of ${interval(growth)} (${value(start.value)} to ${value(end.value)})`,
  )
}

/** What is left over; with an unknown start day also without the year of the start. */
export function restRemark(model: Model, first: Rest, other: Rest | undefined): Pick<Relation, 'remark'> {
  if (isPoint(first.rest) && first.rest.low === 0) return {}
  const words = leftWords(model.language, model, first)
  const more = other === undefined ? '' : `; ${restWords(model.language, model, other)}`
  return { remark: `${words}${more}` }
}

/** The rest where only the years after that of the start count. */
export function restWords(language: Language, model: Model, other: Rest): string {
  const words = leftWords(language, model, other)
  const year = Math.floor(other.from / 12)
  return language === 'vi'
    ? `nếu chỉ tính từ năm ${year}: ${words.charAt(0).toLowerCase()}${words.slice(1)}`
    : `counting from ${year} only: ${words.charAt(0).toLowerCase()}${words.slice(1)}`
}

/** The rest as people that left (or came) by other ways. */
function leftWords(language: Language, model: Model, { rest }: Rest): string {
  const { interval } = speaker({ ...model, language })
  if (rest.high < 0) {
    const left = interval({
      low: -rest.high,
      high: -rest.low,
      lowOpen: rest.highOpen,
      highOpen: rest.lowOpen,
    })
    return language === 'vi' ? `Giảm ${left} vì lý do khác` : `Down ${left} for other reasons`
  }
  return language === 'vi' ? `Phần còn lại ${interval(rest)}` : `Rest ${interval(rest)}`
}

export interface Stock {
  readonly series: SeriesModel
  readonly value: Quantity
  readonly period: Period
  readonly place: Place
}

export interface Stocks {
  readonly start: Stock
  readonly end: Stock
  readonly growth: Interval
}

/** What is left over when the months from `from` on are counted. */
export interface Rest {
  readonly from: number
  readonly net: Interval
  readonly byStatement: readonly number[]
  readonly rest: Interval
}
