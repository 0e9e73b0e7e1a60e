import { capitalize, uncapitalize } from '../format/capital.ts'
import { chartKindName, type ChartKind } from '../format/chart-kinds.ts'
import { formatPeriod } from '../format/period.ts'
import { words } from '../format/words.ts'
import type { SeriesModel } from '../model/model.ts'
import type { Language } from '../quantity/language.ts'
import type { Period } from '../quantity/period.ts'
import { nameOf, shortName } from './chart-names.ts'

/** How the description of a chart of parts begins: `Biểu đồ tiến độ: đảng viên mới kết nạp của Đảng bộ Huyện Mẫu, năm 2024.` */
export function chartHead(kind: ChartKind, series: SeriesModel, period: Period, language: Language): string {
  const word = words(language)
  const chart = capitalize(chartKindName(kind, language))
  const [name, org] = [uncapitalize(shortName(series, language)), nameOf(series.org, language)]
  const when = formatPeriod(period, { language, register: 'spoken' })
  const subject = language === 'vi' ? `${name} của ${org}` : `${name}, ${org}`
  const invented = series.series.illustrative
    ? ` (${language === 'vi' ? word.illustrative : word.illustrativeShort})`
    : ''
  return `${chart}: ${subject}, ${when}${invented}.`
}
