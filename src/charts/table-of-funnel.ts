import { words } from '../format/words.ts'
import type { Language } from '../quantity/language.ts'
import type { Quantity } from '../quantity/quantity.ts'
import type { ChartTable } from './chart.ts'
import type { Step } from './funnel-step.ts'
import { percentCell, readingCell, remarkCell } from './table-cells.ts'

/** The steps in their order, each with its share of the one before where it has one. */
export function tableOfFunnel(
  steps: readonly Step[],
  shares: readonly (Quantity | undefined)[],
  { caption, language }: FunnelTable,
): ChartTable {
  const word = words(language)
  const vi = language === 'vi'
  const shared = shares.some((share) => share !== undefined)
  const noted = steps.some(({ reading }) => reading.note !== undefined)
  return {
    caption,
    layout: 'restacks',
    columns: [
      { head: vi ? 'Bước' : 'Step' },
      { head: word.value, numeric: true },
      ...(shared ? [{ head: vi ? 'So với bước trước (%)' : '% of the step before', numeric: true }] : []),
      ...(noted ? [{ head: word.notes }] : []),
    ],
    rows: steps.map(({ name, reading, series: { unit } }, i) => {
      const share = shares[i]
      return {
        kind: 'row',
        of: reading.key,
        cells: [
          { kind: 'text', text: name },
          readingCell(reading, { unit, language }),
          ...(shared ? [percentCell(share, language)] : []),
          ...(noted ? [remarkCell(reading.note)] : []),
        ],
      }
    }),
  }
}

export interface FunnelTable {
  readonly caption: string
  readonly language: Language
}
