import type { Nodes, Root } from 'mdast'
import { problem } from '../problems/make-problem.ts'
import type { Problem } from '../problems/problem.ts'
import { placeAtOffset, type ArticleSource } from './article-source.ts'

/**
 * Marks of Markdown that an editor did not mean, by which something of the text is lost: a year that begins a paragraph becomes the
 * number of a list, `CO~2~` is struck out, a line of dashes turns the words above it into a heading.
 */
export function lostMarks(tree: Root, source: ArticleSource): readonly Problem[] {
  return tree.children.flatMap((node) => lostIn(node, source))
}

function lostIn(node: Nodes, source: ArticleSource): readonly Problem[] {
  const own = lostAt(node, source)
  if (own !== undefined) return [own]
  return 'children' in node ? node.children.flatMap((child) => lostIn(child, source)) : []
}

function lostAt(node: Nodes, source: ArticleSource): Problem | undefined {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (start === undefined || end === undefined) return undefined
  const place = () => placeAtOffset(source, start)
  if (node.type === 'list' && node.ordered === true && (node.start ?? 1) >= FIRST_YEAR_LIKE) {
    return problem('list-number-lost', place(), { text: `${node.start ?? ''}.`, number: node.start ?? 0 })
  }
  if (node.type === 'delete' && !source.text.startsWith('~~', start)) {
    const text = source.text.slice(start, end)
    return problem('list-number-lost/tilde', place(), { text, suggestion: text.replaceAll('~', '\\~') })
  }
  if (node.type === 'heading' && !/^ {0,3}#/u.test(source.text.slice(start, end))) {
    const [text = '', line = ''] = source.text.slice(start, end).split(/\r?\n/u)
    return problem('list-number-lost/line', place(), { text: text.trim(), line: line.trim() })
  }
  return undefined
}

/** No list of a story has so many items; "1." to "99." may go on from another list. */
const FIRST_YEAR_LIKE = 100
