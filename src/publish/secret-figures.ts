import type { Series } from '../load/series.ts'
import type { Model, SeriesModel } from '../model/model.ts'
import type { Row } from '../model/rows.ts'
import { rowsOf } from '../model/rows.ts'

/**
 * The figures that are not out, by what they are of: series, period, organisation and group, and in tables the kind. Each with the
 * edition that they come out with.
 */
export function hiddenFigures(whole: Model, open: Model): HiddenFigures {
  const hidden = new Map<string, string>()
  for (const [id, series] of whole.series) {
    const editions = withheldIn(series.series, open)
    if (editions.length === 0) continue
    const left = open.series.get(id)
    const public_ = new Set(left === undefined ? [] : keysOf(open, left))
    for (const key of keysOf(whole, series)) if (!public_.has(key)) hidden.set(key, editions[0] ?? id)
  }
  return hidden
}

/** By `figureKey`, with and without the kind. */
export type HiddenFigures = ReadonlyMap<string, string>

/** A figure's key; without a kind it stands for the point as a whole. */
export function figureKey({ series, period, org, group, kind = '' }: FigureName): string {
  return [series, period, org, group, kind].join('\t')
}

export interface FigureName {
  readonly series: string
  /** In normal form. */
  readonly period: string
  /** The whole's own organisation where none is named. */
  readonly org: string
  readonly group: string
  readonly kind?: string
}

function keysOf(model: Model, series: SeriesModel): readonly string[] {
  return rowsOf(model, series).flatMap(({ series: id, period, org, group, kind }: Row) => {
    const name = { series: id, period, org, group }
    return [figureKey(name), figureKey({ ...name, kind })]
  })
}

/** The editions not yet out that figures of a series wait for. */
function withheldIn(series: Series, open: Model): readonly string[] {
  const { values, statements, targets, cells, breakdowns } = series
  const parts = breakdowns.flatMap(({ periods }) => periods.flatMap((period) => period.parts))
  return [series, ...values, ...statements, ...targets, ...cells, ...parts].flatMap(({ firstIn }) =>
    firstIn === undefined || open.editions.some(({ id }) => id === firstIn) ? [] : [firstIn],
  )
}
