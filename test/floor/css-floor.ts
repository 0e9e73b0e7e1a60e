import { parse, walk, type CssNode } from 'css-tree'
import { below, lacking, platform, type Feature } from './support.ts'

/**
 * What a style sheet asks of a browser that the oldest ones do not have: `property text-wrap: not in chrome 109 (114)`. Looks at every
 * property, every keyword, function and unit of a value, every rule with an at-sign and its parts, every selector.
 */
export function newerCss(sheet: string): readonly string[] {
  const found = new Set<string>()
  const note = (name: string, feature: Feature | undefined): void => {
    const why = feature === undefined ? undefined : lacking(feature)
    if (why !== undefined) found.add(`${name}: ${why}`)
  }
  const tree = parse(sheet, {
    parseCustomProperty: true,
    onParseError: ({ message }) => found.add(`does not parse: ${message}`),
  })
  const around: string[] = []
  const noteQuery = (name: string): void => {
    if (around.at(-1) !== 'media') return
    note(`@media (${name})`, below(atRules.media, name))
    if (below(atRules.media, name) === undefined) found.add(`@media (${name}): not in the data`)
  }
  walk(tree, {
    enter(node: CssNode) {
      switch (node.type) {
        case 'Atrule': {
          around.push(node.name)
          const margin = around.at(-2) === 'page'
          const feature = margin ? below(atRules.page, `at_${node.name}`) : below(AT_RULES, node.name)
          note(`@${node.name}`, feature)
          if (feature === undefined) found.add(`@${node.name}: not in the data`)
          return
        }
        case 'Declaration':
          noteDeclaration(node.property, node.value, around, note, found)
          return
        case 'PseudoClassSelector':
        case 'PseudoElementSelector':
          note(`:${node.name}`, below(SELECTORS, node.name))
          if (below(SELECTORS, node.name) === undefined) found.add(`:${node.name}: not in the data`)
          return
        case 'NestingSelector':
          note('nesting', below(SELECTORS, 'nesting'))
          return
        case 'Feature':
          noteQuery(node.name.replace(/^(min|max)-/, ''))
          return
        case 'FeatureRange':
          if (around.at(-1) === 'media') note('@media range', below(atRules.media, 'range_syntax'))
          return
        default:
      }
    },
    leave(node: CssNode) {
      if (node.type === 'Atrule') around.pop()
    },
  })
  return [...found].sort()
}

function noteDeclaration(
  property: string,
  value: CssNode,
  around: readonly string[],
  note: (name: string, feature: Feature | undefined) => void,
  found: Set<string>,
): void {
  const descriptors = below(AT_RULES, around.at(-1) ?? '')
  const own = below(descriptors, property) ?? below(PROPERTIES, property)
  note(property, own)
  if (own === undefined && !property.startsWith('--')) found.add(`${property}: not in the data`)
  walk(value, (node: CssNode) => {
    if (node.type === 'Identifier') note(`${property}: ${node.name}`, below(own, node.name))
    if (node.type === 'Function') {
      note(`${property}: ${node.name}()`, below(own, node.name) ?? FUNCTIONS.get(node.name))
    }
    if (node.type === 'Dimension') note(`unit ${node.unit}`, unit(node.unit))
  })
}

/** The data has the units of viewports and containers by family. */
function unit(name: string): Feature | undefined {
  const family = FAMILIES.find(([pattern]) => pattern.test(name))?.[1]
  return below(below(TYPES, 'length'), family ?? name)
}

const FAMILIES: readonly (readonly [RegExp, string])[] = [
  [/^cq/, 'container_query_length_units'],
  [/^d(vw|vh|vi|vb|vmin|vmax)$/, 'viewport_percentage_units_dynamic'],
  [/^l(vw|vh|vi|vb|vmin|vmax)$/, 'viewport_percentage_units_large'],
  [/^s(vw|vh|vi|vb|vmin|vmax)$/, 'viewport_percentage_units_small'],
]

const CSS = platform('css')
const AT_RULES = below(CSS, 'at-rules') ?? {}
const PROPERTIES = below(CSS, 'properties')
const SELECTORS = below(CSS, 'selectors')
const TYPES = below(CSS, 'types')
const atRules = { media: below(AT_RULES, 'media'), page: below(AT_RULES, 'page') }

/** Functions by name, wherever the data keeps them: `color-mix` under colours, `round` by itself. */
const FUNCTIONS = collect(TYPES ?? {})

function collect(feature: Feature, into = new Map<string, Feature>()): Map<string, Feature> {
  for (const name of Object.keys(feature)) {
    const child = below(feature, name)
    if (child === undefined || typeof child !== 'object') continue
    if (child.__compat !== undefined && !into.has(name)) into.set(name, child)
    collect(child, into)
  }
  return into
}
