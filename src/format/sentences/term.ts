import { difference } from '../../quantity/derive.ts'
import type { Period } from '../../quantity/period.ts'
import type { Quantity } from '../../quantity/quantity.ts'
import { capitalize } from '../capital.ts'
import { formatPeriod } from '../period.ts'
import { formatValue } from '../value.ts'
import { directionOf } from './direction.ts'
import { levelOf } from './level.ts'
import { endName } from './part-of-year.ts'
import { percentOf } from './percent.ts'
import type { Telling } from './telling.ts'
import { bare, counted } from './telling.ts'

/**
 * The mean of the years so far against a plan for the mean, which is judged only at the end: `Bình quân năm 2021 đến năm 2024 là 135,3 đảng
 * viên mỗi năm, đang cao hơn mức bình quân của kế hoạch (từ 115 trở lên); kết luận khi hết nhiệm kỳ.`
 */
export function describeMeanSoFar({ period, result, target }: OverYears, telling: Telling): string {
  const { language } = telling
  const direction = directionOf(result, levelOf(target))
  const plan = bare(target, telling)
  if (language === 'vi') {
    const level = {
      up: 'đang cao hơn',
      down: 'đang thấp hơn',
      same: 'đang bằng',
      unknown: 'chưa rõ cao hay thấp hơn',
    }[direction]
    const span = formatPeriod(period, { language, register: 'spoken' })
    return `Bình quân ${span} là ${counted(result, telling)} mỗi năm, ${level} mức bình quân của kế hoạch (${plan}); kết luận khi hết nhiệm kỳ.`
  }
  const level = { up: 'above', down: 'below', same: 'at', unknown: 'above or below' }[direction]
  return `${counted(result, telling)} a year over ${formatPeriod(period, { language })}, ${level} the planned average (${plan}) so far; the verdict comes at the end of the term.`
}

/**
 * The sum of the years so far against a plan for the sum: `Lũy kế đến hết năm 2024 là 637 đảng viên, đã vượt kế hoạch cả nhiệm kỳ 37 đảng
 * viên (106,2%).`
 */
export function describeTotalSoFar({ period, result, target }: OverYears, telling: Telling): string {
  const { language } = telling
  const level = levelOf(target)
  const percent = percentOf(result, level)
  const share = percent === undefined ? '' : formatValue(percent, { language })
  const end = endName(period, language)
  const figure = counted(result, telling)
  if (directionOf(result, level) === 'up') {
    const over = counted(difference(result, level), telling)
    const inBrackets = share === '' ? '' : ` (${share})`
    return language === 'vi'
      ? `Lũy kế đến hết ${end} là ${figure}, đã vượt kế hoạch cả nhiệm kỳ ${over}${inBrackets}.`
      : `${capitalize(figure)} by the end of ${end}: the whole term's plan is already exceeded by ${over}${inBrackets}.`
  }
  const plan = bare(target, telling)
  return language === 'vi'
    ? `Lũy kế đến hết ${end} là ${figure}${share === '' ? `; kế hoạch cả nhiệm kỳ là ${plan}` : `, bằng ${share} kế hoạch cả nhiệm kỳ (${plan})`}.`
    : `${capitalize(figure)} by the end of ${end}${share === '' ? `; the whole term's plan is ${plan}` : `, or ${share} of the whole term's plan (${plan})`}.`
}

export interface OverYears {
  /** The years that have a figure. */
  readonly period: Period
  /** Mean or sum of these years. */
  readonly result: Quantity
  readonly target: Quantity
}
