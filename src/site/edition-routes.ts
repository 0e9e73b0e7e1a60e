import type { Article } from '../load/article.ts'
import type { Edition } from '../load/edition.ts'
import type { Bulletin } from './bulletin.ts'

/** One route for each number of the bulletin that is out. */
export function editionRoutes({ model }: Bulletin): EditionRoute[] {
  return model.editions.map((edition) => ({ params: { edition: edition.id }, props: { edition } }))
}

/** One route for each story of the numbers that are out. */
export function articleRoutes({ model }: Bulletin): ArticleRoute[] {
  return model.editions.flatMap((edition) =>
    edition.articles.map((article) => ({
      params: { edition: edition.id, article: article.slug },
      props: { edition, article },
    })),
  )
}

export interface EditionRoute {
  readonly params: { readonly edition: string }
  readonly props: { readonly edition: Edition }
}

export interface ArticleRoute {
  readonly params: { readonly edition: string; readonly article: string }
  readonly props: { readonly edition: Edition; readonly article: Article }
}
