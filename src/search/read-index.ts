import type { PageKind } from './content.ts'
import { PAGE_KINDS } from './content.ts'
import { decodeNumbers, decodeTexts } from './codes.ts'
import { exactKey, foldedKey } from './key.ts'
import type { StoredGroup, StoredIndex } from './stored.ts'
import { BETWEEN, FORM } from './stored.ts'
import { isWord, joinPieces } from './word.ts'

/** An index ready to be asked. Throws where the text is none of this form: an old copy beside a new script. */
export function readIndex(json: string): SearchIndex {
  const stored = JSON.parse(json) as StoredIndex
  if ((stored.form as unknown) !== FORM) throw new Error(`The search index has form ${String(stored.form)}.`)
  const words = stored.words === '' ? [] : stored.words.split(BETWEEN)
  return {
    words,
    exact: words.map((word) => (isWord(word) ? exactKey(word) : '')),
    folded: words.map((word) => (isWord(word) ? foldedKey(word) : '')),
    digits: Uint8Array.from(words, (word) => (/^\p{N}/u.test(word) ? 1 : 0)),
    pages: stored.pages.map(([kind, path, title, summary, text, also, note, figure]) => ({
      kind: PAGE_KINDS[kind] ?? 'guide',
      path,
      title: decodeNumbers(title),
      summary: decodeNumbers(summary),
      text: decodeNumbers(text),
      also: decodeNumbers(also),
      note: decodeNumbers(note),
      figure: decodeNumbers(figure),
    })),
    labels: stored.labels.map(decodeNumbers),
    periods: stored.periods.map(([key, label, asked, telling]) => ({
      key,
      label: decodeNumbers(label),
      words: decodeNumbers(asked),
      telling: decodeNumbers(telling),
    })),
    series: stored.series.map(([page, groups]) => ({ page, groups: groups.map(readGroup) })),
  }
}

/** What a coded text says. */
export function textOf({ words }: Pick<SearchIndex, 'words'>, text: Coded): string {
  return joinPieces(Array.from(text, (code) => words[code] ?? ''))
}

/** The words of the figure at a place of its group. */
export function figureWords({ numbers, ends }: Pick<IndexGroup, 'numbers' | 'ends'>, place: number): Coded {
  return numbers.subarray(ends[place - 1] ?? 0, ends[place])
}

/** Everything that an index holds, as text: what a reader could get out of it. */
export function textsIn(index: SearchIndex): readonly string[] {
  return [
    ...index.pages.flatMap(({ path, title, summary, text, also, note, figure }) => [
      path,
      ...[title, summary, text, also, note, figure].map((coded) => textOf(index, coded)),
    ]),
    ...[...index.labels, ...index.periods.flatMap(({ label, words }) => [label, words])].map((coded) =>
      textOf(index, coded),
    ),
    ...index.series.flatMap(({ groups }) =>
      groups.flatMap(({ anchor, numbers, ends }) => [
        anchor,
        ...ends.map((_, place) => textOf(index, figureWords({ numbers, ends }, place))),
      ]),
    ),
    index.words.join(' '),
  ]
}

function readGroup([kind, org, group, certainty, source, anchor, periods, texts]: StoredGroup): IndexGroup {
  return {
    kind,
    org,
    group,
    certainty,
    source,
    anchor,
    periods: decodeNumbers(periods),
    ...decodeTexts(texts),
  }
}

/** A text as the places of its words in `words`. */
export type Coded = Uint32Array

export interface SearchIndex {
  readonly words: readonly string[]
  /** Keys of the words by place; empty for what only parts words. */
  readonly exact: readonly string[]
  readonly folded: readonly string[]
  /** 1 for numbers. */
  readonly digits: Uint8Array
  readonly pages: readonly IndexPage[]
  readonly labels: readonly Coded[]
  readonly periods: readonly IndexPeriod[]
  readonly series: readonly { readonly page: number; readonly groups: readonly IndexGroup[] }[]
}

export interface IndexPage {
  readonly kind: PageKind
  readonly path: string
  readonly title: Coded
  readonly summary: Coded
  readonly text: Coded
  /** Found, and never shown. */
  readonly also: Coded
  readonly note: Coded
  readonly figure: Coded
}

export interface IndexPeriod {
  readonly key: string
  readonly label: Coded
  readonly words: Coded
  readonly telling: Coded
}

export interface IndexGroup {
  /** Places in `labels`. */
  readonly kind: number
  readonly org: number
  readonly group: number
  readonly certainty: number
  readonly source: number
  readonly anchor: string
  readonly periods: Uint32Array
  /** The words of all its figures in a row, and where in the row those of each end. */
  readonly numbers: Coded
  readonly ends: readonly number[]
}
