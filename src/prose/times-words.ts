import type { Language } from '../quantity/language.ts'

/** The words of factors: `vi-numbers.md` 4, "gấp đôi", "tăng 2 lần". */
export const NUMBERS: ReadonlyMap<string, number> = new Map([
  ['rưỡi', 1.5],
  ...['đôi', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'].map(
    (word, index) => [word, index + 2] as const,
  ),
  ['hai', 2],
  ...['doubled', 'doubling', 'twice'].map((word) => [word, 2] as const),
  ...['trebled', 'tripled'].map((word) => [word, 3] as const),
  ['quadrupled', 4],
])

const COUNT = 'hai|ba|bốn|năm|sáu|bảy|tám|chín|mười'
/** "gấp năm trước" compares with last year; "gấp năm lần" is five times. */
const TIMES_FOLD = String.raw`(?<word>đôi|rưỡi|hai|ba|bốn|sáu|bảy|tám|chín|mười|năm(?= lần))(?: lần)?`
const NEAR = '(?:gần|hơn|trên|khoảng|xấp xỉ|dưới) '

/** `word` is a factor, `doubted` one that may be a rise, `fallen` what a fall divides by; `near…` their qualifiers. */
export const FACTORS: Readonly<Record<Language, RegExp>> = {
  vi: new RegExp(
    String.raw`(?<!\p{L})(?:(?:tăng |cao |nhiều |lớn )?(?<near>${NEAR})?gấp (?<near2>${NEAR})?${TIMES_FOLD}|(?:tăng|tăng thêm) (?:(?<near3>${NEAR})?)(?<doubted>${COUNT}) lần|giảm (?:đi )?(?<fallen>${COUNT}) lần)(?!\p{L})`,
    'gu',
  ),
  en: /(?<!\p{L})(?:(?<near>(?:more than|nearly|almost|about|over) )?(?<word>doubled|doubling|twice(?= (?:as|the|that|its))|trebled|tripled|quadrupled))(?!\p{L})/gu,
}

/** One of these stands in every factor; texts without one are the most. */
export const HINTS: Readonly<Record<Language, readonly string[]>> = {
  vi: ['gấp', ' lần'],
  en: ['doubl', 'twice', 'trebl', 'tripl', 'quadrupl'],
}
export const TIMES_WORD: Readonly<Record<Language, RegExp>> = {
  vi: /^ lần(?!\p{L})/u,
  en: /^ times(?!\p{L})/u,
}
export const FACTOR_BEFORE: Readonly<Record<Language, RegExp>> = {
  vi: /(?<!\p{L})(?:(?:tăng |cao |nhiều |lớn )?gấp |bằng |chỉ bằng )$/u,
  en: /(?<!\p{L})(?:was |is )$/u,
}
export const DOUBTFUL: Readonly<Record<Language, RegExp>> = {
  vi: /(?<!\p{L})(?:tăng|tăng thêm) $/u,
  en: /(?<!\p{L})(?:increased|rose)(?: by)? $/u,
}
export const FALLING: Readonly<Record<Language, RegExp>> = {
  vi: /(?<!\p{L})(?:giảm|giảm đi) $/u,
  en: /(?<!\p{L})(?:decreased|fell|dropped)(?: by)? $/u,
}
/** What is left where more, or less, than the number is taken. */
export const INVERSE: ReadonlyMap<string, string> = new Map([
  ['hơn', 'dưới'],
  ['trên', 'dưới'],
  ['gần', 'hơn'],
  ['dưới', 'hơn'],
])
