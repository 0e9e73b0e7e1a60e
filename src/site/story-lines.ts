import { dayOf, formatDate } from '../format/date.ts'
import { fillTemplate } from '../model/fill-template.ts'
import type { Model } from '../model/model.ts'
import { tieCompounds } from './compounds.ts'
import { numberOf } from './frame.ts'
import { articleIsIllustrative } from './illustrative.ts'
import { articleHref } from './links.ts'
import type { Story } from './topics.ts'
import { waysWords } from './ways-words.ts'

/** A story in a list of several numbers: title, summary, where it stood and when it came out. */
export function storyLine(model: Model, { edition, article }: Story): StoryLine {
  const { language, site } = model
  const invented = articleIsIllustrative(model, article)
  return {
    title: tieCompounds(model, fillTemplate(model, article.title)),
    summary: fillTemplate(model, article.summary),
    href: articleHref(edition.id, article.slug),
    from: [
      numberOf(model, edition).name,
      formatDate(dayOf(article.published, site.timezone), { language }),
      ...(invented ? [waysWords(language).sampleStory] : []),
    ].join(', '),
  }
}

/** Stories by the year in which their number came out, in the order in which they are given. */
export function storyYears(model: Model, stories: readonly Story[]): readonly StoryYear[] {
  const { timezone } = model.site
  const years = Map.groupBy(stories, ({ edition }) => dayOf(edition.releaseAt, timezone).slice(0, 4))
  return [...years].map(([year, own]) => ({ year, stories: own.map((story) => storyLine(model, story)) }))
}

export interface StoryLine {
  readonly title: string
  readonly summary: string
  readonly href: string
  /** `Số 02, 29/02/2024` */
  readonly from: string
}

export interface StoryYear {
  readonly year: string
  readonly stories: readonly StoryLine[]
}
