import type { Definition, FootnoteDefinition } from 'mdast'
import type { Problem } from '../problems/problem.ts'
import type { ArticleContext } from './article-context.ts'
import type { ArticleSource } from './article-source.ts'
import type { Heading, Link, Picture } from './article.ts'
import type { Component } from './mdx-attributes.ts'
import type { Passage } from './passage.ts'
import type { ChangeUse, FigureUse } from './template.ts'

/** An article while its tree is being read: what it may point at, and what was found so far, in the order of the text. */
export interface ArticleMaking {
  /** The file's name without `.mdx`. */
  readonly article: string
  readonly source: ArticleSource
  readonly context: ArticleContext
  readonly problems: Problem[]
  readonly headings: Heading[]
  readonly figures: (FigureUse | ChangeUse)[]
  /** The figures of `figures` by the tags that hold them. */
  readonly uses: Map<Component, FigureUse | ChangeUse>
  /** Titles, captions and descriptions that stand in tags. */
  readonly passages: Passage[]
  readonly links: Link[]
  readonly pictures: Picture[]
  /** Addresses written apart, by their names. */
  readonly definitions: Map<string, Definition>
  readonly footnotes: Map<string, Footnote>
  /** Footnotes in the order of their first reference. */
  readonly cited: Footnote[]
  /** Ids that headings have taken, and up to what number each has been counted. */
  readonly ids: Map<string, number>
}

export interface Footnote {
  readonly definition: FootnoteDefinition
  /** From 1, once it is cited. */
  number: number
  citations: number
}

export function beginArticle(article: string, source: ArticleSource, context: ArticleContext): ArticleMaking {
  return {
    article,
    source,
    context,
    problems: [],
    headings: [],
    figures: [],
    uses: new Map(),
    passages: [],
    links: [],
    pictures: [],
    definitions: new Map(),
    footnotes: new Map(),
    cited: [],
    ids: new Map(),
  }
}
