import { z } from 'zod'
import type { Thing } from '../problems/catalogue/items.ts'
import type { Place } from '../problems/place.ts'
import type { Problem } from '../problems/problem.ts'
import { group } from '../schema/group.ts'
import { org } from '../schema/org.ts'
import { plan } from '../schema/plan.ts'
import { refuseId } from '../schema/refuse-text.ts'
import { source } from '../schema/source.ts'
import { unit } from '../schema/unit.ts'
import { applySchema } from './apply-schema.ts'
import type { YamlResult } from './read-yaml.ts'
import type { StandIns } from './stand-in-values.ts'
import { nodeAt, type Path, placeAt, valuePlaceAt, type YamlNode } from './yaml-tree.ts'

export const readOrgs = registry('org', org)
export const readGroups = registry('group', group)
export const readUnits = registry('unit', unit)
export const readSources = registry('source', source)
export const readPlans = registry('plan', plan)

/** Reads a file that is a map from ids to things of one kind; `placeOf` tells where a key of one of them stands. */
function registry<Data>(kind: Thing, schema: z.ZodType<Data>): (yaml: YamlResult) => RegistryResult<Data> {
  const file = z.record(z.string(), schema)
  return (yaml) => {
    if (isEmpty(yaml)) return { entries: [], lost: [], problems: [], unread: false }
    const { data, tree, problems } = applySchema(file, yaml, { kind, standIns: STAND_INS, depth: 1 })
    if (data === undefined || tree.kind !== 'items') return { entries: [], lost: [], problems, unread: true }
    const entries: Entry<Data>[] = []
    const wrongIds: Problem[] = []
    for (const id of tree.items.keys()) {
      const refused = refuseId(id)
      if (refused !== undefined) wrongIds.push(refused(placeAt(tree, [id]), id))
      const one = data[id]
      if (one !== undefined)
        entries.push({
          id,
          data: one,
          place: placeAt(tree, [id]),
          placeOf: (...path) => placeIn(tree, [id, ...path]),
        })
    }
    const written = yaml.tree.kind === 'items' ? [...yaml.tree.items.keys()] : []
    const lost = written.filter((id) => data[id] === undefined)
    return { entries, lost, problems: [...problems, ...wrongIds], unread: false }
  }
}

const STAND_INS: StandIns = { name: '…', title: '…', type: '…', kind: 'amount' }

/** A file without content is a register without entries. */
function isEmpty({ tree }: YamlResult): boolean {
  return tree.kind === 'nothing' && tree.token === ''
}

function placeIn(tree: YamlNode, path: Path): Place {
  const node = nodeAt(tree, path)
  return node?.kind === 'text'
    ? node.place
    : valuePlaceAt(tree, node === undefined ? path.slice(0, -1) : path)
}

export interface RegistryResult<Data> {
  readonly entries: readonly Entry<Data>[]
  /** Ids under which nothing stands that can be read: nobody is blamed for naming one of them. */
  readonly lost: readonly string[]
  readonly problems: readonly Problem[]
  /** The file holds something, and none of it can be read. */
  readonly unread: boolean
}

export interface Entry<Data> {
  readonly id: string
  readonly data: Data
  /** Of the id. */
  readonly place: Place
  readonly placeOf: (...path: Path) => Place
}
