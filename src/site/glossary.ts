import { compareNames } from '../format/collate.ts'
import type { Model } from '../model/model.ts'
import { seriesHref } from './links.ts'
import { seriesName } from './names.ts'

/** Every definition of the bulletin under the letter that its name begins with, in the order of the alphabet: A, Ă, Â, B, …, D, Đ. */
export function glossary(model: Model): readonly GlossaryLetter[] {
  const entries = [...model.series.values()]
    .flatMap(({ series }): readonly GlossaryEntry[] =>
      series.definition === undefined
        ? []
        : [
            {
              id: series.id,
              name: seriesName(model, series.id),
              meaning: series.definition,
              href: seriesHref(series.id),
              illustrative: series.illustrative,
            },
          ],
    )
    .sort((a, b) => compareNames(a.name, b.name) || compareNames(a.id, b.id))
  return [...Map.groupBy(entries, ({ name }) => letterOf(name))].map(([letter, own]) => ({
    letter,
    id: `letter-${idOf(letter)}`,
    entries: own,
  }))
}

/** Tone marks make no letter of their own: `Ấ` stands under `Â`, `Ì` under `I`; what begins with no letter stands under `#`. */
function letterOf(name: string): string {
  const [first = ''] = name.normalize('NFC')
  const bare = first.normalize('NFD').replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, '')
  const letter = bare.normalize('NFC').toUpperCase()
  return /^\p{L}$/u.test(letter) ? letter : '#'
}

/** ASCII, and different for each letter. */
function idOf(letter: string): string {
  return (letter.codePointAt(0) ?? 0).toString(16)
}

export interface GlossaryLetter {
  readonly letter: string
  /** Of its heading. */
  readonly id: string
  readonly entries: readonly GlossaryEntry[]
}

export interface GlossaryEntry {
  /** That of the series; also the entry's place on the page. */
  readonly id: string
  readonly name: string
  readonly meaning: string
  readonly href: string
  readonly illustrative: boolean
}
