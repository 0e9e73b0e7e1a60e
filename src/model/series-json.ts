import { writePeriod } from '../quantity/write-period.ts'
import type { Revision } from '../load/series.ts'
import { partsOf } from './build-series.ts'
import type { Model, SeriesModel } from './model.ts'
import type { At } from './point-key.ts'
import type { Row } from './rows.ts'
import { rowsOf } from './rows.ts'

/** What `data/<series>.json` holds: plain values, ready for `JSON.stringify`. */
export function seriesJson(model: Model, series: SeriesModel): SeriesJson {
  const { id, name, definition, measure, unit, org, status, illustrative } = series.series
  const rows = rowsOf(model, series)
  return {
    series: id,
    name,
    definition: definition ?? '',
    measure,
    unit,
    org,
    status,
    illustrative,
    rows,
    revisions: revisionsOf(series),
    sources: sourcesOf(model, rows),
  }
}

function revisionsOf({ series }: SeriesModel): readonly RevisionJson[] {
  return [
    ...[...series.values, ...partsOf(series)].flatMap((observation) =>
      observation.revisions.map((revision) =>
        revisionJson(revision, 'value', observation, observation.value.text),
      ),
    ),
    ...series.targets.flatMap((target) =>
      target.revisions.map((revision) =>
        revisionJson(revision, 'target', target, (target.value ?? target.gap)?.text ?? ''),
      ),
    ),
  ].toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}

function revisionJson(
  { date, was, type, reason }: Revision,
  kind: RevisionJson['kind'],
  at: At,
  now: string,
): RevisionJson {
  return {
    period: writePeriod(at.period),
    org: at.org ?? '',
    group: at.group ?? '',
    kind,
    date,
    was: was.text,
    now,
    type,
    reason,
  }
}

/** The sources that rows name, in order of first use. */
export function sourcesOf(model: Model, rows: readonly Row[]): readonly SourceJson[] {
  return [...new Set(rows.map(({ source }) => source))].flatMap((id) => {
    const source = model.project.sources.get(id)
    if (source === undefined) return []
    const { title, author, publisher, date, number, url, page } = source
    return [{ id, title, author, publisher, date, number, url, page }]
  })
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

/** A source without what it lacks: `JSON.stringify` leaves undefined out. */
export interface SourceJson {
  readonly id: string
  readonly title: string
  readonly author: string | undefined
  readonly publisher: string | undefined
  readonly date: string | undefined
  readonly number: string | undefined
  readonly url: string | undefined
  readonly page: string | undefined
}
