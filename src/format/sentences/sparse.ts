import type { Language } from '../../quantity/language.ts'
import type { Period } from '../../quantity/period.ts'
import type { MissingKind, Quantity } from '../../quantity/quantity.ts'
import { capitalize } from '../capital.ts'
import { formatMissing } from '../missing.ts'
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

/**
 * A shaded table: `Bảng tô màu: 10 đơn vị, 8 quý. Ô đậm là kỳ kết nạp nhiều; 9 ô ghi chưa có số liệu, không tính là 0.` `missing` counts the
 * cells of figures that are not there yet, `others` those that have none for another reason.
 */
export function describeShadedTable(
  { rows, columns, missing, others = [], noun = 'org', action, filled = true }: Shaded,
  telling: Telling,
): string {
  const { language } = telling
  const gaps = [...(missing === 0 ? [] : [{ kind: 'not-yet', count: missing } as const]), ...others]
  if (language === 'vi') {
    const column = { quarter: 'quý', year: 'năm', month: 'tháng', period: 'kỳ' }[columns.kind]
    const said = gaps.map(({ kind, count }) => `${tie(String(count), 'ô')} ghi ${formatMissing(kind, 'vi')}`)
    const gapNote = said.length === 0 ? '' : `${said.join(', ')}, không tính là 0`
    const shades = filled ? `Ô đậm là kỳ ${action === undefined ? 'có số lớn' : `${action} nhiều`}` : ''
    const rest = [shades, gapNote].filter((part) => part !== '').join('; ')
    const row = noun === 'org' ? 'đơn vị' : 'nhóm'
    return `Bảng tô màu: ${tie(String(rows), row)}, ${tie(String(columns.count), column)}.${rest === '' ? '' : ` ${rest}.`}`
  }
  const said = gaps.map(({ kind, count }) => {
    const cells = `${count} ${count === 1 ? 'cell' : 'cells'}`
    if (kind !== 'not-yet') return `${cells}: ${formatMissing(kind, 'en')}`
    return `${cells} ${count === 1 ? 'has' : 'have'} no figure yet and ${count === 1 ? 'is' : 'are'} not zero`
  })
  const shades = filled ? `Darker cells ${action === undefined ? 'are higher' : `had more ${action}`}` : ''
  const rest = [shades, ...said].filter((part) => part !== '').join('; ')
  const row = noun === 'org' ? 'organisation' : 'group'
  const column = `${columns.count} ${columns.kind}${columns.count === 1 ? '' : 's'}`
  return `Shaded table: ${rows} ${row}${rows === 1 ? '' : 's'}, ${column}.${rest === '' ? '' : ` ${rest}.`}`
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
  /** False where no cell is shaded. */
  readonly filled?: boolean
}

export interface Zero {
  readonly period: Period
  readonly action?: string | undefined
  /** False where no cell is shaded. */
  readonly filled?: boolean
}

export interface Shaded {
  readonly rows: number
  readonly columns: { readonly kind: 'quarter' | 'year' | 'month' | 'period'; readonly count: number }
  readonly missing: number
  readonly others?: readonly { readonly kind: MissingKind; readonly count: number }[]
  /** What the rows are. */
  readonly noun?: 'org' | 'group'
  readonly action?: string | undefined
  /** False where no cell is shaded. */
  readonly filled?: boolean
}
