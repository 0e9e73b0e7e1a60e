import { parse, type Node, type ObjectExpression } from 'acorn'
import { full } from 'acorn-walk'
import { below, lacking, platform, type Feature } from './support.ts'

/**
 * What a classic script asks of a browser that the oldest ones do not have. The grammar is that of 2022, which both read whole; beyond it,
 * every property that is read (`list.toSorted`) and every name that is used (`URLPattern`) is looked up among what the language and the
 * browser offer. A name that several things share passes where one of them is old enough, and so does one that the script itself gives to
 * a property.
 */
export function newerScript(script: string): readonly string[] {
  const found = new Set<string>()
  const note = (name: string, features: readonly Feature[] | undefined): void => {
    const reasons = (features ?? []).map(lacking)
    const [first] = reasons
    if (first !== undefined && reasons.every((reason) => reason !== undefined)) found.add(`${name}: ${first}`)
  }
  try {
    const tree = parse(script, { ecmaVersion: 2022, sourceType: 'script' })
    const own = new Set<string>()
    full(tree, (node: Node) => {
      if (node.type === 'ObjectExpression') for (const key of keysOf(node as ObjectExpression)) own.add(key)
    })
    full(tree, (node: Node) => {
      const read = memberOf(node)
      if (node.type === 'ImportExpression')
        found.add('import(): not in a script that is opened from a folder')
      if (read !== undefined && !own.has(read)) note(`.${read}`, MEMBERS.get(read))
      if (node.type === 'Identifier' && 'name' in node)
        note(String(node.name), GLOBALS.get(String(node.name)))
    })
  } catch (error) {
    found.add(`does not parse: ${error instanceof Error ? error.message : String(error)}`)
  }
  return [...found].sort()
}

function keysOf({ properties }: ObjectExpression): readonly string[] {
  return properties.flatMap((property) =>
    property.type === 'Property' && property.key.type === 'Identifier' ? [property.key.name] : [],
  )
}

/** The name of the property that an expression reads, written with a dot or in brackets. */
function memberOf(node: Node): string | undefined {
  if (node.type !== 'MemberExpression' || !('property' in node)) return undefined
  const property = node.property as Readonly<Record<string, unknown>>
  if (property['type'] === 'Literal' && typeof property['value'] === 'string') return property['value']
  return property['type'] === 'Identifier' && !('computed' in node && node.computed === true)
    ? String(property['name'])
    : undefined
}

const BUILTINS = below(platform('javascript'), 'builtins') ?? {}
const API = platform('api')
const MEMBERS = new Map<string, Feature[]>()
const GLOBALS = new Map<string, Feature[]>()

for (const [offers, statics] of [
  [BUILTINS, true],
  [API, false],
] as const) {
  for (const name of namesIn(offers)) {
    const thing = below(offers, name) ?? {}
    keep(GLOBALS, name, thing)
    for (const member of namesIn(thing)) {
      const feature = below(thing, member) ?? {}
      keep(MEMBERS, member.replace(/_static$/, ''), feature)
      if (!statics && name === 'Window') keep(GLOBALS, member, feature)
    }
  }
}

function namesIn(feature: Feature): readonly string[] {
  return Object.keys(feature).filter((name) => name !== '__compat')
}

function keep(into: Map<string, Feature[]>, name: string, feature: Feature): void {
  const known = into.get(name)
  if (known === undefined) into.set(name, [feature])
  else known.push(feature)
}
