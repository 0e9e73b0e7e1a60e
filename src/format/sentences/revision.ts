import type { Language } from '../../quantity/language.ts'
import type { Period } from '../../quantity/period.ts'
import type { Quantity } from '../../quantity/quantity.ts'
import { formatDate, formatDayInText } from '../date.ts'
import { formatPeriod } from '../period.ts'
import { capitalize } from '../capital.ts'
import { tie } from '../space.ts'
import type { Telling } from './telling.ts'
import { bare, counted } from './telling.ts'

/** `Ngày 10/07/2025 điều chỉnh từ 66 thành 68 đảng viên; lý do: bổ sung số liệu của hai chi bộ báo cáo chậm.` */
export function describeRevision(
  { date, was, now, reason, type = 'revision' }: Revised,
  telling: Telling,
): string {
  const { language } = telling
  if (language === 'vi') {
    const verb = type === 'revision' ? 'điều chỉnh' : 'đính chính'
    return `${capitalize(formatDayInText(date, { language }))} ${verb} từ ${bare(was, telling)} thành ${counted(now, telling)}; lý do: ${reason}.`
  }
  const verb = type === 'revision' ? 'Revised' : 'Corrected'
  return `${verb} on ${formatDate(date, { language })} from ${bare(was, telling)} to ${counted(now, telling)}; reason: ${reason}.`
}

/** `Đính chính ngày 12/07/2025: bài “…” in 151 đảng viên, nay sửa là 150 đảng viên.` */
export function describeCorrection({ date, story, was, now }: Corrected, telling: Telling): string {
  const { language } = telling
  return language === 'vi'
    ? `Đính chính ${formatDayInText(date, { language })}: bài “${story}” in ${counted(was, telling)}, nay sửa là ${counted(now, telling)}.`
    : `Correction, ${formatDate(date, { language })}: the story “${story}” printed ${counted(was, telling)}; it should read ${counted(now, telling)}.`
}

/** `Số chính thức năm 2024 không thay đổi so với số sơ bộ (150 đảng viên).` */
export function describeUnchanged(period: Period, quantity: Quantity, telling: Telling): string {
  const { language } = telling
  const when = formatPeriod(period, { language })
  return language === 'vi'
    ? `Số chính thức ${when} không thay đổi so với số sơ bộ (${counted(quantity, telling)}).`
    : `The final figure for ${when} is the same as the provisional one (${counted(quantity, telling)}).`
}

/** `So với số trước: 3 số liệu điều chỉnh, 1 số từ sơ bộ thành chính thức, 12 số mới.` */
export function describeChanges({ revised, settled, added }: Changes, language: Language): string {
  if (revised + settled + added === 0) {
    return language === 'vi'
      ? 'So với số trước: không có thay đổi.'
      : 'Since the last number: nothing changed.'
  }
  const items =
    language === 'vi'
      ? [
          [revised, tie(String(revised), 'số liệu điều chỉnh')],
          [settled, tie(String(settled), 'số từ sơ bộ thành chính thức')],
          [added, tie(String(added), 'số mới')],
        ]
      : [
          [revised, `${revised} ${revised === 1 ? 'figure' : 'figures'} revised`],
          [settled, `${settled} from provisional to final`],
          [added, `${added} new`],
        ]
  const said = items.filter(([count]) => count !== 0).map(([, words]) => words)
  return `${language === 'vi' ? 'So với số trước' : 'Since the last number'}: ${said.join(', ')}.`
}

export interface Revised {
  /** `YYYY-MM-DD` */
  readonly date: string
  readonly was: Quantity
  readonly now: Quantity
  readonly reason: string
  readonly type?: 'revision' | 'correction' | undefined
}

export interface Corrected {
  readonly date: string
  readonly story: string
  readonly was: Quantity
  readonly now: Quantity
}

export interface Changes {
  readonly revised: number
  /** From provisional to final. */
  readonly settled: number
  readonly added: number
}
