import { endName, monthsElapsed } from '../format/sentences/part-of-year.ts'
import { directionOf } from '../format/sentences/direction.ts'
import { levelOf } from '../format/sentences/level.ts'
import { counted, type Telling } from '../format/sentences/telling.ts'
import { formatNumber } from '../format/number.ts'
import { difference } from '../quantity/derive.ts'
import type { Quantity } from '../quantity/quantity.ts'
import { leaderWords } from './leader-words.ts'
import type { PlanStanding } from './plan-standing.ts'

/**
 * What is still to be done and by when: `Cần thêm 41 đảng viên đến hết năm 2025, mỗi tháng khoảng 14`. Empty
 * where the period is over, and where nothing can be said.
 */
export function neededText(standing: PlanStanding, telling: Telling): string {
  const { resolved, result, period } = standing
  const { target, value, verdict } = resolved
  const { language } = telling
  const own = leaderWords(language)
  if (verdict !== undefined || value === undefined) return ''
  const end = endName({ kind: 'year', year: Number(standing.due.slice(0, 4)) }, language)
  if (target.better === 'lower') return own.keep(counted(value, telling), end)
  if (result === undefined) return own.neededAll(counted(value, telling), end)
  const level = levelOf(value)
  const way = directionOf(result, level)
  if (way === 'up' || way === 'same') return own.nothingNeeded
  if (way !== 'down') return ''
  const needed = difference(level, result)
  const months = resolved.partial ? 12 - monthsElapsed(period) : 0
  return [own.needed(counted(needed, telling), end), monthly(needed, months, telling)]
    .filter((text) => text !== '')
    .join(', ')
}

/** Shared out over the months that are left; nothing where one month is left or less than one a month is needed. */
function monthly({ number, qualifier, decimals }: Quantity, months: number, { language }: Telling): string {
  if (number === null || qualifier !== 'exact' || decimals > 0 || months < 2 || number < months) return ''
  const each = Math.round(number / months)
  return leaderWords(language).perMonth(formatNumber(each, { language }), number % months === 0)
}
