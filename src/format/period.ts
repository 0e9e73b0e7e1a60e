import type { Language } from '../quantity/language.ts'
import type { Period } from '../quantity/period.ts'
import { englishQuarter, formatEnglishPeriod } from './period-english.ts'
import { tie } from './space.ts'
import type { Register } from './value.ts'

/**
 * The name of a period inside a sentence: `năm 2023`, `6 tháng đầu năm 2023`, `quý I/2023`, `giai đoạn 2020–2023`. Short names are for
 * axes and table columns headed "Kỳ": `2023`, `01/2023`. Spoken names avoid what screen readers misread: slashes, dashes and Roman numerals.
 */
export function formatPeriod(period: Period, style: PeriodStyle): string {
  if (style.language === 'en') return formatEnglishPeriod(period, style)
  const spoken = style.register === 'spoken'
  return style.short === true && !spoken ? shortName(period) : fullName(period, spoken)
}

/** `quý I` without its year; spoken `quý 1`. */
export function formatQuarter(quarter: 1 | 2 | 3 | 4, { language, register }: PeriodStyle): string {
  if (language === 'en') return englishQuarter(quarter)
  return tie('quý', register === 'spoken' ? String(quarter) : (ROMAN[quarter - 1] ?? ''))
}

function fullName(period: Period, spoken: boolean): string {
  const year = tie('năm', String(period.year))
  switch (period.kind) {
    case 'year':
      return year
    case 'half':
      return `${tie('6', 'tháng')} ${period.half === 1 ? 'đầu' : 'cuối'} ${year}`
    case 'quarter': {
      const quarter = formatQuarter(period.quarter, { language: 'vi', register: spoken ? 'spoken' : 'seen' })
      return spoken ? `${quarter} ${year}` : `${quarter}/${period.year}`
    }
    case 'month':
      return spoken
        ? `${tie('tháng', twoDigits(period.month))} ${year}`
        : tie('tháng', `${twoDigits(period.month)}/${period.year}`)
    case 'months':
      return `${tie(String(period.months), 'tháng')} ${year}`
    case 'school-year':
      return `năm học ${span(period.year, period.year + 1, spoken)}`
    case 'years':
      return spoken
        ? `${year} đến ${tie('năm', String(period.endYear))}`
        : `giai đoạn ${span(period.year, period.endYear, false)}`
  }
}

function shortName(period: Period): string {
  switch (period.kind) {
    case 'year':
      return String(period.year)
    case 'half':
      return period.half === 1
        ? `${tie('6', 'tháng')}/${period.year}`
        : `${tie('6', 'tháng', 'cuối')}/${period.year}`
    case 'month':
      return `${twoDigits(period.month)}/${period.year}`
    case 'months':
      return `${tie(String(period.months), 'tháng')}/${period.year}`
    case 'school-year':
      return span(period.year, period.year + 1, false)
    case 'years':
      return span(period.year, period.endYear, false)
    case 'quarter':
      return fullName(period, false)
  }
}

function span(from: number, to: number, spoken: boolean): string {
  return spoken ? `${from} đến ${to}` : `${from}–${to}`
}

function twoDigits(month: number): string {
  return String(month).padStart(2, '0')
}

const ROMAN = ['I', 'II', 'III', 'IV'] as const

export interface PeriodStyle {
  readonly language: Language
  readonly register?: Register | undefined
  /** For axes and narrow columns. */
  readonly short?: boolean | undefined
}
