import type { Language } from '../quantity/language.ts'
import { parseValue } from '../quantity/parse-value.ts'
import type { Quantity } from '../quantity/quantity.ts'

/** "gấp đôi", "tăng gấp rưỡi", "doubled": a factor in words, with its stretch. */
export function findFactors(plain: string, language: Language): readonly Factor[] {
  if (!HINTS[language].some((hint) => plain.includes(hint))) return []
  return [...plain.matchAll(FACTORS[language])].flatMap(({ index, 0: text, groups }) => {
    const times = factorOf(groups?.['word'] ?? '', language)
    return times === undefined ? [] : [{ start: index, end: index + text.length, times }]
  })
}

/** Is the number before an offset a factor: "1,2 lần", "gấp 2 lần"? `doubtful`: "tăng 2 lần" may be ×2 or +200%. */
export function factorAfter(
  plain: string,
  start: number,
  end: number,
  language: Language,
): FactorWords | undefined {
  const closing = TIMES_WORD[language].exec(plain.slice(end, end + 12))
  if (!closing) return undefined
  const before = plain.slice(Math.max(0, start - 24), start)
  const opening = FACTOR_BEFORE[language].exec(before)
  const doubtful = DOUBTFUL[language].test(before)
  const decimal = /[.,]\d/.test(plain.slice(start, end))
  if (!opening && !doubtful && !decimal) return undefined
  return { start: start - (opening?.[0].length ?? 0), end: end + closing[0].length, doubtful }
}

function factorOf(word: string, language: Language): Quantity | undefined {
  const number = NUMBERS[word]
  if (number === undefined) return undefined
  const read = parseValue(language === 'vi' ? number : number.replace(',', '.'), { language })
  return read.ok && read.value.kind === 'quantity' ? read.value : undefined
}

const NUMBERS: Readonly<Record<string, string>> = {
  đôi: '2',
  ba: '3',
  bốn: '4',
  năm: '5',
  rưỡi: '1,5',
  doubled: '2',
  doubling: '2',
  twice: '2',
  trebled: '3',
  tripled: '3',
  quadrupled: '4',
}
const FACTORS: Readonly<Record<Language, RegExp>> = {
  vi: /(?<!\p{L})(?:tăng |cao |nhiều )?gấp (?<word>đôi|ba|bốn|năm|rưỡi)(?: lần)?(?!\p{L})/gu,
  en: /(?<!\p{L})(?<word>doubled|doubling|twice(?= (?:as|the|that|its))|trebled|tripled|quadrupled)(?!\p{L})/gu,
}
/** One of these stands in every factor; texts without one are the most. */
const HINTS: Readonly<Record<Language, readonly string[]>> = {
  vi: ['gấp'],
  en: ['doubl', 'twice', 'trebl', 'tripl', 'quadrupl'],
}
const TIMES_WORD: Readonly<Record<Language, RegExp>> = { vi: /^ lần(?!\p{L})/u, en: /^ times(?!\p{L})/u }
const FACTOR_BEFORE: Readonly<Record<Language, RegExp>> = {
  vi: /(?:(?:tăng |cao |nhiều |lớn )?gấp(?: hơn| gần| khoảng)? |bằng |chỉ bằng )$/u,
  en: /(?:^|\s)(?:was |is )?$/u,
}
const DOUBTFUL: Readonly<Record<Language, RegExp>> = {
  vi: /(?:^|[^\p{L}])(?:tăng|giảm|tăng thêm|giảm đi)(?: hơn| gần| khoảng)? $/u,
  en: /(?:increased|decreased|rose|fell)(?: by)? $/u,
}

export interface Factor {
  readonly start: number
  readonly end: number
  readonly times: Quantity
}

export interface FactorWords {
  readonly start: number
  readonly end: number
  readonly doubtful: boolean
}
