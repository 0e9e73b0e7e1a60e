import type { Language } from '../../quantity/language.ts'
import { monthsOf } from '../../quantity/period-order.ts'
import type { Period } from '../../quantity/period.ts'
import { capitalize } from '../capital.ts'
import { countInWords } from '../number-words.ts'
import { formatPeriod, formatQuarter } from '../period.ts'
import { tie } from '../space.ts'
import type { Register } from '../value.ts'

/** How many months of its year a period has behind it when it ends: 9 for the first nine months and for the third quarter. */
export function monthsElapsed(period: Period): number {
  return monthsOf(period).end - period.year * 12
}

/** The elapsed part of the year in per cent: what a steady pace would have reached. */
export function paceOf(period: Period): number {
  return (monthsElapsed(period) * 100) / 12
}

/** The end of a running total, after "đến hết": `quý III/2024`, `tháng 8/2024`, `năm 2024`. */
export function endName(period: Period, language: Language, register: Register = 'seen'): string {
  const months = monthsElapsed(period)
  const { year } = period
  if (months % 12 === 0)
    return formatPeriod(
      { kind: 'year', year: period.kind === 'years' ? period.endYear : year },
      { language, register },
    )
  const quarter = quarterEnding(months)
  if (quarter === undefined)
    return formatPeriod({ kind: 'month', year, month: months }, { language, register })
  return formatPeriod({ kind: 'quarter', year, quarter }, { language, register })
}

/** The period at the head of a sentence, its count in words: `Sáu tháng đầu năm 2025`, `Chín tháng`. */
export function spelledOut(period: Period, language: Language, withYear: boolean): string {
  const months = monthsElapsed(period)
  if (period.kind === 'years' || months % 12 === 0) return capitalize(formatPeriod(period, { language }))
  if (language === 'en') {
    if (withYear) return `In ${formatPeriod(period, { language })}`
    return capitalize(`${countInWords(months, 'en')} ${months === 1 ? 'month' : 'months'}`)
  }
  const head = capitalize(`${countInWords(months, 'vi')} tháng`)
  return withYear ? `${head} đầu ${tie('năm', String(period.year))}` : head
}

/** What is left of the year: `quý IV`, `6 tháng cuối năm`, `4 tháng còn lại`; in English with its preposition. */
export function restOfYear(period: Period, language: Language, register: Register = 'seen'): string {
  const months = monthsElapsed(period)
  if (months === 9)
    return language === 'vi'
      ? formatQuarter(4, { language, register })
      : `in ${formatQuarter(4, { language })}`
  if (months === 6) return language === 'vi' ? `${tie('6', 'tháng')} cuối năm` : 'in the second half'
  const left = 12 - months
  if (language === 'vi') return `${tie(String(left), 'tháng')} còn lại`
  return left === 1 ? 'in the remaining month' : `in the remaining ${countInWords(left, 'en')} months`
}

function quarterEnding(months: number): 1 | 2 | 3 | undefined {
  switch (months) {
    case 3:
      return 1
    case 6:
      return 2
    case 9:
      return 3
    default:
      return undefined
  }
}
