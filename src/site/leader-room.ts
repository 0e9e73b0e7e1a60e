import type { Edition } from '../load/edition.ts'
import { fillTemplate } from '../model/fill-template.ts'
import type { Model } from '../model/model.ts'
import type { ChangesSince } from './leader-changes.ts'
import type { OrgEntry, OrgStandings } from './leader-orgs.ts'
import type { TrustLine } from './leader-trust.ts'
import type { Cell, Ledger, LedgerRow } from './ledger.ts'

/**
 * How much of page one there is room for, so that it is exactly one sheet of A4: plans and changes give way first, since they
 * stand further below too; main points come along where all the rest leaves room. Heights are estimated in millimetres from the
 * lengths of the texts, rather too high; a screen shows as much as the paper.
 */
export function roomOnSheet(model: Model, edition: Edition, sheet: Sheet): Room {
  const { plans, standings, changes, trust } = sheet
  const least =
    headHeight(model, edition) +
    (standings === undefined ? 0 : orgsHeight(standings)) +
    6 +
    LINE *
      (linesOf([trust.figures, trust.bound, trust.checks].join(' '), 130) + (trust.signed === '' ? 0 : 1))
  const used = (rows: number, lines: number): number =>
    least + plansHeight(plans, rows) + changesHeight(changes, lines)
  const most = standings === undefined ? { rows: 8, lines: 4 } : { rows: 5, lines: 3 }
  let rows = Math.min(most.rows, plans.rows.length)
  let { lines } = most
  for (const step of STEPS) {
    if (used(rows, lines) <= PAGE) break
    rows = Math.min(rows, step.rows)
    lines = Math.min(lines, step.lines)
  }
  return { plans: rows, changes: lines, points: used(rows, lines) + pointsHeight(model, edition) <= PAGE }
}

/** How plans and changes give way to each other. */
const STEPS = [
  { rows: 7, lines: 4 },
  { rows: 6, lines: 4 },
  { rows: 5, lines: 3 },
  { rows: 4, lines: 3 },
  { rows: 3, lines: 3 },
  { rows: 3, lines: 2 },
  { rows: 2, lines: 2 },
  { rows: 2, lines: 1 },
  { rows: 1, lines: 1 },
  { rows: 1, lines: 0 },
] as const

/** Height of A4 without the margins of a first page, less a line to be sure. */
const PAGE = 262

/** Of small print, of what stands in serif letters. */
const LINE = 3.9
const SERIF_LINE = 4.5

function headHeight(model: Model, edition: Edition): number {
  return (
    43 +
    linesOf(fillTemplate(model, edition.title), 46) * 9.5 +
    linesOf(fillTemplate(model, edition.summary), 95) * 6
  )
}

function plansHeight({ rows }: Ledger, most: number): number {
  const shown = rows.slice(0, most)
  const more = rows.length > shown.length ? LINE : 0
  return shown.length === 0 ? 17 : shown.reduce((sum, row) => sum + rowHeight(row), 22.5 + more)
}

function rowHeight(row: LedgerRow): number {
  if (row.kind === 'break') return LINE
  const [name, , asked, , standing] = row.cells
  const lines = Math.max(linesOf(textOf(name), 30), linesOf(textOf(asked), 16), linesOf(textOf(standing), 38))
  return 2.4 + lines * LINE
}

function orgsHeight({ groups, sentence }: OrgStandings): number {
  return groups.reduce(
    (sum, { name, count, shown, rest, onPaper }) => {
      const names = [...shown, ...rest].slice(0, onPaper)
      const others = onPaper < count ? 'và 100 đơn vị khác (xem phụ lục)' : ''
      const text = names.map(inLines).join('') + others
      return sum + 2.4 + SERIF_LINE * Math.max(linesOf(`${name} 100 đơn vị`, 24), linesOf(text, 74))
    },
    17.5 + SERIF_LINE * linesOf(sentence, 105),
  )
}

/** A name that does not share a line takes whole ones. */
function inLines({ name, text, note = '' }: OrgEntry): string {
  const length = name.length + text.length + note.length + 6
  return ' '.repeat(length > 74 ? Math.ceil(length / 74) * 74 : length)
}

function changesHeight(changes: ChangesSince | undefined, most: number): number {
  const lines = changes?.lines.slice(0, most) ?? []
  return lines.reduce((sum, { text }) => sum + 1.8 + SERIF_LINE * linesOf(text, 100), 21)
}

function pointsHeight(model: Model, edition: Edition): number {
  const slips = edition.corrections.length
  const width = slips === 0 ? 52 : 34
  const points = edition.mainPoints.map((point) => fillTemplate(model, point))
  const column = points.reduce((sum, point) => sum + 2.4 + 4.8 * linesOf(point, width), 0) / 2
  return Math.max(18 + column, slips * 44)
}

function linesOf(text: string, width: number): number {
  return Math.ceil(text.length / width)
}

function textOf(cell: Cell | undefined): string {
  switch (cell?.kind) {
    case undefined:
    case 'empty':
      return ''
    case 'figure':
      return `${cell.before} ${cell.number} ${cell.after}`
    case 'lines':
      return cell.cells.map(textOf).join(' ')
    case 'words':
    case 'text':
    case 'remark':
    case 'link':
    case 'struck':
    case 'verdict':
    case 'drawn':
      return cell.text
  }
}

interface Sheet {
  readonly plans: Ledger
  readonly standings?: OrgStandings | undefined
  readonly changes?: ChangesSince | undefined
  readonly trust: TrustLine
}

export interface Room {
  /** Rows of the table of plans. */
  readonly plans: number
  readonly changes: number
  /** Whether the main points stand on it too. */
  readonly points: boolean
}
