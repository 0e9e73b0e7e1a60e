import type { Element, ElementContent } from 'hast'
import type { Nodes } from 'mdast'
import type { Place } from '../problems/place.ts'
import type { ArticleMaking } from './article-making.ts'
import { placeAt } from './article-source.ts'
import { unmask } from './mdx-mask.ts'

export function element(
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element {
  return { type: 'element', tagName, properties, children }
}

export function text(value: string): ElementContent {
  return { type: 'text', value }
}

export function placeOfNode(node: Nodes, making: ArticleMaking): Place {
  const start = node.position?.start
  return placeAt(making.source, start?.line ?? 1, start?.column ?? 1)
}

/** The words of nodes without their marks. */
export function plainText(nodes: readonly Nodes[]): string {
  return nodes
    .map((node) => {
      if ('children' in node) return plainText(node.children)
      if (node.type === 'break') return ' '
      return node.type === 'text' || node.type === 'inlineCode' ? unmask(node.value) : ''
    })
    .join('')
}

/** Turns the children of a node into elements; the kinds of nodes that hold others are given it, so that none needs the list of all. */
export type Convert = (nodes: readonly Nodes[]) => ElementContent[]
