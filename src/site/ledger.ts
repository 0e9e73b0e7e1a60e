import { formatMissing } from '../format/missing.ts'
import { formatStatus } from '../format/status.ts'
import { formatValue, valueParts } from '../format/value.ts'
import type { Language } from '../quantity/language.ts'
import type { Quantity, Value } from '../quantity/quantity.ts'
import type { Status } from '../quantity/status.ts'
import type { Unit } from '../quantity/unit.ts'
import type { Verdict } from '../quantity/verdict.ts'

/** A value in a table: words apart from digits, so that digits line up; what has no number is its word. */
export function valueCell(value: Value | undefined, { language, unit, status }: CellStyle): Cell {
  if (value === undefined) return emptyCell
  if (value.kind === 'missing') return { kind: 'words', text: formatMissing(value.missing, language) }
  const parts = valueParts(value, { language, unit, place: 'table' })
  const spoken = formatValue(value, { language, unit, register: 'spoken' })
  return {
    kind: 'figure',
    before: [statusWord(value, status, language), parts.before].filter((word) => word !== '').join(' '),
    number: parts.number,
    after: value.scale === 'points' ? [parts.unit, parts.after].join(' ').trim() : parts.after,
    ...(value.qualifier === 'range' ? { spoken } : {}),
  }
}

export const emptyCell: Cell = { kind: 'empty' }

export function textCell(text: string | undefined): Cell {
  return text === undefined || text === '' ? emptyCell : { kind: 'text', text }
}

export function remarkCell(...remarks: readonly (string | undefined)[]): Cell {
  const said = remarks.filter((remark) => remark !== undefined && remark !== '')
  return said.length === 0 ? emptyCell : { kind: 'remark', text: said.join(' ') }
}

/** Numbers of the columns that have a word behind a figure: their heads and digits make room for it. */
export function suffixedColumns(ledger: Ledger): readonly boolean[] {
  return ledger.columns.map((_, index) =>
    ledger.rows.some((row) => {
      const cell = row.kind === 'row' ? row.cells[index] : undefined
      return cell?.kind === 'figure' && cell.after !== ''
    }),
  )
}

/** A final figure needs no word; an estimate that says so itself ("ước") needs no second. */
function statusWord(value: Quantity, status: Status | undefined, language: Language): string {
  if (status === undefined || status === 'final' || (status === 'estimate' && value.estimate)) return ''
  return formatStatus(status, language)
}

/** A table ready to be printed. On a phone its rows restack. */
export interface Ledger {
  readonly caption?: string
  readonly columns: readonly Column[]
  readonly rows: readonly LedgerRow[]
  /** `yearly`: period, value and plan keep their line on a phone, the rest goes below. */
  readonly layout: 'restacks' | 'yearly'
  /** The sum under a partition. */
  readonly total?: readonly Cell[]
}

export interface Column {
  readonly head: string
  /** Where the head would be misread. */
  readonly spoken?: string
  readonly numeric?: boolean
}

export type LedgerRow =
  /** The first cell is the row's head. */
  | { readonly kind: 'row'; readonly cells: readonly Cell[]; readonly focus?: boolean; readonly id?: string }
  /** One line across the table: from here figures are kept in another way. */
  | { readonly kind: 'break'; readonly text: string }

export type Cell =
  | {
      readonly kind: 'figure'
      readonly before: string
      readonly number: string
      readonly after: string
      readonly spoken?: string
    }
  /** A word in the place of a number. */
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string; readonly spoken?: string }
  | { readonly kind: 'remark'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string }
  /** As it was printed before. */
  | { readonly kind: 'struck'; readonly text: string }
  | { readonly kind: 'verdict'; readonly verdict: Verdict; readonly text: string }
  /** A small picture that says nothing by itself, with the words beside it. */
  | { readonly kind: 'drawn'; readonly svg: string; readonly text: string }
  /** One below the other. */
  | { readonly kind: 'lines'; readonly cells: readonly Cell[] }
  | { readonly kind: 'empty' }

interface CellStyle {
  readonly language: Language
  readonly unit?: Unit
  readonly status?: Status
}
