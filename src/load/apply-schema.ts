import type { z } from 'zod'
import type { Thing } from '../problems/catalogue/items.ts'
import type { Problem } from '../problems/problem.ts'
import { issueProblems, type IssueContext } from './issue-problems.ts'
import type { YamlResult } from './read-yaml.ts'
import { nodeAt, type Path, plainOf, without, type YamlNode } from './yaml-tree.ts'

/**
 * Holds a tree against its schema. Every departure is a problem at its place; what departs is left out, and the smallest thing around it
 * where it cannot be missed, until the rest fits: so one wrong figure costs that figure, not its file. Undefined where even the whole
 * cannot stand.
 */
export function applySchema<Output>(
  schema: z.ZodType<Output>,
  yaml: YamlResult,
  { kind, id, standIns = {} }: Applied,
): { readonly data?: Output; readonly tree: YamlNode; readonly problems: readonly Problem[] } {
  const problems: Problem[] = []
  const told = new Set<string>()
  const hasSyntaxFault = yaml.problems.some(({ code }) => code === 'yaml-syntax')
  let tree = yaml.tree
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const result = schema.safeParse(plainOf(tree))
    if (result.success) return { data: result.data, tree, problems }
    const context: IssueContext = { tree, kind, schema, ...(id === undefined ? {} : { id }) }
    const found = result.error.issues.flatMap((issue) => issueProblems(issue, context))
    for (const { problem, missing, key } of found) {
      if (problem === undefined || told.has(key)) continue
      told.add(key)
      if (missing && (round > 0 || hasSyntaxFault)) continue
      if (!yaml.damaged.has(problem.place.line ?? 0)) problems.push(problem)
    }
    const next = mended(
      tree,
      found.map(({ drop }) => drop),
      standIns,
    )
    if (next === undefined) return { tree, problems }
    tree = next
  }
  return { tree, problems }
}

/** Without what is dropped; where the root itself lacks something, with the stand-in for it. */
function mended(tree: YamlNode, drops: readonly Path[], standIns: StandIns): YamlNode | undefined {
  if (drops.length === 0) return undefined
  const missing = drops
    .filter((drop) => drop.length === 1 && nodeAt(tree, drop) === undefined)
    .map(([key]) => String(key))
  if (drops.some((drop) => drop.length === 0) || missing.some((key) => standIns[key] === undefined))
    return undefined
  const rest = without(tree, drops)
  if (rest.kind !== 'items' || missing.length === 0) return rest
  const items = new Map(rest.items)
  for (const key of missing)
    items.set(key, { key, keyPlace: rest.place, value: standIn(standIns[key], rest.place) })
  return { ...rest, items }
}

function standIn(value: StandIn | undefined, place: YamlNode['place']): YamlNode {
  if (typeof value === 'string')
    return { kind: 'text', text: value, plain: false, place, placeAt: () => place }
  if (Array.isArray(value)) return { kind: 'list', place, parts: [] }
  const entries = Object.entries(value ?? {})
  const items = new Map(
    entries.map(([key, text]) => [key, { key, keyPlace: place, value: standIn(text, place) }]),
  )
  return { kind: 'items', place, items }
}

const MOST_ROUNDS = 12

interface Applied {
  /** What the whole is, for messages about it. */
  readonly kind: Thing
  readonly id?: string
  /** Something for each key of the whole that must be there, so that one missing line does not take the rest with it. */
  readonly standIns?: StandIns
}

export type StandIns = Readonly<Record<string, StandIn>>

type StandIn = string | readonly never[] | Readonly<Record<string, string>>
