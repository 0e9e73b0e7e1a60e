import { nearest } from '../format/nearest.ts'
import { problem } from '../problems/make-problem.ts'
import type { Problem } from '../problems/problem.ts'
import type { Language } from '../quantity/language.ts'
import { addressesOf, outOf, type Address } from './article-addresses.ts'
import { split } from './article-url.ts'
import type { Article, Link } from './article.ts'
import type { Edition } from './edition.ts'
import type { Project } from './project.ts'

/**
 * Links of all stories that will lead nowhere: no such page, file or part, one that stays a draft, or one that comes out later than the
 * story itself. To be asked when every article has been read.
 */
export function brokenLinks(
  project: Pick<Project, 'orgs' | 'series' | 'editions'>,
  language: Language,
): readonly Problem[] {
  const addresses = addressesOf(project, language)
  return project.editions.flatMap((edition) =>
    edition.articles.flatMap((article) =>
      article.links.flatMap((link) => brokenLink(link, article, edition, addresses) ?? []),
    ),
  )
}

function brokenLink(
  { url, target, place }: Link,
  article: Article,
  edition: Edition,
  addresses: ReadonlyMap<string, Address>,
): Problem | undefined {
  if (target === undefined) return undefined
  const [path, fragment] = split(target, '#')
  const address = addresses.get(path)
  const own = outOf(article, edition)
  if (!address || (!own.draft && (address.draft || address.from > own.from))) {
    const near = nearest(url, [...edition.articles.map(({ id }) => `${id}.mdx`), ...addresses.keys()])
    return problem('broken-link', place, { url, ...(near === undefined ? {} : { nearest: near }) })
  }
  if (fragment === undefined || address.parts.has(fragment)) return undefined
  const near = nearest(fragment, address.parts)
  return problem('broken-link/fragment', place, {
    url,
    fragment,
    ...(near === undefined ? {} : { nearest: near }),
  })
}
