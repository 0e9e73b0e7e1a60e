import type { ChartUse } from '../load/article.ts'
import type { Model, SeriesModel } from '../model/model.ts'
import type { Period } from '../quantity/period.ts'
import { axisPeriods } from './axis-periods.ts'
import { cutOf, isPart, partId, partName } from './parts-at.ts'
import { readPeriods } from './read-periods.ts'
import type { Reading } from './reading.ts'

/** The parts of a series over time, each with one reading a period, in the order in which the data first names them. */
export function readCells(
  model: Model,
  series: SeriesModel,
  use: ChartUse,
  { focus, target }: { readonly focus: Period | undefined; readonly target: string | undefined },
): Cells {
  const by = cutOf(series, use)
  const parts = series.parts.filter((point) => isPart(point, by, use))
  const periods = axisPeriods(
    parts.map(({ period }) => period),
    use,
  )
  const ids = [...new Set(parts.map((point) => partId(point, by)))]
  const rows = ids.map((id): CellRow => {
    const part = by === 'org' ? { org: id, group: use.group } : { group: id, org: use.org }
    const readings = readPeriods(model, series, periods, { ...part, target, focus })
    return {
      id,
      name: partName(model, by, id),
      readings: readings.map((reading) => ({ ...reading, key: `${id} ${reading.key}` })),
    }
  })
  return {
    by,
    periods,
    rows,
    sources: parts.map(({ observation }) => observation.source ?? series.series.source),
  }
}

/** What charts of organisations over time are made from. */
export interface Cells {
  readonly by: 'org' | 'group'
  readonly periods: readonly Period[]
  readonly rows: readonly CellRow[]
  readonly sources: readonly (string | undefined)[]
}

export interface CellRow {
  readonly id: string
  readonly name: string
  /** One a period; their keys are unique in the chart. */
  readonly readings: readonly Reading[]
}
