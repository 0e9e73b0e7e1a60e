import type { Language } from '../../quantity/language.ts'
import { formatDate, formatDayInText } from '../date.ts'
import { formatNumber } from '../number.ts'
import { tie } from '../space.ts'

/**
 * The foot line of a page: `Đã đối chiếu 34 phép: 33 khớp, 1 chấp nhận, có lý do. Số liệu tính đến ngày 31/12/2023.` What does not
 * agree, is only bounded or cannot be checked is counted too; kinds that do not occur are left out.
 */
export function describeSeal(
  { holds, accepted, fails = 0, bounded = 0, rejected = 0, unknown = 0, asOf }: Seal,
  language: Language,
): string {
  const tested = holds + accepted + fails + bounded + rejected + unknown
  const counts = [
    [holds, { vi: 'khớp', en: holds === 1 ? 'holds' : 'hold' }],
    [accepted, { vi: 'chấp nhận, có lý do', en: 'accepted with a reason' }],
    [fails, { vi: 'không khớp', en: fails === 1 ? 'does not agree' : 'do not agree' }],
    [bounded, { vi: 'chỉ biết khoảng', en: 'known within bounds' }],
    [rejected, { vi: 'bị loại', en: 'rejected' }],
    [unknown, { vi: 'chưa kiểm tra được', en: 'cannot be checked' }],
  ] as const
  const number = (count: number): string => formatNumber(count, { language })
  const said = counts.flatMap(([count, words]) =>
    count === 0 ? [] : [language === 'vi' ? tie(number(count), words.vi) : `${number(count)} ${words.en}`],
  )
  const outcome = said.length === 0 ? '' : `: ${said.join(', ')}`
  if (language === 'vi') {
    const until = asOf === undefined ? '' : ` Số liệu tính đến ${formatDayInText(asOf, { language })}.`
    return `Đã đối chiếu ${tie(number(tested), 'phép')}${outcome}.${until}`
  }
  const until = asOf === undefined ? '' : ` Figures as of ${formatDate(asOf, { language })}.`
  return `${number(tested)} ${tested === 1 ? 'relation' : 'relations'} tested${outcome}.${until}`
}

export interface Seal {
  readonly holds: number
  readonly accepted: number
  readonly fails?: number | undefined
  readonly bounded?: number | undefined
  readonly rejected?: number | undefined
  readonly unknown?: number | undefined
  /** `YYYY-MM-DD` */
  readonly asOf?: string | undefined
}
