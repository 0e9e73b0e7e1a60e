import { capitalize } from '../format/capital.ts'
import { words } from '../format/words.ts'
import type { Model } from '../model/model.ts'
import type { IndexEntry } from './edition-figures.ts'
import { seriesEntry } from './edition-figures.ts'
import { orgName } from './names.ts'
import { latestPoint } from './series-table.ts'

/** All series under the organisation that they speak of, organisations in their official order. */
export function seriesGroups(model: Model): readonly SeriesGroup[] {
  const orderOf = (id: string): number => model.project.orgs.get(id)?.order ?? Number.MAX_SAFE_INTEGER
  const orgs = [...new Set([...model.series.values()].map(({ org }) => org.id))].sort(
    (a, b) => orderOf(a) - orderOf(b),
  )
  return orgs.map((id) => {
    const found = [...model.series.values()].filter(({ org }) => org.id === id)
    const invented = found.every(({ series }) => series.illustrative)
    return {
      head: orgName(model, id),
      ...(invented ? { note: capitalize(words(model.language).illustrative) } : {}),
      entries: found.map((series) =>
        seriesEntry(model, series.series.id, latestPoint(series) ?? series.points.at(-1)),
      ),
    }
  })
}

export interface SeriesGroup {
  readonly head: string
  readonly note?: string
  readonly entries: readonly IndexEntry[]
}
