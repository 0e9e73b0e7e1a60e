import { capitalize, uncapitalize } from '../format/capital.ts'
import { chartKindName, type ChartKind } from '../format/chart-kinds.ts'
import { formatPeriod } from '../format/period.ts'
import { words } from '../format/words.ts'
import type { SeriesModel } from '../model/model.ts'
import type { Language } from '../quantity/language.ts'
import type { Period } from '../quantity/period.ts'
import { nameOf, shortName } from './chart-names.ts'

/** How the description of a chart of parts begins: `Biểu đồ tiến độ: đảng viên mới kết nạp của Đảng bộ Huyện Mẫu, năm 2024.` `covered` is whom the figures speak of. */
export function chartHead(
  kind: ChartKind,
  series: SeriesModel,
  period: Period,
  language: Language,
  covered: string = nameOf(series.org, language),
): string {
  const word = words(language)
  const chart = capitalize(chartKindName(kind, language))
  const name = uncapitalize(shortName(series, language))
  const when = formatPeriod(period, { language, register: 'spoken' })
  const subject = language === 'vi' ? `${name} của ${covered}` : `${name}, ${covered}`
  const invented = series.series.illustrative
    ? ` (${language === 'vi' ? word.illustrative : word.illustrativeShort})`
    : ''
  return `${chart}: ${subject}, ${when}${invented}.`
}

/** The same over several periods, without the kind: `Đảng viên mới kết nạp của Đảng bộ Huyện Mẫu, quý 1 năm 2023 đến quý 4 năm 2024.` */
export function spanHead(
  name: string,
  periods: readonly Period[],
  { covered, illustrative, language }: SpanHead,
): string {
  const vi = language === 'vi'
  const [first, last] = [periods[0], periods.at(-1)].map((period) =>
    period === undefined ? '' : formatPeriod(period, { language, register: 'spoken' }),
  )
  const span = first === last ? first : `${first} ${vi ? 'đến' : 'to'} ${last}`
  const word = words(language)
  const invented = illustrative ? ` (${vi ? word.illustrative : word.illustrativeShort})` : ''
  return `${capitalize(vi ? `${name} của ${covered}` : `${name}, ${covered}`)}, ${span}${invented}.`
}

interface SpanHead {
  /** Whom the figures speak of. */
  readonly covered: string
  readonly illustrative: boolean
  readonly language: Language
}
