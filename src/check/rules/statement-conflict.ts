import type { Statement } from '../../load/series.ts'
import { partKey } from '../../model/point-key.ts'
import type { Model, Point, SeriesModel } from '../../model/model.ts'
import { meanOf } from '../../model/spans.ts'
import { problem } from '../../problems/make-problem.ts'
import { quantityOf, sum } from '../../quantity/derive.ts'
import { areDisjoint, includes } from '../../quantity/interval-arithmetic.ts'
import { containsPeriod, samePeriod } from '../../quantity/period-order.ts'
import type { Quantity } from '../../quantity/quantity.ts'
import { gather } from '../gather.ts'
import type { Found } from '../gather.ts'
import { aboutOf, pointsOf, seriesOf } from '../observations.ts'
import type { Findings, Outcome } from '../relation.ts'
import { soundValue } from '../sound.ts'
import { relatedValue, speaker, subjectOf } from '../speak.ts'

/** What a source says of several years, held against the figures of these years: each, their total or their mean. */
export function statementConflict(model: Model): Findings {
  return gather(
    seriesOf(model).flatMap((series) =>
      series.series.statements.flatMap((statement) => {
        const points = pointsUnder(series, statement)
        if (statement.each === 'total' || statement.each === 'average')
          return testTogether(model, series, statement, points)
        return testEach(model, series, statement, points)
      }),
    ),
  )
}

function testEach(
  model: Model,
  series: SeriesModel,
  statement: Statement,
  points: readonly Given[],
): readonly Found[] {
  const { say, value, Period } = speaker(model)
  const claim = value(statement.value)
  const outside = points.filter((point) => areDisjoint(point.value.hard, statement.value.hard))
  const inside = points.filter((point) => !outside.includes(point))
  const subject = subjectOf(model, series, statement, statement.period)
  const fails = outside.map(({ point, value: quantity }): Found => {
    const said = problem(
      'statement-conflict',
      point.observation.places.value,
      { period: point.period, value: quantity, statement: statement.value, over: statement.period },
      { related: [relatedValue(statement.place, statement.value)], about: aboutOf(point) },
    )
    const working = say(
      `${Period(point.period)} ghi ${value(quantity)}, ngoài mức “${claim}”`,
      `${Period(point.period)} says ${value(quantity)}, outside “${claim}”`,
    )
    return {
      relation: {
        code: CODE,
        series: series.series.id,
        subject,
        working,
        outcome: 'fails',
        place: point.observation.places.value,
        problem: said,
      },
    }
  })
  if (inside.length === 0) return fails
  const outcome: Outcome = inside.every((point) => includes(statement.value.hard, point.value.hard))
    ? 'holds'
    : 'bounded'
  const listed = inside.map((point) => value(point.value)).join(', ')
  const working = say(`${listed}: trong mức “${claim}”`, `${listed}: within “${claim}”`)
  return [
    ...fails,
    { relation: { code: CODE, series: series.series.id, subject, working, outcome, place: statement.place } },
  ]
}

/** Totals and means are compared where every year is given; of people, those of some years may not be more than the total either. */
function testTogether(
  model: Model,
  series: SeriesModel,
  statement: Statement,
  points: readonly Given[],
): readonly Found[] {
  const { period } = statement
  const years = period.kind === 'years' ? period.endYear - period.year + 1 : 1
  const { say, value } = speaker(model)
  const base = {
    code: CODE,
    series: series.series.id,
    subject: subjectOf(model, series, statement, period),
    place: statement.place,
  }
  const claim = value(statement.value)
  const values = points.map((point) => point.value)
  const together = statement.each === 'total' ? sum(values) : meanOf(values, series.unit)
  if (points.length < years && !(statement.each === 'total' && isAlreadyMore(series, together, statement))) {
    const working = say(
      `Mới có ${points.length} trong ${years} năm để so với “${claim}”`,
      `${points.length} of ${years} years are given to compare with “${claim}”`,
    )
    return [{ relation: { ...base, working, outcome: 'unknown' } }]
  }
  const fails = areDisjoint(together.hard, statement.value.hard)
  const shown = fails ? apartFrom(statement.value, together) : together
  const word = statement.each === 'total' ? say('cộng lại', 'in all') : say('bình quân', 'on average')
  const working = `${values.map((one) => value(one)).join(', ')}: ${word} ${value(shown)}, ${fails ? say('ngoài', 'outside') : say('trong', 'within')} “${claim}”`
  if (!fails) return [{ relation: { ...base, working, outcome: 'holds' } }]
  const said = problem(
    'statement-conflict',
    statement.place,
    {
      period,
      value: shown,
      statement: statement.value,
      over: period,
      ...(statement.each === undefined ? {} : { each: statement.each }),
    },
    {
      related: points.map(({ point, value: one }) => relatedValue(point.observation.places.value, one)),
      about: aboutOf(statement),
    },
  )
  return [{ relation: { ...base, working, outcome: 'fails', problem: said } }]
}

/** With a decimal more than the claim: a range that is rounded outward to the claim's own would seem to reach it. */
function apartFrom(claim: Quantity, value: Quantity): Quantity {
  if (value.ends === null || value.decimals > claim.decimals) return value
  return { ...quantityOf(value.hard, claim.decimals + 1, value.scale), estimate: value.estimate }
}

function isAlreadyMore(series: SeriesModel, some: Quantity, { value }: Statement): boolean {
  return series.unit.kind === 'count' && some.hard.low > value.hard.high
}

function pointsUnder(series: SeriesModel, statement: Statement): readonly Given[] {
  const part = partKey(series.series, statement)
  return pointsOf(series)
    .filter((point) => partKey(series.series, point) === part && isMeant(statement, point))
    .flatMap((point) => {
      const value = soundValue(series, point.observation)
      return value === undefined ? [] : [{ point, value }]
    })
}

/** Single years of a statement over several, else its very period. */
function isMeant({ period }: Statement, point: Point): boolean {
  if (samePeriod(period, point.period)) return period.kind !== 'years'
  return period.kind === 'years' && point.period.kind === 'year' && containsPeriod(period, point.period)
}

const CODE = 'statement-conflict'

interface Given {
  readonly point: Point
  readonly value: Quantity
}
