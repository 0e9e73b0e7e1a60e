import { difference } from '../../quantity/derive.ts'
import type { Quantity } from '../../quantity/quantity.ts'
import type { Verdict } from '../../quantity/verdict.ts'
import { formatDayInText } from '../date.ts'
import { formatValue } from '../value.ts'
import { describeCeiling } from './ceiling.ts'
import { levelOf } from './level.ts'
import { percentOf } from './percent.ts'
import type { Telling } from './telling.ts'
import { bare, counted, countedGap } from './telling.ts'

/**
 * A result against its plan, as a sentence: `Đạt kế hoạch: 172 đảng viên, vượt mức tối thiểu 2 đảng viên (101,2%).` Measured from the
 * number printed in the target; never a verdict where the interval of the result spans it.
 */
export function describeVerdict(judged: Judged, telling: Telling): string {
  if (judged.verdict === 'undecided') return undecided(judged, telling)
  if (judged.better === 'lower') return describeCeiling(judged, telling)
  return judged.verdict === 'met' ? met(judged, telling) : missed(judged, telling)
}

/** `Đạt kế hoạch đã điều chỉnh (150 đảng viên; trước ngày 20/06/2024 là 145).` */
export function describeAdjustedPlan({ verdict, target, was, date }: Adjusted, telling: Telling): string {
  const { language } = telling
  const day = formatDayInText(date, { language })
  if (language === 'vi') {
    const said = { met: 'Đạt', missed: 'Chưa đạt', undecided: 'Chưa đủ căn cứ kết luận về' }[verdict]
    return `${said} kế hoạch đã điều chỉnh (${counted(target, telling)}; trước ${day} là ${bare(was, telling)}).`
  }
  const said = { met: 'is met', missed: 'is not met', undecided: 'cannot be decided' }[verdict]
  return `The adjusted plan ${said} (${counted(target, telling)}; ${bare(was, telling)} before ${day}).`
}

function met({ result, target }: Judged, telling: Telling): string {
  const { language } = telling
  const figure = counted(result, telling)
  const level = levelOf(target)
  if (target.ends !== null) return metRange(result, target, telling)
  if (result.qualifier === 'exact' && result.number === level.number) {
    const share = result.scale === 'one' ? ', 100%' : ''
    return language === 'vi'
      ? `Vừa đạt kế hoạch (${figure}${share}).`
      : `Plan exactly met (${figure}${share}).`
  }
  const over = countedGap(difference(result, level), telling)
  const percent = percentText(result, level, telling)
  const inBrackets = percent === '' ? '' : ` (${percent})`
  if (target.qualifier === 'at-least') {
    return language === 'vi'
      ? `Đạt kế hoạch: ${figure}, vượt mức tối thiểu${before(over)}${inBrackets}.`
      : `Plan met: ${figure},${before(over)} above the minimum${inBrackets}.`
  }
  if (over === '') return `${language === 'vi' ? 'Vượt kế hoạch' : 'Plan exceeded'}: ${figure}${inBrackets}.`
  return language === 'vi'
    ? `Vượt kế hoạch: ${figure}, cao hơn ${over}${inBrackets}.`
    : `Plan exceeded: ${figure}, ${over} above${inBrackets}.`
}

function metRange(result: Quantity, target: Quantity, telling: Telling): string {
  const { language } = telling
  const range = bare(target, telling)
  const figure = counted(result, telling)
  if (result.hard.low > target.hard.high) {
    return language === 'vi'
      ? `Vượt kế hoạch: ${figure}, trên khoảng ${range}.`
      : `Plan exceeded: ${figure}, above ${range}.`
  }
  const within = result.hard.high <= target.hard.high
  if (language === 'vi')
    return `Đạt kế hoạch: ${figure}, ${within ? 'trong' : 'từ mức thấp của'} khoảng ${range}.`
  return `Plan met: ${figure}, ${within ? 'within' : 'at least the low end of'} ${range}.`
}

function missed({ result, target, closed }: Judged, telling: Telling): string {
  const level = levelOf(target)
  const short = countedGap(difference(level, result), telling)
  const percent = percentText(result, level, telling)
  const figure = counted(result, telling)
  if (telling.language === 'vi') {
    const said = closed === true ? 'Không đạt' : 'Chưa đạt'
    const lack = result.scale === 'one' ? `, còn thiếu ${short}` : `, thấp hơn ${short}`
    return `${said} kế hoạch: ${figure}${percent === '' ? '' : `, bằng ${percent}`}${short === '' ? '' : lack}.`
  }
  return `Plan not met: ${figure}${percent === '' ? '' : `, or ${percent}`}${short === '' ? '' : `; ${short} short`}.`
}

/** A word with the blank that parts it from what stands before it. */
function before(word: string): string {
  return word === '' ? '' : ` ${word}`
}

function undecided({ result, target }: Judged, telling: Telling): string {
  const { language } = telling
  const percent = target.ends === null ? percentText(result, levelOf(target), telling) : ''
  if (language === 'vi') {
    const reached = percent === '' ? '' : `; đạt ${percent}`
    return `Chưa đủ căn cứ kết luận: số liệu là “${bare(result, telling)}”, kế hoạch là ${counted(target, telling)}${reached}.`
  }
  const reached = percent === '' ? '' : `; ${percent} reached`
  return `Cannot be decided: “${bare(result, telling)}” against a plan of ${counted(target, telling)}${reached}.`
}

function percentText(result: Quantity, level: Quantity, { language }: Telling): string {
  const percent = percentOf(result, level)
  return percent === undefined ? '' : formatValue(percent, { language })
}

export interface Judged {
  readonly result: Quantity
  readonly target: Quantity
  readonly verdict: Verdict
  readonly better?: 'higher' | 'lower' | undefined
  /** True: the period has closed and the plan is final, so that "không đạt" may be said. */
  readonly closed?: boolean | undefined
}

export interface Adjusted {
  readonly verdict: Verdict
  readonly target: Quantity
  readonly was: Quantity
  /** Day of the adjustment, `YYYY-MM-DD`. */
  readonly date: string
}
