import type { Language } from '../../quantity/language.ts'
import { formatNumber } from '../number.ts'
import { tie } from '../space.ts'

/** `3 lỗi, 2 cảnh báo`; kinds that do not occur are left out; `Không có lỗi` where none does. */
export function countProblems({ errors, warnings, notices = 0 }: ProblemCounts, language: Language): string {
  const items = [
    errors === 0 ? '' : countOf(errors, NOUNS.error, language),
    warnings === 0 ? '' : countOf(warnings, NOUNS.warning, language),
    notices === 0 ? '' : countOf(notices, NOUNS.notice, language),
  ].filter((item) => item !== '')
  return items.length === 0 ? (language === 'vi' ? 'Không có lỗi' : 'No errors') : items.join(', ')
}

/** What stands before the number of a page and between it and how many there are, where a program puts the numbers in. */
export const PAGE_OF: Readonly<Record<Language, readonly [string, string]>> = {
  vi: [tie('Trang', ''), '/'],
  en: ['Page ', ' of '],
}

/** `Trang 1/12`; spoken `trang 1 trên 12`. */
export function pageOf(page: number, pages: number, language: Language, spoken = false): string {
  if (language === 'en') return `Page ${page} of ${pages}`
  return spoken ? `trang ${page} trên ${pages}` : tie('Trang', `${page}/${pages}`)
}

/** `Số 02, tháng 02/2024`: the folio of a number of the bulletin. */
export function folioOf(
  number: string,
  { year, month }: { readonly year: number; readonly month: number },
  language: Language,
): string {
  const when = `${String(month).padStart(2, '0')}/${year}`
  if (language === 'en') return `Number ${number}, ${when}`
  return `${numberName(number, 'vi')}, ${tie('tháng', when)}`
}

/** `Số 1` */
export function numberName(number: string, language: Language): string {
  return language === 'vi' ? tie('Số', number) : `Number ${number}`
}

/** A count and what is counted, as every list of the interface writes it. */
export function countOf(count: number, noun: Noun, language: Language): string {
  const number = formatNumber(count, { language })
  return language === 'vi' ? tie(number, noun.vi) : `${number} ${count === 1 ? noun.one : noun.several}`
}

/** What the interface counts. */
export const NOUNS = {
  error: { vi: 'lỗi', one: 'error', several: 'errors' },
  warning: { vi: 'cảnh báo', one: 'warning', several: 'warnings' },
  notice: { vi: 'lưu ý', one: 'notice', several: 'notices' },
  relation: { vi: 'phép đối chiếu', one: 'relation tested', several: 'relations tested' },
  story: { vi: 'bài', one: 'story', several: 'stories' },
  figure: { vi: 'số liệu', one: 'figure', several: 'figures' },
  source: { vi: 'nguồn', one: 'source', several: 'sources' },
  organisation: { vi: 'đơn vị', one: 'organisation', several: 'organisations' },
  page: { vi: 'trang', one: 'page', several: 'pages' },
  file: { vi: 'tệp', one: 'file', several: 'files' },
  correction: { vi: 'đính chính', one: 'correction', several: 'corrections' },
} as const satisfies Record<string, Noun>

export interface Noun {
  readonly vi: string
  readonly one: string
  readonly several: string
}

export interface ProblemCounts {
  readonly errors: number
  readonly warnings: number
  readonly notices?: number | undefined
}
