import type { Element } from 'hast'
import type { Heading } from 'mdast'
import { slugOf } from '../format/slug.ts'
import { element, placeOfNode, plainText, type Convert } from './article-element.ts'
import type { ArticleMaking } from './article-making.ts'

/** A heading with an id that no other has. The page's title is its only first heading, so a story begins at the second. */
export function headingOf(node: Heading, making: ArticleMaking, convert: Convert): Element {
  const depth = Math.max(2, node.depth)
  const words = plainText(node.children).trim()
  const id = freeId(words, making.ids)
  making.headings.push({ place: placeOfNode(node, making), depth, id, text: words })
  return element(`h${depth}`, { id }, convert(node.children))
}

/** The words as a slug, `muc` where that is empty, counted up where another heading has it already. */
function freeId(words: string, ids: Map<string, number>): string {
  const slug = slugOf(words) || 'muc'
  let count = ids.get(slug) ?? 0
  let id: string
  do {
    count += 1
    id = count === 1 ? slug : `${slug}-${count}`
  } while (ids.has(id))
  ids.set(slug, count)
  if (id !== slug) ids.set(id, 1)
  return id
}
