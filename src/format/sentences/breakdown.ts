import type { Period } from '../../quantity/period.ts'
import type { Quantity } from '../../quantity/quantity.ts'
import { capitalize } from '../capital.ts'
import { countInWords } from '../number-words.ts'
import { formatPeriod } from '../period.ts'
import { formatValue } from '../value.ts'
import { listed } from './list.ts'
import { percentOf } from './percent.ts'
import type { Telling } from './telling.ts'
import { bare, counted } from './telling.ts'

/**
 * Groups that overlap: `Trong 150 đảng viên mới năm 2024 có 64 người dân tộc thiểu số (42,7%), 19 quân nhân, công an trở về và 6 học sinh.
 * Một người có thể thuộc nhiều nhóm nên các nhóm không cộng thành tổng.` The first part, the largest, carries its share.
 */
export function describeOverlapping(
  { whole, wholeName, period, parts }: Overlapping,
  telling: Telling,
): string {
  const { language } = telling
  const when = formatPeriod(period, { language })
  const first = parts[0] === undefined ? undefined : percentOf(parts[0].quantity, whole)
  const share = first === undefined ? '' : ` (${formatValue(first, { language })})`
  const number = (part: Part): string => formatValue(part.quantity, { language })
  if (language === 'vi') {
    const items = parts.map((part, index) => `${number(part)}\u00A0${part.name}${index === 0 ? share : ''}`)
    const rest = 'Một người có thể thuộc nhiều nhóm nên các nhóm không cộng thành tổng.'
    return `Trong ${formatValue(whole, { language })}\u00A0${wholeName} ${when} có ${listed(items, 'vi')}. ${rest}`
  }
  const items = parts.map((part, index) => `${number(part)} ${part.name}${index === 0 ? share : ''}`)
  const rest = 'One person may be in several groups, so they do not add up.'
  return `Of the ${formatValue(whole, { language })} ${wholeName} in ${when}, ${items.join(', ')}. ${rest}`
}

/** Parts that make up the whole: `Bốn đơn vị cộng lại bằng tổng: 58 + 49 + 37 + 6 = 150 đảng viên.` */
export function describePartition({ parts, total, noun }: Partition, telling: Telling): string {
  const count = countInWords(parts.length, telling.language)
  const sum = `${parts.map((part) => bare(part, telling)).join(' + ')} = ${counted(total, telling)}`
  return telling.language === 'vi'
    ? `${capitalize(count)} ${noun ?? 'đơn vị'} cộng lại bằng tổng: ${sum}.`
    : `The ${count} ${noun ?? 'organisations'} add up: ${sum}.`
}

/** Parts of which only some are given: `Chỉ nêu một số phần: Xã A 58, Xã B 49; tổng là 150 đảng viên.` */
export function describePartial({ parts, total }: SomeParts, telling: Telling): string {
  const items = parts.map(({ name, quantity }) => `${name} ${bare(quantity, telling)}`).join(', ')
  if (telling.language === 'vi') {
    return `Chỉ nêu một số phần: ${items}${total === undefined ? '' : `; tổng là ${counted(total, telling)}`}.`
  }
  return `Only some parts are given: ${items}${total === undefined ? '' : `; the total is ${counted(total, telling)}`}.`
}

/** The sum of those that have reported: `Tổng của 9 trong 10 đơn vị là 61 đảng viên; Đảng bộ xã C chưa có số liệu.` */
export function describeIncompleteSum({ sum, given, all, without }: Incomplete, telling: Telling): string {
  const { language } = telling
  const missing = listed(without, language)
  return language === 'vi'
    ? `Tổng của ${given} trong ${all}\u00A0đơn vị là ${counted(sum, telling)}; ${missing} chưa có số liệu.`
    : `${counted(sum, telling)} in ${given} of ${all} organisations; ${missing} ${without.length === 1 ? 'has' : 'have'} not reported.`
}

export interface Part {
  /** Who is counted, after the number: `người dân tộc thiểu số`; in English with its verb where it needs one. */
  readonly name: string
  readonly quantity: Quantity
}

export interface Overlapping {
  readonly whole: Quantity
  /** `đảng viên mới`; `admitted`. */
  readonly wholeName: string
  readonly period: Period
  /** Largest first. */
  readonly parts: readonly Part[]
}

export interface Partition {
  readonly parts: readonly Quantity[]
  readonly total: Quantity
  /** What the parts are, in the plural in English; organisations unless said. */
  readonly noun?: string | undefined
}

export interface SomeParts {
  readonly parts: readonly Part[]
  readonly total?: Quantity | undefined
}

export interface Incomplete {
  readonly sum: Quantity
  readonly given: number
  readonly all: number
  /** Names of those without a figure. */
  readonly without: readonly string[]
}
