import type { Model, SeriesModel } from '../../model/model.ts'
import { foldWords, namesOf, type NameIndex, type Spelling } from './name-index.ts'

/**
 * What a stretch of text names: series by the words of their name that are not their unit's, organisations and groups by their name.
 * Texts are compared folded, word by word; of a name inside a longer one ("xã Yên" in "xã Yên Ninh") only the longer is named.
 */
export function namesIn(model: Model, text: string): Named {
  const index = namesOf(model)
  const folded = ` ${foldWords(text)} `
  const words = new Set(folded.trim().split(' '))
  return {
    series: seriesIn(index, folded, words),
    orgs: spelledIn(index.orgs, folded, words),
    groups: spelledIn(index.groups, folded, words),
  }
}

function seriesIn({ series }: NameIndex, folded: string, words: ReadonlySet<string>): Named['series'] {
  return [...words]
    .flatMap((word) => series.get(word) ?? [])
    .filter(({ keys }) => keys.every((key) => isThere(folded, key, keys.length >= LONG)))
    .toSorted((one, other) => one.order - other.order)
    .map(({ series: one, keys }) => ({ series: one, weight: keys.join(' ').length }))
}

/** Of a long name two words may have one between them: "học xong lớp bồi dưỡng" is "học lớp bồi dưỡng". */
function isThere(folded: string, key: string, loosely: boolean): boolean {
  if (folded.includes(` ${key} `)) return true
  const [one, other] = key.split(' ')
  if (!loosely || other === undefined) return false
  const words = folded.split(' ')
  return words.some((word, at) => word === one && words[at + 2] === other)
}

function spelledIn(
  spellings: ReadonlyMap<string, readonly Spelling[]>,
  folded: string,
  words: ReadonlySet<string>,
): readonly string[] {
  let left = folded
  const found = [...words]
    .flatMap((word) => spellings.get(word) ?? [])
    .toSorted((one, other) => other.name.length - one.name.length)
    .filter(({ name }) => {
      const found = left.includes(` ${name} `)
      if (found) left = left.replaceAll(` ${name} `, ' | ')
      return found
    })
  return [...new Set(found.toSorted((one, other) => one.order - other.order).map(({ id }) => id))]
}

const LONG = 3

export interface Named {
  /** With how many letters of the name were found. */
  readonly series: readonly { readonly series: SeriesModel; readonly weight: number }[]
  readonly orgs: readonly string[]
  readonly groups: readonly string[]
}
