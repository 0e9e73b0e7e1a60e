import type { Language } from '../../quantity/language.ts'
import type { Quantity } from '../../quantity/quantity.ts'
import { formatDate, formatDayInText } from '../date.ts'
import { capitalize } from '../capital.ts'
import type { Telling } from './telling.ts'
import { bare } from './telling.ts'

/**
 * A break: `Từ ngày 01/07/2025 số liệu ghi theo đảng bộ xã, phường; không so sánh trực tiếp với các kỳ trước.` `change` says what is new:
 * `số liệu ghi theo đảng bộ xã, phường`, `figures are kept by commune and ward`.
 */
export function describeBreak({ at, change }: Break, language: Language): string {
  return language === 'vi'
    ? `Từ ${formatDayInText(at, { language })} ${change}; không so sánh trực tiếp với các kỳ trước.`
    : `From ${formatDate(at, { language })} ${change}; not directly comparable with earlier periods.`
}

/** `Hai nguồn nêu khác nhau: “gần 5.930” (dùng ở đây) và “trên 6.050”.` */
export function describeSources({ used, other }: TwoSources, telling: Telling): string {
  const [here, there] = [bare(used, telling), bare(other, telling)]
  return telling.language === 'vi'
    ? `Hai nguồn nêu khác nhau: “${here}” (dùng ở đây) và “${there}”.`
    : `Two sources differ: ${here} (used here) and ${there}.`
}

/** A conflict that was accepted, as printed: `Số 172 nằm ngoài mức “từ 100 đến 170” mà nguồn nêu; giữ theo báo cáo năm.` */
export function describeAcceptedConflict(
  { figure, stated, reason }: AcceptedConflict,
  telling: Telling,
): string {
  const [number, level] = [bare(figure, telling), bare(stated, telling)]
  const why = reason === undefined ? '' : `; ${reason}`
  return telling.language === 'vi'
    ? `Số ${number} nằm ngoài mức “${level}” mà nguồn nêu${why}.`
    : `${capitalize(number)} lies outside the stated ${level}${why}.`
}

export interface Break {
  /** `YYYY-MM-DD` */
  readonly at: string
  readonly change: string
}

export interface TwoSources {
  readonly used: Quantity
  readonly other: Quantity
}

export interface AcceptedConflict {
  readonly figure: Quantity
  readonly stated: Quantity
  /** Why the figure is kept, without a full stop; absent where the office does not print its reasons. */
  readonly reason?: string
}
