import type { Model, SeriesModel } from '../../model/model.ts'
import { exceeding, exceeds, exceedsBase, marginsOf, soundOf } from '../exceeds.ts'
import { gather } from '../gather.ts'
import type { Found } from '../gather.ts'
import { seriesOf } from '../observations.ts'
import type { Findings, Relation } from '../relation.ts'
import { speaker } from '../speak.ts'

/** A crossing of organisation and group is not more than either of its margins, nor than the whole. */
export function cellExceedsMargin(model: Model): Findings {
  return gather(
    seriesOf(model)
      .filter(({ series }) => series.measure !== 'ratio')
      .flatMap((series) => ofCells(model, series)),
  )
}

/** The tightest margin that a crossing exceeds is named; one fault is one problem. */
function ofCells(model: Model, series: SeriesModel): readonly Found[] {
  return series.series.cells
    .filter(({ used }) => used)
    .flatMap((cell) => {
      const [sound] = soundOf(series, cell)
      if (sound === undefined) return []
      const margins = marginsOf(series, cell)
      const exceeded = margins
        .filter((margin) => exceeds(sound.value, margin.value))
        .toSorted((a, b) => a.value.hard.high - b.value.hard.high)[0]
      if (exceeded !== undefined) return [exceeding(model, series, cell, sound.value, exceeded)]
      if (margins.length === 0) return []
      const { say, value } = speaker(model)
      const tops = [...new Set(margins.map((margin) => value(margin.value)))]
      const relation: Relation = {
        ...exceedsBase(model, series, cell, cell.places.value),
        working: say(
          `${value(sound.value)} không quá ${listed(tops, ' và ')}`,
          `${value(sound.value)} is not more than ${listed(tops, ' and ')}`,
        ),
        outcome: margins.every((margin) => sound.value.hard.high <= margin.value.hard.low)
          ? 'holds'
          : 'bounded',
      }
      return [{ relation }]
    })
}

function listed(items: readonly string[], joint: string): string {
  const [last = '', ...others] = items.toReversed()
  return others.length === 0 ? last : `${others.toReversed().join(', ')}${joint}${last}`
}
