import type { ExemptKind } from './prose.ts'

/**
 * Numbers that are no figures, told by what stands beside them. `before` ends at the number, `after` begins behind it, `digits` is the
 * cluster itself; all that are given must fit. `counted: false`: not where the number is followed by what it counts.
 */
export interface ExemptRule {
  readonly as: ExemptKind
  readonly digits?: RegExp
  readonly before?: RegExp | ReadonlySet<string>
  readonly after?: RegExp | ReadonlySet<string>
  readonly counted?: false
}

/** Right behind one of the phrases, whole; a phrase has at most five words. */
export function behind(...phrases: readonly string[]): ReadonlySet<string> {
  return new Set(phrases)
}

/** Right before one of the phrases, whole; a phrase has at most four words. */
export function ahead(...phrases: readonly string[]): ReadonlySet<string> {
  return new Set(phrases)
}

/** The last one to five words of a text that ends at a number, marks that open a bracket or quotation left off. */
export function lastPhrases(before: string): readonly string[] {
  const trimmed = before.endsWith(' ') ? before.slice(0, -1) : before
  const phrases: string[] = []
  for (let words = 0, start = trimmed.length; words < 5 && start > 0; words++) {
    start = trimmed.lastIndexOf(' ', start - 2) + 1
    const phrase = trimmed.slice(start)
    phrases.push(OPENING.test(phrase) ? phrase.replace(OPENING, '') : phrase)
  }
  return phrases
}

/** The first one to four words of a text that begins behind a number. */
export function firstPhrases(after: string): readonly string[] {
  const words = FIRST_WORDS.exec(after)?.[1]
  if (words === undefined) return []
  const phrases: string[] = []
  for (let end = words.indexOf(' '); end >= 0; end = words.indexOf(' ', end + 1))
    phrases.push(words.slice(0, end))
  phrases.push(words)
  return phrases
}

const FIRST_WORDS = /^ ?((?:[\p{L}\p{N}]+ ){0,3}[\p{L}\p{N}]+)/u
const OPENING = /^[("“‘«'[]+/u
