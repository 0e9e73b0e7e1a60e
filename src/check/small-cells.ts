import type { Observation } from '../load/series.ts'
import type { Model, SeriesModel } from '../model/model.ts'
import type { Quantity } from '../quantity/quantity.ts'
import { seriesOf } from './observations.ts'
import { soundValue } from './sound.ts'

/**
 * Crossings of an organisation with a sensitive group that hold so few people that readers may know who: surely under the threshold of the site,
 * and not surely none, since nought names nobody.
 */
export function smallCells(model: Model): readonly SmallCell[] {
  const { smallCountBelow } = model.site.checks
  return seriesOf(model)
    .filter(({ unit }) => unit.kind === 'count')
    .flatMap((series) =>
      series.series.cells
        .filter(
          ({ group, used }) => used && group !== undefined && model.project.groups.get(group)?.sensitive,
        )
        .flatMap((cell) => {
          const value = soundValue(series, cell)
          if (value === undefined || value.hard.high >= smallCountBelow || value.hard.high <= 0) return []
          return [{ series, cell, value }]
        }),
    )
}

export interface SmallCell {
  readonly series: SeriesModel
  readonly cell: Observation
  readonly value: Quantity
}
