import { difference, exactly } from '../../quantity/derive.ts'
import type { Period } from '../../quantity/period.ts'
import type { Quantity } from '../../quantity/quantity.ts'
import type { Status } from '../../quantity/status.ts'
import { formatNumber } from '../number.ts'
import { formatStatus } from '../status.ts'
import type { Register } from '../value.ts'
import { formatValue } from '../value.ts'
import { directionOf } from './direction.ts'
import { levelOf } from './level.ts'
import { endName, monthsElapsed, paceOf, restOfYear, spelledOut } from './part-of-year.ts'
import { isPlainShare, percentOf } from './percent.ts'
import type { Telling } from './telling.ts'
import { bare, counted } from './telling.ts'

/**
 * Part of a year against the year's plan and the pace of time. Ahead: `Sáu tháng đầu năm 2025 kết nạp 68 đảng viên (sơ bộ), bằng 59,1%
 * mức kế hoạch năm; nhanh hơn tiến độ theo thời gian (50%).` Behind: what is still needed, too.
 */
export function describeProgress(progress: Progress, telling: Telling): string {
  const { period, result, target } = progress
  const level = levelOf(target)
  const percent = percentOf(result, level)
  if (percent === undefined) return smallProgress(progress, telling)
  const pace = exactly(paceOf(period), 0, 'percent')
  return directionOf(percent, pace) === 'down'
    ? behind({ ...progress, percent, pace }, telling)
    : ahead({ ...progress, percent, pace }, telling)
}

/** `Cùng kỳ năm trước đạt 50,3% kế hoạch, nên vẫn cao hơn 4,9 điểm phần trăm.` */
export function compareWithPaceOfLastYear(now: Quantity, lastYear: Quantity, telling: Telling): string {
  const { language } = telling
  const before = formatValue(lastYear, { language })
  const direction = directionOf(now, lastYear)
  if (direction === 'same' || direction === 'unknown') {
    return language === 'vi'
      ? `Cùng kỳ năm trước đạt ${before} kế hoạch.`
      : `At the same point last year ${before} was reached.`
  }
  const up = direction === 'up'
  const gap = up ? difference(now, lastYear) : difference(lastYear, now)
  if (language === 'vi') {
    return `Cùng kỳ năm trước đạt ${before} kế hoạch, nên ${up ? 'vẫn cao' : 'thấp'} hơn ${formatValue(gap, { language })}.`
  }
  return `At the same point last year ${before} was reached, so this is ${points(gap)} ${up ? 'higher' : 'lower'}.`
}

/** `Lũy kế đến hết quý III/2024 là 109 đảng viên, bằng 75,2% kế hoạch năm (145 đảng viên).` */
export function describeCumulative(
  { period, result, target }: Progress,
  telling: Telling,
  register: Register = 'seen',
): string {
  const { language } = telling
  const end = endName(period, language, register)
  const percent = percentOf(result, levelOf(target))
  const share = percent === undefined || !isPlainShare(percent) ? '' : formatValue(percent, { language })
  const figure = counted(result, telling)
  const plan = counted(target, telling)
  if (language === 'vi') {
    const reached = share === '' ? `; kế hoạch năm là ${plan}` : `, bằng ${share} kế hoạch năm (${plan})`
    return `Lũy kế đến hết ${end} ${result.estimate ? '' : 'là '}${figure}${reached}.`
  }
  const reached = share === '' ? `; the year's plan is ${plan}` : `, or ${share} of the year's plan (${plan})`
  return `By the end of ${end}: ${figure}${reached}.`
}

/**
 * What is still to be done, where the result is surely short: `Muốn đạt kế hoạch, quý IV cần kết nạp thêm 65 đảng viên.` Empty where it is
 * not, and where the year has no rest.
 */
export function describeNeeded(
  { period, result, target, action }: Progress,
  telling: Telling,
  register: Register = 'seen',
): string {
  const { language } = telling
  const level = levelOf(target)
  if (monthsElapsed(period) >= 12 || directionOf(result, level) !== 'down') return ''
  const needed = difference(level, result)
  const rest = restOfYear(period, language, register)
  return language === 'vi'
    ? `Muốn đạt kế hoạch, ${rest} cần ${action === undefined ? '' : `${action} `}thêm ${counted(needed, telling)}.`
    : `To meet it, ${bare(needed, telling)} more are needed ${rest}.`
}

function ahead({ period, result, status, target, action, percent, pace }: AtPace, telling: Telling): string {
  const { language } = telling
  const share = formatValue(percent, { language })
  const steady = formatNumber(pace.number ?? 0, { language, decimals: paceDecimals(pace) })
  const note = status === undefined || status === 'final' ? '' : ` (${formatStatus(status, language)})`
  const level = directionOf(percent, pace)
  if (language === 'vi') {
    const speed = {
      up: 'nhanh hơn',
      same: 'đúng',
      unknown: 'chưa rõ nhanh hay chậm so với',
      down: 'chậm hơn',
    }[level]
    const plan = target.qualifier === 'exact' ? 'kế hoạch năm' : 'mức kế hoạch năm'
    return `${spelledOut(period, 'vi', true)} ${action ?? 'có'} ${counted(result, telling)}${note}, bằng ${share} ${plan}; ${speed} tiến độ theo thời gian (${steady}%).`
  }
  const speed = { up: 'ahead of', same: 'at', unknown: 'ahead of or behind', down: 'behind' }[level]
  return `${spelledOut(period, 'en', true)}, ${counted(result, telling)}${note}, ${share} of the year's plan; ${speed} the pace of time (${steady}%).`
}

function behind({ percent, pace, ...progress }: AtPace, telling: Telling): string {
  const { language } = telling
  const { period } = progress
  const share = formatValue(percent, { language })
  const gap = difference(pace, percent)
  const said =
    language === 'vi'
      ? `${spelledOut(period, 'vi', false)} đạt ${share} kế hoạch năm, chậm hơn tiến độ theo thời gian ${formatValue(gap, { language })}.`
      : `${spelledOut(period, 'en', false)}: ${share} of the plan, ${points(gap)} behind the pace of time.`
  return `${said} ${describeNeeded(progress, telling)}`.trim()
}

/** Plans under 20: counts only. */
function smallProgress({ period, result, target, action }: Progress, telling: Telling): string {
  if (telling.language === 'vi') {
    return `${spelledOut(period, 'vi', true)} ${action ?? 'có'} ${counted(result, telling)}; kế hoạch năm là ${counted(target, telling)}.`
  }
  return `${spelledOut(period, 'en', true)}, ${counted(result, telling)}; the year's plan is ${counted(target, telling)}.`
}

function points(gap: Quantity): string {
  return `${formatValue({ ...gap, scale: 'one' }, { language: 'en' })} points`
}

function paceDecimals(pace: Quantity): number {
  return Number.isInteger(pace.number) ? 0 : 1
}

export interface Progress {
  readonly period: Period
  readonly result: Quantity
  readonly status?: Status | undefined
  /** Of the whole year. */
  readonly target: Quantity
  /** The verb of what is counted, `kết nạp`; without it the sentence says "có". */
  readonly action?: string | undefined
}

interface AtPace extends Progress {
  readonly percent: Quantity
  readonly pace: Quantity
}
