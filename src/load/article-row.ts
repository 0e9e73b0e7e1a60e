import type { Nodes } from 'mdast'
import type { ArticleSource } from './article-source.ts'

/** Does a node go on in the paragraph of the one before it? An empty line parts them, one of a quotation too. */
export function goesOn(before: Nodes | undefined, node: Nodes, source: ArticleSource): boolean {
  return before === undefined || !/\n[ \t>]*\r?\n/u.test(between(before, node, source))
}

/** What stands in the source between two nodes that follow one another. */
export function between(before: Nodes, node: Nodes, source: ArticleSource): string {
  return source.text.slice(before.position?.end.offset ?? 0, node.position?.start.offset ?? 0)
}
