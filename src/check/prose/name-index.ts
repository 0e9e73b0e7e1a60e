import { fold } from '../../format/fold.ts'
import type { Model, SeriesModel } from '../../model/model.ts'
import type { Language } from '../../quantity/language.ts'
import { unitNames } from '../../quantity/unit-words.ts'

/** The names of a model, folded once. Each is listed under the rarest of its words, so that a text is asked only about names it may hold. */
export function namesOf(model: Model): NameIndex {
  const known = indexes.get(model)
  if (known !== undefined) return known
  const { orgs, groups } = model.project
  const index: NameIndex = {
    series: byRarestWord(
      [...model.series.values()].flatMap((series, order) => {
        const keys = keysOf(series, model.language)
        return keys.length === 0 ? [] : [{ series, keys, order }]
      }),
      ({ keys }) => keys.join(' '),
    ),
    orgs: byRarestWord(spellings([...orgs.values()]), ({ name }) => name),
    groups: byRarestWord(spellings([...groups.values()]), ({ name }) => name),
  }
  indexes.set(model, index)
  return index
}

const indexes = new WeakMap<Model, NameIndex>()

function byRarestWord<Entry>(
  entries: readonly Entry[],
  nameOf: (entry: Entry) => string,
): ReadonlyMap<string, readonly Entry[]> {
  const often = new Map<string, number>()
  const wordsOf = (entry: Entry): readonly string[] => nameOf(entry).split(' ')
  for (const entry of entries) for (const word of wordsOf(entry)) often.set(word, (often.get(word) ?? 0) + 1)
  return Map.groupBy(entries, (entry) =>
    wordsOf(entry).reduce((rarest, word) =>
      (often.get(word) ?? 0) < (often.get(rarest) ?? 0) ? word : rarest,
    ),
  )
}

function spellings(
  things: readonly { readonly id: string; readonly name: string; readonly nameEn?: string | undefined }[],
): readonly Spelling[] {
  return things.flatMap(({ id, name, nameEn }, order) =>
    [name, nameEn].flatMap((one) => {
      if (one === undefined) return []
      const whole = foldWords(one)
      const short = whole.replace(BODY, '')
      return [whole, ...(short.length >= SHORTEST && short !== whole ? [short] : [])]
        .filter((spelled) => spelled !== '')
        .map((spelled) => ({ id, order, name: spelled }))
    }),
  )
}

/** "Đảng viên mới kết nạp" of members is "kết nạp": the unit and little words tell no series from another. */
function keysOf({ series, unit }: SeriesModel, language: Language): readonly string[] {
  let name = ` ${foldWords(language === 'en' ? (series.nameEn ?? series.name) : series.name)} `
  for (const one of unitNames(unit)) name = name.replaceAll(` ${foldWords(one)} `, ' ')
  const words = name.split(' ').filter((word) => word !== '' && !LITTLE.has(word) && !/^\d+$/.test(word))
  if (words.length === 0) return []
  const pairs = words.flatMap((word, at) =>
    at % 2 === 0 ? [[word, words[at + 1]].filter(Boolean).join(' ')] : [],
  )
  return name.includes(` ${words.join(' ')} `) && words.length <= 4
    ? [words.join(' ')]
    : pairs.every((pair) => name.includes(` ${pair} `))
      ? pairs
      : words
}

/** Words as they are compared: folded, one blank apart, without marks. */
export function foldWords(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

const LITTLE: ReadonlySet<string> = new Set([
  'moi',
  'so',
  'la',
  'cua',
  'trong',
  'duoc',
  'ky',
  'nam',
  'the',
  'of',
  'in',
  'new',
  'va',
  'voi',
  'nguoi',
])
/** "Đảng bộ xã A" is also called "xã A". */
const BODY = /^(?:dang bo|chi bo|dang uy) (?:co so )?/u
const SHORTEST = 4

export interface NameIndex {
  readonly series: ReadonlyMap<string, readonly SeriesName[]>
  readonly orgs: ReadonlyMap<string, readonly Spelling[]>
  readonly groups: ReadonlyMap<string, readonly Spelling[]>
}

/** Words that must all stand in a text that names the series. */
interface SeriesName {
  readonly series: SeriesModel
  readonly keys: readonly string[]
  readonly order: number
}

/** One way to write the name of an organisation or group. */
export interface Spelling {
  readonly id: string
  readonly name: string
  readonly order: number
}
