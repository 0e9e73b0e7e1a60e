import { difference } from '../../quantity/derive.ts'
import type { Period } from '../../quantity/period.ts'
import type { Quantity } from '../../quantity/quantity.ts'
import type { Status } from '../../quantity/status.ts'
import { formatStatus } from '../status.ts'
import { tie } from '../space.ts'
import { formatValue } from '../value.ts'
import { baseName, zeroBaseName } from './base.ts'
import { changeWords, undecidedWords } from './change.ts'
import { directionOf } from './direction.ts'
import { percentOf, SMALLEST_WHOLE } from './percent.ts'
import type { Telling } from './telling.ts'
import { bare, counted } from './telling.ts'

/**
 * A figure beside an earlier one, as a fragment to be joined: `tăng 8 đảng viên (5,6%) so với năm 2023`, `gấp đôi năm 2021 (26 đảng
 * viên)`, `giảm 3 đảng viên (4,2%) so với cùng kỳ năm 2024; số năm 2025 là sơ bộ`. Without periods the base is not named.
 */
export function describeComparison(compared: Compared, telling: Telling): string {
  return `${comparison(compared, telling)}${statusNote(compared, telling)}`
}

function comparison(compared: Compared, telling: Telling): string {
  const { now, before } = compared
  const direction = directionOf(now, before)
  if (direction === 'same') return sameAs(compared, telling)
  if (direction === 'unknown') return undecidedWords({ now, before }, telling, against(compared, telling))
  if (before.qualifier === 'exact' && before.number === 0 && now.qualifier === 'exact')
    return fromZero(compared, telling)
  const times = timesOf(now, before)
  if (times !== undefined && compared.beforePeriod !== undefined) return multiple(times, compared, telling)
  const percent = percentNote(now, before, telling)
  return `${changeWords({ now, before }, telling)}${percent}${against(compared, telling)}`
}

function sameAs(compared: Compared, telling: Telling): string {
  const level = counted(compared.now, telling)
  if (compared.beforePeriod === undefined)
    return telling.language === 'vi' ? `không thay đổi (${level})` : `unchanged (${level})`
  const base = baseName(compared.nowPeriod, compared.beforePeriod, telling.language)
  if (telling.language === 'vi') return `bằng ${base} (${level})`
  return `the same as in ${base} (${level})`
}

function fromZero({ now, nowPeriod, beforePeriod }: Compared, telling: Telling): string {
  const base = zeroBaseName(nowPeriod, beforePeriod, telling.language)
  return telling.language === 'vi'
    ? `tăng ${counted(now, telling)}; ${base} không có nên không tính tỷ lệ`
    : `up ${counted(now, telling)}; none ${base}, so no percentage`
}

function multiple(times: 2 | 3, compared: Compared, telling: Telling): string {
  const base =
    compared.beforePeriod === undefined
      ? ''
      : baseName(compared.nowPeriod, compared.beforePeriod, telling.language)
  const level = counted(compared.before, telling)
  if (telling.language === 'vi') return `gấp ${times === 2 ? 'đôi' : 'ba'} ${base} (${level})`
  return `${times === 2 ? 'twice' : 'three times'} ${base} (${level})`
}

/** Twice or three times, exactly, and large enough to say so. */
function timesOf(now: Quantity, before: Quantity): 2 | 3 | undefined {
  if (now.qualifier !== 'exact' || before.qualifier !== 'exact' || now.scale !== 'one') return undefined
  if (before.number === null || before.number < SMALLEST_WHOLE) return undefined
  if (now.number === before.number * 2) return 2
  return now.number === before.number * 3 ? 3 : undefined
}

function percentNote(now: Quantity, before: Quantity, { language }: Telling): string {
  if (now.qualifier !== 'exact' || before.qualifier !== 'exact') return ''
  const change = directionOf(now, before) === 'up' ? difference(now, before) : difference(before, now)
  const percent = percentOf(change, before)
  return percent === undefined ? '' : ` (${formatValue(percent, { language })})`
}

function against({ nowPeriod, beforePeriod }: Compared, { language }: Telling): string {
  if (beforePeriod === undefined) return ''
  const base = baseName(nowPeriod, beforePeriod, language)
  return language === 'vi' ? ` so với ${base}` : ` on ${base}`
}

function statusNote({ nowPeriod, nowStatus }: Compared, { language }: Telling): string {
  if (nowPeriod === undefined || nowStatus === undefined || nowStatus === 'final') return ''
  const status = formatStatus(nowStatus, language)
  return language === 'vi'
    ? `; số ${tie('năm', String(nowPeriod.year))} là ${status}`
    : `; ${nowPeriod.year} is ${nowStatus === 'estimate' ? 'an estimate' : status}`
}

/** A figure beside what a source states for all earlier years: `nhiều hơn các năm trước từ 2 đến 72 đảng viên`. */
export function compareWithEarlierYears(now: Quantity, earlier: Quantity, telling: Telling): string {
  const { language } = telling
  const direction = directionOf(now, earlier)
  switch (direction) {
    case 'same':
    case 'unknown':
      return language === 'vi'
        ? `trong mức các năm trước (${counted(earlier, telling)})`
        : `within the level of earlier years (${bare(earlier, telling)})`
    case 'up':
    case 'down': {
      const amount = direction === 'up' ? difference(now, earlier) : difference(earlier, now)
      const more = direction === 'up' ? ['nhiều hơn', 'more'] : ['ít hơn', 'fewer']
      return language === 'vi'
        ? `${more[0]} các năm trước ${counted(amount, telling)}`
        : `${counted(amount, telling)} ${more[1]} than in earlier years`
    }
  }
}

/** `bình quân mỗi năm 135,3 đảng viên`. */
export function describeYearlyMean(mean: Quantity, telling: Telling): string {
  return telling.language === 'vi'
    ? `bình quân mỗi năm ${counted(mean, telling)}`
    : `${counted(mean, telling)} a year on average`
}

export interface Compared {
  readonly now: Quantity
  readonly before: Quantity
  readonly nowPeriod?: Period | undefined
  readonly beforePeriod?: Period | undefined
  readonly nowStatus?: Status | undefined
}
