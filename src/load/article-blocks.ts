import type { ElementContent } from 'hast'
import type { Nodes, Root } from 'mdast'
import { problem } from '../problems/make-problem.ts'
import { readChart, readTable } from './article-chart.ts'
import { isComponent, isInlineComponent, type ComponentName } from './article-components.ts'
import { element, placeOfNode, text } from './article-element.ts'
import { footnoteSection, uncitedFootnotes } from './article-footnotes.ts'
import { readKeyFigures, readNote, readPhoto, readQuote } from './article-furniture.ts'
import type { ArticleMaking } from './article-making.ts'
import { markdownPicture } from './article-picture.ts'
import { contentProblem } from './article-props.ts'
import { between, goesOn } from './article-row.ts'
import { elementsOf } from './article-text.ts'
import type { Block } from './article.ts'
import type { Component } from './mdx-attributes.ts'

/** The whole story as blocks, its footnotes at the end. */
export function storyBlocks(tree: Root, making: ArticleMaking): readonly Block[] {
  const blocks = blocksOf(tree.children, making, anywhere)
  const notes = footnoteSection(making, (nodes) => elementsOf(nodes, making))
  making.problems.push(...uncitedFootnotes(making))
  return notes ? [...blocks, { kind: 'text', tree: { type: 'root', children: [notes] } }] : blocks
}

type BlockComponent = Exclude<ComponentName, 'Num' | 'Change'>

const anywhere: readonly BlockComponent[] = ['Chart', 'DataTable', 'KeyFigures', 'Quote', 'Photo', 'Note']
const insideNote: readonly BlockComponent[] = ['Chart', 'DataTable', 'Photo']

/** Cuts a row of nodes at its block components and lone pictures; what lies between is text. */
function blocksOf(
  nodes: readonly Nodes[],
  making: ArticleMaking,
  allowed: readonly BlockComponent[],
): readonly Block[] {
  const blocks: Block[] = []
  let children: ElementContent[] = []
  let words: Nodes[] = []
  const endParagraph = () => {
    if (words.length > 0) children.push(element('p', {}, paragraph(words, making)))
    words = []
  }
  const endText = () => {
    endParagraph()
    if (children.length > 0) blocks.push({ kind: 'text', tree: { type: 'root', children } })
    children = []
  }
  for (const node of nodes) {
    if (isPhrasing(node)) {
      if (!goesOn(words.at(-1), node, making.source)) endParagraph()
      words.push(node)
      continue
    }
    const picture = lonePicture(node)
    const component = blockComponent(node)
    if (picture) {
      endText()
      const photo = markdownPicture(picture, making)
      if (photo) blocks.push({ kind: 'photo', picture: photo, place: photo.place })
    } else if (component) {
      endText()
      const block = readBlock(component.node, component.name, making, allowed)
      if (block) blocks.push(block)
    } else {
      endParagraph()
      children.push(...elementsOf([node], making))
    }
  }
  endText()
  return blocks
}

function readBlock(
  node: Component,
  name: BlockComponent,
  making: ArticleMaking,
  allowed: readonly BlockComponent[],
): Block | undefined {
  if (!allowed.includes(name)) {
    making.problems.push(
      problem('unknown-component/place', placeOfNode(node, making), { name, place: 'inside-tag' }),
    )
  }
  switch (name) {
    case 'Quote':
      return readQuote(node, making, blocksOf(node.children, making, []))
    case 'Note':
      return readNote(node, making, blocksOf(node.children, making, insideNote))
    case 'Chart':
    case 'DataTable':
    case 'KeyFigures':
    case 'Photo':
      if (node.children.length > 0) making.problems.push(contentProblem(node, 'nothing', making))
      return emptyComponents[name](node, making)
  }
}

const emptyComponents = {
  Chart: readChart,
  DataTable: readTable,
  KeyFigures: readKeyFigures,
  Photo: readPhoto,
} as const

/** Words and figures that stand by themselves on their lines are a paragraph too. */
function isPhrasing(node: Nodes): boolean {
  return (
    phrasing.has(node.type) ||
    (node.type === 'mdxJsxFlowElement' && node.name !== null && isInlineComponent(node.name))
  )
}

const phrasing: ReadonlySet<Nodes['type']> = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'break',
  'link',
  'linkReference',
  'image',
  'imageReference',
  'footnoteReference',
  'mdxJsxTextElement',
])

function paragraph(words: readonly Nodes[], making: ArticleMaking): ElementContent[] {
  return words.flatMap((node, index) => {
    const before = words[index - 1]
    const apart = before !== undefined && /\s/u.test(between(before, node, making.source))
    return [...(apart ? [text(' ')] : []), ...elementsOf([node], making)]
  })
}

function lonePicture(node: Nodes) {
  if (node.type !== 'paragraph' || node.children.length !== 1) return undefined
  const [only] = node.children
  return only?.type === 'image' || only?.type === 'imageReference' ? only : undefined
}

function blockComponent(
  node: Nodes,
): { readonly node: Component; readonly name: BlockComponent } | undefined {
  if (node.type !== 'mdxJsxFlowElement' || node.name === null || !isComponent(node.name)) return undefined
  return isInlineComponent(node.name) ? undefined : { node, name: node.name }
}
