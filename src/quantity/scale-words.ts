import type { Language } from './language.ts'
import type { Scale } from './quantity.ts'

/** Signs and words after a number that say what it is a number of; each is read in both languages, longest first. */
export const SCALE_WORDS: readonly (readonly [string, Scale])[] = [
  ['điểm phần trăm', 'points'],
  ['điểm %', 'points'],
  ['điểm', 'points'],
  ['percentage points', 'points'],
  ['percentage point', 'points'],
  ['per cent points', 'points'],
  ['points', 'points'],
  ['point', 'points'],
  ['pp', 'points'],
  ['phần nghìn', 'per-mille'],
  ['phần ngàn', 'per-mille'],
  ['per mille', 'per-mille'],
  ['per thousand', 'per-mille'],
  ['0/00', 'per-mille'],
  ['%o', 'per-mille'],
  ['%0', 'per-mille'],
  ['%º', 'per-mille'],
  ['%₀', 'per-mille'],
  ['‰', 'per-mille'],
  ['phần trăm', 'percent'],
  ['percent', 'percent'],
  ['per cent', 'percent'],
  ['%', 'percent'],
]

/** How a scale is written after a number, the blank in front included. */
export function scaleSuffix(scale: Scale, language: Language): string {
  switch (scale) {
    case 'one':
      return ''
    case 'percent':
      return '%'
    case 'per-mille':
      return '‰'
    case 'points':
      return language === 'vi' ? ' điểm phần trăm' : ' percentage points'
  }
}

/** Words that multiply the number before them, as powers of ten. */
export const MULTIPLIERS: Readonly<Record<Language, readonly (readonly [string, number])[]>> = {
  vi: [
    ['chục', 1],
    ['trăm', 2],
    ['nghìn', 3],
    ['ngàn', 3],
    ['vạn', 4],
    ['triệu', 6],
    ['tỷ', 9],
    ['tỉ', 9],
  ],
  en: [
    ['hundred', 2],
    ['thousand', 3],
    ['million', 6],
    ['billion', 9],
    ['trillion', 12],
  ],
}
