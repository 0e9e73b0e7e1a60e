import type { Model, SeriesModel } from '../../model/model.ts'
import type { At } from '../../model/point-key.ts'
import { problem } from '../../problems/make-problem.ts'
import { quantityOf, sum } from '../../quantity/derive.ts'
import { divide, isPoint, scale } from '../../quantity/interval-arithmetic.ts'
import type { Quantity } from '../../quantity/quantity.ts'
import { boundAt, exceeding, exceeds, exceedsBase, soundOf } from '../exceeds.ts'
import type { Bound, Sound } from '../exceeds.ts'
import { gather } from '../gather.ts'
import type { Found } from '../gather.ts'
import { aboutOf, seriesOf } from '../observations.ts'
import { relationOf, type Findings, type Relation } from '../relation.ts'
import { relatedValue, speaker, subjectOf } from '../speak.ts'

/** A group or an organisation is not more than the whole, and some parts of it not more than all. */
export function partExceedsTotal(model: Model): Findings {
  return gather(
    seriesOf(model)
      .filter(({ series }) => series.measure !== 'ratio')
      .flatMap((series) => ofBreakdowns(model, series)),
  )
}

function ofBreakdowns(model: Model, series: SeriesModel): readonly Found[] {
  return series.series.breakdowns
    .filter(({ kind }) => kind !== 'partition')
    .flatMap(({ kind, periods }) =>
      periods.flatMap(({ period, parts }) => {
        const total = boundAt(series, { period })
        if (total === undefined) return []
        const sound = parts.filter(({ used }) => used).flatMap((part) => soundOf(series, part))
        const tooMany = sound.filter(({ value }) => exceeds(value, total.value))
        if (tooMany.length > 0)
          return tooMany.map(({ part, value }) => exceeding(model, series, part, value, total))
        if (kind === 'partial' && sound.length > 1) return [together(model, series, sound, total)]
        return sound.length === 0 ? [] : [held(model, series, period, sound, total)]
      }),
    )
}

function held(
  model: Model,
  series: SeriesModel,
  period: At['period'],
  parts: readonly Sound[],
  total: Bound,
): Found {
  const [only] = parts
  const part = parts.length === 1 && only !== undefined ? { org: only.part.org, group: only.part.group } : {}
  const relation = relationOf(
    {
      code: CODE,
      series: series.series.id,
      outcome: parts.every((one) => one.value.hard.high <= total.value.hard.low) ? 'holds' : 'bounded',
      place: only?.part.places.value ?? series.series.place,
    },
    {
      subject: () => subjectOf(model, series, part, period),
      working: () => heldWords(model, parts, total.value),
    },
  )
  return { relation }
}

function heldWords(model: Model, parts: readonly Sound[], total: Quantity): string {
  const { say, value } = speaker(model)
  const [only] = parts
  const share =
    parts.length === 1 && only !== undefined && isPoint(total.hard) && total.hard.low >= 20
      ? quantityOf(divide(scale(only.value.hard, 100), total.hard), 2, 'percent')
      : undefined
  const listed = parts.map((part) => value(part.value)).join(', ')
  return share === undefined
    ? say(
        `${listed}: ${parts.length === 1 ? '' : 'phần nào cũng '}không quá ${value(total)}`,
        `${listed}: ${parts.length === 1 ? '' : 'each '}not more than ${value(total)}`,
      )
    : say(
        `${listed} không quá ${value(total)} (${value(share)})`,
        `${listed} is not more than ${value(total)} (${value(share)})`,
      )
}

/** Some parts of a whole, none counted twice: together they are at most the whole. */
function together(model: Model, series: SeriesModel, parts: readonly Sound[], total: Bound): Found {
  const added = sum(parts.map(({ value }) => value))
  const { say, value } = speaker(model)
  const fails = exceeds(added, total.value)
  const [first] = parts
  const place = first?.part.places.value ?? series.series.place
  const said = fails
    ? problem(
        'part-exceeds-total/together',
        place,
        { parts: parts.map(({ value: one }) => one), sum: added, total: total.value },
        {
          related: [
            relatedValue(total.place, total.value),
            ...parts.slice(1).map(({ part, value: one }) => relatedValue(part.places.value, one)),
          ],
          about: aboutOf({ period: total.period }),
        },
      )
    : undefined
  const relation: Relation = {
    ...exceedsBase(model, series, { period: total.period }, place),
    working: say(
      `Các phần đã nêu cộng lại ${value(added)}, ${fails ? 'nhiều hơn' : 'không quá'} ${value(total.value)}`,
      `The parts given add up to ${value(added)}, ${fails ? 'more than' : 'not more than'} ${value(total.value)}`,
    ),
    outcome: fails ? 'fails' : added.hard.high <= total.value.hard.low ? 'holds' : 'bounded',
    ...(said === undefined ? {} : { problem: said }),
  }
  return { relation }
}

const CODE = 'part-exceeds-total'
