import type { Nodes, Root } from 'mdast'
import { problem } from '../problems/make-problem.ts'
import type { Place } from '../problems/place.ts'
import type { Problem } from '../problems/problem.ts'
import { isComponent } from './article-components.ts'
import { placeAt, placeAtOffset, type ArticleSource } from './article-source.ts'
import type { Component } from './mdx-attributes.ts'
import { problemOfName } from './mdx-fault.ts'
import { commandAtStart, hidesBrace } from './mdx-mask.ts'

/**
 * Everything in a story that is code or raw HTML, each at its place: commands, expressions, spread and expression attributes, tags
 * that are no components. What this lets pass is data. Nothing is dropped in silence.
 */
export function findForbidden(tree: Root, source: ArticleSource): readonly Problem[] {
  const problems: Problem[] = []
  visit(tree, 0)
  return problems

  function visit(node: Nodes, around: number): void {
    const depth = around + (nesting.has(node.type) ? 1 : 0)
    const position = node.position?.start
    const place = placeAt(source, position?.line ?? 1, position?.column ?? 1)
    if (depth > deepest) {
      problems.push(problem('too-deep', place, { depth, line: place.line ?? 1 }))
      return
    }
    problems.push(...forbiddenIn(node, place, source))
    if ('children' in node) for (const child of node.children) visit(child, depth)
  }
}

/** Levels as an author sees them: a list in a list is two, what the parser's tree has between them is none. */
const deepest = 50

/** What can stand in its like; nothing else in the tree of a story goes on without end. */
const nesting: ReadonlySet<Nodes['type']> = new Set([
  'list',
  'blockquote',
  'footnoteDefinition',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
])

function forbiddenIn(node: Nodes, place: Place, source: ArticleSource): readonly Problem[] {
  switch (node.type) {
    case 'mdxjsEsm':
      return [commandProblem(node.value, /^\s*export/u.test(node.value) ? 'export' : 'import', place)]
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [problem('mdx-code', place, { text: `{${node.value}}` })]
    case 'html':
      return [problem('html-tag', place, { name: /^<\/?([^\s/>]*)/u.exec(node.value)?.[1] ?? node.value })]
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return forbiddenTag(node, place, source)
    case 'text':
      return forbiddenText(node, node.value, place, source)
    case 'image':
    case 'imageReference':
      return hidesBrace(node.alt ?? '') ? expressionsIn(node, source) : []
    default:
      return []
  }
}

function forbiddenTag(node: Component, place: Place, source: ArticleSource): readonly Problem[] {
  const { name } = node
  if (name === null || !isComponent(name)) return [problemOfName(name ?? '', place)]
  const text = sliceOf(node, source)
  if (!text.endsWith('/>') && !/<\/[^<>]*>$/u.test(text))
    return [problem('mdx-syntax/not-closed', place, { tag: name })]
  return node.attributes.flatMap((attribute) => {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      return [problem('mdx-code/attribute', place, { tag: name, text: `{${attribute.value}}` })]
    }
    const { value } = attribute
    return typeof value === 'object' && value !== null
      ? [problem('mdx-code/attribute', place, { tag: name, text: `${attribute.name}={${value.value}}` })]
      : []
  })
}

function forbiddenText(node: Nodes, value: string, place: Place, source: ArticleSource): readonly Problem[] {
  const word = commandAtStart(value)
  if (word) return [commandProblem(sliceOf(node, source), word, place)]
  return hidesBrace(value) ? expressionsIn(node, source) : []
}

function commandProblem(text: string, word: 'import' | 'export', place: Place): Problem {
  return command.test(text)
    ? problem('mdx-code/command', place, { text, word })
    : problem('mdx-syntax/import', place, { word })
}

const command =
  /^import\s*(?:["'{*(.]|[\p{L}\w$]+\s*,\s*[{*]|[\p{L}\w$]+\s+from\b)|^export\s*(?:[{*]|(?:default|const|let|var|function|class|async|enum)\b)/u

/** Each `{…}` of a node once, those inside another one with it. */
function expressionsIn(node: Nodes, source: ArticleSource): readonly Problem[] {
  const start = node.position?.start.offset ?? 0
  const text = sliceOf(node, source)
  const problems: Problem[] = []
  let done = 0
  for (const found of text.matchAll(/\\[^]|\{/gu)) {
    if (found[0] !== '{' || found.index < done) continue
    const open = start + found.index
    const end = closingBrace(source.text, open)
    const place = placeAtOffset(source, open)
    problems.push(
      end === undefined
        ? problem('mdx-syntax/brace', place, { text: source.text.slice(open, open + 60) })
        : problem('mdx-code', place, { text: source.text.slice(open, end) }),
    )
    done = end === undefined ? text.length : end - start
  }
  return problems
}

/** The offset behind the brace that closes; none where the paragraph ends first. */
function closingBrace(text: string, open: number): number | undefined {
  let depth = 0
  for (const { index, 0: mark } of text.slice(open, open + longestExpression).matchAll(braces)) {
    if (mark === '{') depth += 1
    else if (mark !== '}') return undefined
    else if (--depth === 0) return open + index + 1
  }
  return undefined
}

const longestExpression = 10_000
const braces = /[{}]|(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/gu

function sliceOf(node: Nodes, source: ArticleSource): string {
  return source.text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)
}
