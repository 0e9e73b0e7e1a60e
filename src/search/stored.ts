/**
 * The index as it is stored: JSON. Every text is a run of coded numbers, each the place of a word in `words`; see `codes.ts`. Texts that
 * many figures share stand once in `labels`.
 */
export interface StoredIndex {
  readonly form: typeof FORM
  /** The words and what parts them, the most frequent first, joined by `BETWEEN`. */
  readonly words: string
  readonly pages: readonly StoredPage[]
  readonly labels: readonly string[]
  readonly periods: readonly StoredPeriod[]
  readonly series: readonly StoredSeries[]
}

/** Place in `PAGE_KINDS`, path, then title, summary, text, other words, note and figure in code. */
export type StoredPage = readonly [
  kind: number,
  path: string,
  title: string,
  summary: string,
  text: string,
  also: string,
  note: string,
  figure: string,
]

export type StoredPeriod = readonly [key: string, label: string, words: string, telling: string]

export type StoredSeries = readonly [page: number, groups: readonly StoredGroup[]]

/** Five labels by their places, the anchor, the periods one coded number each, and the texts, each followed by `END`. */
export type StoredGroup = readonly [
  kind: number,
  org: number,
  group: number,
  certainty: number,
  source: number,
  anchor: string,
  periods: string,
  texts: string,
]

/** Counts up when a script could not read what another version wrote. */
export const FORM = 1

/** Parts the words; no word holds it, since blanks of a text are plain spaces. */
export const BETWEEN = '\u00a0'

/** The variable of the page in which the script of the index leaves its JSON. */
export const INDEX_VARIABLE = 'bantinSearchIndex'

/** JSON as a classic script that leaves it in the variable. */
export function scriptOf(json: string): string {
  return `${START}${json.replace(/[\\']/g, '\\$&')}${STOP}`
}

/** The JSON that `scriptOf` wrote; undefined for any other script. */
export function indexJson(script: string): string | undefined {
  return script.startsWith(START)
    ? script.slice(START.length, -STOP.length).replace(/\\(.)/g, '$1')
    : undefined
}

const START = `var ${INDEX_VARIABLE}='`
const STOP = "'\n"
