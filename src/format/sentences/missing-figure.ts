import type { Language } from '../../quantity/language.ts'
import type { Period } from '../../quantity/period.ts'
import type { MissingKind } from '../../quantity/quantity.ts'
import type { Status } from '../../quantity/status.ts'
import { formatAsOf } from '../as-of.ts'
import { capitalize } from '../capital.ts'
import { formatDayInText } from '../date.ts'
import { formatMissing } from '../missing.ts'
import { formatPeriod } from '../period.ts'
import { formatStatus } from '../status.ts'

/** `Năm 2020: chưa có số liệu.` */
export function describeMissing(period: Period, kind: MissingKind, language: Language): string {
  return `${capitalize(formatPeriod(period, { language }))}: ${formatMissing(kind, language)}.`
}

/** Why there is no number, as a fragment: `không áp dụng, đơn vị thành lập ngày 01/07/2025`. */
export function reasonForMissing(
  kind: MissingKind,
  { formedOn }: { readonly formedOn?: string | undefined },
  language: Language,
): string {
  const words = formatMissing(kind, language)
  if (kind === 'not-available') return language === 'vi' ? `${words} trong kỳ này` : `${words} in this period`
  if (kind !== 'not-applicable' || formedOn === undefined) return words
  const day = formatDayInText(formedOn, { language })
  return language === 'vi'
    ? `${words}, đơn vị thành lập ${day}`
    : `${words}, the organisation was formed on ${day}`
}

/** `Số sơ bộ, tính đến ngày 30/06/2025; chưa gồm đợt kết nạp cuối tháng 6.` The remark is the editor's own. */
export function describeStatus({ status, asOf, remark }: StatusNote, language: Language): string {
  const word = formatStatus(status, language)
  const head = language === 'vi' ? `Số ${word}` : capitalize(word)
  const until = asOf === undefined ? '' : `, ${formatAsOf(asOf, language)}`
  return `${head}${until}${remark === undefined ? '' : `; ${remark}`}.`
}

export interface StatusNote {
  readonly status: Status
  readonly asOf?: string | undefined
  readonly remark?: string | undefined
}
