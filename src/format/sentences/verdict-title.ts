import { difference } from '../../quantity/derive.ts'
import type { Language } from '../../quantity/language.ts'
import type { Period } from '../../quantity/period.ts'
import type { Quantity } from '../../quantity/quantity.ts'
import type { Verdict } from '../../quantity/verdict.ts'
import { capitalize } from '../capital.ts'
import { formatPeriod } from '../period.ts'
import { levelOf } from './level.ts'
import type { Telling } from './telling.ts'
import { counted, countedGap } from './telling.ts'
import { firstThatFits } from './title-length.ts'

/** The latest figure against its plan: `Năm 2023 đạt 172 đảng viên, vượt kế hoạch 2 đảng viên`. */
export function titleOfVerdict(judged: JudgedPeriod, telling: Telling): string {
  const { language } = telling
  const period = formatPeriod(judged.period, { language })
  return firstThatFits(wordings(judged, period, telling).map(capitalize), language)
}

function wordings(
  { result, target, verdict, better }: JudgedPeriod,
  period: string,
  telling: Telling,
): readonly string[] {
  const vi = telling.language === 'vi'
  const figure = counted(result, telling)
  if (verdict === 'undecided') {
    return vi
      ? [`${period}: ${figure}, chưa đủ căn cứ kết luận`, `${period} chưa đủ căn cứ kết luận`]
      : [`${figure} in ${period}: plan undecided`]
  }
  const level = levelOf(target)
  const plain = target.ends === null && better !== 'lower' && !isEqual(result, level)
  if (verdict === 'met') {
    if (!plain)
      return vi
        ? [`${period} đạt kế hoạch: ${figure}`, `${period} đạt kế hoạch`]
        : [`${figure} in ${period}: plan met`]
    const over = countedGap(difference(result, level), telling)
    const said = EXCEEDED[telling.language](target)
    const exceeded = (vi ? `${said} ${over}` : `${over} ${said}`).trim()
    return vi
      ? [`${period} đạt ${figure}, ${exceeded}`, `${period} ${exceeded}`, `${period} đạt kế hoạch`]
      : [`${figure} in ${period}, ${exceeded}`, `Plan met in ${period}`]
  }
  if (!plain)
    return vi
      ? [`${period} chưa đạt kế hoạch: ${figure}`, `${period} chưa đạt kế hoạch`]
      : [`${figure} in ${period}: plan not met`]
  const short = countedGap(difference(level, result), telling)
  if (!vi) return [`${figure} in ${period}, ${`${short} short`.trim()} of plan`, `Plan not met in ${period}`]
  const amount = result.scale === 'one' ? `còn thiếu ${short} so với kế hoạch` : `thấp hơn kế hoạch ${short}`
  const lack = short === '' ? 'chưa đạt kế hoạch' : amount
  return [`${period}: ${figure}, ${lack}`, `${period} chưa đạt kế hoạch`]
}

function isEqual(result: Quantity, level: Quantity): boolean {
  return result.qualifier === 'exact' && result.number === level.number
}

const EXCEEDED: Readonly<Record<Language, (target: Quantity) => string>> = {
  vi: (target) => (target.qualifier === 'at-least' ? 'vượt mức tối thiểu' : 'vượt kế hoạch'),
  en: (target) => (target.qualifier === 'at-least' ? 'above the minimum' : 'above plan'),
}

export interface JudgedPeriod {
  readonly period: Period
  readonly result: Quantity
  readonly target: Quantity
  readonly verdict: Verdict
  readonly better?: 'higher' | 'lower' | undefined
}
