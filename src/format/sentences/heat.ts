import type { Language } from '../../quantity/language.ts'
import type { MissingKind, Quantity } from '../../quantity/quantity.ts'
import type { Period } from '../../quantity/period.ts'
import { capitalize, uncapitalize } from '../capital.ts'
import { formatMissing } from '../missing.ts'
import { formatPeriod } from '../period.ts'
import { listed } from './list.ts'
import type { Telling } from './telling.ts'
import { counted } from './telling.ts'
import { firstThatFits } from './title-length.ts'

/** The largest cell: `Nhiều nhất là Đảng bộ xã A, quý I/2024: 58 đảng viên`; where several are as large only the amount. */
export function titleOfLargestCell({ name, period, quantity }: LargestCell, telling: Telling): string {
  const { language, unit } = telling
  const figure = counted(quantity, telling)
  const kind = { year: 'năm', quarter: 'quý', month: 'tháng' } as const
  if (language === 'vi') {
    const most = unit.kind === 'count' ? 'Nhiều nhất' : 'Cao nhất'
    const each = period.kind in kind ? kind[period.kind as keyof typeof kind] : 'kỳ'
    const when = formatPeriod(period, { language })
    const alone = `${most} trong một ${each}: ${figure}`
    if (name === undefined) return alone
    return firstThatFits(
      [`${most} là ${uncapitalize(name)}, ${when}: ${figure}`, `${most} là ${when}: ${figure}`, alone],
      'vi',
    )
  }
  const when = formatPeriod(period, { language })
  const alone = `${capitalize(figure)} at most in one ${period.kind in kind ? period.kind : 'period'}`
  if (name === undefined) return alone
  return firstThatFits(
    [`Highest: ${name}, ${figure} in ${when}`, `Highest: ${figure} in ${when}`, alone],
    'en',
  )
}

/** Nothing but zeros. */
export function titleOfZeros(language: Language): string {
  return language === 'vi' ? 'Mọi số liệu trong bảng đều bằng 0' : 'Every figure in the table is zero'
}

/** What is not printed into the cells of a narrow picture. */
export function describeCellSigns(signs: CellSigns, language: Language): readonly string[] {
  const vi = language === 'vi'
  const { hidden, bounds, unsettled, ranges, missing } = signs
  return [
    ...(hidden
      ? [
          vi
            ? 'Ô hẹp không ghi số; bảng dưới đây có đủ.'
            : 'Narrow cells show no numbers; the table below has them all.',
        ]
      : []),
    ...(bounds
      ? [
          vi
            ? 'Mũi tên trong ô: số liệu cao hơn (lên) hoặc thấp hơn (xuống) mức tô, chưa rõ đến đâu.'
            : 'An arrowhead in a cell: the figure is higher (up) or lower (down) than its shade, how far is not known.',
        ]
      : []),
    ...(ranges
      ? [
          vi
            ? 'Ô hai màu: khoảng giá trị, mỗi nửa tô theo một đầu.'
            : 'Cells of two shades: a range, each half shaded by one end.',
        ]
      : []),
    ...(unsettled
      ? [vi ? 'Viền nét đứt: số còn có thể thay đổi.' : 'A dashed edge: the figure may still change.']
      : []),
    ...(missing.length === 0
      ? []
      : [
          vi
            ? `Ô để trống: ${listed(
                missing.map((kind) => formatMissing(kind, 'vi')),
                'vi',
              )}.`
            : `Empty places: ${listed(
                missing.map((kind) => formatMissing(kind, 'en')),
                'en',
              )}.`,
        ]),
  ]
}

/** Why there is no table to shade. */
export function describeNoParts(language: Language): { readonly title: string; readonly sentence: string } {
  return language === 'vi'
    ? {
        title: 'Chưa có số liệu theo đơn vị',
        sentence: 'Chưa có số liệu theo từng đơn vị hoặc từng nhóm nên không có biểu đồ này.',
      }
    : {
        title: 'No figures by organisation yet',
        sentence: 'There are no figures by organisation or group yet, so there is no such chart.',
      }
}

export interface LargestCell {
  /** Absent where several cells are as large. */
  readonly name?: string | undefined
  readonly period: Period
  readonly quantity: Quantity
}

export interface CellSigns {
  /** Some numbers are not shown in every width. */
  readonly hidden: boolean
  readonly bounds: boolean
  readonly unsettled: boolean
  readonly ranges: boolean
  /** Kinds whose glyph is not shown in every width. */
  readonly missing: readonly MissingKind[]
}
