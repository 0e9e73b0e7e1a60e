import { z } from 'zod'
import { nearest } from '../format/nearest.ts'
import type { Shape } from '../problems/catalogue/format-fields.ts'
import type { Thing } from '../problems/catalogue/items.ts'
import { problem } from '../problems/make-problem.ts'
import type { Problem } from '../problems/problem.ts'
import { tellOf } from '../schema/tell.ts'
import { itemsOf } from '../schema/items-of.ts'
import { itemAt, nodeAt, type Path, placeAt, valuePlaceAt, type YamlNode } from './yaml-tree.ts'

/** What a schema's issue means for the person who wrote the file: the problem at its place, and what to leave out to go on. */
export function issueProblems(issue: z.core.$ZodIssue, context: IssueContext): readonly Departure[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))
  const inner = innerIssue(issue)
  if (inner !== undefined) {
    const above = path.slice(0, path.length - inner.issue.path.length)
    return issueProblems({ ...inner.issue, path }, { ...context, schema: inner.schema, above })
  }
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key, at) => unknownKey(key, path, context, at))
  const node = nodeAt(context.tree, path)
  if (node === undefined) return [missingKey(path, context)]
  if (node.kind === 'refused') return [{ path, missing: false }]
  return [{ problem: wrongValue(issue, path, node, context), path, missing: false }]
}

function unknownKey(key: string, path: Path, context: IssueContext, at: number): Departure {
  const { tree } = context
  const here = [...path, key]
  const place = placeAt(tree, here)
  const allowed = itemsAt(context, path).keys
  // Looking for the word that was meant takes time; nobody reads so far down.
  const near = at < 200 ? nearest(key, allowed) : undefined
  const node = nodeAt(tree, here)
  const details = {
    key,
    allowed,
    ...(near === undefined ? {} : { nearest: near }),
    ...(node?.kind === 'text' ? { value: node.text } : {}),
  }
  const meant = near === undefined || allowed.length === 0 ? {} : { meant: near }
  return { problem: problem('unknown-field', place, details), path: here, missing: false, ...meant }
}

function missingKey(path: Path, context: IssueContext): Departure {
  const { tree, kind, id } = context
  const parent = path.slice(0, -1)
  const key = String(path.at(-1))
  const whole = parent.length === 0
  const thing = whole ? kind : itemsAt(context, parent).kind
  const name = whole ? id : nameOf(thing, parent)
  const details = { kind: thing, key, ...(name === undefined ? {} : { id: name }) }
  const place = whole ? tree.place : placeAt(tree, parent)
  return { problem: problem('missing-field', place, details), path, missing: true }
}

/** Things of the registers are known by the key they stand under. */
function nameOf(kind: Thing, path: Path): string | undefined {
  return ['org', 'group', 'unit', 'source', 'plan'].includes(kind) ? String(path.at(-1)) : undefined
}

function wrongValue(issue: z.core.$ZodIssue, path: Path, node: YamlNode, context: IssueContext): Problem {
  const place = valuePlaceAt(context.tree, path)
  const key = keyAbove(path)
  const tell = tellOf(issue)
  if (tell !== undefined) return tell(place, key)
  if (issue.code === 'invalid_value' && node.kind === 'text') {
    const choices = issue.values.map(String)
    const near = nearest(node.text, choices)
    return problem('bad-value/choice', place, {
      key,
      text: node.text,
      choices,
      ...(near === undefined ? {} : { nearest: near }),
    })
  }
  const expected = shapeOf(issue, key)
  const found = foundShape(node)
  if (path.length === 0) return problem('wrong-type/file', place, { expected, found })
  return problem(
    'wrong-type',
    itemAt(context.tree, path) === undefined ? place : placeFor(node, context, path),
    {
      key,
      expected,
      found,
      ...(expected === 'periods' ? { example: '2023: 172' } : {}),
    },
  )
}

/** An empty item is shown at its key, anything else where it stands. */
function placeFor(node: YamlNode, { tree }: IssueContext, path: Path): Problem['place'] {
  return node.kind === 'nothing' ? placeAt(tree, path) : node.place
}

function keyAbove(path: Path): string {
  return String(path.findLast((step) => typeof step === 'string') ?? '')
}

function shapeOf(issue: z.core.$ZodIssue, key: string): Shape {
  if (issue.code === 'invalid_value') return 'text'
  if (issue.code !== 'invalid_type') return 'text'
  switch (issue.expected) {
    case 'array':
      return 'list'
    case 'object':
      return 'items'
    case 'record':
      return key === 'values' ? 'periods' : 'items'
    default:
      return 'text'
  }
}

function foundShape(node: YamlNode): Shape {
  switch (node.kind) {
    case 'items':
      return 'items'
    case 'list':
      return 'list'
    case 'text':
      return 'text'
    case 'nothing':
    case 'refused':
      return 'nothing'
  }
}

/** The issue of a part that was read by a schema of its own. */
function innerIssue(issue: z.core.$ZodIssue): Inner | undefined {
  const { issue: inner, schema }: Partial<Record<string, unknown>> =
    (issue.code === 'custom' && issue.params) || {}
  return isIssue(inner) && schema instanceof z.ZodType ? { issue: inner, schema } : undefined
}

function isIssue(value: unknown): value is z.core.$ZodIssue {
  return typeof value === 'object' && value !== null && 'code' in value && 'path' in value
}

/** The keys that the schema allows at a path, and what stands there. */
function itemsAt({ schema, above = [] }: IssueContext, path: Path): ReturnType<typeof itemsOf> {
  return itemsOf(schema, path.slice(above.length))
}

export interface IssueContext {
  readonly tree: YamlNode
  readonly kind: Thing
  readonly id?: string
  readonly schema: z.ZodType
  /** Where the schema begins, when it is that of a part. */
  readonly above?: Path
}

interface Inner {
  readonly issue: z.core.$ZodIssue
  readonly schema: z.ZodType
}

/** One way in which a tree departs from its schema. */
export interface Departure {
  /** Of what departs; of the missing key where one is missing. */
  readonly path: Path
  readonly missing: boolean
  /** Absent where it has been told before. */
  readonly problem?: Problem
  /** The key that was likely meant by the one that is not known. */
  readonly meant?: string
}
