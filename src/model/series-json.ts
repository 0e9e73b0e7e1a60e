import type { Model, SeriesModel } from './model.ts'
import type { Row } from './rows.ts'

/** What `data/<series>.json` holds: plain values, ready for `JSON.stringify`. */
export function seriesJson(model: Model, series: SeriesModel): SeriesJson {
  void model
  const { id, name, definition, measure, unit, org, status, illustrative } = series.series
  return {
    series: id,
    name,
    definition: definition ?? '',
    measure,
    unit,
    org,
    status,
    illustrative,
    rows: [],
    revisions: [],
    sources: [],
  }
}

export interface SeriesJson {
  readonly series: string
  readonly name: string
  readonly definition: string
  readonly measure: string
  readonly unit: string
  readonly org: string
  readonly status: string
  readonly illustrative: boolean
  readonly rows: readonly Row[]
  readonly revisions: readonly RevisionJson[]
  readonly sources: readonly SourceJson[]
}

export interface RevisionJson {
  readonly period: string
  readonly org: string
  readonly group: string
  readonly kind: 'value' | 'target'
  readonly date: string
  readonly was: string
  readonly now: string
  readonly type: 'revision' | 'correction'
  readonly reason: string
}

export interface SourceJson {
  readonly id: string
  readonly title: string
  readonly author?: string
  readonly publisher?: string
  readonly date?: string
  readonly number?: string
  readonly url?: string
  readonly page?: string
}
