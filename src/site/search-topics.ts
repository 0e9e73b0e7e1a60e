import { capitalize } from '../format/capital.ts'
import { compareNames } from '../format/collate.ts'
import { fold } from '../format/fold.ts'
import { slugOf } from '../format/slug.ts'
import { words } from '../format/words.ts'
import { fillTemplate } from '../model/fill-template.ts'
import type { Model } from '../model/model.ts'
import { wordsOf } from '../search/word.ts'
import { numberOf } from './frame.ts'
import { articleHref, seriesHref } from './links.ts'
import { orgName, seriesName } from './names.ts'

/**
 * Every series and every story under each of its topics: the themes of series and the tags of stories, which are one topic where they
 * have one slug. What has none stands under the last.
 */
export function topicsOf(model: Model): readonly Topic[] {
  const topics = new Map<string, { names: Set<string>; series: TopicEntry[]; stories: TopicEntry[] }>()
  const under = (name: string): { series: TopicEntry[]; stories: TopicEntry[] } => {
    const topic = topics.get(slugOf(name)) ?? { names: new Set(), series: [], stories: [] }
    topic.names.add(name)
    topics.set(slugOf(name), topic)
    return topic
  }
  for (const { series, org } of model.series.values())
    under(series.theme ?? '').series.push({
      name: seriesName(model, series.id),
      href: seriesHref(series.id),
      note: orgName(model, org.id),
    })
  for (const edition of [...model.editions].reverse())
    for (const article of edition.articles)
      for (const tag of article.tags.length === 0 ? [''] : new Set(article.tags))
        under(tag).stories.push({
          name: fillTemplate(model, article.title),
          href: articleHref(edition.id, article.slug),
          note: numberOf(model, edition).folio,
        })
  const { otherTopics } = words(model.language)
  return [...topics]
    .map(([slug, { names, series, stories }]) => ({
      slug,
      name: slug === '' ? otherTopics : capitalize(nameOf(model, slug, [...names])),
      entries: [...series, ...stories],
    }))
    .sort(
      (one, other) =>
        Number(one.slug === '') - Number(other.slug === '') || compareNames(one.name, other.name),
    )
    .map(({ name, entries }) => ({ name, entries }))
}

/** A topic as somebody wrote it: one name with accents or blanks, else the words of the bulletin that make its slug. */
function nameOf(model: Model, slug: string, names: readonly string[]): string {
  return names.find((name) => name !== slug) ?? spelling(model, slug.split('-')) ?? slug.replaceAll('-', ' ')
}

/** How the bulletin itself spells a run of words that is known without its accents: `phat-trien` is `phát triển` in the name of a plan. */
function spelling(model: Model, folded: readonly string[]): string | undefined {
  for (const text of ownWords(model)) {
    const spelt = wordsOf(text)
    const at = spelt.findIndex((_, start) =>
      folded.every((word, next) => fold(spelt[start + next] ?? '') === word),
    )
    if (at >= 0)
      return spelt
        .slice(at, at + folded.length)
        .join(' ')
        .toLowerCase()
  }
  return undefined
}

function* ownWords({ project, site, editions }: Model): Generator<string> {
  for (const { name } of project.groups.values()) yield name
  for (const { name, definition } of project.series.values()) yield* [name, definition ?? '']
  for (const { name } of project.plans.values()) yield name
  yield* [site.title, site.subtitle ?? '']
  for (const { title } of project.sources.values()) yield title
  for (const { passages } of editions) for (const { text } of passages) yield text
}

export interface Topic {
  readonly name: string
  readonly entries: readonly TopicEntry[]
}

export interface TopicEntry {
  readonly name: string
  readonly href: string
  /** Whose figure, or the number of the bulletin. */
  readonly note: string
}
