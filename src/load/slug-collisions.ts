import { problem } from '../problems/make-problem.ts'
import type { Problem } from '../problems/problem.ts'
import type { Article } from './article.ts'
import type { Template } from './template.ts'

/** Stories of one edition whose pages would be one file, or would take the place of the edition's own page. */
export function slugCollisions(articles: readonly Article[]): readonly Problem[] {
  const taken = new Map<string, Article>()
  const slugs = new Set(articles.map(({ slug }) => slug.toLowerCase()))
  return articles.flatMap((article) => {
    const slug = article.slug.toLowerCase()
    const other = taken.get(slug)
    // A file named index.mdx has been told by its name.
    if (other === undefined && (slug !== 'index' || article.id === 'index')) {
      taken.set(slug, article)
      return []
    }
    const details = {
      first: other === undefined ? 'index.html' : titleOf(other),
      second: titleOf(article),
      address: `${slug}.html`,
      suggestion: freeSlug(slug, slugs),
    }
    const words = { vi: 'bài kia', en: 'the other story' }
    const related = other === undefined ? [] : [{ place: other.place, words }]
    return [problem('slug-collision', article.place, details, { related })]
  })
}

function titleOf({ title, id }: Article): string {
  return wordsOf(title) || id
}

function wordsOf({ parts }: Template): string {
  return parts.map((part) => (typeof part === 'string' ? part : '…')).join('')
}

function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  let number = 2
  while (taken.has(`${slug}-${number}`)) number += 1
  return `${slug}-${number}`
}
