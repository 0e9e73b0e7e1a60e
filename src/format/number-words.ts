import type { Language } from '../quantity/language.ts'

/** A small count in words, as sentences begin with it: `bốn`, `four`; above ten in digits. */
export function countInWords(count: number, language: Language): string {
  return COUNTS[language][count] ?? String(count)
}

/** `thứ tư`, `fourth`; above ten `thứ 11`, `11th`. */
export function ordinalInWords(place: number, language: Language): string {
  const word = ORDINALS[language][place - 1]
  if (word !== undefined) return word
  return language === 'vi' ? `thứ ${place}` : `${place}${englishEnding(place)}`
}

function englishEnding(place: number): string {
  if (place % 100 >= 11 && place % 100 <= 13) return 'th'
  return ['th', 'st', 'nd', 'rd'][place % 10] ?? 'th'
}

const COUNTS: Readonly<Record<Language, readonly string[]>> = {
  vi: ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'],
  en: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
}

const ORDINALS: Readonly<Record<Language, readonly string[]>> = {
  vi: [
    'thứ nhất',
    'thứ hai',
    'thứ ba',
    'thứ tư',
    'thứ năm',
    'thứ sáu',
    'thứ bảy',
    'thứ tám',
    'thứ chín',
    'thứ mười',
  ],
  en: ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'],
}
