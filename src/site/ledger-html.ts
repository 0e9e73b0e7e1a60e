import { SIGN_WIDTH, verdictSign } from '../charts/sign.ts'
import { hiddenSvgOf } from '../charts/svg.ts'
import { escape } from '../format/escape.ts'
import { NO_BREAK } from '../format/space.ts'
import type { Verdict } from '../quantity/verdict.ts'
import type { Cell, Ledger, LedgerRow } from './ledger.ts'
import { suffixedColumns } from './ledger.ts'

/** A ledger as the inside of a `<table>`: one string, since a component for each cell would cost more than the charts. */
export function ledgerHtml(ledger: Ledger): string {
  const { caption, columns, rows, total } = ledger
  const classes = columnClasses(ledger)
  const heads = columns.map(
    ({ head, spoken }, index) =>
      `<th scope="col"${classes[index] ?? ''}>${spoken === undefined ? escape(head) : spokenHtml(head, spoken)}</th>`,
  )
  const lineOf = (cells: readonly Cell[]): string =>
    cells
      .map((cell, index) => cellHtml(cell, columns[index]?.head ?? '', classes[index] ?? '', index))
      .join('')
  return [
    caption === undefined ? '' : `<caption>${escape(caption)}</caption>`,
    `<thead><tr>${heads.join('')}</tr></thead>`,
    `<tbody>${rows.map((row) => rowHtml(row, columns.length, lineOf)).join('')}</tbody>`,
    total === undefined ? '' : `<tfoot><tr>${lineOf(total)}</tr></tfoot>`,
  ].join('')
}

/** What stands in a cell, also used outside tables. */
export function cellContent(cell: Cell): string {
  switch (cell.kind) {
    case 'empty':
      return ''
    case 'figure':
      return cell.spoken === undefined
        ? figureHtml(cell)
        : spokenHtml([cell.before, cell.number, cell.after].join(' ').trim(), cell.spoken)
    case 'words':
      return `<span class="figure-words">${escape(cell.text)}</span>`
    case 'text':
      return cell.spoken === undefined ? escape(cell.text) : spokenHtml(cell.text, cell.spoken)
    case 'remark':
      return `<span class="remark">${escape(cell.text)}</span>`
    case 'link':
      return `<a href="${escape(cell.href)}">${escape(cell.text)}</a>`
    case 'struck':
      return `<s>${escape(cell.text)}</s>`
    case 'verdict':
      return verdictHtml(cell.verdict, cell.text)
    case 'drawn':
      return `<span class="drawn">${cell.svg}<span>${escape(cell.text)}</span></span>`
    case 'lines':
      return cell.cells.map((each) => `<span class="cell-line">${cellContent(each)}</span>`).join(' ')
  }
}

/** A verdict: its sign, and always its word. */
export function verdictHtml(verdict: Verdict, text: string): string {
  const sign = hiddenSvgOf(verdictSign(verdict), { id: 'sign', className: 'sign', width: String(SIGN_WIDTH) })
  return `<span class="verdict">${sign}<span>${escape(text)}</span></span>`
}

/** A text whose signs a screen reader would drop or misread: seen as printed, heard in words. */
export function spokenHtml(seen: string, spoken: string): string {
  if (seen === spoken) return escape(seen)
  return `<span aria-hidden="true">${escape(seen)}</span><span class="hidden-text">${escape(spoken)}</span>`
}

function figureHtml({ before, number, after }: Extract<Cell, { kind: 'figure' }>): string {
  const words = before === '' ? '' : `<span class="figure-words">${escape(before)}${NO_BREAK}</span>`
  const suffix = after === '' ? '' : `<span class="figure-suffix"> ${escape(after)}</span>`
  return `${words}${escape(number)}${suffix}`
}

function rowHtml(row: LedgerRow, width: number, lineOf: (cells: readonly Cell[]) => string): string {
  switch (row.kind) {
    case 'break':
      return `<tr class="break"><td colspan="${width}">${escape(row.text)}</td></tr>`
    case 'row':
      return `<tr${row.id === undefined ? '' : ` id="${escape(row.id)}"`}${row.focus === true ? ' class="in-focus"' : ''}>${lineOf(row.cells)}</tr>`
  }
}

function cellHtml(cell: Cell, head: string, className: string, index: number): string {
  if (index === 0) return `<th scope="row"${className}>${cellContent(cell)}</th>`
  if (cell.kind === 'empty') return `<td${className}></td>`
  return `<td${className} data-label="${escape(head)}">${cellContent(cell)}</td>`
}

function columnClasses(ledger: Ledger): readonly string[] {
  const suffixed = suffixedColumns(ledger)
  return ledger.columns.map(({ numeric }, index) => {
    if (numeric !== true) return ''
    return suffixed[index] === true ? ' class="number suffixed"' : ' class="number"'
  })
}
