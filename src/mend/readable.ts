import { BINDING, type Passage } from '../load/passage.ts'
import type { Project } from '../load/project.ts'
import type { Waiver } from '../load/series.ts'
import type { Place } from '../problems/place.ts'
import type { SourceText } from './source-text.ts'

/** Words in which blanks are a matter of form. */
export interface Readable {
  readonly file: string
  readonly text: string
  readonly placeAt: (offset: number) => Place
  /** False for words that are read as a value of the data or quoted, not as running text. */
  readonly isPassage: boolean
  /** Form faults of this file that its office accepts as they are. */
  readonly accepted: readonly Waiver[]
}

/**
 * Everything of a project that a reader sees as running text: its passages, and the words inside `<Num>…</Num>`. A waiver that quotes words
 * (`text: "53,2 %"`) is mended along with them, or it would stand for nothing.
 */
export function readableTexts(
  project: Project,
  sources: ReadonlyMap<string, SourceText>,
): readonly Readable[] {
  const articles = project.editions.flatMap((edition) => edition.articles)
  return [...project.series.values(), ...project.editions, ...articles].flatMap(
    ({ place, passages, accept }) => {
      const { file } = place
      const source = sources.get(file)
      if (source === undefined) return []
      const accepted = accept.filter(({ check }) => check === 'number-form')
      const quoted = accept.filter(({ check, text }) => check !== 'number-form' && text !== undefined)
      return [
        ...passages.map(({ text, placeAt }) => ({ file, text, placeAt, isPassage: true, accepted })),
        ...[
          ...passages.flatMap((passage) => authorsWords(passage, source)),
          ...quoted.flatMap((waiver) => waiverWords(waiver, source)),
        ].map(({ text, at }) => ({
          file,
          text,
          placeAt: (offset: number) => placeOf(source, file, at + offset),
          isPassage: false,
          accepted,
        })),
      ]
    },
  )
}

/** What stands between the tags of a bound figure. */
function authorsWords({ text, bindings }: Passage, source: SourceText): readonly Found[] {
  return bindings.flatMap(({ offset, use }): readonly Found[] => {
    if (text[offset] !== BINDING || use.kind !== 'figure' || use.text === undefined) return []
    TAG.lastIndex = source.offsetOf(use.place) ?? source.text.length
    const tag = TAG.exec(source.text)
    return tag === null ? [] : [{ text: tag[2] ?? '', at: tag.index + (tag[1] ?? '').length }]
  })
}

/** The words of a waiver as they stand behind its `text:`. */
function waiverWords({ place, text = '' }: Waiver, source: SourceText): readonly Found[] {
  const start = source.offsetOf(place)
  if (start === undefined || text === '') return []
  const key = source.text.indexOf('text:', start)
  const at = key < 0 ? -1 : source.text.indexOf(text, key)
  return at < 0 || at > key + FARTHEST ? [] : [{ text, at }]
}

function placeOf(source: SourceText, file: string, offset: number): Place {
  const line = source.lineOf(offset)
  const start = source.offsetOf({ file, line, column: 1 }) ?? 0
  return { file, line, column: offset - start + 1 }
}

/** An opening tag and what follows it up to the next tag. */
const TAG = /(<[A-Z]\w*(?:[^<>"']|"[^"]{0,400}"|'[^']{0,400}'){0,400}>)([^<]*)(?=<\/)/uy
/** A value begins at most this far behind its key. */
const FARTHEST = 20

interface Found {
  readonly text: string
  readonly at: number
}
