import type { Language } from '../quantity/language.ts'

/** A number as the grammar reads it: "¾" in words, "2½" with decimals; all others as they stand. */
export function withoutFractionSigns(text: string, language: Language): string {
  const words = SIGNS[text.at(-1) ?? '']
  if (words === undefined) return text
  if (text.length === 1) return words[language]
  return `${text.slice(0, -1)}${language === 'vi' ? ',' : '.'}${words.decimals}`
}

/** The signs that offices' keyboards and spell checkers put in. */
const SIGNS: Readonly<
  Record<string, { readonly vi: string; readonly en: string; readonly decimals: string }>
> = {
  '½': { vi: 'một nửa', en: 'half', decimals: '5' },
  '¼': { vi: 'một phần tư', en: 'a quarter', decimals: '25' },
  '¾': { vi: 'ba phần tư', en: 'three quarters', decimals: '75' },
  '⅓': { vi: 'một phần ba', en: 'a third', decimals: '33' },
  '⅔': { vi: 'hai phần ba', en: 'two thirds', decimals: '67' },
}
