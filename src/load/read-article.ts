import type { Problem } from '../problems/problem.ts'
import { readBody } from './article-body.ts'
import type { ArticleContext } from './article-context.ts'
import { cutFrontMatter } from './article-front-matter.ts'
import { readHead } from './article-head.ts'
import type { Article } from './article.ts'
import type { TextFile } from './text-file.ts'

/**
 * Reads one story: its front matter and its body as data. Nothing in it is ever run. Every problem is named at its place; what could be
 * read is in the article even so, but a body that holds code, raw HTML or broken syntax leaves no blocks. Whether links lead somewhere
 * is asked by `brokenLinks`, when all stories have been read.
 */
export function readArticle(
  file: TextFile,
  context: ArticleContext,
): { readonly article?: Article; readonly problems: readonly Problem[] } {
  const id = /([^/]+?)(?:\.mdx)?$/u.exec(file.file)?.[1] ?? file.file
  const { head, body: source, problems } = cutFrontMatter(file)
  if (!head || !source) return { problems }
  const { fields, ...front } = readHead(head, id, context)
  const body = readBody(source, id, context)
  const found = [...problems, ...front.problems, ...body.problems]
  if (!fields) return { problems: found }
  const article: Article = {
    ...fields,
    id,
    place: { file: file.file, line: 1, column: 1 },
    edition: context.edition,
    blocks: body.blocks,
    headings: body.headings,
    figures: body.figures,
    links: body.links,
    pictures: body.pictures,
    passages: [...fields.passages, ...body.passages],
  }
  return { article, problems: found }
}
