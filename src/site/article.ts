import type { ElementContent, Root, RootContent } from 'hast'
import type { Block, ChartUse, TableUse } from '../load/article.ts'
import type { ChangeUse, FigureUse, Template } from '../load/template.ts'
import { changeOf } from '../model/change.ts'
import { figureOf } from '../model/figure.ts'
import { fillTemplate } from '../model/fill-template.ts'
import type { Model } from '../model/model.ts'
import { figureElement, htmlOf, storyHtml } from './article-html.ts'

/** A story in the order of its page: finished HTML, and requests for what components draw. */
export function renderBlocks(model: Model, blocks: readonly Block[]): readonly StoryPiece[] {
  return blocks.map((block) => renderBlock(model, block))
}

/** Text with bindings as HTML: the words, each figure with its hook. Plain text is `fillTemplate`'s. */
export function renderTemplate(model: Model, template: Template): string {
  const children = template.parts.map((part): ElementContent =>
    typeof part === 'string' ? { type: 'text', value: part } : figureElement(model, part),
  )
  return htmlOf({ type: 'root', children })
}

/** The headings of a story for its list of contents, figures filled in. */
export function renderHeadings(model: Model, blocks: readonly Block[]): readonly StoryHeading[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'text':
        return headingsOf(model, block.tree)
      case 'quote':
      case 'note':
        return renderHeadings(model, block.blocks)
      case 'chart':
      case 'table':
      case 'key-figures':
      case 'photo':
        return []
    }
  })
}

export type StoryPiece =
  | { readonly kind: 'html'; readonly html: string }
  | { readonly kind: 'chart'; readonly chart: ChartUse }
  | { readonly kind: 'table'; readonly table: TableUse }
  | { readonly kind: 'key-figures' }
  | {
      readonly kind: 'quote'
      readonly name: string
      readonly role?: string
      readonly pieces: readonly StoryPiece[]
    }
  | { readonly kind: 'photo'; readonly photo: StoryPhoto }
  | {
      readonly kind: 'note'
      readonly note: 'info' | 'method' | 'correction'
      readonly pieces: readonly StoryPiece[]
    }

export interface StoryPhoto {
  /** The file's name in the edition's folder. */
  readonly src: string
  readonly width: number
  readonly height: number
  /** Plain text. */
  readonly alt: string
  /** HTML. */
  readonly caption?: string
  readonly credit?: string
}

export interface StoryHeading {
  readonly depth: number
  readonly id: string
  /** Plain text. */
  readonly text: string
}

function renderBlock(model: Model, block: Block): StoryPiece {
  switch (block.kind) {
    case 'text':
      return { kind: 'html', html: storyHtml(model, block.tree) }
    case 'chart':
      return { kind: 'chart', chart: block.chart }
    case 'table':
      return { kind: 'table', table: block.table }
    case 'key-figures':
      return { kind: 'key-figures' }
    case 'quote': {
      const { name, role } = block
      const pieces = renderBlocks(model, block.blocks)
      return { kind: 'quote', name, ...(role === undefined ? {} : { role }), pieces }
    }
    case 'photo': {
      const { src, width, height, alt, caption, credit } = block.picture
      const photo = {
        src,
        width,
        height,
        alt: fillTemplate(model, alt),
        ...(caption === undefined ? {} : { caption: renderTemplate(model, caption) }),
        ...(credit === undefined ? {} : { credit }),
      }
      return { kind: 'photo', photo }
    }
    case 'note':
      return { kind: 'note', note: block.note, pieces: renderBlocks(model, block.blocks) }
  }
}

function headingsOf(model: Model, node: Root | RootContent): readonly StoryHeading[] {
  if (node.type !== 'root' && node.type !== 'element') return []
  const depth = node.type === 'element' ? /^h([2-6])$/u.exec(node.tagName)?.[1] : undefined
  const id = node.type === 'element' ? node.properties['id'] : undefined
  if (depth !== undefined && typeof id === 'string') {
    return [{ depth: Number(depth), id, text: wordsOf(model, node).trim() }]
  }
  return node.children.flatMap((child) => headingsOf(model, child))
}

function wordsOf(model: Model, node: Root | RootContent): string {
  if (node.type === 'text') return node.value
  if (node.type !== 'element' && node.type !== 'root') return ''
  const use = node.type === 'element' ? node.data?.use : undefined
  return use ? (wordsOfUse(model, use) ?? '') : node.children.map((child) => wordsOf(model, child)).join('')
}

function wordsOfUse(model: Model, use: FigureUse | ChangeUse): string | undefined {
  return use.kind === 'figure' ? figureOf(model, use)?.text : changeOf(model, use)?.text
}
