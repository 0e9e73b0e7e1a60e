import { capitalize } from '../format/capital.ts'
import { formatMissing } from '../format/missing.ts'
import { formatPeriod } from '../format/period.ts'
import { formatStatus } from '../format/status.ts'
import { formatValue, valueParts } from '../format/value.ts'
import { words } from '../format/words.ts'
import type { Language } from '../quantity/language.ts'
import type { Period } from '../quantity/period.ts'
import type { Quantity } from '../quantity/quantity.ts'
import type { Unit } from '../quantity/unit.ts'
import type { TableCell } from './chart.ts'
import type { Goal, Reading } from './reading.ts'

export const EMPTY: TableCell = { kind: 'empty' }

/** A figure with its words apart from its digits; what has no number is its word. */
export function readingCell(reading: Reading, { unit, language }: CellStyle): TableCell {
  const { quantity, missing, status } = reading
  if (quantity === undefined) return { kind: 'words', text: formatMissing(missing ?? 'not-yet', language) }
  const settled = status === 'final' || quantity.estimate
  return quantityCell(quantity, settled ? '' : formatStatus(status, language), { unit, language })
}

/** A share in a column whose head says "%" already; empty where there is none. */
export function percentCell(share: Quantity | undefined, language: Language): TableCell {
  if (share === undefined) return EMPTY
  return quantityCell({ ...share, scale: 'one' }, '', { unit: BARE, language })
}

const BARE: Unit = { id: '', name: '', kind: 'amount', aliases: [] }

/** What the plan asked. */
export function goalCell(goal: Goal | undefined, style: CellStyle): TableCell {
  if (goal === undefined) return EMPTY
  return quantityCell(goal.quantity, goal.derived ? words(style.language).derivedShort : '', style)
}

/** `Đạt, vượt 2` · `Chưa đạt, còn thiếu 5` · `Chưa rõ`; the distance only where it is one exact number. */
export function verdictCell(goal: Goal | undefined, { language }: CellStyle): TableCell {
  const verdict = goal?.verdict
  if (verdict === undefined) return EMPTY
  const word = words(language)
  const name = capitalize(
    { met: word.metShort, missed: word.missedShort, undecided: word.undecidedShort }[verdict],
  )
  const difference = goal?.resolved.difference
  const known = difference?.qualifier === 'exact' && difference.number !== null && difference.number !== 0
  if (
    difference === undefined ||
    !known ||
    verdict === 'undecided' ||
    goal?.resolved.target.better === 'lower'
  )
    return { kind: 'verdict', verdict, text: name }
  const distance = formatValue({ ...difference, number: Math.abs(difference.number ?? 0) }, { language })
  return {
    kind: 'verdict',
    verdict,
    text: `${name}, ${verdict === 'met' ? word.exceededShort : word.shortBy} ${distance}`,
  }
}

/** A period at the head of a row; spoken in full where dashes, slashes and Roman numerals would be misread. */
export function periodCell(period: Period, language: Language): TableCell {
  const text = capitalize(formatPeriod(period, { language, short: true }))
  if (period.kind === 'year' || period.kind === 'month') return { kind: 'text', text }
  return { kind: 'text', text, spoken: capitalize(formatPeriod(period, { language, register: 'spoken' })) }
}

export function remarkCell(text: string | undefined): TableCell {
  return text === undefined || text === '' ? EMPTY : { kind: 'remark', text }
}

export function quantityCell(quantity: Quantity, prefix: string, { unit, language }: CellStyle): TableCell {
  const parts = valueParts(quantity, { language, unit, place: 'table' })
  const spoken = [prefix, formatValue(quantity, { language, unit, register: 'spoken' })].join(' ').trim()
  return {
    kind: 'figure',
    before: [prefix, parts.before].join(' ').trim(),
    number: parts.number,
    after: parts.after,
    ...(quantity.number === null || quantity.ends !== null ? {} : { value: quantity.number }),
    ...(quantity.qualifier === 'range' ? { spoken } : {}),
  }
}

export interface CellStyle {
  readonly unit: Unit
  readonly language: Language
}
