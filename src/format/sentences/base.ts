import type { Language } from '../../quantity/language.ts'
import { previousPeriod, samePeriod, samePeriodLastYear } from '../../quantity/period-order.ts'
import type { Period } from '../../quantity/period.ts'
import { formatPeriod } from '../period.ts'
import { tie } from '../space.ts'

/**
 * What a figure is compared with, after "so với": `năm 2023`, `quý trước`, `cùng kỳ năm 2024`; in English after "on".
 */
export function baseName(now: Period | undefined, before: Period, language: Language): string {
  const year = String(before.year)
  if (
    now !== undefined &&
    now.kind !== 'year' &&
    now.kind !== 'years' &&
    now.kind !== 'school-year' &&
    samePeriod(before, samePeriodLastYear(now))
  ) {
    return language === 'vi' ? `cùng kỳ ${tie('năm', year)}` : `the same period of ${year}`
  }
  if (now !== undefined && samePeriod(before, previousPeriod(now))) {
    if (now.kind === 'quarter') return language === 'vi' ? 'quý trước' : 'the previous quarter'
    if (now.kind === 'month') return language === 'vi' ? 'tháng trước' : 'the previous month'
  }
  return formatPeriod(before, { language, register: before.kind === 'years' ? 'spoken' : 'seen' })
}

/** The base where its figure is zero and must be named without a number: `năm trước`. */
export function zeroBaseName(
  now: Period | undefined,
  before: Period | undefined,
  language: Language,
): string {
  const lastYear =
    before === undefined ||
    now === undefined ||
    (now.kind === 'year' && samePeriod(before, previousPeriod(now)))
  if (language === 'vi') return lastYear ? 'năm trước' : 'kỳ trước'
  return lastYear ? 'the year before' : 'in the earlier period'
}
