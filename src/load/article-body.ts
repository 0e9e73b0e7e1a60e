import type { Nodes, Root } from 'mdast'
import { addTo } from '../problems/add-to.ts'
import type { Problem } from '../problems/problem.ts'
import { storyBlocks } from './article-blocks.ts'
import type { ArticleContext } from './article-context.ts'
import { checkDefinitions } from './article-link.ts'
import { lostMarks } from './article-lost.ts'
import { bodyPassages } from './article-passages.ts'
import { beginArticle, type ArticleMaking } from './article-making.ts'
import type { ArticleSource } from './article-source.ts'
import type { Article, Block } from './article.ts'
import { findForbidden } from './mdx-guard.ts'
import { parseBody } from './mdx-parse.ts'

/**
 * Reads the body of an article: parsed, searched for code, checked against the components and the data, and turned into blocks. A body that
 * holds code, raw HTML or broken syntax leaves none; what else is wrong costs only the block or figure that it is about.
 */
export function readBody(source: ArticleSource, article: string, context: ArticleContext): ArticleBody {
  const { tree, problems } = parseBody(source)
  const making = beginArticle(article, source, context)
  addTo(making.problems, problems)
  if (!tree) return bodyOf(making, [])
  const forbidden = findForbidden(tree, source)
  addTo(making.problems, forbidden)
  // Nothing is made of a tree that is nested beyond measure.
  if (forbidden.some(({ code }) => code === 'too-deep')) return bodyOf(making, [])
  collectDefinitions(tree, making)
  checkDefinitions(making)
  const blocks = storyBlocks(tree, making)
  if (problems.length > 0 || forbidden.length > 0) return bodyOf(making, [])
  making.problems.push(...lostMarks(tree, source))
  making.passages.push(...bodyPassages(tree, making))
  return bodyOf(making, blocks)
}

export interface ArticleBody extends Pick<
  Article,
  'headings' | 'figures' | 'links' | 'pictures' | 'passages'
> {
  readonly blocks: readonly Block[]
  readonly problems: readonly Problem[]
}

/** Addresses and notes may stand anywhere, behind what uses them too; of two of one name the first counts. */
function collectDefinitions(node: Root | Nodes, making: ArticleMaking): void {
  if (node.type === 'definition' && !making.definitions.has(node.identifier)) {
    making.definitions.set(node.identifier, node)
  }
  if (node.type === 'footnoteDefinition' && !making.footnotes.has(node.identifier)) {
    making.footnotes.set(node.identifier, { definition: node, number: 0, citations: 0 })
  }
  if ('children' in node) for (const child of node.children) collectDefinitions(child, making)
}

function bodyOf(making: ArticleMaking, blocks: readonly Block[]): ArticleBody {
  const { headings, figures, links, pictures, passages, problems } = making
  return { blocks, headings, figures, links, pictures, passages, problems }
}
