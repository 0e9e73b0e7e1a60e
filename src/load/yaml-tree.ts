import type { Place } from '../problems/place.ts'

/** What stands in a YAML file, without the parser: texts as typed, and where each key and value begins. */
export type YamlNode = YamlText | YamlItems | YamlList | YamlNothing | YamlRefused

export interface YamlText {
  readonly kind: 'text'
  /** Without quotation marks and folded; NFC. */
  readonly text: string
  /** Plain texts are what a person may have meant as a number. */
  readonly plain: boolean
  readonly place: Place
  /** The place of a letter of `text`, as near as can be told. */
  readonly placeAt: (offset: number) => Place
}

export interface YamlItems {
  readonly kind: 'items'
  readonly place: Place
  /** By key, in the order written. */
  readonly items: ReadonlyMap<string, YamlItem>
}

export interface YamlItem {
  readonly key: string
  readonly keyPlace: Place
  readonly value: YamlNode
}

export interface YamlList {
  readonly kind: 'list'
  readonly place: Place
  readonly parts: readonly YamlNode[]
}

/** A key with nothing behind it; `token` is `~` or `null` where that is written. */
export interface YamlNothing {
  readonly kind: 'nothing'
  readonly token: string
  readonly place: Place
}

/** Something that was refused and named already: nobody complains of it again. */
export interface YamlRefused {
  readonly kind: 'refused'
  readonly place: Place
}

export type Path = readonly (string | number)[]

/** The node at a path; undefined where there is none. */
export function nodeAt(tree: YamlNode, path: Path): YamlNode | undefined {
  let node: YamlNode | undefined = tree
  for (const step of path) {
    if (node === undefined) return undefined
    node = childOf(node, step)
  }
  return node
}

/** The item (key and value) at a path that ends in a key. */
export function itemAt(tree: YamlNode, path: Path): YamlItem | undefined {
  const parent = nodeAt(tree, path.slice(0, -1))
  return parent?.kind === 'items' ? parent.items.get(String(path.at(-1))) : undefined
}

/** The text at a path, where a text stands there. */
export function textAt(tree: YamlNode, path: Path): YamlText | undefined {
  const node = nodeAt(tree, path)
  return node?.kind === 'text' ? node : undefined
}

/** Where the thing at a path begins: the key of an item, the first letter of a part of a list. */
export function placeAt(tree: YamlNode, path: Path): Place {
  return itemAt(tree, path)?.keyPlace ?? nodeAt(tree, path)?.place ?? tree.place
}

/** Where the value at a path begins; the nearest thing above it where there is none. */
export function valuePlaceAt(tree: YamlNode, path: Path): Place {
  const node = nodeAt(tree, path)
  if (node !== undefined) return node.kind === 'nothing' ? placeAt(tree, path) : node.place
  return path.length === 0 ? tree.place : placeAt(tree, path.slice(0, -1))
}

/** The same tree without what stands at the paths. */
export function without(tree: YamlNode, paths: readonly Path[]): YamlNode {
  const here = new Map<string | number, Path[]>()
  for (const [step, ...rest] of paths) {
    if (step !== undefined) here.set(step, [...(here.get(step) ?? []), rest])
  }
  const keep = (step: string | number, node: YamlNode): YamlNode | undefined => {
    const below = here.get(step)
    if (below === undefined) return node
    return below.some((path) => path.length === 0) ? undefined : without(node, below)
  }
  if (tree.kind === 'items') {
    const items = new Map<string, YamlItem>()
    for (const item of tree.items.values()) {
      const value = keep(item.key, item.value)
      if (value !== undefined) items.set(item.key, { ...item, value })
    }
    return { ...tree, items }
  }
  if (tree.kind === 'list') {
    return {
      ...tree,
      parts: tree.parts.map((part, at) => keep(at, part)).filter((part) => part !== undefined),
    }
  }
  return tree
}

/** The same tree with the last key of the path under another name; the place stays that of the key as written. */
export function renamed(tree: YamlNode, [step, ...rest]: Path, name: string): YamlNode {
  if (tree.kind === 'list') {
    return { ...tree, parts: tree.parts.map((part, at) => (at === step ? renamed(part, rest, name) : part)) }
  }
  if (tree.kind !== 'items') return tree
  const items = [...tree.items.values()].map((item): YamlItem => {
    if (item.key !== step) return item
    return rest.length === 0 ? { ...item, key: name } : { ...item, value: renamed(item.value, rest, name) }
  })
  return { ...tree, items: new Map(items.map((item) => [item.key, item])) }
}

/** The tree as plain values for a schema: texts, lists, bare objects; null for nothing. */
export function plainOf(tree: YamlNode): unknown {
  switch (tree.kind) {
    case 'text':
      return tree.text
    case 'nothing':
      return null
    case 'refused':
      return REFUSED
    case 'list':
      return tree.parts.map(plainOf)
    case 'items': {
      // Without a prototype `__proto__` is a key like any other.
      const object = Object.create(null) as Record<string, unknown>
      for (const { key, value } of tree.items.values()) object[key] = plainOf(value)
      return object
    }
  }
}

function childOf(node: YamlNode, step: string | number): YamlNode | undefined {
  if (node.kind === 'items') return node.items.get(String(step))?.value
  if (node.kind === 'list' && typeof step === 'number') return node.parts[step]
  return undefined
}

/** Fits no schema. */
const REFUSED = Symbol('refused')
