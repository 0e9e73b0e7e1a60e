import type { Language } from '../quantity/language.ts'
import { MULTIPLIERS, SCALE_WORDS } from '../quantity/scale-words.ts'
import type { CountedWords } from './counted-words.ts'

/** What stands behind a number: a sign of scale or multipliers, what is counted, and the word that closes the value. */
export function wordsAfter(
  plain: string,
  at: number,
  { language, counted }: { readonly language: Language; readonly counted: CountedWords },
): WordsAfter {
  const rest = plain.slice(at, at + REACH)
  const scale = SCALE.exec(rest)?.[0] ?? ''
  const own = counted.at(plain, at)
  const multiplier = scale === '' && own?.kind !== 'unit' ? (MULTIPLIER[language].exec(rest)?.[0] ?? '') : ''
  const number = scale + multiplier
  const unit = scale === '' ? counted.at(plain, at + number.length) : undefined
  const end = unit?.end ?? at + number.length
  const closing = CLOSING[language].exec(plain.slice(end, end + REACH))
  return {
    number,
    unit: unit?.name ?? '',
    measured: unit?.kind === 'measure',
    closer: closing?.groups?.['closer'] ?? '',
    end: closing ? end + closing[0].length : end,
  }
}

const escaped = SCALE_WORDS.map(([word]) => word)
  .toSorted((one, other) => other.length - one.length)
  .map((word) => (/\p{L}$/u.test(word) ? `${word}(?!\\p{L})` : word))
const SCALE = new RegExp(`^ ?(?:${escaped.join('|')})`, 'u')

const MULTIPLIER: Readonly<Record<Language, RegExp>> = {
  vi: multiplierOf('vi', '(?: rưỡi)?'),
  en: multiplierOf('en', ''),
}

function multiplierOf(language: Language, half: string): RegExp {
  const words = MULTIPLIERS[language].map(([word]) => word).join('|')
  return new RegExp(`^(?: (?:${words})(?!\\p{L})){1,2}${half}`, 'u')
}

const CLOSING: Readonly<Record<Language, RegExp>> = {
  vi: /^(?: mới)? (?<closer>trở lên|trở xuống|có lẻ)(?!\p{L})/u,
  en: /^ (?<closer>or more|and more|or over|and over|or above|and above|or less|or fewer|or under|and under)(?!\p{L})/u,
}

const REACH = 40

export interface WordsAfter {
  /** What belongs to the number itself, as typed, blank in front included: `%`, ` điểm phần trăm`, ` nghìn`. */
  readonly number: string
  /** What is counted; empty where that is not known. */
  readonly unit: string
  readonly measured: boolean
  readonly closer: string
  readonly end: number
}
