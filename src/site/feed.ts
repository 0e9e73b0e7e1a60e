import { startOfDay } from '../format/clock.ts'
import { writeAtom, type AtomEntry, type AtomLink } from '../format/atom.ts'
import type { Article } from '../load/article.ts'
import type { Edition } from '../load/edition.ts'
import { fillTemplate } from '../model/fill-template.ts'
import type { Model } from '../model/model.ts'
import { webAddress, webBase } from '../model/web-address.ts'
import type { Bulletin } from './bulletin.ts'
import { entryId } from './entry-id.ts'
import { articleHref, editionHref, feedHref, homeHref } from './links.ts'
import { lastSlip, slipsOfArticle, slipsOfEdition, type Slip } from './slips.ts'

/**
 * The numbers and stories that are out, the last changed first. Names are tag URIs and stay the same whatever the address; links are whole
 * where `url` of the site is an address on the web, and otherwise relative to the feed itself, which RFC 4287 allows (2, 6).
 */
export function feed({ model, asOf }: Pick<Bulletin, 'model' | 'asOf'>): string {
  const { site } = model
  const base = webBase(site)
  const entries = model.editions
    .flatMap((edition) => [
      editionEntry(model, edition),
      ...edition.articles.map((article) => articleEntry(model, edition, article)),
    ])
    .sort((one, other) => other.updated.getTime() - one.updated.getTime() || (one.id < other.id ? -1 : 1))
    .slice(0, MOST_ENTRIES)
  return writeAtom({
    language: site.language,
    id: site.url,
    title: site.title,
    ...(site.subtitle === undefined ? {} : { subtitle: site.subtitle }),
    author: site.owner,
    updated: entries[0]?.updated ?? asOf,
    links: [
      page(model, homeHref),
      ...(base === undefined
        ? []
        : [{ rel: 'self', type: 'application/atom+xml', href: webAddress(base, feedHref) } as const]),
    ],
    entries,
  })
}

/** What a reader of feeds keeps at a time; who comes later finds the rest in the list of numbers. */
const MOST_ENTRIES = 50

function editionEntry(model: Model, edition: Edition): AtomEntry {
  const published = new Date(edition.releaseAt)
  return {
    id: entryId(model.site, edition.id),
    title: fillTemplate(model, edition.title),
    published,
    updated: changedAt(model, published, slipsOfEdition(model, edition)),
    summary: fillTemplate(model, edition.summary),
    categories: [],
    link: page(model, editionHref(edition.id)),
  }
}

function articleEntry(model: Model, edition: Edition, article: Article): AtomEntry {
  const { site } = model
  const { author } = article
  const released = new Date(article.releaseAt ?? edition.releaseAt)
  return {
    id: entryId(site, edition.id, article.id),
    title: fillTemplate(model, article.title),
    ...(author === site.owner ? {} : { author }),
    published: new Date(article.published),
    updated: changedAt(
      model,
      later(released, new Date(article.published)),
      slipsOfArticle(model, edition, article),
    ),
    summary: fillTemplate(model, article.summary),
    categories: article.tags,
    link: page(model, articleHref(edition.id, article.slug)),
  }
}

/** Corrections have a day but no hour: they count from its beginning, or from the release on the same day. */
function changedAt({ site }: Model, released: Date, slips: readonly Slip[]): Date {
  const day = lastSlip(slips)
  return day === undefined ? released : later(released, startOfDay(day, site.timezone))
}

function later(one: Date, other: Date): Date {
  return one < other ? other : one
}

function page({ site }: Model, href: string): AtomLink {
  const base = webBase(site)
  return {
    rel: 'alternate',
    type: 'text/html',
    href: base === undefined ? href.replace(/^\//, '') : webAddress(base, href),
  }
}
