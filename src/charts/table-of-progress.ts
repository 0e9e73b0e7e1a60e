import { SMALLEST_WHOLE } from '../format/sentences/percent.ts'
import { words } from '../format/words.ts'
import type { ChartUse } from '../load/article.ts'
import type { SeriesModel } from '../model/model.ts'
import type { Language } from '../quantity/language.ts'
import type { ChartTable, TableCell } from './chart.ts'
import type { ProgressRow } from './progress.ts'
import { SIGNS, standingWord } from './progress.ts'
import type { Rows } from './progress-rows.ts'
import { EMPTY, goalCell, percentCell, readingCell, verdictCell } from './table-cells.ts'

/** Result, plan, share of the plan, and how they stand; shares only of plans large enough for them. */
export function tableOfProgress(
  series: SeriesModel,
  { rows }: Rows,
  { caption, by, language }: ProgressTable,
): ChartTable {
  const word = words(language)
  const style = { unit: series.unit, language }
  const head = by === undefined ? word.period : by === 'org' ? word.organisation : word.group
  return {
    caption,
    layout: 'restacks',
    columns: [
      { head },
      { head: word.resultHead, numeric: true },
      { head: word.planHead, numeric: true },
      { head: word.shareOfPlanHead, numeric: true },
      { head: word.verdict },
    ],
    rows: rows.map((row) => ({
      kind: 'row',
      cells: [
        { kind: 'text', text: row.name },
        readingCell(row.reading, style),
        goalCell(row.goal, style),
        shareCell(row, style),
        standingCell(row, style),
      ],
      of: row.key,
      ...(row.reading.now ? { focus: true } : {}),
    })),
  }
}

function shareCell({ goal }: ProgressRow, style: Parameters<typeof goalCell>[1]): TableCell {
  const ratio = goal?.resolved.ratio
  const level = goal === undefined ? 0 : Math.min(...goal.levels)
  if (ratio === undefined || level < SMALLEST_WHOLE) return EMPTY
  return percentCell(ratio, style.language)
}

function standingCell({ goal, standing }: ProgressRow, style: Parameters<typeof goalCell>[1]): TableCell {
  if (goal?.verdict !== undefined) return verdictCell(goal, style)
  const verdict = SIGNS[standing]
  const text = standingWord(standing, style.language)
  if (standing === 'no-figure') return EMPTY
  return verdict === undefined ? { kind: 'text', text } : { kind: 'verdict', verdict, text }
}

export interface ProgressTable {
  readonly caption: string
  readonly by: ChartUse['by']
  readonly language: Language
}
