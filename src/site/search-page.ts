import { uncapitalize } from '../format/capital.ts'
import { escape } from '../format/escape.ts'
import { fold } from '../format/fold.ts'
import type { Model } from '../model/model.ts'
import type { Bulletin } from './bulletin.ts'
import { numberGroups, type NumberEntry } from './edition-list.ts'
import { frontEdition } from './front-edition.ts'
import { frameOf, type MenuItem } from './frame.ts'
import { homeHref } from './links.ts'
import { orgName, seriesName } from './names.ts'
import type { OrgBranch } from './org-page.ts'
import { orgTree } from './org-page.ts'
import { topicsOf, type TopicEntry } from './search-topics.ts'
import { latestPoint } from './series-table.ts'

/** Everything that the page of the search prints. The listing is there without a script, and for who would rather look than ask. */
export function searchPage(bulletin: Bulletin): SearchPage {
  const { model } = bulletin
  const { menu, about } = frameOf(bulletin)
  return {
    examples: examplesOf(model),
    topics: topicsOf(model).map(({ name, entries }) => ({ name, html: listHtml(entries) })),
    orgs: orgTree(model),
    numbers: numberGroups(model).flatMap(({ numbers }) => numbers),
    guides: [
      ...new Map(
        [...menu, ...about].filter(({ href }) => href !== homeHref).map((item) => [item.href, item]),
      ).values(),
    ],
  }
}

/** Questions that this bulletin answers: a figure in a year, one more as it is typed without accents, and an organisation. */
function examplesOf(model: Model): readonly string[] {
  const keyed = frontEdition(model)?.keyFigures.map(({ series }) => series) ?? []
  const [first, ...others] = [...new Set([...keyed, ...model.series.keys()])]
    .flatMap((id) => model.series.get(id) ?? [])
    .filter(({ series }) => !series.illustrative)
    .flatMap((series) => {
      const latest = latestPoint(series)
      return latest === undefined
        ? []
        : [`${uncapitalize(seriesName(model, series.series.id))} ${latest.period.year}`]
    })
  const [org] = [...model.project.orgs.values()].map(({ id }) => orgName(model, id))
  const second = others.toSorted((one, other) => one.length - other.length)[0]
  return [first, second === undefined ? undefined : fold(second), org].filter((text) => text !== undefined)
}

/** One string: a bulletin of many years has thousands of entries. */
function listHtml(entries: readonly TopicEntry[]): string {
  return entries
    .map(
      ({ name, href, note }) =>
        `<li><a href="${escape(href)}">${escape(name)}</a> <small>${escape(note)}</small></li>`,
    )
    .join('')
}

export interface SearchPage {
  readonly examples: readonly string[]
  /** Each with its list as HTML. */
  readonly topics: readonly { readonly name: string; readonly html: string }[]
  readonly orgs: readonly OrgBranch[]
  readonly numbers: readonly NumberEntry[]
  readonly guides: readonly MenuItem[]
}
