import { readArticle } from '../../src/load/read-article.ts'
import type { ArticleContext, EditionFile } from '../../src/load/article-context.ts'
import type { Article } from '../../src/load/article.ts'
import { loadSeries } from './making-series.ts'

/** What the stories of the tests may point at: two series of Huyện Mẫu, an edition with a picture and a download. */
export function makeContext(given: Partial<ArticleContext> = {}): ArticleContext {
  const { project } = loadSeries()
  const { orgs, groups, plans, sources, series } = project
  return {
    language: 'vi',
    edition: '2024-02',
    orgs,
    groups,
    plans,
    sources,
    series,
    files: new Map(),
    ...given,
  }
}

/** A file beside the stories. */
export function fileOf(bytes: Uint8Array): EditionFile {
  return { size: bytes.length, read: (length) => bytes.subarray(0, length) }
}

/** A story around a body; its first line is the seventh of the file. */
export function storyOf(body: string): string {
  return `${head}${body}`
}

export const head = `---
title: Kết nạp năm 2023
summary: Một câu.
author: Ban biên tập
published: 2024-02-29T08:00:00+07:00
---
`

/** The problems of a body as `line:column code`, lines counted in the body. */
export function problemsOf(body: string, context: ArticleContext = makeContext()): readonly string[] {
  return read(body, context).problems.map(
    ({ place, code }) => `${(place.line ?? 0) - linesOfHead}:${place.column} ${code}`,
  )
}

/** The story of a body that has no problem. */
export function articleOf(body: string, context: ArticleContext = makeContext()): Article {
  const { article, problems } = read(body, context)
  if (problems.length > 0 || !article)
    throw new Error(problems.map(({ words }) => words.en.message).join('\n'))
  return article
}

/** Every sentence that is said about a body. */
export function messagesOf(body: string, context: ArticleContext = makeContext()): readonly string[] {
  return read(body, context).problems.map(({ words: { vi } }) => `${vi.message} → ${vi.hint}`)
}

/** What is read of a body, and all that is said of it. */
export function read(body: string, context: ArticleContext = makeContext()) {
  return readArticle({ file: 'content/2024-02/bai-1.mdx', text: storyOf(body) }, context)
}

const linesOfHead = head.split('\n').length - 1
