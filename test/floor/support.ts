import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** The oldest browsers that readers have: the last Chrome for Windows 7 and 8.1, and the Firefox for the same machines. */
export const FLOOR = { chrome: 109, firefox: 115 } as const

/** A feature in the data of browsers: what is known of itself under `__compat`, and the features below it. */
export interface Feature {
  readonly __compat?: { readonly support: Readonly<Record<string, Support | readonly Support[]>> }
  readonly [name: string]: unknown
}

/** Which of the oldest browsers do not have a feature, in words; nothing where both have it. */
export function lacking(feature: Feature): string | undefined {
  const { __compat: compat } = feature
  if (compat === undefined) return undefined
  const without = Object.entries(FLOOR).flatMap(([browser, floor]) => {
    const said = compat.support[browser] ?? { version_added: false }
    const supports: readonly Support[] = Array.isArray(said) ? said : [said as Support]
    if (supports.some((support) => isIn(support, floor))) return []
    const [first] = supports
    return [`${browser} ${floor} (${String(first?.version_added ?? false)})`]
  })
  return without.length > 0 ? `not in ${without.join(' and ')}` : undefined
}

/** The feature of that name below another, if the data has one. */
export function below(parent: Feature | undefined, name: string): Feature | undefined {
  if (name === '__compat' || parent === undefined || !Object.hasOwn(parent, name)) return undefined
  return parent[name] as Feature
}

/** The data of one part of the web platform: `css`, `javascript`, `api`. */
export function platform(part: 'css' | 'javascript' | 'api'): Feature {
  DATA.read ??= JSON.parse(
    readFileSync(createRequire(import.meta.url).resolve('@mdn/browser-compat-data'), 'utf8'),
  ) as Readonly<Record<string, Feature>>
  return DATA.read[part] ?? {}
}

const DATA: { read?: Readonly<Record<string, Feature>> } = {}

/** Behind a switch, under another name, taken out again or only in part is not there. */
function isIn(support: Support, floor: number): boolean {
  const { version_added: added, version_removed: removed } = support
  if (typeof added !== 'string' || support.flags || support.prefix || support.alternative_name) return false
  if (support.partial_implementation === true) return false
  if (typeof removed === 'string' && numberOf(removed) <= floor) return false
  return numberOf(added) <= floor
}

/** `≤37` is at most 37; `preview` is not out at all. */
function numberOf(version: string): number {
  const number = Number.parseFloat(version.replace('≤', ''))
  return Number.isNaN(number) ? Number.POSITIVE_INFINITY : number
}

interface Support {
  readonly version_added: string | false
  readonly version_removed?: string
  readonly partial_implementation?: boolean
  readonly flags?: unknown
  readonly prefix?: string
  readonly alternative_name?: string
}
