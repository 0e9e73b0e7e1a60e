import type { Observation } from '../../load/series.ts'
import type { Model, SeriesModel } from '../../model/model.ts'
import type { At } from '../../model/point-key.ts'
import { problem } from '../../problems/make-problem.ts'
import { sum } from '../../quantity/derive.ts'
import { areDisjoint, isPoint } from '../../quantity/interval-arithmetic.ts'
import { samePeriod } from '../../quantity/period-order.ts'
import { boundAt, exceeds, marginsOf, soundOf } from '../exceeds.ts'
import type { Bound, Sound } from '../exceeds.ts'
import { gather } from '../gather.ts'
import type { Found } from '../gather.ts'
import { aboutOf, seriesOf } from '../observations.ts'
import type { Findings } from '../relation.ts'
import { partName, relatedValue, speaker, subjectOf } from '../speak.ts'
import { addition } from '../sum-working.ts'
import { areSwapped } from '../swapped-digits.ts'

/**
 * The crossings of one organisation with the groups of a period, or of one group with its organisations, where these do not overlap: all of a
 * partition add up to the margin; some of them, or those of a partial list, are together not more than it. A crossing that is more than one of
 * its margins all by itself has a problem of its own.
 */
export function cellsDoNotSum(model: Model): Findings {
  return gather(
    seriesOf(model)
      .filter(({ series }) => series.measure !== 'ratio' && series.cells.length > 1)
      .flatMap((series) => rowsOf(series).flatMap((row) => test(model, series, row))),
  )
}

/** Cells of one period that share an organisation (or a group) and lie in one breakdown of the other kind. */
function rowsOf({ series }: SeriesModel): readonly Row[] {
  return series.breakdowns
    .filter(({ kind }) => kind !== 'overlapping')
    .flatMap(({ by, kind, periods }) =>
      periods.flatMap(({ period, parts }) => {
        const ids = new Set(parts.flatMap((part) => part[by] ?? []))
        const inside = series.cells.filter(
          (cell) => cell.used && samePeriod(cell.period, period) && ids.has(cell[by] ?? ''),
        )
        const other = by === 'org' ? 'group' : 'org'
        return [...Map.groupBy(inside, (cell) => cell[other] ?? '')].map(([id, cells]): Row => ({
          at: { period, [other]: id },
          cells,
          complete: kind === 'partition' && cells.length === ids.size,
        }))
      }),
    )
}

function test(model: Model, series: SeriesModel, { at, cells, complete }: Row): readonly Found[] {
  const margin = boundAt(series, at)
  const sound = cells.flatMap((cell) => soundOf(series, cell))
  if (margin === undefined || sound.length < 2) return []
  if (sound.some((one) => marginsOf(series, one.part).some(({ value }) => exceeds(one.value, value))))
    return []
  const tested = { at, sound, margin, all: complete && sound.length === cells.length }
  return [told(model, series, tested)]
}

function told(model: Model, series: SeriesModel, { at, sound, margin, all }: Tested): Found {
  const values = sound.map(({ value }) => value)
  const added = sum(values)
  const fails = all ? areDisjoint(added.hard, margin.value.hard) : exceeds(added, margin.value)
  const { say, value } = speaker(model)
  const more = {
    related: sound.map(({ part, value: one }) => relatedValue(part.places.value, one)),
    about: aboutOf(at),
  }
  const details = { parts: values, sum: added, total: margin.value }
  const said = all
    ? problem(
        'parts-do-not-sum/cells',
        margin.place,
        { ...details, name: partName(model, at), swapped: areSwapped(added, margin.value) },
        more,
      )
    : problem('part-exceeds-total/together', margin.place, details, more)
  const sure = all && isPoint(added.hard) && isPoint(margin.value.hard)
  return {
    relation: {
      code: said.code,
      series: series.series.id,
      subject: `${subjectOf(model, series, at, at.period)}: ${say('các ô', 'cells')}`,
      working: fails
        ? say(
            `${addition(model, values, added)}, nhưng ghi ${value(margin.value)}`,
            `${addition(model, values, added)}, but ${value(margin.value)} is written`,
          )
        : sure
          ? addition(model, values, added)
          : say(
              `${addition(model, values, added)}, không quá ${value(margin.value)}`,
              `${addition(model, values, added)}, not more than ${value(margin.value)}`,
            ),
      outcome: fails ? 'fails' : sure ? 'holds' : 'bounded',
      place: margin.place,
      ...(fails ? { problem: said } : {}),
    },
  }
}

interface Row {
  readonly at: At
  readonly cells: readonly Observation[]
  /** One for each part of a partition. */
  readonly complete: boolean
}

interface Tested {
  readonly at: At
  readonly sound: readonly Sound[]
  readonly margin: Bound
  /** Each part of a partition has its number. */
  readonly all: boolean
}
