import type { PageContent, SearchContent, SeriesFigures } from './content.ts'
import { PAGE_KINDS } from './content.ts'
import { encodeNumber, END } from './codes.ts'
import type { StoredGroup, StoredIndex, StoredPage, StoredSeries } from './stored.ts'
import { BETWEEN, FORM, scriptOf } from './stored.ts'
import { piecesOf } from './word.ts'

/** The index as a classic script: one quoted string, which browsers read faster than the same data as code. */
export function indexScript(content: SearchContent): string {
  return scriptOf(JSON.stringify(storeIndex(content)))
}

/** The index of everything that can be found. The same content gives the same bytes. */
export function storeIndex(content: SearchContent): StoredIndex {
  const coder = new TextCoder(textsOf(content))
  const labels = new Labels()
  const series = content.figures.map((figures) => storeSeries(figures, coder, labels))
  return {
    form: FORM,
    words: coder.words.join(BETWEEN),
    pages: content.pages.map((page) => storePage(page, coder)),
    labels: labels.all.map((label) => coder.encode(label)),
    periods: content.periods.map(({ key, label, words, telling }) => [
      key,
      coder.encode(label),
      coder.encode(words),
      coder.encode(telling),
    ]),
    series,
  }
}

function storePage({ kind, path, ...texts }: PageContent, coder: TextCoder): StoredPage {
  const { title, summary, text, also, note, figure } = texts
  const [one = '', two = '', three = '', four = '', five = '', six = ''] = [
    title,
    summary,
    text,
    also,
    note,
    figure,
  ].map((each) => coder.encode(each))
  return [PAGE_KINDS.indexOf(kind), path, one, two, three, four, five, six]
}

function storeSeries({ page, groups }: SeriesFigures, coder: TextCoder, labels: Labels): StoredSeries {
  return [
    page,
    groups.map(({ kind, org, group, certainty, source, anchor, figures }): StoredGroup => [
      labels.placeOf(kind),
      labels.placeOf(org),
      labels.placeOf(group),
      labels.placeOf(certainty),
      labels.placeOf(source),
      anchor,
      figures.map(({ period }) => encodeNumber(period)).join(''),
      figures.map(({ text }) => coder.encode(text) + END).join(''),
    ]),
  ]
}

function* textsOf({ pages, periods, figures }: SearchContent): Generator<string> {
  for (const { title, summary, text, also, note, figure } of pages)
    yield* [title, summary, text, also, note, figure]
  for (const { label, words, telling } of periods) yield* [label, words, telling]
  for (const { groups } of figures)
    for (const { kind, org, group, certainty, source, figures: each } of groups) {
      yield* [kind, org, group, certainty, source]
      for (const { text } of each) yield text
    }
}

/** Writes texts as numbers of their words; each text is cut up once. */
class TextCoder {
  /** The most frequent first; of equals the first in order of code points. */
  readonly words: readonly string[]
  /** By the order in which words were met. */
  readonly #codes: readonly string[]
  readonly #met = new Map<string, number>()
  readonly #cuts = new Map<string, readonly number[]>()

  constructor(texts: Iterable<string>) {
    const counts: number[] = []
    for (const text of texts) for (const place of this.#cut(text)) counts[place] = (counts[place] ?? 0) + 1
    const order = [...this.#met].sort(
      ([one, first], [other, second]) =>
        (counts[second] ?? 0) - (counts[first] ?? 0) || (one < other ? -1 : 1),
    )
    const codes: string[] = []
    for (const [code, [, place]] of order.entries()) codes[place] = encodeNumber(code)
    this.words = order.map(([word]) => word)
    this.#codes = codes
  }

  encode(text: string): string {
    let coded = ''
    for (const place of this.#cut(text)) coded += this.#codes[place] ?? ''
    return coded
  }

  #cut(text: string): readonly number[] {
    const known = this.#cuts.get(text)
    if (known !== undefined) return known
    const places = piecesOf(text).map((piece) => this.#placeOf(piece))
    this.#cuts.set(text, places)
    return places
  }

  #placeOf(piece: string): number {
    const known = this.#met.get(piece)
    if (known !== undefined) return known
    const place = this.#met.size
    this.#met.set(piece, place)
    return place
  }
}

/** Texts by place, each once; the empty one is the first. */
class Labels {
  readonly #places = new Map<string, number>([['', 0]])

  get all(): readonly string[] {
    return [...this.#places.keys()]
  }

  placeOf(label: string): number {
    const known = this.#places.get(label)
    if (known !== undefined) return known
    const place = this.#places.size
    this.#places.set(label, place)
    return place
  }
}
