import { capitalize } from '../format/capital.ts'
import { formatPeriod } from '../format/period.ts'
import { levelOf } from '../format/sentences/level.ts'
import { percentOf } from '../format/sentences/percent.ts'
import { words } from '../format/words.ts'
import type { SeriesModel } from '../model/model.ts'
import type { Language } from '../quantity/language.ts'
import type { ChartTable, TableCell, TableRow } from './chart.ts'
import { readPoint } from './read-periods.ts'
import type { Sums } from './read-sums.ts'
import type { Reading } from './reading.ts'
import type { CellStyle } from './table-cells.ts'
import { EMPTY, goalCell, percentCell, readingCell } from './table-cells.ts'

/** The sums of the year at each end, the parts that they are added up from, last year's sums, the share of the plan; the plan as a last row. */
export function tableOfCumulative(
  series: SeriesModel,
  sums: Sums,
  { caption, year, language }: CumulativeTable,
): ChartTable {
  const { slots, before, pieces, goal } = sums
  const word = words(language)
  const style = { unit: series.unit, language }
  const added = pieces.some((piece) => piece !== undefined)
  const shares = slots.map((reading) => shareCell(reading, sums, style))
  const shared = shares.some(({ kind }) => kind !== 'empty')
  const told = slots.flatMap((reading, slot): readonly TableRow[] => {
    const then = before?.[slot]
    const piece = pieces[slot]
    if (slot === 0 || (isBlank(reading) && (then === undefined || isBlank(then)))) return []
    return [
      {
        kind: 'row',
        cells: [
          { kind: 'text', text: nameOf(slot, sums, language) },
          ...(added
            ? [piece === undefined ? EMPTY : readingCell(readPoint(piece, piece.period), style)]
            : []),
          sumCell(reading, style),
          ...(before === undefined ? [] : [sumCell(then, style)]),
          ...(shared ? [shares[slot] ?? EMPTY] : []),
        ],
        ...(reading.now ? { focus: true } : {}),
      },
    ]
  })
  const vi = language === 'vi'
  const sumHead = (at: number): string =>
    `${capitalize(word.cumulative)}${vi ? '' : ','} ${formatPeriod({ kind: 'year', year: at }, { language })}`
  return {
    caption,
    layout: 'restacks',
    columns: [
      { head: word.period },
      ...(added ? [{ head: pieceHead(sums, language), numeric: true }] : []),
      { head: sumHead(year), numeric: true },
      ...(before === undefined ? [] : [{ head: sumHead(year - 1), numeric: true }]),
      ...(shared ? [{ head: word.shareOfPlanHead, numeric: true }] : []),
    ],
    rows: goal === undefined ? told : [...told, planRow()],
  }

  function planRow(): TableRow {
    const name = capitalize(vi ? `${word.plan} năm\u00A0${year}` : `${word.plan} for ${year}`)
    return {
      kind: 'row',
      cells: [
        { kind: 'text', text: name },
        ...(added ? [EMPTY] : []),
        goalCell(goal, style),
        ...(before === undefined ? [] : [goalCell(sums.goalBefore, style)]),
        ...(shared ? [EMPTY] : []),
      ],
    }
  }
}

function sumCell(reading: Reading | undefined, style: CellStyle): TableCell {
  if (reading === undefined || isBlank(reading)) return EMPTY
  const cell = readingCell(reading, style)
  return cell.kind === 'figure' || cell.kind === 'words' ? { ...cell, of: reading.key } : cell
}

function shareCell({ quantity }: Reading, { goal }: Sums, style: CellStyle): TableCell {
  const percent =
    quantity === undefined || goal === undefined ? undefined : percentOf(quantity, levelOf(goal.quantity))
  return percentCell(percent, style.language)
}

/** No sum is told at this end. */
function isBlank({ quantity, missing }: Reading): boolean {
  return quantity === undefined && missing === undefined
}

/** `6 tháng`, `Cả năm`; single months by their ends, `Hết tháng 8`. */
function nameOf(slot: number, { length, year }: Sums, language: Language): string {
  const months = slot * length
  if (language === 'vi') {
    if (length === 1) return `Hết\u00A0tháng\u00A0${months}`
    return months === 12 ? 'Cả năm' : `${months}\u00A0tháng`
  }
  const month = formatPeriod({ kind: 'month', year, month: months }, { language })
  return `To the end of ${month.replace(` ${year}`, '')}`
}

/** What the parts are that the sums are made of. */
function pieceHead({ length }: Sums, language: Language): string {
  if (language === 'vi')
    return length === 3 ? 'Trong quý' : length === 1 ? 'Trong tháng' : 'Trong 6\u00A0tháng'
  return length === 3 ? 'In the quarter' : length === 1 ? 'In the month' : 'In the half'
}

export interface CumulativeTable {
  readonly caption: string
  readonly year: number
  readonly language: Language
}
