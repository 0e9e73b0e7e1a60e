import type { Language } from '../../quantity/language.ts'
import { countOf } from './counts.ts'

/** `12 kết quả cho “kết nạp”`: shown over the results and announced. */
export function resultsFor(count: number, question: string, language: Language): string {
  const results = countOf(count, RESULT, language)
  return language === 'vi' ? `${results} cho “${question}”` : `${results} for “${question}”`
}

/** `Hiện thêm 30 kết quả khác dấu`: what is alike but for the accents that were typed. */
export function otherAccents(count: number, language: Language): string {
  const results = countOf(count, RESULT, language)
  return language === 'vi' ? `Hiện thêm ${results} khác dấu` : `Show ${results} with other accents`
}

const RESULT = { vi: 'kết quả', one: 'result', several: 'results' } as const
