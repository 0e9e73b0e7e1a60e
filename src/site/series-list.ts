import { capitalize } from '../format/capital.ts'
import { words } from '../format/words.ts'
import type { Model, SeriesModel } from '../model/model.ts'
import type { IndexEntry } from './edition-figures.ts'
import { seriesEntry } from './edition-figures.ts'
import { orgName } from './names.ts'
import { latestPoint } from './series-table.ts'
import { themeOf, themesOf } from './topics.ts'
import { waysWords } from './ways-words.ts'

/** All series under the organisation that they speak of, organisations in their official order. */
export function seriesGroups(model: Model): readonly SeriesGroup[] {
  return groupsOfSeries(model, [...model.series.values()])
}

/** Some series in the same way. */
export function groupsOfSeries(model: Model, series: readonly SeriesModel[]): readonly SeriesGroup[] {
  const orderOf = (id: string): number => model.project.orgs.get(id)?.order ?? Number.MAX_SAFE_INTEGER
  const byOrg = Map.groupBy(series, ({ org }) => org.id)
  return [...byOrg]
    .toSorted(([a], [b]) => orderOf(a) - orderOf(b))
    .map(([id, found]) => ({
      head: orgName(model, id),
      ...(found.every((each) => each.series.illustrative)
        ? { note: capitalize(words(model.language).illustrative) }
        : {}),
      entries: found.map((each) =>
        seriesEntry(model, each.series.id, latestPoint(each) ?? each.points.at(-1)),
      ),
    }))
}

/** All series by theme, those without one last; one part without a name where no series has a theme. */
export function seriesByTheme(model: Model): readonly ThemePart[] {
  const themes = themesOf(model)
  const rest = [...model.series.values()].filter((series) => themeOf(model, series) === undefined)
  return [
    ...themes.map(({ name, href, slug, series }) => ({
      head: name,
      href,
      id: slug,
      count: series.length,
      groups: groupsOfSeries(model, series),
    })),
    ...(rest.length === 0
      ? []
      : [
          {
            ...(themes.length === 0 ? {} : { head: waysWords(model.language).noTheme }),
            id: 'rest',
            count: rest.length,
            groups: groupsOfSeries(model, rest),
          },
        ]),
  ]
}

export interface ThemePart {
  readonly head?: string
  readonly href?: string
  readonly id: string
  readonly count: number
  readonly groups: readonly SeriesGroup[]
}

export interface SeriesGroup {
  readonly head: string
  readonly note?: string
  readonly entries: readonly IndexEntry[]
}
