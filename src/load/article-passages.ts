import type { Nodes, Root } from 'mdast'
import type { Place } from '../problems/place.ts'
import { isInlineComponent } from './article-components.ts'
import type { ArticleMaking } from './article-making.ts'
import { goesOn } from './article-row.ts'
import { placeAtOffset } from './article-source.ts'
import { withoutMissingNotes } from './article-missing-reference.ts'
import { attributesOf } from './mdx-attributes.ts'
import { unmaskWords } from './mdx-mask.ts'
import { lettersIn } from './passage-letters.ts'
import { beginPassage, type PassageMaking } from './passage-making.ts'
import type { Passage, PassageKind } from './passage.ts'

/** What is read in one go in the body of a story, in its order. Figures must have been read before: `making.uses` knows them. */
export function bodyPassages(tree: Root, making: ArticleMaking): readonly Passage[] {
  const passages: Passage[] = []
  collect(tree.children, { kind: 'paragraph', speaker: undefined }, making, passages)
  return passages
}

/** Blocks go deeper; what stands in lines is one passage as far as it is not interrupted. */
function collect(nodes: readonly Nodes[], where: Where, making: ArticleMaking, passages: Passage[]): void {
  let row: Nodes[] = []
  const endRow = (): void => {
    if (row.length > 0) addPassage(row, where, making, passages)
    row = []
  }
  for (const node of nodes) {
    if (isInLine(node)) {
      if (!goesOn(row.at(-1), node, making.source)) endRow()
      row.push(node)
      continue
    }
    endRow()
    if (node.type === 'paragraph') addPassage(node.children, where, making, passages)
    else if (node.type === 'heading')
      addPassage(node.children, { ...where, kind: 'heading' }, making, passages)
    else if (node.type === 'tableCell')
      addPassage(node.children, { ...where, kind: 'cell' }, making, passages)
    else if ('children' in node) collect(node.children, inside(node, where, making), making, passages)
  }
  endRow()
}

function inside(node: Nodes, where: Where, making: ArticleMaking): Where {
  switch (node.type) {
    case 'listItem':
      return { ...where, kind: 'list-item' }
    case 'footnoteDefinition':
      return { ...where, kind: 'footnote' }
    case 'blockquote':
      return { ...where, speaker: where.speaker ?? '' }
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return node.name === 'Quote'
        ? {
            ...where,
            speaker:
              attributesOf(node, making.source)
                .find(({ name }) => name === 'name')
                ?.value?.trim() ?? '',
          }
        : where
    default:
      return where
  }
}

function isInLine(node: Nodes): boolean {
  if (node.type === 'mdxJsxFlowElement') return node.name !== null && isInlineComponent(node.name)
  return IN_LINE.has(node.type)
}

function addPassage(
  nodes: readonly Nodes[],
  { kind, speaker }: Where,
  making: ArticleMaking,
  passages: Passage[],
): void {
  const passage = beginPassage(kind, speaker)
  for (const node of nodes) addNode(node, passage, making)
  const ended = passage.end()
  if (ended !== undefined) passages.push(ended)
}

function addNode(node: Nodes, passage: PassageMaking, making: ArticleMaking): void {
  const start = node.position?.start.offset ?? 0
  const at = (offset: number): Place => placeAtOffset(making.source, offset)
  switch (node.type) {
    case 'text': {
      const words = unmaskWords(node.value)
      const letterAt = lettersIn(words, making.source.text.slice(start, node.position?.end.offset ?? start))
      passage.words(withoutMissingNotes(words), (offset) => at(start + letterAt(offset)))
      return
    }
    case 'mdxJsxTextElement':
    case 'mdxJsxFlowElement':
      if (node.name !== null && isInlineComponent(node.name))
        passage.binding(making.uses.get(node), () => at(start))
      else for (const child of node.children) addNode(child, passage, making)
      return
    case 'footnoteReference':
      return
    default:
      if ('children' in node) for (const child of node.children) addNode(child, passage, making)
      else passage.words(' ', () => at(start))
  }
}

const IN_LINE: ReadonlySet<Nodes['type']> = new Set([
  ...([
    'text',
    'emphasis',
    'strong',
    'delete',
    'inlineCode',
    'break',
    'link',
    'linkReference',
    'image',
  ] as const),
  ...(['imageReference', 'footnoteReference', 'mdxJsxTextElement'] as const),
])

interface Where {
  readonly kind: PassageKind
  readonly speaker: string | undefined
}
