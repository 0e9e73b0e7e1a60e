import type { ExemptKind } from './prose.ts'

/**
 * Numbers that are no figures, told by what stands beside them. `before` ends at the number, `after` begins behind it, `digits` is the
 * cluster itself; all that are given must fit. `counted: false`: not where the number is followed by what it counts.
 */
export interface ExemptRule {
  readonly as: ExemptKind
  readonly before?: RegExp
  readonly digits?: RegExp
  readonly after?: RegExp
  readonly counted?: false
}

/** Ends with one of the words, with at most a blank before the number. */
export function behind(...words: readonly string[]): RegExp {
  return new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${words.join('|')}) ?$`, 'u')
}

/** Begins with one of the words, whole, behind at most a blank. */
export function ahead(...words: readonly string[]): RegExp {
  return new RegExp(`^ ?(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'u')
}
