import { difference } from '../../quantity/derive.ts'
import type { Interval } from '../../quantity/interval.ts'
import type { Period } from '../../quantity/period.ts'
import type { Quantity } from '../../quantity/quantity.ts'
import { formatInterval } from '../interval.ts'
import { formatPeriod } from '../period.ts'
import { formatValue } from '../value.ts'
import { directionOf } from './direction.ts'
import { percentOf } from './percent.ts'
import type { Telling } from './telling.ts'
import { bare, counted } from './telling.ts'

/**
 * A result between two plans: `Vượt kế hoạch năm (145) 5 đảng viên nhưng chưa đạt chỉ tiêu Nghị quyết (160), còn thiếu 10 đảng viên.`
 * In English a name carries its article: `the year's plan`.
 */
export function describeBetweenPlans({ result, exceeded, missed }: BetweenPlans, telling: Telling): string {
  const over = counted(difference(result, exceeded.target), telling)
  const short = counted(difference(missed.target, result), telling)
  const [low, high] = [bare(exceeded.target, telling), bare(missed.target, telling)]
  return telling.language === 'vi'
    ? `Vượt ${exceeded.name} (${low}) ${over} nhưng chưa đạt ${missed.name} (${high}), còn thiếu ${short}.`
    : `${over} above ${exceeded.name} (${low}) but ${short} short of ${missed.name} (${high}).`
}

/**
 * A share with the gaps that a source prints: `Bằng 3,04% tổng số đảng viên đầu nhiệm kỳ, cao hơn kế hoạch 0,04 điểm phần trăm, cao hơn
 * mức Nghị quyết Đại hội 0,54 điểm phần trăm.` Both gaps lie above.
 */
export function describeShareAgainstPlans(
  { share, base, plans }: ShareAgainstPlans,
  telling: Telling,
): string {
  const { language } = telling
  const figure = formatValue(share, { language })
  if (language === 'vi') {
    const above = plans.map(({ name, above }) => `, cao hơn ${name} ${formatValue(above, { language })}`)
    return `Bằng ${figure} ${base}${above.join('')}.`
  }
  const above = plans.map(({ name, above }, index) => {
    const amount = formatValue(index === 0 ? above : { ...above, scale: 'one' }, { language })
    return `${amount} above ${name}`
  })
  return `${figure} of ${base}${above.length === 0 ? '' : `: ${above.join(' and ')}`}.`
}

/** `Kế hoạch suy ra từ nguồn: từ 2,99% đến 3,01%; nguồn không nêu trực tiếp.` */
export function describeDerivedPlan(
  plan: Interval,
  { decimals, percent }: Derived,
  telling: Telling,
): string {
  const { language, unit } = telling
  const style = percent ? { decimals, percent } : { decimals, unit: language === 'vi' ? unit : undefined }
  const range = formatInterval(plan, { language, ...style })
  return language === 'vi'
    ? `Kế hoạch suy ra từ nguồn: ${range}; nguồn không nêu trực tiếp.`
    : `The plan derived from the source: ${range}; not stated directly.`
}

/** `Kế hoạch năm 2024 là 184 đảng viên, nhiều hơn kết quả năm 2023 12 đảng viên (7,0%).` */
export function describePlanAhead(
  { target, period, result, resultPeriod }: PlanAhead,
  telling: Telling,
): string {
  const { language } = telling
  const [planned, past] = [period, resultPeriod].map((one) => formatPeriod(one, { language }))
  const direction = directionOf(target, result)
  const head =
    language === 'vi'
      ? `Kế hoạch ${planned} là ${counted(target, telling)}`
      : `The plan for ${planned} is ${counted(target, telling)}`
  if (direction === 'unknown') return `${head}.`
  if (direction === 'same')
    return language === 'vi'
      ? `${head}, bằng kết quả ${past}.`
      : `${head}, the same as the result of ${past}.`
  const more = direction === 'up'
  const gap = more ? difference(target, result) : difference(result, target)
  const percent = percentOf(gap, result)
  const share = percent === undefined ? '' : ` (${formatValue(percent, { language })})`
  return language === 'vi'
    ? `${head}, ${more ? 'nhiều' : 'ít'} hơn kết quả ${past} ${counted(gap, telling)}${share}.`
    : `${head}, ${counted(gap, telling)}${share} ${more ? 'more' : 'fewer'} than the result of ${past}.`
}

export interface NamedTarget {
  readonly name: string
  readonly target: Quantity
}

export interface BetweenPlans {
  readonly result: Quantity
  readonly exceeded: NamedTarget
  readonly missed: NamedTarget
}

export interface ShareAgainstPlans {
  readonly share: Quantity
  /** `tổng số đảng viên đầu nhiệm kỳ`; `the members at the start of the term`. */
  readonly base: string
  readonly plans: readonly { readonly name: string; readonly above: Quantity }[]
}

export interface Derived {
  readonly decimals: number
  readonly percent: boolean
}

export interface PlanAhead {
  readonly target: Quantity
  readonly period: Period
  readonly result: Quantity
  readonly resultPeriod: Period
}
