import { words } from '../format/words.ts'
import type { Language } from '../quantity/language.ts'
import type { AccountStep } from './account-steps.ts'
import type { ChartTable, TableCell } from './chart.ts'
import { EMPTY, periodCell, quantityCell, readingCell } from './table-cells.ts'

/** Start, flows, rest and end, each with its period; whether a figure came or went stands in its name. */
export function tableOfAccount(
  steps: readonly AccountStep[],
  { caption, language }: AccountTable,
): ChartTable {
  const word = words(language)
  return {
    caption,
    layout: 'restacks',
    columns: [{ head: word.change }, { head: word.period }, { head: word.value, numeric: true }],
    rows: steps.map((step) => ({
      kind: 'row',
      of: step.key,
      ...(step.kind === 'end' ? { focus: true } : {}),
      cells: [
        { kind: 'text', text: step.name },
        step.period === undefined ? EMPTY : periodCell(step.period, language),
        valueCell(step, steps, language),
      ],
    })),
  }
}

function valueCell(step: AccountStep, steps: readonly AccountStep[], language: Language): TableCell {
  const { quantity, missing, status, key, kind, period, value } = step
  const unit = (step.series ?? steps.at(-1)?.series)?.unit
  if (unit === undefined || (kind === 'rest' && quantity === undefined)) return { kind: 'words', text: value }
  if (quantity !== undefined && kind === 'rest') return quantityCell(quantity, '', { unit, language })
  if (period === undefined) return { kind: 'words', text: value }
  return readingCell(
    {
      key,
      period,
      status,
      now: false,
      ...(quantity === undefined ? {} : { quantity }),
      ...(missing === undefined ? {} : { missing }),
    },
    { unit, language },
  )
}

export interface AccountTable {
  readonly caption: string
  readonly language: Language
}
