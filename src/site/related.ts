import type { Article } from '../load/article.ts'
import type { Model } from '../model/model.ts'
import { seriesOfArticle } from './illustrative.ts'
import { storyLine, type StoryLine } from './story-lines.ts'
import { slug, type Story } from './topics.ts'

/**
 * Stories that share figures, tags or a theme with one, the closest first, then the latest: a shared series counts three, a tag two, a
 * theme one. The same bulletin gives the same list.
 */
export function relatedStories(model: Model, article: Article): readonly StoryLine[] {
  const index = indexOf(model)
  const scores = new Map<Story, number>()
  for (const [key, weight] of keysOf(model, article)) {
    for (const story of index.byKey.get(key) ?? []) {
      if (story.article !== article) scores.set(story, (scores.get(story) ?? 0) + weight)
    }
  }
  return [...scores]
    .toSorted(
      ([one, first], [other, second]) =>
        second - first || (index.order.get(one) ?? 0) - (index.order.get(other) ?? 0),
    )
    .slice(0, MOST)
    .map(([story]) => storyLine(model, story))
}

const MOST = 4

/** Of what many stories share, the latest are looked at: a theme that all have in common tells nothing. */
const LATEST = 40

function indexOf(model: Model): Index {
  const known = indices.get(model)
  if (known !== undefined) return known
  const stories = model.editions
    .toReversed()
    .flatMap((edition) => edition.articles.map((article): Story => ({ edition, article })))
  const byKey = new Map<string, Story[]>()
  for (const story of stories) {
    for (const [key] of keysOf(model, story.article)) {
      const list = byKey.get(key) ?? []
      if (list.length < LATEST) list.push(story)
      byKey.set(key, list)
    }
  }
  const index = { byKey, order: new Map(stories.map((story, at) => [story, at])) }
  indices.set(model, index)
  return index
}

const indices = new WeakMap<Model, Index>()

function keysOf(model: Model, article: Article): ReadonlyMap<string, number> {
  const series = seriesOfArticle(article)
  const themes = series.flatMap((id) => model.series.get(id)?.series.theme ?? [])
  return new Map([
    ...themes.map((theme) => [`theme ${slug(theme)}`, 1] as const),
    ...article.tags.map((tag) => [`tag ${slug(tag)}`, 2] as const),
    ...series.map((id) => [`series ${id}`, 3] as const),
  ])
}

interface Index {
  readonly byKey: ReadonlyMap<string, readonly Story[]>
  /** The latest number first, stories in their order. */
  readonly order: ReadonlyMap<Story, number>
}
