import type { Nodes, Root } from 'mdast'
import { cutFrontMatter } from '../load/article-front-matter.ts'
import type { ArticleSource } from '../load/article-source.ts'
import { attributesOf, type Component } from '../load/mdx-attributes.ts'
import { parseBody } from '../load/mdx-parse.ts'
import type { TextFile } from '../load/text-file.ts'

/**
 * The stretches of a file in which letters are no words: bindings, addresses, keys of YAML; in a story also quoted code, and tags but
 * for those attributes that a reader sees. A body with an error of syntax is closed as a whole.
 */
export function closedStretches(file: TextFile): readonly Closed[] {
  const { text } = file
  const everywhere = [...text.matchAll(BINDING), ...text.matchAll(ADDRESS)].map(stretchOf)
  if (!file.file.endsWith('.mdx')) return [...everywhere, ...keysIn(text, 0)]
  const { head, body } = cutFrontMatter(file)
  if (head === undefined || body === undefined) return [{ start: 0, end: text.length }]
  const start = text.length - body.text.length
  const { tree, problems } = parseBody(body)
  const inBody =
    tree === undefined || problems.length > 0 ? [{ start: 0, end: body.text.length }] : closedIn(tree, body)
  const ofHead = keysIn(head.text, text.indexOf('\n') + 1)
  return [
    ...everywhere,
    ...ofHead,
    ...inBody.map((one) => ({ start: one.start + start, end: one.end + start })),
  ]
}

/** Is any letter from `start` on to `end` inside one of the stretches? */
export function isClosed(stretches: readonly Closed[], start: number, end: number): boolean {
  return stretches.some((one) => one.start < end && start < one.end)
}

/** Keys of one word, as ids and fields are; words before a colon in a sentence are more. */
function keysIn(text: string, from: number): readonly Closed[] {
  return [...text.matchAll(KEY)].map((found) => {
    const { start, end } = stretchOf(found)
    return { start: start + from, end: end + from }
  })
}

function closedIn(node: Root | Nodes, source: ArticleSource): readonly Closed[] {
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? start
  const own = (): readonly Closed[] => {
    switch (node.type) {
      case 'code':
      case 'inlineCode':
      case 'html':
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
      case 'mdxjsEsm':
        return [{ start, end }]
      case 'link':
      case 'image':
      case 'definition':
        return addressIn(node.url, source.text.slice(start, end), start)
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return tagStretches(node, { start, end: node.children[0]?.position?.start.offset ?? end }, source)
      default:
        return []
    }
  }
  return 'children' in node ? [...own(), ...node.children.flatMap((child) => closedIn(child, source))] : own()
}

function addressIn(url: string, written: string, from: number): readonly Closed[] {
  const at = url === '' ? -1 : written.lastIndexOf(url)
  return at < 0 ? [] : [{ start: from + at, end: from + at + url.length }]
}

/** An opening tag, apart from what is written in its attributes of words. */
function tagStretches(node: Component, tag: Closed, source: ArticleSource): readonly Closed[] {
  const closed: Closed[] = []
  let { start } = tag
  for (const { name, valueOffset } of attributesOf(node, source)) {
    if (!WORD_ATTRIBUTES.has(name)) continue
    closed.push({ start, end: valueOffset })
    start = source.text.indexOf(source.text[valueOffset - 1] ?? '"', valueOffset)
  }
  return [...closed, { start, end: tag.end }]
}

function stretchOf(found: RegExpExecArray): Closed {
  return { start: found.index, end: found.index + found[0].length }
}

const WORD_ATTRIBUTES: ReadonlySet<string> = new Set(['title', 'caption', 'alt', 'name', 'role', 'credit'])
const BINDING = /\{\{[^}\n]*\}\}/gu
const ADDRESS = /(?:[a-z][a-z\d+.-]{1,20}:\/\/|mailto:|www\.)[^\s"'<>]+|[^\s"'<>@]+@[^\s"'<>@]+/giu
const KEY = /^[ \t]*(?:- +)*["']?[^\s:"'#]+["']?:(?=\s|$)/gmu

export interface Closed {
  readonly start: number
  readonly end: number
}
