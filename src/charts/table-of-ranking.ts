import { words } from '../format/words.ts'
import type { SeriesModel } from '../model/model.ts'
import type { Language } from '../quantity/language.ts'
import type { ChartTable, TableCell } from './chart.ts'
import type { Ranked } from './ranking-rows.ts'
import { groupWord } from './ranking-rows.ts'
import { EMPTY, goalCell, percentCell, readingCell, verdictCell } from './table-cells.ts'

/** The rows in their order: result, plan, share and how they stand; amounts alone where nothing is planned. */
export function tableOfRanking(
  series: SeriesModel,
  ranked: readonly Ranked[],
  { caption, by, planned, lower, language }: RankingTable,
): ChartTable {
  const word = words(language)
  const style = { unit: series.unit, language }
  const head = series.series.measure === 'flow' || planned ? word.resultHead : word.value
  return {
    caption,
    layout: 'restacks',
    columns: [
      { head: by === 'org' ? word.organisation : word.group },
      { head, numeric: true },
      ...(planned
        ? [
            { head: word.planHead, numeric: true },
            { head: word.shareOfPlanHead, numeric: true },
            { head: word.verdict },
          ]
        : []),
    ],
    rows: ranked.map((each) => ({
      kind: 'row',
      of: each.row.key,
      cells: [
        { kind: 'text', text: each.row.name },
        readingCell(each.row.reading, style),
        ...(planned
          ? [
              goalCell(each.row.goal, style),
              percentCell(each.percent, language),
              standingCell(each, { series, lower, language }),
            ]
          : []),
      ],
    })),
  }
}

function standingCell(
  { row, group }: Ranked,
  manner: Parameters<typeof groupWord>[1] & { readonly language: Language },
): TableCell {
  if (group === 'no-figure') return EMPTY
  if (row.goal?.verdict !== undefined)
    return verdictCell(row.goal, { unit: manner.series.unit, language: manner.language })
  return { kind: 'text', text: groupWord(group, manner) }
}

export interface RankingTable {
  readonly caption: string
  readonly by: 'org' | 'group'
  readonly planned: boolean
  readonly lower: boolean
  readonly language: Language
}
