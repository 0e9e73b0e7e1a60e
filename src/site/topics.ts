import { compareNames } from '../format/collate.ts'
import { countOf, NOUNS } from '../format/sentences/counts.ts'
import { slugOf } from '../format/slug.ts'
import { capitalize } from '../format/capital.ts'
import type { Article } from '../load/article.ts'
import { isReserved } from '../load/file-names.ts'
import type { Edition } from '../load/edition.ts'
import type { Model, SeriesModel } from '../model/model.ts'
import { seriesOfArticle } from './illustrative.ts'
import { tagHref, themeHref } from './links.ts'

/** The themes of series, in the order of the alphabet. */
export function themesOf(model: Model): readonly Theme[] {
  return topics(model).themes
}

/** The tags of stories that are out, in the order of the alphabet. */
export function tagsOf(model: Model): readonly Tag[] {
  return topics(model).tags
}

/** The theme that a series belongs to; undefined where it names none. */
export function themeOf(model: Model, { series }: SeriesModel): Theme | undefined {
  return series.theme === undefined ? undefined : topics(model).themeBySlug.get(slug(series.theme))
}

/** The tags of one story, as links. */
export function tagsOfArticle(model: Model, article: Article): readonly Tag[] {
  const slugs = [...new Set(article.tags.map(slug))]
  return slugs.flatMap((slug) => topics(model).tagBySlug.get(slug) ?? [])
}

/** The stories that use a series, the latest number first. */
export function storiesOfSeries(model: Model, series: string): readonly Story[] {
  return topics(model).bySeries.get(series) ?? []
}

/** `3 số liệu`, `2 bài` */
export function seriesCount(count: number, { language }: Model): string {
  return countOf(count, NOUNS.figure, language)
}

export function storyCount(count: number, { language }: Model): string {
  return countOf(count, NOUNS.story, language)
}

/** Spellings that differ in capitals or accents only are one topic, called by the spelling with the most accents. */
function topics(model: Model): Topics {
  const known = made.get(model)
  if (known !== undefined) return known
  const stories = model.editions
    .toReversed()
    .flatMap((edition) => edition.articles.map((article) => ({ edition, article })))
  const bySeries = new Map<string, Story[]>()
  for (const story of stories)
    for (const id of seriesOfArticle(story.article)) {
      const own = bySeries.get(id)
      if (own === undefined) bySeries.set(id, [story])
      else own.push(story)
    }
  const series = [...model.series.values()].filter(({ series: { theme } }) => slug(theme) !== '')
  const themes = [...Map.groupBy(series, ({ series: { theme } }) => slug(theme))].map(
    ([id, members]): Theme => {
      const used = new Set(members.flatMap((each) => bySeries.get(each.series.id) ?? []))
      return {
        slug: id,
        name: nameOf(members.map((each) => each.series.theme ?? '')),
        href: themeHref(id),
        series: members,
        stories: stories.filter((story) => used.has(story)),
      }
    },
  )
  const tagged = stories.flatMap((story) => story.article.tags.map((tag) => ({ tag, story })))
  const tags = [...Map.groupBy(tagged, ({ tag }) => slug(tag))]
    .filter(([id]) => id !== '')
    .map(([id, members]): Tag => ({
      slug: id,
      name: nameOf(members.map(({ tag }) => tag)),
      href: tagHref(id),
      stories: [...new Set(members.map(({ story }) => story))],
    }))
  const found = {
    themes: themes.toSorted((a, b) => invented(a) - invented(b) || compareNames(a.name, b.name)),
    tags: tags.toSorted((a, b) => compareNames(a.name, b.name)),
    themeBySlug: new Map(themes.map((theme) => [theme.slug, theme])),
    tagBySlug: new Map(tags.map((tag) => [tag.slug, tag])),
    bySeries,
  }
  made.set(model, found)
  return found
}

const made = new WeakMap<Model, Topics>()

/** The name of a topic's page: short enough for any disk, and no name that a disk keeps for itself. */
export function slug(text: string | undefined): string {
  const plain = slugOf(text ?? '')
    .slice(0, LONGEST)
    .replace(/-$/u, '')
  return isReserved(plain) ? `${plain}-1` : plain
}

const LONGEST = 60

/** What is only there for illustration stands behind all else. */
function invented({ series }: Theme): number {
  return series.every((each) => each.series.illustrative) ? 1 : 0
}

/** An id in the place of a name is read as words. */
function nameOf(spellings: readonly string[]): string {
  const marks = (text: string): number => text.normalize('NFD').replace(/[^\p{M}đĐ]/gu, '').length
  const [best = ''] = spellings.toSorted((a, b) => marks(b) - marks(a) || compareNames(a, b))
  return capitalize(/^[a-z0-9]+(?:-[a-z0-9]+)+$/u.test(best) ? best.replaceAll('-', ' ') : best)
}

export interface Theme {
  readonly slug: string
  readonly name: string
  readonly href: string
  readonly series: readonly SeriesModel[]
  /** Stories that use one of its series, the latest number first. */
  readonly stories: readonly Story[]
}

export interface Tag {
  readonly slug: string
  readonly name: string
  readonly href: string
  /** The latest number first. */
  readonly stories: readonly Story[]
}

export interface Story {
  readonly edition: Edition
  readonly article: Article
}

interface Topics {
  readonly themes: readonly Theme[]
  readonly tags: readonly Tag[]
  readonly themeBySlug: ReadonlyMap<string, Theme>
  readonly tagBySlug: ReadonlyMap<string, Tag>
  readonly bySeries: ReadonlyMap<string, readonly Story[]>
}
