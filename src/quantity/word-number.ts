import type { Language } from './language.ts'
import type { PrintedNumber } from './printed-number.ts'

/**
 * Reads a number in words at the start of a text (normalised): "năm trăm", "ba mươi lăm", "một nghìn hai trăm linh năm",
 * "twenty-five". A big multiplier that closes it is left standing: it is read like those behind digits. Undefined where the text does
 * not begin with one.
 */
export function takeWordNumber(
  text: string,
  language: Language,
): { readonly number: PrintedNumber; readonly rest: string } | undefined {
  const words = leadingWords(text, language)
  const halved = language === 'vi' && words[1] === 'rưỡi' && BIG.vi.has(words[0] ?? '')
  if (halved) return { number: { mantissa: 1, exponent: 0 }, rest: text }
  const first = language === 'vi' ? readVietnamese(words) : readEnglish(words)
  if (!first) return undefined
  const { value, length, exponent } = withMore(words, first, language)
  const read = words.slice(0, length).reduce((sum, word) => sum + word.length + 1, 0)
  return { number: { mantissa: value, exponent }, rest: text.slice(read) }
}

/** The words that a text begins with, up to the first that stands in no number: behind most words none does. */
function leadingWords(text: string, language: Language): readonly string[] {
  const words: string[] = []
  for (let at = 0; at < text.length;) {
    const blank = text.indexOf(' ', at)
    const word = blank < 0 ? text.slice(at) : text.slice(at, blank)
    if (!isOfNumbers(word, language)) break
    words.push(word)
    at += word.length + 1
  }
  return words
}

function isOfNumbers(word: string, language: Language): boolean {
  if (language === 'vi') return WORDS_VI.has(word)
  return WORDS_EN.has(word) || underHundred(word) !== undefined
}

/** Adds the groups behind a big multiplier: "hai nghìn" and "ba trăm". The last multiplier of all becomes the exponent. */
function withMore(
  words: readonly string[],
  first: Small,
  language: Language,
): { readonly value: number; readonly length: number; readonly exponent: number } {
  let alone = { value: first.value, length: first.length, exponent: 0 }
  let { length } = first
  let total = 0
  let group = first.value
  let above = Number.POSITIVE_INFINITY
  for (;;) {
    const power = BIG[language].get(words[length] ?? '')
    if (power === undefined || power >= above) return alone
    const more = readMore(words.slice(length + 1), power, language)
    if (total > 0) alone = { value: total / 10 ** power + group, length: length + 1, exponent: power }
    if (!more) return alone
    total += group * 10 ** power
    above = power
    group = more.value
    length += 1 + more.length
    alone = { value: total + group, length, exponent: 0 }
  }
}

/** What may follow a big multiplier. A single digit does not: "hai triệu ba" is 2,3 triệu in speech. */
function readMore(words: readonly string[], power: number, language: Language): Small | undefined {
  if (language === 'en') {
    const joined = words[0] === 'and' ? 1 : 0
    const small = readEnglish(words.slice(joined))
    const hundred = small && words[joined + small.length] === 'hundred'
    return (
      small && {
        value: hundred ? small.value * 100 : small.value,
        length: joined + small.length + (hundred ? 1 : 0),
      }
    )
  }
  const empty = words[0] === 'không' && words[1] === 'trăm' ? 2 : 0
  const lone = LONE.has(words[empty] ?? '') ? ONES_VI.get(words[empty + 1] ?? '') : undefined
  if (lone !== undefined) return { value: lone, length: empty + 2 }
  const small = readVietnamese(words.slice(empty))
  const smaller = small && (BIG.vi.get(words[small.length] ?? '') ?? power) < power
  return small && (small.value > 9 || empty > 0 || smaller)
    ? { value: small.value, length: empty + small.length }
    : undefined
}

/** Hundreds, tens and ones. */
function readVietnamese(words: readonly string[]): Small | undefined {
  let total = 0
  let index = 0
  const hundreds = ONES_VI.get(words[0] ?? '')
  if (hundreds !== undefined && words[1] === 'trăm') {
    total = hundreds * 100
    index = 2
    if (words[index] === 'rưỡi') return { value: total + 50, length: 3 }
    const lone = LONE.has(words[index] ?? '') ? ONES_VI.get(words[index + 1] ?? '') : undefined
    if (lone !== undefined) return { value: total + lone, length: index + 2 }
  }
  const first = ONES_VI.get(words[index] ?? '')
  const behind = onesBehindTens(words[index + 1])
  if (words[index] === 'hăm' && behind !== undefined) return { value: total + 20 + behind, length: index + 2 }
  if (TENS_VI.has(words[index + 1] ?? '') && first !== undefined && first > 1) {
    const ones = onesBehindTens(words[index + 2])
    return { value: total + first * 10 + (ones ?? 0), length: index + (ones === undefined ? 2 : 3) }
  }
  if (words[index] === 'mười') {
    return { value: total + 10 + (behind ?? 0), length: index + (behind === undefined ? 1 : 2) }
  }
  if (index > 0) return { value: total, length: index }
  return first === undefined ? undefined : { value: first, length: 1 }
}

/** Behind tens five is "lăm" or "nhăm": "hai mươi năm" are twenty years. */
function onesBehindTens(word = ''): number | undefined {
  return word === 'năm' ? undefined : ONES_VI.get(word)
}

/** Up to ninety-nine, and hundreds with something behind them ("one hundred and twenty-five"); a bare "hundred" multiplies. */
function readEnglish(words: readonly string[]): Small | undefined {
  const value = words[0] === 'a' && BIG.en.has(words[1] ?? '') ? 1 : underHundred(words[0] ?? '')
  if (value === undefined) return undefined
  if (words[1] !== 'hundred' || value > 9) return { value, length: 1 }
  const at = words[2] === 'and' ? 3 : 2
  const more = underHundred(words[at] ?? '')
  return more === undefined ? { value, length: 1 } : { value: value * 100 + more, length: at + 1 }
}

function underHundred(word: string): number | undefined {
  const [tens = '', ones = ''] = word.split('-')
  const value = NUMBERS_EN.get(tens)
  if (value === undefined || ones === '') return value
  const small = NUMBERS_EN.get(ones)
  return value >= 20 && small !== undefined && small < 10 ? value + small : undefined
}

interface Small {
  readonly value: number
  /** In words. */
  readonly length: number
}

/** Multipliers that part the groups of a long number, as powers of ten. */
const BIG: Readonly<Record<Language, ReadonlyMap<string, number>>> = {
  vi: new Map([
    ['nghìn', 3],
    ['ngàn', 3],
    ['vạn', 4],
    ['triệu', 6],
    ['tỷ', 9],
    ['tỉ', 9],
  ]),
  en: new Map([
    ['hundred', 2],
    ['thousand', 3],
    ['million', 6],
    ['billion', 9],
  ]),
}
const LONE: ReadonlySet<string> = new Set(['linh', 'lẻ', 'không'])
const TENS_VI: ReadonlySet<string> = new Set(['mươi', 'chục'])
const ONES_VI: ReadonlyMap<string, number> = new Map([
  ['một', 1],
  ['mốt', 1],
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
  ['tư', 4],
  ['năm', 5],
  ['lăm', 5],
  ['nhăm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['bẩy', 7],
  ['tám', 8],
  ['chín', 9],
])
const NUMBERS_EN: ReadonlyMap<string, number> = new Map([
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, index) => [word, index] as const),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, (index + 2) * 10] as const),
])
const WORDS_VI: ReadonlySet<string> = new Set([
  ...[...ONES_VI.keys(), ...TENS_VI, ...BIG.vi.keys(), ...LONE],
  ...['mười', 'hăm', 'trăm', 'rưỡi'],
])
const WORDS_EN: ReadonlySet<string> = new Set([...BIG.en.keys(), 'a', 'and'])
