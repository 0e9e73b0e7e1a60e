import type { Place } from '../problems/place.ts'
import type { Path, YamlItem, YamlNode } from './yaml-tree.ts'

/** What stands in for a key that must be there and is not: a text, an empty list, or a few texts by key. */
export type StandIns = Readonly<Record<string, StandIn>>

/** The tree with the stand-in for the last key of a path. */
export function withStandIn(tree: YamlNode, path: Path, standIns: StandIns): YamlNode {
  const [step, ...rest] = path
  if (tree.kind !== 'items' || step === undefined) return tree
  const key = String(step)
  const items = new Map(tree.items)
  const item: YamlItem | undefined = items.get(key)
  if (rest.length === 0)
    items.set(key, { key, keyPlace: tree.place, value: nodeFor(standIns[key], tree.place) })
  else if (item !== undefined) items.set(key, { ...item, value: withStandIn(item.value, rest, standIns) })
  return { ...tree, items }
}

function nodeFor(value: StandIn | undefined, place: Place): YamlNode {
  if (typeof value === 'string')
    return { kind: 'text', text: value, plain: false, place, placeAt: () => place }
  if (Array.isArray(value)) return { kind: 'list', place, parts: [] }
  const items = Object.entries(value ?? {}).map(([key, text]): YamlItem => ({
    key,
    keyPlace: place,
    value: nodeFor(text, place),
  }))
  return { kind: 'items', place, items: new Map(items.map((item) => [item.key, item])) }
}

type StandIn = string | readonly never[] | Readonly<Record<string, string>>
