import type { z } from 'zod'
import { nearest } from '../format/nearest.ts'
import { problem } from '../problems/make-problem.ts'
import type { Place } from '../problems/place.ts'
import type { Problem } from '../problems/problem.ts'
import { tellOf } from '../schema/tell.ts'
import { placeOfNode } from './article-element.ts'
import type { ArticleMaking } from './article-making.ts'
import { placeAtOffset } from './article-source.ts'
import { attributesOf, type Attribute, type Component } from './mdx-attributes.ts'
import { passageOfTemplate } from './passage-of-template.ts'
import type { PassageKind } from './passage.ts'
import { readTemplate } from './read-template.ts'
import type { Template } from './template.ts'

/**
 * The attributes of a component, read by its schema; undefined, with every problem at its place, where one is unknown, missing,
 * repeated, empty or not among its choices.
 */
export function readProps<Shape extends z.ZodRawShape>(
  node: Component,
  schema: z.ZodObject<Shape>,
  making: ArticleMaking,
): Props<z.output<z.ZodObject<Shape>>> | undefined {
  const known = keysOf(schema)
  const before = making.problems.length
  const { attributes, meant } = checkNames(node, known, making)
  const values = Object.fromEntries(known.map((prop) => [prop, attributes.get(prop)?.value?.trim()]))
  const read = schema.safeParse(values)
  const at = placesOf(attributes, node, making)
  if (!read.success) {
    const problems = read.error.issues.map((issue) => issueProblem(issue, node, { attributes, meant, at }))
    making.problems.push(...problems.filter((problem) => problem !== undefined))
  }
  if (!read.success || making.problems.length > before) return undefined
  return { values: read.data, place: placeOfNode(node, making), at, attributes, making }
}

function keysOf(schema: z.ZodObject): readonly string[] {
  const known = keys.get(schema) ?? Object.keys(schema.shape)
  keys.set(schema, known)
  return known
}

/** The attributes of each component: a story asks for them at every tag. */
const keys = new WeakMap<z.ZodObject, readonly string[]>()

export interface Props<Values> {
  readonly values: Values
  /** Of the tag. */
  readonly place: Place
  /** Of an attribute's content; of the tag where the attribute is not there. */
  readonly at: (prop: string) => Place
  readonly attributes: ReadonlyMap<string, Attribute>
  readonly making: ArticleMaking
}

/** The text of an attribute with its bindings. */
export function templateOf<Values>(props: Props<Values>, prop: string): Template | undefined {
  const { attributes, making } = props
  const attribute = attributes.get(prop)
  if (attribute?.value === undefined) return undefined
  const { placeOf } = attribute
  const { template, problems } = readTemplate(attribute.value, placeOf, making.context)
  making.problems.push(...problems)
  const kind = passageKinds[prop]
  const passage = kind && passageOfTemplate(kind, attribute.value, template, placeOf)
  if (passage) making.passages.push(passage)
  return template
}

const passageKinds: Readonly<Record<string, PassageKind>> = {
  title: 'chart-title',
  subtitle: 'chart-title',
  description: 'alt',
  caption: 'caption',
  alt: 'alt',
}

/** Something inside a tag that cannot be there, or nothing where there must be something. */
export function contentProblem(
  node: Component,
  allowed: 'nothing' | 'words' | 'text',
  making: ArticleMaking,
): Problem {
  return problem('bad-prop/content', placeOfNode(node, making), { tag: node.name ?? '', allowed })
}

function placesOf(
  attributes: ReadonlyMap<string, Attribute>,
  node: Component,
  making: ArticleMaking,
): Props<unknown>['at'] {
  return (prop) => {
    const attribute = attributes.get(prop)
    return attribute ? placeAtOffset(making.source, attribute.valueOffset) : placeOfNode(node, making)
  }
}

/** The attributes that the component knows, each once; `meant` are those that misspelt ones were meant to be. */
function checkNames(node: Component, known: readonly string[], making: ArticleMaking): Named {
  const tag = node.name ?? ''
  const attributes = new Map<string, Attribute>()
  const meant = new Set<string>()
  for (const attribute of attributesOf(node, making.source)) {
    const { name: prop, value, offset } = attribute
    const place = placeAtOffset(making.source, offset)
    if (!known.includes(prop)) {
      const near = nearest(prop, known)
      if (near !== undefined) meant.add(near)
      const details = { tag, prop, known, ...(near === undefined ? {} : { nearest: near }) }
      making.problems.push(problem('bad-prop', place, details))
    } else if (attributes.has(prop)) making.problems.push(problem('bad-prop/repeated', place, { tag, prop }))
    else if ((value ?? '').trim() === '' && prop !== 'alt') {
      making.problems.push(problem('bad-prop/empty', place, { tag, prop, example: exampleOf(tag, prop) }))
    }
    if (known.includes(prop) && !attributes.has(prop)) attributes.set(prop, attribute)
  }
  return { attributes, meant }
}

interface Named {
  readonly attributes: ReadonlyMap<string, Attribute>
  readonly meant: ReadonlySet<string>
}

function issueProblem(
  issue: z.core.$ZodIssue,
  node: Component,
  { attributes, meant, at }: Named & Pick<Props<unknown>, 'at'>,
): Problem | undefined {
  const tag = node.name ?? ''
  const prop = String(issue.path[0] ?? '')
  const value = attributes.get(prop)?.value?.trim()
  if (!attributes.has(prop)) {
    if (meant.has(prop)) return undefined
    return problem('bad-prop/missing', at(prop), { tag, prop, example: exampleOf(tag, prop) })
  }
  const tell = tellOf(issue)
  if (tell !== undefined) return tell(at(prop), prop)
  if (issue.code !== 'invalid_value' || value === undefined || value === '') return undefined
  const choices = issue.values.map(String)
  const near = nearest(value, choices)
  const details = { tag, prop, value, choices, ...(near === undefined ? {} : { nearest: near }) }
  return problem('bad-prop/value', at(prop), details)
}

function exampleOf(tag: string, prop: string): string {
  return examples[`${tag}.${prop}`] ?? examples[prop] ?? '…'
}

const examples: Readonly<Record<string, string>> = {
  series: 'ket-nap',
  period: '2023',
  from: '2022',
  to: '2023',
  org: 'db-phu-luong',
  group: 'hoc-sinh-thpt',
  show: 'target',
  plan: 'kh-2023-2025',
  unit: 'no',
  as: 'percent',
  kind: 'columns',
  'Note.kind': 'info',
  by: 'org',
  target: 'none',
  src: 'ten-tep.jpg',
  name: 'Ban Tổ chức',
}
