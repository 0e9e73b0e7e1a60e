import { partKey } from '../../model/point-key.ts'
import type { Model, Point, SeriesModel } from '../../model/model.ts'
import { problem } from '../../problems/make-problem.ts'
import { areDisjoint } from '../../quantity/interval-arithmetic.ts'
import { monthsOf } from '../../quantity/period-order.ts'
import { gather } from '../gather.ts'
import type { Found } from '../gather.ts'
import { aboutOf, pointsOf, seriesOf } from '../observations.ts'
import { relationOf, type Findings } from '../relation.ts'
import { soundValue } from '../sound.ts'
import { relatedValue, speaker, subjectOf } from '../speak.ts'

/** A stock has one value on one day: the year, its second half, its last quarter and its December agree. */
export function stockDiffersAtEnd(model: Model): Findings {
  return gather(
    seriesOf(model)
      .filter(({ series }) => series.measure === 'stock')
      .flatMap((series) => {
        const days = Map.groupBy(
          pointsOf(series),
          (point) => `${partKey(series.series, point)} ${monthsOf(point.period).end}`,
        )
        return [...days.values()]
          .filter((points) => points.length > 1)
          .flatMap((points) => test(model, series, points))
      }),
  )
}

/** Of several that disagree, the first pair is named: one fault is one problem. */
function test(model: Model, series: SeriesModel, points: readonly Point[]): readonly Found[] {
  const given = points.flatMap((point) => {
    const value = soundValue(series, point.observation)
    return value === undefined ? [] : [{ point, value }]
  })
  const [last, ...wholes] = given.toSorted((a, b) => lengthOf(a.point) - lengthOf(b.point))
  if (last === undefined || wholes.length === 0) return []
  const whole = wholes.find(({ value }) => areDisjoint(value.hard, last.value.hard))
  const { say, value, period } = speaker(model)
  const base = { code: 'periods-do-not-sum', series: series.series.id }
  const subject = () => subjectOf(model, series, last.point, wholes[0]?.point.period)
  const list = () => given.map((one) => `${period(one.point.period)}: ${value(one.value)}`).join('; ')
  if (whole === undefined) {
    const place = last.point.observation.places.value
    const working = () => say(`Cùng một ngày cuối kỳ: ${list()}`, `The same last day: ${list()}`)
    return [{ relation: relationOf({ ...base, outcome: 'holds', place }, { subject, working }) }]
  }
  const said = problem(
    'periods-do-not-sum/stock',
    whole.point.observation.places.value,
    {
      last: { period: last.point.period, value: last.value },
      whole: { period: whole.point.period, value: whole.value },
    },
    { related: [relatedValue(last.point.observation.places.value, last.value)], about: aboutOf(whole.point) },
  )
  const working = say(`Cùng một ngày nhưng khác nhau: ${list()}`, `The same day, but different: ${list()}`)
  return [
    {
      relation: {
        ...base,
        subject: subject(),
        working,
        outcome: 'fails',
        place: whole.point.observation.places.value,
        problem: said,
      },
    },
  ]
}

function lengthOf({ period }: Point): number {
  const { start, end } = monthsOf(period)
  return end - start
}
