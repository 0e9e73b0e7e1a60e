import type { Language } from '../quantity/language.ts'
import type { Cluster } from './clusters.ts'
import type { CountedWords } from './counted-words.ts'
import { EXEMPT_EN } from './exempt-en.ts'
import { NAMES_VI } from './exempt-names-vi.ts'
import { TIMES_VI } from './exempt-times-vi.ts'
import { firstPhrases, lastPhrases, type ExemptRule } from './exempt-rule.ts'
import type { ExemptKind } from './prose.ts'

/** Why digits are no figure, told by their own form and by the words beside them; undefined where they are one. */
export function exemptionOf(
  plain: string,
  cluster: Cluster,
  { language, counted }: { readonly language: Language; readonly counted: CountedWords },
): ExemptKind | undefined {
  const { start, end, text } = cluster
  const before = plain.slice(Math.max(0, start - REACH), start)
  const after = plain.slice(end, end + REACH)
  if (/[\p{L}][-\u2013]?$/u.test(before) && !/(?:^|[^\p{L}])x$/u.test(before)) return 'name'
  if (/(?:https?:|www\.|@|\/\/)\S*$/u.test(before) || /^\S*@/u.test(after)) return 'reference'
  const kind = counted.at(plain, end)?.kind
  if (kind === undefined && /^\p{L}/u.test(after) && !/^(?:h(?:\d{2})?|st|nd|rd|th)(?!\p{L})/u.test(after))
    return 'name'
  const follows = (kind !== undefined && kind !== 'thing') || SCALE_AHEAD.test(after)
  const at = { before, after, text, follows, last: lastPhrases(before), first: firstPhrases(after) }
  return RULES[language].find((rule) => fits(rule, at))?.as
}

function fits({ before, digits, after, counted }: ExemptRule, at: Surroundings): boolean {
  return (
    (counted === undefined || !at.follows) &&
    (digits === undefined || digits.test(at.text)) &&
    (before === undefined || stands(before, at.before, at.last)) &&
    (after === undefined || stands(after, at.after, at.first))
  )
}

function stands(wanted: RegExp | ReadonlySet<string>, text: string, phrases: readonly string[]): boolean {
  return wanted instanceof RegExp ? wanted.test(text) : phrases.some((phrase) => wanted.has(phrase))
}

const RULES: Readonly<Record<Language, readonly ExemptRule[]>> = {
  vi: [...TIMES_VI, ...NAMES_VI],
  en: EXEMPT_EN,
}

const SCALE_AHEAD = /^ ?(?:%|\u2030|điểm (?:phần trăm|%)|phần (?:trăm|nghìn)|percent|per cent)/u
/** How many letters on each side can matter. */
const REACH = 48

interface Surroundings {
  readonly before: string
  readonly after: string
  readonly text: string
  /** Phrases that end before the number and begin behind it. */
  readonly last: readonly string[]
  readonly first: readonly string[]
  /** What the number counts stands right behind it. */
  readonly follows: boolean
}
