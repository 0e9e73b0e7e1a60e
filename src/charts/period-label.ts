import type { Language } from '../quantity/language.ts'
import type { Period } from '../quantity/period.ts'

/**
 * A period under an axis, short enough for a column: `2023`, or two lines, `I` of "Quý" over the year. The year of a part is written only
 * where it changes.
 */
export function periodLabels(periods: readonly Period[], language: Language): readonly PeriodLabel[] {
  return periods.map((period, i) => {
    const part = partName(period, language)
    if (part === undefined) return { first: wholeName(period) }
    return {
      first: part,
      ...(periods[i - 1]?.year === period.year && i > 0 ? {} : { second: String(period.year) }),
    }
  })
}

/** What the short names of an axis count, at its left: `Quý` before I, II, III. */
export function axisName(periods: readonly Period[], language: Language): string {
  if (language === 'en') return ''
  if (periods.every(({ kind }) => kind === 'quarter')) return 'Quý'
  return periods.every(({ kind }) => kind === 'month') ? 'Tháng' : ''
}

function wholeName(period: Period): string {
  if (period.kind === 'school-year') return `${period.year}–${period.year + 1}`
  return period.kind === 'years' ? `${period.year}–${period.endYear}` : String(period.year)
}

function partName(period: Period, language: Language): string | undefined {
  const vi = language === 'vi'
  switch (period.kind) {
    case 'half':
      return vi
        ? period.half === 1
          ? '6\u00a0tháng'
          : '6\u00a0tháng cuối'
        : period.half === 1
          ? 'Jan–Jun'
          : 'Jul–Dec'
    case 'quarter':
      return vi ? ROMAN[period.quarter] : `Q${period.quarter}`
    case 'months':
      return vi ? `${period.months}\u00a0tháng` : `${period.months}\u00a0months`
    case 'month':
      return vi ? String(period.month) : (MONTHS[period.month - 1] ?? '')
    case 'year':
    case 'school-year':
    case 'years':
      return undefined
  }
}

const ROMAN = { 1: 'I', 2: 'II', 3: 'III', 4: 'IV' } as const
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

export interface PeriodLabel {
  readonly first: string
  readonly second?: string
  /** The year, where it is not written. */
  readonly year?: string
}
