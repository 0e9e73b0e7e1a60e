import type { Account } from '../../load/series.ts'
import { pointAt } from '../../model/find-point.ts'
import type { Model, SeriesModel } from '../../model/model.ts'
import { problem } from '../../problems/make-problem.ts'
import { quantityOf, sum } from '../../quantity/derive.ts'
import { contains, isPoint, subtract } from '../../quantity/interval-arithmetic.ts'
import { firstMonths, flowsOf } from '../account-flows.ts'
import { accountWorking, restRemark, restWords, riseOf } from '../account-words.ts'
import type { Rest, Stock, Stocks } from '../account-words.ts'
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
    working: accountWorking(model, { start, end, growth }, first),
    outcome: isPoint(first.rest) ? (fails ? 'fails' : 'holds') : said === undefined ? 'bounded' : 'fails',
    ...restRemark(model, first, others[0]),
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
    {
      start: start.value,
      flow,
      sum: sum([start.value, flow]),
      end: end.value,
      low: first.rest.low,
      high: first.rest.high,
    },
    {
      related: [relatedValue(start.place, start.value), relatedValue(end.place, end.value), ...without],
      about: aboutOf({ period: end.period }),
    },
  )
}

function stockAt(model: Model, { series: id, period }: Account['start']): Stock | undefined {
  const series = model.series.get(id)
  const point = series && pointAt(series, { period })
  const value = series && point && soundValue(series, point.observation)
  return series && point && value && { series, value, period, place: point.observation.places.value }
}
