import type { Language } from './language.ts'
import type { PrintedNumber } from './printed-number.ts'

/**
 * Reads a number in words at the start of a text (normalised): "năm trăm", "ba mươi lăm", "một nghìn hai trăm linh năm",
 * "twenty-five". Undefined where the text does not begin with one.
 */
export function takeWordNumber(
  text: string,
  language: Language,
): { readonly number: PrintedNumber; readonly rest: string } | undefined {
  const words = text.split(' ')
  const small = language === 'vi' ? readVietnamese(words) : readEnglish(words)
  if (!small) return undefined
  return { number: { mantissa: small.value, exponent: 0 }, rest: words.slice(small.length).join(' ') }
}

/** Hundreds, tens and ones; the big multipliers behind them are read like those behind digits. */
function readVietnamese(words: readonly string[]): { value: number; length: number } | undefined {
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
  if (TENS_VI.has(words[index + 1] ?? '') && first !== undefined && first > 1) {
    const ones = ONES_VI.get(words[index + 2] ?? '')
    return { value: total + first * 10 + (ones ?? 0), length: index + (ones === undefined ? 2 : 3) }
  }
  if (words[index] === 'mười') {
    const ones = ONES_VI.get(words[index + 1] ?? '')
    return { value: total + 10 + (ones ?? 0), length: index + (ones === undefined ? 1 : 2) }
  }
  if (index > 0) return { value: total, length: index }
  return first === undefined ? undefined : { value: first, length: 1 }
}

function readEnglish(words: readonly string[]): { value: number; length: number } | undefined {
  const [tens = '', ones = ''] = (words[0] ?? '').split('-')
  const value = NUMBERS_EN.get(tens)
  if (value === undefined) return undefined
  if (ones === '') return { value, length: 1 }
  const small = NUMBERS_EN.get(ones)
  return value >= 20 && small !== undefined && small < 10 ? { value: value + small, length: 1 } : undefined
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
