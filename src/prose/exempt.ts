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
  const touches = start > 0 && !before.endsWith(' ')
  if (touches && LETTER_BEFORE.test(before.slice(-3)) && !/(?:^|[^\p{L}])x$/u.test(before)) return 'name'
  if (touches && ADDRESS.some((mark) => before.includes(mark)) && ADDRESS_BEFORE.test(before))
    return 'reference'
  const isTouched = after !== '' && !after.startsWith(' ')
  if (isTouched && after.includes('@') && /^\S*@/u.test(after)) return 'reference'
  const kind = counted.at(plain, end)?.kind
  if (
    isTouched &&
    kind === undefined &&
    /^\p{L}/u.test(after) &&
    !/^(?:h(?:\d{2})?|st|nd|rd|th)(?!\p{L})/u.test(after)
  )
    return 'name'
  const follows = (kind !== undefined && kind !== 'thing') || SCALE_AHEAD.test(after)
  const behind = rulesOf(BEHIND[language], lastPhrases(before))
  const ahead = rulesOf(AHEAD[language], firstPhrases(after))
  const at = { before, after, follows, behind, ahead }
  return rulesFor(text, language).find((rule) => fits(rule, at))?.as
}

/** Does what stands beside the number fit? What is quickly told is asked first: how a text begins sooner than how it ends. */
function fits({ before, after, counted, rule }: SortedRule, at: Surroundings): boolean {
  return (
    (counted === undefined || !at.follows) &&
    (before !== 'phrase' || at.behind.includes(rule)) &&
    (after !== 'phrase' || at.ahead.includes(rule)) &&
    (typeof after !== 'object' || after.test(at.after)) &&
    (typeof before !== 'object' || before.test(at.before))
  )
}

/** The rules that digits of this form may fit, in their order. Days, years and small numbers come again and again. */
function rulesFor(text: string, language: Language): readonly SortedRule[] {
  const known = FITTING[language]
  const found = known.get(text)
  if (found !== undefined) return found
  const rules = SORTED[language].filter(({ rule: { digits } }) => digits === undefined || digits.test(text))
  if (known.size < MOST_KNOWN) known.set(text, rules)
  return rules
}

/** The rules that ask for one of the phrases. */
function rulesOf(
  index: ReadonlyMap<string, readonly ExemptRule[]>,
  phrases: readonly string[],
): readonly ExemptRule[] {
  let rules = NO_RULES
  for (const phrase of phrases) {
    const asking = index.get(phrase)
    if (asking !== undefined) rules = rules === NO_RULES ? asking : [...rules, ...asking]
  }
  return rules
}

const NO_RULES: readonly ExemptRule[] = []

/** Rules by the phrases that they ask for on one side of the number. */
function byPhrase(
  rules: readonly ExemptRule[],
  side: 'before' | 'after',
): ReadonlyMap<string, readonly ExemptRule[]> {
  const index = new Map<string, ExemptRule[]>()
  for (const rule of rules) {
    const wanted = rule[side]
    if (wanted === undefined || wanted instanceof RegExp) continue
    for (const phrase of wanted) index.set(phrase, [...(index.get(phrase) ?? []), rule])
  }
  return index
}

const RULES: Readonly<Record<Language, readonly ExemptRule[]>> = {
  vi: [...TIMES_VI, ...NAMES_VI],
  en: EXEMPT_EN,
}

const SORTED = { vi: RULES.vi.map(sorted), en: RULES.en.map(sorted) }
const FITTING = { vi: new Map<string, readonly SortedRule[]>(), en: new Map<string, readonly SortedRule[]>() }
const MOST_KNOWN = 2000

function sorted(rule: ExemptRule): SortedRule {
  return {
    rule,
    as: rule.as,
    before: rule.before === undefined || rule.before instanceof RegExp ? rule.before : 'phrase',
    after: rule.after === undefined || rule.after instanceof RegExp ? rule.after : 'phrase',
    counted: rule.counted,
  }
}

const BEHIND = { vi: byPhrase(RULES.vi, 'before'), en: byPhrase(RULES.en, 'before') }
const AHEAD = { vi: byPhrase(RULES.vi, 'after'), en: byPhrase(RULES.en, 'after') }

const LETTER_BEFORE = /\p{L}-?$/u
/** One of these stands in every address. */
const ADDRESS = ['http', 'www.', '@', '/']
const ADDRESS_BEFORE = /(?:https?:|www\.|@|\/\/|[\p{L}\d-]\.\p{L}{2,}\/)\S*$/u
const SCALE_AHEAD =
  /^ ?(?:%|\u2030|điểm (?:phần trăm|%)|phần (?:trăm|nghìn)|percent|per cent|(?:nghìn|ngàn|vạn|triệu|tỷ|tỉ|thousand|million)(?! lệ|\p{L}))/u
/** How many letters on each side can matter. */
const REACH = 48

/** A rule whose digits fit already, sorted by what is left to ask of it. */
interface SortedRule {
  readonly rule: ExemptRule
  readonly as: ExemptKind
  readonly before: RegExp | 'phrase' | undefined
  readonly after: RegExp | 'phrase' | undefined
  readonly counted: false | undefined
}

interface Surroundings {
  readonly before: string
  readonly after: string
  /** Rules that ask for a phrase that ends before the number, and for one that begins behind it. */
  readonly behind: readonly ExemptRule[]
  readonly ahead: readonly ExemptRule[]
  /** What the number counts stands right behind it. */
  readonly follows: boolean
}
