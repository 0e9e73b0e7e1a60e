/** Everything that can be found, as plain text, in the order in which equals are listed. */
export interface SearchContent {
  readonly pages: readonly PageContent[]
  /** In the order of time. */
  readonly periods: readonly PeriodContent[]
  readonly figures: readonly SeriesFigures[]
}

export interface PageContent {
  readonly kind: PageKind
  /** From the root of the site, without a leading slash. */
  readonly path: string
  readonly title: string
  /** One or two sentences; may be empty, as may all that follow. */
  readonly summary: string
  readonly text: string
  /** Found, and never shown: authors, topics, the name in another language. */
  readonly also: string
  /** Where it belongs: the number of the bulletin, the organisation. */
  readonly note: string
  /** The latest figure of a series, with its period. */
  readonly figure: string
}

/** What a page is; results are listed by kind. */
export const PAGE_KINDS = ['series', 'story', 'org', 'number', 'guide'] as const
export type PageKind = (typeof PAGE_KINDS)[number]

/** One period, named once for all figures. */
export interface PeriodContent {
  /** What it adds to the address of a row: `2023-q1`. */
  readonly key: string
  /** As a result prints it: `quý I/2023`. */
  readonly label: string
  /** Every way to ask for it, the years inside a longer period too. */
  readonly words: string
  /** Only the words that tell it from others: `quý 1 2023`. */
  readonly telling: string
}

/** The figures of one series. */
export interface SeriesFigures {
  /** Place of its page in `pages`. */
  readonly page: number
  readonly groups: readonly FigureGroup[]
}

/** Figures that differ by period and number only. */
export interface FigureGroup {
  /** Empty for a value; else what it is: the name of a plan, `Mức nguồn nêu`. */
  readonly kind: string
  /** Name of the part of the whole; empty for the whole. */
  readonly org: string
  readonly group: string
  /** Status and what else qualifies it, as a result prints it. */
  readonly certainty: string
  readonly source: string
  /** Id of the row on the page of the series; one that ends in `-` takes the period's key. */
  readonly anchor: string
  readonly figures: readonly FigureContent[]
}

export interface FigureContent {
  /** Place in `periods`. */
  readonly period: number
  /** The figure's words: `hơn 5.650 đảng viên`. */
  readonly text: string
}
