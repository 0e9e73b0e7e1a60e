import { capitalize } from '../format/capital.ts'
import { dayOf, formatDate, formatInstant } from '../format/date.ts'
import { formatPeriod } from '../format/period.ts'
import { formatStatus } from '../format/status.ts'
import { words } from '../format/words.ts'
import type { Article } from '../load/article.ts'
import type { Edition } from '../load/edition.ts'
import { fillTemplate } from '../model/fill-template.ts'
import { findPoint } from '../model/find-point.ts'
import type { Model } from '../model/model.ts'
import type { Status } from '../quantity/status.ts'
import { boundHtml } from './bound-text.ts'
import { tieCompounds } from './compounds.ts'
import type { StoryFigure } from './edition-figures.ts'
import { storyFigure } from './edition-figures.ts'
import { editionIsIllustrative, seriesOfNumber } from './illustrative.ts'
import { articleHref, editionHref, termHref } from './links.ts'
import { seriesName } from './names.ts'
import { pageWords } from './page-words.ts'

/** The head of a number of the bulletin, as the front page and its own page print it. */
export function editionHead(model: Model, edition: Edition): EditionHead {
  const { language, site } = model
  const word = words(language)
  const period = formatPeriod(edition.period, { language })
  const status = statusOf(model, edition)
  const illustrative = editionIsIllustrative(model, edition)
  return {
    title: fillTemplate(model, edition.title),
    heading: tieCompounds(model, fillTemplate(model, edition.title)),
    summary: fillTemplate(model, edition.summary),
    leadHtml: boundHtml(model, edition.summary),
    points: edition.mainPoints.map((point) => boundHtml(model, point)),
    href: editionHref(edition.id),
    number: `${word.number}\u00a0${edition.number}`,
    period: capitalize(period),
    status: capitalize(formatStatus(status, language)),
    statusNote: `${capitalize(pageWords(language).statusOfMany(formatStatus(status, language)))}.`,
    published: formatInstant(edition.releaseAt, site.timezone, { language }),
    publishedDay: formatDate(dayOf(edition.releaseAt, site.timezone), { language }),
    ...(edition.nextRelease === undefined ? {} : { next: nextText(model, edition.nextRelease) }),
    ...(illustrative ? { illustrative: pageWords(language).inventedHere } : {}),
  }
}

/** The stories of a number, each with the figure that it is about. */
export function storiesOf(model: Model, edition: Edition): readonly StoryEntry[] {
  return edition.articles.map((article) => storyEntry(model, edition, article))
}

export function storyEntry(model: Model, edition: Edition, article: Article): StoryEntry {
  const figure = storyFigure(model, article)
  return {
    title: tieCompounds(model, fillTemplate(model, article.title)),
    summary: fillTemplate(model, article.summary),
    href: articleHref(edition.id, article.slug),
    ...(figure === undefined ? {} : { figure }),
  }
}

/** The words that a number's figures need: each series with its definition. */
export function termsOf(model: Model, edition: Edition): readonly Term[] {
  return seriesOfNumber(edition).flatMap((id) => {
    const meaning = model.series.get(id)?.series.definition
    return meaning === undefined ? [] : [{ name: seriesName(model, id), meaning, href: termHref(id) }]
  })
}

function nextText({ language, site }: Model, next: string): string {
  return formatDate(next.length > 10 ? dayOf(next, site.timezone) : next, { language })
}

/** The status that most key figures have; one of them alone does not change what is said of all. */
function statusOf(model: Model, edition: Edition): Status {
  const found = edition.keyFigures.flatMap((figure) => findPoint(model, figure)?.observation.status ?? [])
  const counts = (['final', 'provisional', 'estimate'] as const).map((status) => ({
    status,
    count: found.filter((each) => each === status).length,
  }))
  return counts.reduce((most, each) => (each.count > most.count ? each : most)).status
}

export interface EditionHead {
  readonly title: string
  readonly heading: string
  readonly summary: string
  readonly leadHtml: string
  readonly points: readonly string[]
  readonly href: string
  readonly number: string
  readonly period: string
  readonly status: string
  readonly statusNote: string
  readonly published: string
  readonly publishedDay: string
  readonly next?: string
  readonly illustrative?: string
}

export interface StoryEntry {
  readonly title: string
  readonly summary: string
  readonly href: string
  readonly figure?: StoryFigure
}

export interface Term {
  readonly name: string
  /** Its place in the glossary. */
  readonly href: string
  readonly meaning: string
}
