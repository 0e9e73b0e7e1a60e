import type { Language } from '../../quantity/language.ts'
import type { Period } from '../../quantity/period.ts'
import type { Quantity } from '../../quantity/quantity.ts'
import { capitalize } from '../capital.ts'
import { countInWords } from '../number-words.ts'
import { formatPeriod } from '../period.ts'
import { tie } from '../space.ts'
import type { Telling } from './telling.ts'
import { counted } from './telling.ts'

/** Under a chart with one figure: `Mới có số liệu một năm (năm 2023: 172 đảng viên) nên chưa vẽ được diễn biến.` */
export function describeOnePoint({ period, quantity }: OnePoint, telling: Telling): string {
  const { language } = telling
  const name = formatPeriod(period, { language, register: 'spoken' })
  const figure = counted(quantity, telling)
  const yearly = period.kind === 'year'
  return language === 'vi'
    ? `Mới có số liệu một ${yearly ? 'năm' : 'kỳ'} (${name}: ${figure}) nên chưa vẽ được diễn biến.`
    : `Only one ${yearly ? 'year' : 'period'} has a figure (${name}: ${figure}), so no trend can be drawn.`
}

/** In place of a chart without any figure. */
export function describeAllMissing(language: Language): string {
  return language === 'vi'
    ? 'Các kỳ này chưa có số liệu nên không có biểu đồ.'
    : 'These periods have no figures yet, so there is no chart.'
}

/** Nothing but zeros: `Ba quý đầu năm đều không kết nạp đảng viên nào (0).` Zero is a figure. */
export function describeAllZero({ periods, action }: AllZero, telling: Telling): string {
  const { language, unit } = telling
  if (language === 'vi') {
    const said = action === undefined ? 'ở mức 0' : `không ${action} ${unit.name} nào (0)`
    return `${zeroPeriods(periods, 'vi')} đều ${said}.`
  }
  const [head, tail] =
    action === undefined ? ['The figure was zero', ''] : [`No ${singular(telling)} was ${action}`, ' (0)']
  return `${head} in ${zeroPeriods(periods, 'en')}${tail}.`
}

/** One zero: `Quý I/2025 không kết nạp đảng viên nào (0).` */
export function describeZero({ period, action }: Zero, telling: Telling): string {
  const { language, unit } = telling
  const name = formatPeriod(period, { language })
  if (language === 'vi') {
    return `${capitalize(name)} ${action === undefined ? 'bằng 0 (không phát sinh)' : `không ${action} ${unit.name} nào (0)`}.`
  }
  return action === undefined ? `${capitalize(name)}: zero.` : `Nobody was ${action} in ${name} (0).`
}

/** A shaded table: `Bảng tô màu: 10 đơn vị, 8 quý. Ô đậm là kỳ kết nạp nhiều; 9 ô ghi chưa có số liệu, không tính là 0.` */
export function describeShadedTable({ rows, columns, missing, action }: Shaded, telling: Telling): string {
  const { language } = telling
  if (language === 'vi') {
    const column = { quarter: 'quý', year: 'năm', month: 'tháng' }[columns.kind]
    const gaps = missing === 0 ? '' : `; ${tie(String(missing), 'ô')} ghi chưa có số liệu, không tính là 0`
    return `Bảng tô màu: ${tie(String(rows), 'đơn vị')}, ${tie(String(columns.count), column)}. Ô đậm là kỳ ${action ?? 'có số'} nhiều${gaps}.`
  }
  const gaps =
    missing === 0
      ? ''
      : `; ${missing} ${missing === 1 ? 'cell has' : 'cells have'} no figure yet and ${missing === 1 ? 'is' : 'are'} not zero`
  return `Shaded table: ${rows} organisations, ${columns.count} ${columns.kind}s. Darker cells had more${action === undefined ? '' : ` ${action}`}${gaps}.`
}

function zeroPeriods(periods: readonly Period[], language: Language): string {
  const quarters = periods.every((period, index) => period.kind === 'quarter' && period.quarter === index + 1)
  const count = countInWords(periods.length, language)
  if (quarters) return language === 'vi' ? `${capitalize(count)} quý đầu năm` : `the first ${count} quarters`
  const noun = periods.every((period) => period.kind === 'year') ? ['năm', 'years'] : ['kỳ', 'periods']
  return language === 'vi' ? `${capitalize(count)} ${noun[0]} này` : `these ${count} ${noun[1]}`
}

function singular({ unit }: Telling): string {
  return (unit.nameEn ?? unit.name).replace(/s$/, '')
}

export interface OnePoint {
  readonly period: Period
  readonly quantity: Quantity
}

export interface AllZero {
  readonly periods: readonly Period[]
  readonly action?: string | undefined
}

export interface Zero {
  readonly period: Period
  readonly action?: string | undefined
}

export interface Shaded {
  readonly rows: number
  readonly columns: { readonly kind: 'quarter' | 'year' | 'month'; readonly count: number }
  readonly missing: number
  readonly action?: string | undefined
}
