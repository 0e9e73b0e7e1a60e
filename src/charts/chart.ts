import type { ChartKind } from '../format/chart-kinds.ts'
import type { Verdict } from '../quantity/verdict.ts'
import type { Shape } from './shape.ts'

/** A chart with all that belongs to it, ready to be printed: words, geometry, table. Nothing in it is left to compute. */
export interface Chart {
  readonly kind: ChartKind
  /** Unique on its page: kind and series, with what else tells it from its neighbours. */
  readonly id: string
  /** The finding. */
  readonly title: string
  /** Measure, coverage, period; a cut axis is named here. */
  readonly subtitle: string
  /** `Số liệu minh họa.`, bold after the subtitle, where the figures are invented. */
  readonly illustrative?: string
  /** Two or three sentences for those who do not see the picture. */
  readonly description: string
  readonly drawing: Drawing
  /** How to read what is unusual in the picture. */
  readonly notes: readonly string[]
  /** Source and status. */
  readonly source: string
  /** The author's own words under the chart. */
  readonly caption?: string
  readonly table: ChartTable
}

/** Shapes in a plot that begins `indent` pixels from the left of the figure and is as wide as it is given room. */
export interface Drawing {
  readonly indent: number
  readonly height: number
  readonly shapes: readonly Shape[]
}

/** The same figures as text, in the form in which pages print their tables. */
export interface ChartTable {
  readonly caption: string
  readonly layout: 'restacks' | 'yearly'
  readonly columns: readonly { readonly head: string; readonly spoken?: string; readonly numeric?: boolean }[]
  readonly rows: readonly TableRow[]
  /** The sum under parts that add up. */
  readonly total?: readonly TableCell[]
}

export type TableRow =
  | {
      readonly kind: 'row'
      readonly cells: readonly TableCell[]
      readonly focus?: boolean
      /** The key of the mark that draws the row. */
      readonly of?: string
    }
  /** One line across the table: from here figures are kept in another way. */
  | { readonly kind: 'break'; readonly text: string }

export type TableCell =
  | { readonly kind: 'text'; readonly text: string; readonly spoken?: string }
  | {
      readonly kind: 'figure'
      readonly before: string
      readonly number: string
      readonly after: string
      readonly spoken?: string
      /** The bare number, where there is one. */
      readonly value?: number
      /** The key of the mark that draws the figure, where a row has several. */
      readonly of?: string
    }
  /** A word in the place of a number. */
  | { readonly kind: 'words'; readonly text: string; readonly of?: string }
  | { readonly kind: 'remark'; readonly text: string }
  | { readonly kind: 'verdict'; readonly verdict: Verdict; readonly text: string }
  | { readonly kind: 'empty' }
