import type { Series } from '../../../src/load/series.ts'
import { observation } from '../../model/making.ts'

/** The series of a small bulletin. */
export type Lines = readonly Partial<Series>[]

/** Small bulletins, each with what it is an example of. */
export type Situations = Readonly<Record<string, Lines>>

export const figure = (total: string): Pick<Series, 'values'> => ({ values: [observation('2023', total)] })

export function figures(all: Readonly<Record<string, string>>, more: Partial<Series> = {}): Lines {
  return [{ values: Object.entries(all).map(([at, text]) => observation(at, text)), ...more }]
}

export function stock(all: Readonly<Record<string, string>>, more: Partial<Series> = {}): Lines {
  const values = Object.entries(all).map(([at, text]) => observation(at, text, { asOf: 'không rõ' }))
  return [{ measure: 'stock', values, ...more }]
}
