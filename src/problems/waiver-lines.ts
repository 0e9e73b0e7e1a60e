import type { Problem } from './problem.ts'
import { isWaivable } from './waivable.ts'

/**
 * The entry of `accept` that would answer a problem, as lines of YAML below the line `accept:`, with its reason still to be written.
 * Undefined where the code cannot be accepted or the file has no `accept`.
 */
export function waiverLines({ code, place, about = {} }: Problem): readonly string[] | undefined {
  if (!isWaivable(code) || waiverHome(place.file) === undefined) return undefined
  return [
    `  - check: ${code}`,
    ...NAMED.flatMap((key) => (about[key] === undefined ? [] : [`    ${key}: ${about[key]}`])),
    ...(about.text === undefined ? [] : [`    text: ${quoted(about.text)}`]),
    '    reason:',
  ]
}

/** What kind of file holds the `accept` for its own problems; undefined for the registers of organisations, sources and the like. */
export function waiverHome(file: string): WaiverHome | undefined {
  if (/^data\/series\/[^/]+\.yaml$/u.test(file)) return 'series'
  if (/^content\/[^/]+\/edition\.yaml$/u.test(file)) return 'edition'
  return /^content\/[^/]+\/[^/]+\.mdx$/u.test(file) ? 'article' : undefined
}

export type WaiverHome = 'series' | 'edition' | 'article'

const NAMED = ['period', 'org', 'group', 'plan', 'source'] as const

/** In double quotes; blanks that a copy would turn into ordinary ones are spelled out. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[^\S ]|[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
