import type { Model, SeriesModel } from './model.ts'

/**
 * The rows of a series for its CSV and JSON, one row a figure: the whole's values by period, then breakdowns, cells, targets, statements.
 * Numbers are plain (decimal point), empty strings stand for nothing.
 */
export function rowsOf(model: Model, series: SeriesModel): readonly Row[] {
  void model
  void series
  return []
}

/** The columns of the contract, in its order. */
export const rowColumns = [
  'series',
  'period',
  'as_of',
  'org',
  'group',
  'kind',
  'text',
  'value',
  'qualifier',
  'low',
  'high',
  'unit',
  'status',
  'source',
  'note',
] as const

export type RowKind = 'value' | 'of' | 'share' | 'met' | 'gap' | 'target' | 'statement'

/** One figure of a series as text, ready for `writeCsv`. */
export type Row = Readonly<Record<(typeof rowColumns)[number], string>>
