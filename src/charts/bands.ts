import { formatDate, formatDayInText } from '../format/date.ts'
import { formatValue } from '../format/value.ts'
import { words } from '../format/words.ts'
import type { Statement } from '../load/series.ts'
import type { SeriesModel } from '../model/model.ts'
import { partKey } from '../model/point-key.ts'
import type { Language } from '../quantity/language.ts'
import type { Period } from '../quantity/period.ts'
import { containsPeriod, periodBounds } from '../quantity/period-order.ts'
import type { Quantity } from '../quantity/quantity.ts'
import type { BreakAt } from './break-mark.ts'
import type { Band } from './statement-band.ts'

/** The claims about each of several periods that an axis covers; sums and means are no level of a single period. */
export function bandsOn(
  periods: readonly Period[],
  series: SeriesModel,
  part: Part,
  language: Language,
): readonly StatementBand[] {
  const key = partKey(series.series, part)
  return series.series.statements
    .filter((statement) => statement.each === 'year' && partKey(series.series, statement) === key)
    .flatMap((statement) => {
      const slots = periods.flatMap((period, i) =>
        period.kind === 'year' && containsPeriod(statement.period, period) ? [i] : [],
      )
      const [from, to] = [slots[0], slots.at(-1)]
      if (from === undefined || to === undefined) return []
      const [low, high] = levelsOf(statement.value)
      const claim = `${words(language).eachYear} ${formatValue(statement.value, { language, unit: series.unit.kind === 'percent' ? series.unit : undefined })}`
      const vi = language === 'vi'
      return [
        {
          statement,
          from,
          to,
          low,
          high,
          words: vi ? `${claim}, nguồn nêu chung` : `${claim}, as stated`,
          note: vi
            ? `Vùng gạch chéo là mức nguồn nêu cho nhiều năm (${claim}), không phải số liệu từng năm.`
            : `The hatched band is a statement over several years (${claim}), not a figure of any one year.`,
        },
      ]
    })
}

/** Breaks that lie between two periods of an axis: before the first period that reaches beyond the day. */
export function breaksOn(
  periods: readonly Period[],
  series: SeriesModel,
  language: Language,
): readonly BreakNote[] {
  return series.series.breaks.flatMap(({ at, note }) => {
    const slot = periods.findIndex((period) => periodBounds(period).to >= at)
    if (slot <= 0) return []
    const day = formatDate(at, { language })
    const label =
      language === 'vi' ? `Từ\u00a0${day} không so sánh được với kỳ trước` : `Not comparable before ${day}`
    const since =
      language === 'vi'
        ? `Từ ${formatDayInText(at, { language })}`
        : `From ${formatDayInText(at, { language })}`
    return [{ slot, words: label, note: `${since}: ${note}` }]
  })
}

function levelsOf(value: Quantity): readonly [number, number] {
  if (value.ends !== null) return [Math.min(...value.ends), Math.max(...value.ends)]
  const number = value.number ?? 0
  switch (value.qualifier) {
    case 'more-than':
    case 'at-least':
      return [number, Infinity]
    case 'less-than':
    case 'at-most':
      return [-Infinity, number]
    case 'about':
      return [value.soft.low, value.soft.high]
    case 'exact':
    case 'range':
      return [number, number]
  }
}

interface Part {
  readonly org?: string | undefined
  readonly group?: string | undefined
}

export interface StatementBand extends Band {
  readonly statement: Statement
}

export interface BreakNote extends BreakAt {
  readonly note: string
}
