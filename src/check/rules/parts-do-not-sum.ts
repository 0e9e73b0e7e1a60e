import type { Breakdown, BreakdownPeriod } from '../../load/series.ts'
import { pointAt } from '../../model/find-point.ts'
import type { Model, SeriesModel } from '../../model/model.ts'
import { problem } from '../../problems/make-problem.ts'
import { sum } from '../../quantity/derive.ts'
import { areDisjoint, interval, isPoint } from '../../quantity/interval-arithmetic.ts'
import { gather } from '../gather.ts'
import type { Found } from '../gather.ts'
import { aboutOf, seriesOf } from '../observations.ts'
import type { Findings, Relation } from '../relation.ts'
import { soundValue } from '../sound.ts'
import { relatedValue, speaker, subjectOf } from '../speak.ts'
import { addition } from '../sum-working.ts'

/** A partition adds up to its total, as intervals. Where a part has no figure, those given may not be more than the total. */
export function partsDoNotSum(model: Model): Findings {
  return gather(
    seriesOf(model)
      .filter(({ series }) => series.measure !== 'ratio')
      .flatMap((series) =>
        series.series.breakdowns
          .filter(({ kind }) => kind === 'partition')
          .flatMap((breakdown) =>
            breakdown.periods.flatMap((period) => test(model, series, breakdown, period)),
          ),
      ),
  )
}

function test(
  model: Model,
  series: SeriesModel,
  breakdown: Breakdown,
  { period, parts: all, place }: BreakdownPeriod,
): readonly Found[] {
  const whole = pointAt(series, { period })
  const total = whole && soundValue(series, whole.observation)
  const parts = all.filter(({ used }) => used)
  const given = parts.flatMap((part) => soundValue(series, part) ?? [])
  const faulty = parts.some(
    (part) => part.value.kind === 'quantity' && soundValue(series, part) === undefined,
  )
  if (whole === undefined || total === undefined || given.length === 0 || faulty) return []
  const complete = given.length === parts.length
  const added = sum(given)
  const possible = complete ? added.hard : interval(added.hard.low, Infinity, { lowOpen: added.hard.lowOpen })
  const fails = areDisjoint(possible, total.hard)
  const { say, value } = speaker(model)
  const said = fails
    ? problem(
        'parts-do-not-sum',
        whole.observation.places.value,
        { parts: given, sum: added, total },
        {
          related: parts.map((part) => relatedValue(part.places.value, part.value)),
          about: aboutOf({ period }),
        },
      )
    : undefined
  const sure = complete && isPoint(added.hard) && isPoint(total.hard)
  const relation: Relation = {
    code: 'parts-do-not-sum',
    series: series.series.id,
    subject: `${subjectOf(model, series, {}, period)}: ${breakdown.by === 'org' ? say('các đơn vị', 'organisations') : say('các đối tượng', 'groups')}`,
    working: fails
      ? say(
          `${addition(model, given, added)}, nhưng tổng ghi ${value(total)}`,
          `${addition(model, given, added)}, but the total says ${value(total)}`,
        )
      : complete
        ? sure
          ? addition(model, given, added)
          : say(
              `${addition(model, given, added)}; tổng ghi ${value(total)}`,
              `${addition(model, given, added)}; the total says ${value(total)}`,
            )
        : say(
            `${given.length} trong ${parts.length} phần cộng lại ${value(added)}, không quá tổng ${value(total)}`,
            `${given.length} of ${parts.length} parts add up to ${value(added)}, not more than the total of ${value(total)}`,
          ),
    outcome: fails ? 'fails' : sure ? 'holds' : 'bounded',
    place,
    ...(said === undefined ? {} : { problem: said }),
  }
  return [{ relation }]
}
