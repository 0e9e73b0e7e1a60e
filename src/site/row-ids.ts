import type { Period } from '../quantity/period.ts'
import { writePeriod } from '../quantity/write-period.ts'

/** Ids of the rows on the page of a series, by which a search leads to one figure. */
export const periodRowPrefix = 'figure-'

/** The row of one period of the whole: `figure-2023-q1`. */
export function periodRow(period: Period): string {
  return `${periodRowPrefix}${periodKey(period)}`
}

/** A period as part of an id: `2023-q1`, `2020-2023`. */
export function periodKey(period: Period): string {
  return writePeriod(period).toLowerCase().replace('/', '-')
}

/** A row of one of the tables by part, crossing, plan or statement: by the name of the part, else by its place from 0. */
export function tableRow(table: string, row: string | number): string {
  return `${table}-${typeof row === 'number' ? row + 1 : row}`
}

/** The table of the breakdown at a place. */
export function partsTableId(index: number): string {
  return `parts-${index + 1}`
}
