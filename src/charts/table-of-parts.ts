import { percentOf } from '../format/sentences/percent.ts'
import { words } from '../format/words.ts'
import type { SeriesModel } from '../model/model.ts'
import type { Language } from '../quantity/language.ts'
import type { Quantity } from '../quantity/quantity.ts'
import type { ChartTable, TableCell } from './chart.ts'
import type { Reading } from './reading.ts'
import { EMPTY, percentCell, quantityCell, readingCell, remarkCell } from './table-cells.ts'

/** The parts in the order of the data, each with its share of the whole where the whole is large enough for shares. */
export function tableOfParts(
  series: SeriesModel,
  parts: readonly Named[],
  { caption, by, whole, summed, language }: PartsTable,
): ChartTable {
  const word = words(language)
  const style = { unit: series.unit, language }
  const shares = parts.map(({ reading }) => shareCell(reading, whole, style))
  const shared = shares.some(({ kind }) => kind !== 'empty')
  const noted = parts.some(({ reading }) => reading.note !== undefined)
  return {
    caption,
    layout: 'restacks',
    columns: [
      { head: by === 'org' ? word.organisation : word.group },
      { head: series.series.measure === 'flow' ? word.resultHead : word.value, numeric: true },
      ...(shared ? [{ head: word.share, numeric: true }] : []),
      ...(noted ? [{ head: word.notes }] : []),
    ],
    rows: parts.map(({ name, reading }, i) => ({
      kind: 'row',
      of: reading.key,
      cells: [
        { kind: 'text', text: name },
        readingCell(reading, style),
        ...(shared ? [shares[i] ?? EMPTY] : []),
        ...(noted ? [remarkCell(reading.note)] : []),
      ],
    })),
    ...(whole !== undefined && summed
      ? {
          total: [
            { kind: 'text', text: word.total },
            quantityCell(whole, '', style),
            ...(shared ? [EMPTY] : []),
            ...(noted ? [EMPTY] : []),
          ],
        }
      : {}),
  }
}

function shareCell(
  { quantity }: Reading,
  whole: Quantity | undefined,
  style: Parameters<typeof readingCell>[1],
): TableCell {
  if (quantity === undefined || whole === undefined || style.unit.kind === 'percent') return EMPTY
  return percentCell(percentOf(quantity, whole), style.language)
}

interface Named {
  readonly name: string
  readonly reading: Reading
}

export interface PartsTable {
  readonly caption: string
  readonly by: 'org' | 'group'
  readonly whole: Quantity | undefined
  /** True where the whole is the sum of the parts and closes the table. */
  readonly summed: boolean
  readonly language: Language
}
