import { words } from '../format/words.ts'
import type { SeriesModel } from '../model/model.ts'
import type { Language } from '../quantity/language.ts'
import type { Shared } from './part-of-whole.ts'
import type { ChartTable } from './chart.ts'
import type { Reading } from './reading.ts'
import { EMPTY, percentCell, periodCell, quantityCell, readingCell } from './table-cells.ts'

/** Part, whole and share, one period a row. */
export function tableOfShare(
  series: SeriesModel,
  shared: readonly Shared[],
  readings: readonly Reading[],
  { caption, language }: ShareTable,
): ChartTable {
  const word = words(language)
  const style = { unit: series.unit, language }
  const whole = shared.some((each) => each.whole !== undefined)
  const share = whole && shared.some((each) => each.share !== undefined)
  return {
    caption,
    layout: 'restacks',
    columns: [
      { head: word.period },
      { head: word.value, numeric: true },
      ...(whole ? [{ head: language === 'vi' ? 'Tổng số' : 'Whole', numeric: true }] : []),
      ...(share ? [{ head: word.share, numeric: true }] : []),
    ],
    rows: shared.map((each, i) => ({
      kind: 'row',
      ...(readings[i] === undefined ? {} : { of: readings[i].key }),
      cells: [
        periodCell(each.point.period, language),
        readingCell(
          readings[i] ?? { key: '', period: each.point.period, status: 'final', now: false },
          style,
        ),
        ...(whole ? [each.whole === undefined ? EMPTY : quantityCell(each.whole, '', style)] : []),
        ...(share ? [percentCell(each.share, language)] : []),
      ],
    })),
  }
}

export interface ShareTable {
  readonly caption: string
  readonly language: Language
}
