import { formatStatus } from '../format/status.ts'
import { valueParts } from '../format/value.ts'
import type { Language } from '../quantity/language.ts'
import type { Quantity } from '../quantity/quantity.ts'
import type { Unit } from '../quantity/unit.ts'
import type { Reading } from './reading.ts'

/** A figure as it is written on a chart: its words stacked over its number. */
export function figureLabel(quantity: Quantity, { unit, language, status }: LabelStyle): FigureLabel {
  const { before, number, after } = valueParts(quantity, { language, unit, place: 'table' })
  const settled = status === undefined || status === 'final' || quantity.estimate
  const said = settled ? undefined : formatStatus(status, language)
  const stacked = [said ?? '', before || after].filter((word) => word !== '')
  return { words: stacked, number, ...(said === undefined ? {} : { status: said }) }
}

export interface FigureLabel {
  readonly words: readonly string[]
  readonly number: string
  /** The first of the words, where it names a status. */
  readonly status?: string
}

export interface LabelStyle {
  readonly unit: Unit
  readonly language: Language
  readonly status?: Reading['status']
}
