import type { ElementContent } from 'hast'
import type { List, ListItem, Nodes } from 'mdast'
import { problem } from '../problems/make-problem.ts'
import { isComponent, isInlineComponent } from './article-components.ts'
import { element, placeOfNode, text } from './article-element.ts'
import { readInlineComponent } from './article-figure.ts'
import { citeFootnote } from './article-footnotes.ts'
import { headingOf } from './article-heading.ts'
import { anchorOf } from './article-link.ts'
import type { ArticleMaking } from './article-making.ts'
import { missingReferences } from './article-missing-reference.ts'
import { pictureElement } from './article-picture.ts'
import { tableOf } from './article-table.ts'
import type { Component } from './mdx-attributes.ts'
import { unmask, unmaskWords } from './mdx-mask.ts'

/**
 * Nodes of a story as HTML, figures as elements of our own that carry their use. What the guard refuses goes through as it is: it is
 * the guard's business, and the article is not used.
 */
export function elementsOf(nodes: readonly Nodes[], making: ArticleMaking): ElementContent[] {
  return nodes.flatMap((node) => elementOf(node, making))
}

function elementOf(node: Nodes, making: ArticleMaking): ElementContent | readonly ElementContent[] {
  const convert = (nodes: readonly Nodes[]) => elementsOf(nodes, making)
  switch (node.type) {
    case 'text':
      making.problems.push(...missingReferences(node, making.source))
      return text(unmaskWords(node.value))
    case 'paragraph':
      return element('p', {}, convert(node.children))
    case 'emphasis':
      return element('em', {}, convert(node.children))
    case 'strong':
      return element('strong', {}, convert(node.children))
    case 'delete':
      return element('del', {}, convert(node.children))
    case 'blockquote':
      return element('blockquote', {}, convert(node.children))
    case 'inlineCode':
      return element('code', {}, [text(unmask(node.value))])
    case 'code':
      return element('pre', { tabIndex: 0 }, [element('code', {}, [text(`${unmask(node.value)}\n`)])])
    case 'break':
      return element('br', {}, [])
    case 'thematicBreak':
      return element('hr', {}, [])
    case 'heading':
      return headingOf(node, making, convert)
    case 'list':
      return listOf(node, making)
    case 'table':
      return tableOf(node, making, convert)
    case 'link':
    case 'linkReference':
      return anchorOf(node, making, convert)
    case 'image':
    case 'imageReference':
      return pictureElement(node, making)
    case 'footnoteReference':
      return citeFootnote(node, making)
    case 'mdxJsxTextElement':
    case 'mdxJsxFlowElement':
      return componentOf(node, making)
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return { type: node.type, value: node.value }
    case 'html':
      return { type: 'raw', value: node.value }
    default:
      return []
  }
}

function componentOf(node: Component, making: ArticleMaking): readonly ElementContent[] {
  const { name } = node
  if (name !== null && isInlineComponent(name)) return [readInlineComponent(node, name, making)]
  if (name !== null && isComponent(name)) {
    const place = node.type === 'mdxJsxTextElement' ? 'inside-text' : 'inside-tag'
    making.problems.push(problem('unknown-component/place', placeOfNode(node, making), { name, place }))
    return []
  }
  const { type, attributes } = node
  return [{ type, name, attributes, children: elementsOf(node.children, making) }]
}

function listOf(list: List, making: ArticleMaking): ElementContent {
  const start = list.start ?? 1
  const loose = list.spread === true || list.children.some(({ spread }) => spread === true)
  const items = list.children.map((item) => element('li', {}, itemOf(item, loose, making)))
  return list.ordered ? element('ol', start === 1 ? {} : { start }, items) : element('ul', {}, items)
}

/** In a list without blank lines the paragraphs of the items are plain text. The box of a task stays as typed. */
function itemOf(item: ListItem, loose: boolean, making: ArticleMaking): ElementContent[] {
  const box = item.checked === true ? '[x] ' : item.checked === false ? '[ ] ' : ''
  return item.children.flatMap((child, index) => {
    if (child.type !== 'paragraph') return elementsOf([child], making)
    const words = elementsOf(child.children, making)
    const boxed = index === 0 && box !== '' ? [text(box), ...words] : words
    return loose ? [element('p', {}, boxed)] : boxed
  })
}
