import type { Language } from '../quantity/language.ts'
import { saysNotKnown } from '../quantity/missing-words.ts'
import { parsePeriod } from '../quantity/parse-period.ts'
import { formatDayInText } from './date.ts'
import { formatPeriod } from './period.ts'

/**
 * The day a figure was counted, as a fragment: `tính đến ngày 30/06/2025`, `tính đến hết năm 2023`, `nguồn không nêu ngày chốt số liệu`;
 * other words as written: `tính đến giữa tháng 8`.
 */
export function formatAsOf(asOf: string, language: Language): string {
  if (saysNotKnown(asOf)) return language === 'vi' ? 'nguồn không nêu ngày chốt số liệu' : 'date not stated'
  if (/^\d{4}-\d{2}-\d{2}$/.test(asOf)) {
    const day = formatDayInText(asOf, { language })
    return language === 'vi' ? `tính đến ${day}` : `as of ${day}`
  }
  const period = parsePeriod(asOf)
  if (period !== undefined) {
    const name = formatPeriod(period, { language })
    return language === 'vi' ? `tính đến hết ${name}` : `as of the end of ${name}`
  }
  return language === 'vi' ? `tính đến ${asOf}` : `as of ${asOf}`
}
