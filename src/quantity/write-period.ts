import type { Period } from './period.ts'

/** A period in the normal form of data files and exports: `2023`, `2023-Q1`, `2023-9M`, `2023-SY`, `2020/2023`. */
export function writePeriod(period: Period): string {
  const { year } = period
  switch (period.kind) {
    case 'year':
      return `${year}`
    case 'half':
      return `${year}-H${period.half}`
    case 'quarter':
      return `${year}-Q${period.quarter}`
    case 'month':
      return `${year}-${String(period.month).padStart(2, '0')}`
    case 'months':
      return `${year}-${period.months}M`
    case 'school-year':
      return `${year}-SY`
    case 'years':
      return `${year}/${period.endYear}`
  }
}
