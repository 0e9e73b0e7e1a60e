import type { Account } from '../../load/series.ts'
import { pointAt } from '../../model/find-point.ts'
import type { Model, SeriesModel } from '../../model/model.ts'
import { problem } from '../../problems/make-problem.ts'
import type { Place } from '../../problems/place.ts'
import { quantityOf } from '../../quantity/derive.ts'
import { contains, isPoint, subtract } from '../../quantity/interval-arithmetic.ts'
import type { Interval } from '../../quantity/interval.ts'
import type { Period } from '../../quantity/period.ts'
import type { Quantity } from '../../quantity/quantity.ts'
import { firstMonths, flowsOf } from '../account-flows.ts'
import { gather } from '../gather.ts'
import type { Found } from '../gather.ts'
import { aboutOf, seriesOf } from '../observations.ts'
import type { Findings, Relation } from '../relation.ts'
import { soundValue } from '../sound.ts'
import { related, relatedValue, speaker, subjectOf } from '../speak.ts'

/** Start plus in minus out is the end; what is left over is an interval, never forced to a number. */
export function stockFlowResidual(model: Model): Findings {
  return gather(
    seriesOf(model).flatMap((series) =>
      series.series.account === undefined ? [] : test(model, series, series.series.account),
    ),
  )
}

function test(model: Model, series: SeriesModel, account: Account): readonly Found[] {
  const start = stockAt(model, account.start)
  const end = stockAt(model, account.end)
  const about = { code: 'stock-flow-residual', series: series.series.id, place: account.place }
  const { say } = speaker(model)
  const subject = `${subjectOf(model, series)}: ${say('tăng, giảm trong kỳ', 'gains and losses')}`
  if (start === undefined || end === undefined) {
    return [
      {
        relation: {
          ...about,
          subject,
          working: say('Chưa có số đầu kỳ hoặc cuối kỳ', 'The start or the end has no figure'),
          outcome: 'unknown',
        },
      },
    ]
  }
  const growth = subtract(end.value.hard, start.value.hard)
  const variants = firstMonths(model, account).map((from) => ({ from, flows: flowsOf(model, account, from) }))
  const rests = variants.flatMap(({ from, flows }) =>
    flows === undefined ? [] : [{ from, ...flows, rest: subtract(growth, flows.net) }],
  )
  const [first, ...others] = rests
  const rise = isPoint(growth)
    ? []
    : [{ relation: riseOf(model, { start, end, growth }, about, subjectOf(model, end.series)) }]
  if (first === undefined) {
    return [
      ...rise,
      {
        relation: {
          ...about,
          subject,
          working: say(
            'Chưa có đủ số tăng, số giảm của các năm trong kỳ',
            'Some flows of the period have no figure',
          ),
          outcome: 'unknown',
        },
      },
    ]
  }
  const fails = rests.every(({ rest }) => !contains(rest, 0))
  const said = fails ? faultOf(model, account, { start, end }, first, others[0]) : undefined
  const relation: Relation = {
    ...about,
    subject,
    working: workingOf(model, { start, end, growth }, first),
    outcome: isPoint(first.rest) ? (fails ? 'fails' : 'holds') : said === undefined ? 'bounded' : 'fails',
    ...remarkOf(model, first, others[0]),
    ...(said === undefined ? {} : { problem: said }),
  }
  return [...rise, { relation }]
}

function faultOf(
  model: Model,
  account: Account,
  { start, end }: Pick<Stocks, 'start' | 'end'>,
  first: Rest,
  other: Rest | undefined,
): NonNullable<Relation['problem']> {
  const flow = quantityOf(first.net, 0, 'one')
  const without =
    other === undefined
      ? []
      : [related(start.place, restWords('vi', model, other), restWords('en', model, other))]
  return problem(
    'stock-flow-residual',
    account.place,
    { start: start.value, flow, end: end.value, low: first.rest.low, high: first.rest.high },
    {
      related: [relatedValue(start.place, start.value), relatedValue(end.place, end.value), ...without],
      about: aboutOf({ period: end.period }),
    },
  )
}

/** By how much the stock rose, where both ends are bounds. */
function riseOf(
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

function workingOf(model: Model, { start, end, growth }: Stocks, { net, byStatement }: Rest): string {
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

function remarkOf(model: Model, first: Rest, other: Rest | undefined): Pick<Relation, 'remark'> {
  if (isPoint(first.rest) && first.rest.low === 0) return {}
  const words = leftWords(model.language, model, first)
  const more = other === undefined ? '' : `; ${restWords(model.language, model, other)}`
  return { remark: `${words}${more}` }
}

/** The rest as people that left (or came) by other ways. */
function leftWords(language: 'vi' | 'en', model: Model, { rest }: Rest): string {
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

function restWords(language: 'vi' | 'en', model: Model, other: Rest): string {
  const words = leftWords(language, model, other)
  const year = Math.floor(other.from / 12)
  return language === 'vi'
    ? `nếu chỉ tính từ năm ${year}: ${words.charAt(0).toLowerCase()}${words.slice(1)}`
    : `counting from ${year} only: ${words.charAt(0).toLowerCase()}${words.slice(1)}`
}

function stockAt(model: Model, { series: id, period }: Account['start']): Stock | undefined {
  const series = model.series.get(id)
  const point = series && pointAt(series, { period })
  const value = series && point && soundValue(series, point.observation)
  return series && point && value && { series, value, period, place: point.observation.places.value }
}

interface Stock {
  readonly series: SeriesModel
  readonly value: Quantity
  readonly period: Period
  readonly place: Place
}

interface Stocks {
  readonly start: Stock
  readonly end: Stock
  readonly growth: Interval
}

interface Rest {
  readonly from: number
  readonly net: Interval
  readonly byStatement: readonly number[]
  readonly rest: Interval
}
