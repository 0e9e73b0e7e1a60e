import type { Language } from '../../quantity/language.ts'

/** The head of a notice: `Đính chính ngày 17 tháng 10 năm 2025`, `Điều chỉnh ngày …`. `date` is long. */
export function describeChangeHead(
  type: 'revision' | 'correction',
  date: string,
  language: Language,
): string {
  const kind = {
    revision: { vi: 'Điều chỉnh', en: 'Revision' },
    correction: { vi: 'Đính chính', en: 'Correction' },
  }[type][language]
  return language === 'vi' ? `${kind} ${date}` : `${kind}, ${date}`
}
