import postcss, { type Container, type Rule } from 'postcss'
import type { Placed } from '../charts/place-shapes.ts'
import charts from '../styles/charts.css?raw'
import marks from '../styles/charts-marks.css?raw'
import chartWords from '../styles/charts-words.css?raw'
import tokens from '../styles/tokens.css?raw'

/**
 * How the style sheets ink a shape of a chart by day and in a wide figure, as presentation attributes with their values resolved: a
 * picture that leaves the page takes its looks along, and they are written down once.
 */
export function inkOf(role: string, { kind, now, anchor }: InkOf): Ink {
  const tag = kind === 'text' ? 'text' : 'shape'
  const classes = new Set([role, ...(now === true ? ['now'] : []), ...(anchor === undefined ? [] : [anchor])])
  const key = `${tag} ${[...classes].join(' ')}`
  const known = inks.get(key)
  if (known !== undefined) return known
  const ink = Object.assign(
    {},
    ...RULES.filter((rule) => rule.matches(tag, classes)).map(({ declared }) => declared),
  ) as Ink
  inks.set(key, ink)
  return ink
}

/** The value of a token by day. */
export function dayToken(name: string): string {
  const value = dayTokens.get(name)
  if (value === undefined) throw new Error(`tokens.css has no --${name}-day`)
  return value
}

const inks = new Map<string, Ink>()

const dayTokens: ReadonlyMap<string, string> = new Map(
  [...tokens.matchAll(/--([a-z0-9-]+)-day:\s*(#[0-9a-f]+);/g)].map(
    ([, name = '', value = '']) => [name, value] as const,
  ),
)

const FACES: Readonly<Record<string, string>> = {
  sans: "'Noto Sans', Arial, sans-serif",
  serif: "'Source Serif 4', 'Noto Serif', Georgia, serif",
}

const ATTRIBUTES: ReadonlySet<string> = new Set([
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'paint-order',
  'text-anchor',
  'font-family',
  'font-size',
  'font-weight',
])

const RULES: readonly InkRule[] = [charts, marks, chartWords]
  .flatMap((sheet) => postcss.parse(sheet).nodes)
  .flatMap((layer) => (layer.type === 'atrule' && layer.name === 'layer' ? rulesIn(layer) : []))
  .toSorted((a, b) => a.weight - b.weight)

/** Rules that hold in every width, and those of wide figures. */
function rulesIn(container: Container): readonly InkRule[] {
  return (container.nodes ?? []).flatMap((node): readonly InkRule[] => {
    if (node.type === 'rule') return inkRules(node)
    return node.type === 'atrule' && node.name === 'container' && node.params.includes('min-width')
      ? rulesIn(node)
      : []
  })
}

function inkRules(rule: Rule): readonly InkRule[] {
  const declared = Object.fromEntries(
    rule.nodes.flatMap((node) =>
      node.type === 'decl' && ATTRIBUTES.has(node.prop) ? [[node.prop, resolved(node.value)]] : [],
    ),
  )
  if (Object.keys(declared).length === 0) return []
  return rule.selectors.flatMap(expanded).flatMap((selector): readonly InkRule[] => {
    const [, tag, names] = /^\.(?:drawing|plot) (text)?((?:\.[a-z0-9-]+)*)$/.exec(selector) ?? []
    if (names === undefined) return []
    const wanted = names.split('.').filter((name) => name !== '')
    return [
      {
        declared,
        weight: wanted.length + (tag === undefined ? 0 : 0.1),
        matches: (kind, classes) =>
          (tag === undefined || kind === tag) && wanted.every((name) => classes.has(name)),
      },
    ]
  })
}

/** `.plot :is(.a, .b)` as `.plot .a` and `.plot .b`. */
function expanded(selector: string): readonly string[] {
  const [whole, choices] = /:is\(([^)]*)\)/.exec(selector) ?? []
  return whole === undefined || choices === undefined
    ? [selector]
    : choices.split(',').map((choice) => selector.replace(whole, choice.trim()))
}

function resolved(value: string): string {
  return value
    .replace(/var\(--([a-z0-9-]+)\)/g, (_, name: string) => FACES[name] ?? dayToken(name))
    .replace(/px$/, '')
}

/** Presentation attributes and their values. */
export type Ink = Readonly<Record<string, string>>

interface InkOf {
  readonly kind: Placed['kind']
  readonly now?: boolean | undefined
  readonly anchor?: string | undefined
}

interface InkRule {
  readonly declared: Ink
  readonly weight: number
  readonly matches: (tag: string, classes: ReadonlySet<string>) => boolean
}
