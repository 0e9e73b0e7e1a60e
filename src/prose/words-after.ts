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
  const numberEnd = at + number.length
  const plus = /^\+(?!\d)/.test(plain.slice(numberEnd, numberEnd + 2)) ? '+' : ''
  const unit = scale === '' ? counted.at(plain, numberEnd + plus.length) : undefined
  const end = unit?.end ?? numberEnd + plus.length
  const closing = CLOSING[language].exec(plain.slice(end, end + REACH))
  return {
    number,
    numberEnd,
    unit: unit?.name ?? '',
    measured: unit?.kind === 'measure',
    closer: plus || (closing?.groups?.['closer'] ?? closing?.groups?.['plus'] ?? ''),
    end: closing ? end + closing[0].length : end,
  }
}

/** "2 điểm trường" are places: behind a number "điểm" is a scale only where nothing says of what. */
const SPOTS =
  'trường|cầu|bưu|bỏ phiếu|dân cư|nóng|sáng|đen|tiếp|bán|mới|mạnh|yếu|chốt|nhấn|di tích|đến|dừng|tư vấn|sinh hoạt|lẻ|thi|trạm|tựa'
const escaped = SCALE_WORDS.map(([word]) => word)
  .toSorted((one, other) => other.length - one.length)
  .map((word) =>
    word === 'điểm'
      ? `${word}(?! (?:${SPOTS}))(?!\\p{L})`
      : /\p{L}$/u.test(word)
        ? `${word}(?!\\p{L})`
        : /\d$/.test(word)
          ? `${word}(?![\\d.,]*\\d)`
          : word,
  )
const SCALE = new RegExp(`^ ?(?:${escaped.join('|')})`, 'u')

const MULTIPLIER: Readonly<Record<Language, RegExp>> = {
  vi: multiplierOf('vi', '(?: rưỡi)?'),
  en: multiplierOf('en', ''),
}

function multiplierOf(language: Language, half: string): RegExp {
  const words = MULTIPLIERS[language].map(([word]) => word).join('|')
  return new RegExp(`^(?: (?:${words})(?! lệ|\\p{L})){1,2}${half}`, 'u')
}

const CLOSING: Readonly<Record<Language, RegExp>> = {
  vi: /^(?:(?: (?!từ |là |có |cấp |giữ |trở |tăng |giảm |gấp |đạt |lần )\p{L}+){0,3} (?<closer>trở lên|trở xuống|có lẻ)(?!\p{L})|(?<plus>\+)(?!\d))/u,
  en: /^(?<plus>\+)(?!\d)|^ (?<closer>or more|and more|or over|and over|or above|and above|or less|or fewer|or under|and under)(?!\p{L})/u,
}

const REACH = 40

export interface WordsAfter {
  /** What belongs to the number itself, as typed, blank in front included: `%`, ` điểm phần trăm`, ` nghìn`. */
  readonly number: string
  /** Where that ends. */
  readonly numberEnd: number
  /** What is counted; empty where that is not known. */
  readonly unit: string
  readonly measured: boolean
  readonly closer: string
  readonly end: number
}
