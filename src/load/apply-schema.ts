import type { z } from 'zod'
import type { Thing } from '../problems/catalogue/items.ts'
import type { Problem } from '../problems/problem.ts'
import { issueProblems, type Departure } from './issue-problems.ts'
import type { YamlResult } from './read-yaml.ts'
import { withStandIn, type StandIns } from './stand-in-values.ts'
import { nodeAt, type Path, plainOf, renamed, without, type YamlNode } from './yaml-tree.ts'

/**
 * Holds a tree against its schema. Every departure is a problem at its place; what departs is left out, and the smallest thing around it
 * where it cannot be missed, until the rest fits: so one wrong figure costs that figure, not its file. Undefined where even the whole
 * cannot stand.
 */
export function applySchema<Output>(
  schema: z.ZodType<Output>,
  yaml: YamlResult,
  { kind, id, standIns = {}, depth = 0 }: Applied,
): { readonly data?: Output; readonly tree: YamlNode; readonly problems: readonly Problem[] } {
  const problems: Problem[] = []
  const told = new Set<string>()
  const isDamaged = yaml.problems.some(({ code }) => code === 'yaml-syntax' || code === 'yaml-feature')
  let tree = yaml.tree
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const result = schema.safeParse(plainOf(tree))
    if (result.success) return { data: result.data, tree, problems }
    const context = { tree, kind, schema, ...(id === undefined ? {} : { id }) }
    const found = result.error.issues.flatMap((issue) => issueProblems(issue, context))
    const meant = new Set(
      found.map(({ path, meant: name }) => (name === undefined ? '' : keyOf([...path.slice(0, -1), name]))),
    )
    for (const departure of found) {
      const { problem, missing, path } = departure
      const key = keyOf(path)
      if (problem === undefined || told.has(key)) continue
      told.add(key)
      const lacks = missing || problem.code === 'missing-field'
      if (lacks && (round > 0 || isDamaged || meant.has(key) || mayStandInside(departure, tree, found)))
        continue
      if (!yaml.damaged.has(problem.place.line ?? 0)) problems.push(problem)
    }
    const next = mended(tree, found, standIns, depth)
    if (next === undefined) return { tree, problems }
    tree = next
  }
  return { tree, problems }
}

/**
 * Keys that were mistyped get the name that was meant, the rest of what departs goes; what is missing gets its stand-in, or takes along
 * the thing that lacks it.
 */
function mended(
  tree: YamlNode,
  found: readonly Departure[],
  standIns: StandIns,
  depth: number,
): YamlNode | undefined {
  const meant = new Map<string, Departure>()
  for (const one of found) {
    const target = one.meant === undefined ? undefined : [...one.path.slice(0, -1), one.meant]
    if (target !== undefined && nodeAt(tree, target) === undefined && !meant.has(keyOf(target)))
      meant.set(keyOf(target), one)
  }
  const renames = new Set(meant.values())
  const missing = found.filter((one) => one.missing && !meant.has(keyOf(one.path)))
  const stands = missing.filter(
    ({ path }) => path.length === depth + 1 && standIns[String(path.at(-1))] !== undefined,
  )
  const drops = [
    ...found.filter((one) => !one.missing && !renames.has(one)).map(({ path }) => path),
    ...missing.filter((one) => !stands.includes(one)).map(({ path }) => path.slice(0, -1)),
  ]
  if (drops.some((path) => path.length === 0)) return undefined
  const added = stands.reduce((now, { path }) => withStandIn(now, path, standIns), tree)
  const named = [...renames].reduce((now, { path, meant: name }) => renamed(now, path, name ?? ''), added)
  return without(named, drops)
}

/** What a thing seems to lack may be just what is wrong in it: its only line, where one key is missed; any line, where one of several is. */
function mayStandInside({ missing, path }: Departure, tree: YamlNode, found: readonly Departure[]): boolean {
  const thing = missing ? path.slice(0, -1) : path
  const node = nodeAt(tree, thing)
  if (missing && (thing.length === 0 || node?.kind !== 'items' || node.items.size !== 1)) return false
  return found.some(
    (other) => !other.missing && other.path.length > thing.length && isInside(other.path, thing),
  )
}

function isInside(path: Path, outer: Path): boolean {
  return keyOf(path.slice(0, outer.length)) === keyOf(outer)
}

function keyOf(path: Path): string {
  return JSON.stringify(path)
}

const MOST_ROUNDS = 12

interface Applied {
  /** What the whole is, for messages about it. */
  readonly kind: Thing
  readonly id?: string
  /** Something for each key that must be there, so that one missing line does not take the rest with it. */
  readonly standIns?: StandIns
  /** How deep below the root the things lie that get stand-ins: 1 for a map of them. */
  readonly depth?: number
}
