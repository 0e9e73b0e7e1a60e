import type { Breakdown, BreakdownPeriod } from '../../load/series.ts'
import { pointAt } from '../../model/find-point.ts'
import type { Model, SeriesModel } from '../../model/model.ts'
import { problem } from '../../problems/make-problem.ts'
import { sum } from '../../quantity/derive.ts'
import { areDisjoint, interval, isPoint } from '../../quantity/interval-arithmetic.ts'
import type { Quantity } from '../../quantity/quantity.ts'
import { gather } from '../gather.ts'
import type { Found } from '../gather.ts'
import { aboutOf, seriesOf } from '../observations.ts'
import { relationOf, type Findings } from '../relation.ts'
import { soundValue } from '../sound.ts'
import { relatedValue, speaker, subjectOf } from '../speak.ts'
import { addition } from '../sum-working.ts'
import { areSwapped } from '../swapped-digits.ts'

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
  const said = fails
    ? problem(
        complete ? 'parts-do-not-sum' : 'parts-do-not-sum/exceed',
        whole.observation.places.value,
        { parts: given, sum: added, total, swapped: complete && areSwapped(added, total) },
        {
          related: parts.map((part) => relatedValue(part.places.value, part.value)),
          about: aboutOf({ period }),
        },
      )
    : undefined
  const sure = complete && isPoint(added.hard) && isPoint(total.hard)
  const relation = relationOf(
    {
      code: 'parts-do-not-sum',
      series: series.series.id,
      outcome: fails ? 'fails' : sure ? 'holds' : 'bounded',
      place,
      ...(said === undefined ? {} : { problem: said }),
    },
    {
      subject: () => `${subjectOf(model, series, {}, period)}: ${byWords(model, breakdown)}`,
      working: () => workingOf(model, { given, all: parts.length, added, total, fails, sure }),
    },
  )
  return [{ relation }]
}

function byWords(model: Model, { by }: Breakdown): string {
  const { say } = speaker(model)
  return by === 'org' ? say('các đơn vị', 'organisations') : say('các đối tượng', 'groups')
}

function workingOf(model: Model, { given, all, added, total, fails, sure }: Sum): string {
  const { say, value } = speaker(model)
  if (!fails && given.length < all)
    return say(
      `${given.length} trong ${all} phần cộng lại ${value(added)}, không quá tổng ${value(total)}`,
      `${given.length} of ${all} parts add up to ${value(added)}, not more than the total of ${value(total)}`,
    )
  const terms = addition(model, given, added)
  if (fails)
    return say(`${terms}, nhưng tổng ghi ${value(total)}`, `${terms}, but the total says ${value(total)}`)
  return sure ? terms : say(`${terms}; tổng ghi ${value(total)}`, `${terms}; the total says ${value(total)}`)
}

interface Sum {
  /** The parts that have a figure, of all that there are. */
  readonly given: readonly Quantity[]
  readonly all: number
  readonly added: Quantity
  readonly total: Quantity
  readonly fails: boolean
  readonly sure: boolean
}
