import type { BoundClass } from './bounds.ts'
import type { Language } from './language.ts'
import { read, refuse, type Parsed } from './parsed.ts'
import { QUALIFIER_WORDS, type QualifierWords } from './qualifier-words.ts'
import { takeClosingPhrase, takePhrase } from './take-phrase.ts'

/**
 * Takes the words off a value (normalised): status, emphasis and bound in front, "trở lên" behind, "đến" between. What is
 * left are the texts of one or two numbers. More than one bound is refused.
 */
export function readQualifiers(text: string, language: Language): Parsed<Qualified> {
  const words = QUALIFIER_WORDS[language]
  const opened = openingWords(text, language)
  const softener =
    opened.bounds.length > 0 ? takeClosingPhrase(opened.rest, words.softeners.map(alone)) : undefined
  const closer = softener ? undefined : takeClosingPhrase(opened.rest, words.closers)
  const between = (softener ?? closer) ? undefined : splitRange(opened.rest, words)
  const bounds = boundsIn(opened, closer?.phrase, between !== undefined)
  if (bounds.length > 1 || between?.qualified) return refuseTwo(text, bounds, between?.qualified, language)
  return read({
    bound: bounds[0]?.[1],
    estimate: opened.roles.includes('estimate'),
    threshold: opened.roles.includes('threshold'),
    word: skeleton(opened.words, (softener ?? closer)?.phrase[0], between?.connector),
    first: between?.first ?? (softener ?? closer)?.rest ?? opened.rest,
    second: between?.second,
  })
}

function openingWords(text: string, language: Language): Opened {
  const phrases = OPENING_PHRASES[language]
  const taken: OpeningPhrase[] = []
  let rest = text
  for (let next = takePhrase(rest, phrases); next; next = takePhrase(rest, phrases)) {
    taken.push(next.phrase)
    rest = next.rest
  }
  return {
    rest,
    words: taken.map(([word]) => word),
    roles: taken.map(([, role]) => role),
    bounds: taken.flatMap((phrase) => (phrase[1] === 'bound' ? [[phrase[0], phrase[2]] as const] : [])),
    from: taken.find(([, role]) => role === 'from')?.[0],
  }
}

function openingPhrases(words: QualifierWords): readonly OpeningPhrase[] {
  return [
    ...words.bounds.map(([word, bound]) => [word, 'bound', bound] as const),
    ...words.from.map((word) => [word, 'from'] as const),
    ...words.within.map((word) => [word, 'within'] as const),
    ...words.estimates.map((word) => [word, 'estimate'] as const),
    ...words.emphasis.map((word) => [word, 'emphasis'] as const),
    ...words.thresholds.map((word) => [word, 'threshold'] as const),
  ]
}

/** "từ n" alone is a lower bound; with "trở lên" or a second number the "từ" only opens. "hơn n một chút" adds nothing. */
function boundsIn(opened: Opened, closer: Bounding | undefined, isRange: boolean): readonly Bounding[] {
  const from = opened.from !== undefined && !closer && !isRange
  return [
    ...opened.bounds,
    ...(from ? [[opened.from, 'at-least'] as const] : []),
    ...(closer ? [closer] : []),
    ...(isRange && opened.bounds.some(([, bound]) => bound !== 'about') ? [['…', 'about'] as const] : []),
  ]
}

function splitRange(text: string, { to, bounds }: QualifierWords): Between | undefined {
  const dashed = /^(.*?[^\s\p{Pd}\u2212]) ?[\p{Pd}\u2212] ?([\u2212-]?\d.*)$/u.exec(text)
  const worded = to
    .map((word) => ({ word, at: text.indexOf(` ${word} `) }))
    .filter(({ at }) => at > 0)
    .toSorted((a, b) => a.at - b.at)[0]
  if (!worded) {
    return dashed ? { first: dashed[1] ?? '', second: dashed[2] ?? '', connector: '–' } : undefined
  }
  const second = text.slice(worded.at + worded.word.length + 2)
  const qualified = takePhrase(second, bounds)?.phrase[0]
  return { first: text.slice(0, worded.at), second, connector: worded.word, qualified }
}

function alone(word: string): readonly [string] {
  return [word]
}

function skeleton(
  opening: readonly string[],
  closer: string | undefined,
  connector: string | undefined,
): string {
  if (closer) return [...opening, closer === '+' ? '…+' : `… ${closer}`].join(' ')
  if (connector) return [...opening, connector === '–' ? '…–…' : `… ${connector} …`].join(' ')
  return opening.join(' ')
}

function refuseTwo(
  text: string,
  bounds: readonly Bounding[],
  behind: string | undefined,
  language: Language,
): Parsed<Qualified> {
  const [one = '', other = one] = [...bounds.map(([word]) => word), ...(behind ? [behind] : [])]
  const digits = /\d.*$/.exec(text)?.[0] ?? ''
  const closers = QUALIFIER_WORDS[language].closers
  const number = takeClosingPhrase(digits, closers)?.rest ?? digits
  const suggestions = [one, other]
    .filter((word) => number !== '' && word !== '…')
    .map((word) => (closers.some(([closer]) => closer === word) ? `${number} ${word}` : `${word} ${number}`))
  return refuse({
    kind: 'two-qualifiers',
    written: text,
    words: [one, other],
    suggestions: behind ? [] : suggestions,
  })
}

const OPENING_PHRASES: Readonly<Record<Language, readonly OpeningPhrase[]>> = {
  vi: openingPhrases(QUALIFIER_WORDS.vi),
  en: openingPhrases(QUALIFIER_WORDS.en),
}

type Bounding = readonly [string, BoundClass]
type OpeningPhrase =
  | readonly [string, 'bound', BoundClass]
  | readonly [string, 'from' | 'within' | 'estimate' | 'emphasis' | 'threshold']

interface Opened {
  readonly rest: string
  readonly words: readonly string[]
  readonly roles: readonly OpeningPhrase[1][]
  readonly bounds: readonly Bounding[]
  readonly from: string | undefined
}

interface Between {
  readonly first: string
  readonly second: string
  readonly connector: string
  readonly qualified?: string | undefined
}

/** A value with its words taken off. */
export interface Qualified {
  readonly bound: BoundClass | undefined
  readonly estimate: boolean
  readonly threshold: boolean
  /** The words, with `…` where a number stands if words follow it. */
  readonly word: string
  readonly first: string
  /** The text of the upper end of a range. */
  readonly second: string | undefined
}
