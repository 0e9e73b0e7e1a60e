import { fold } from '../../format/fold.ts'
import type { Model, SeriesModel } from '../../model/model.ts'
import type { Language } from '../../quantity/language.ts'
import { unitNames } from '../../quantity/unit-words.ts'

/**
 * What a stretch of text names: series by the words of their name that are not their unit's, organisations and groups by their name.
 * Texts are compared folded, word by word.
 */
export function namesIn(model: Model, text: string): Named {
  const words = namesOf(model)
  const folded = ` ${foldWords(text)} `
  return {
    series: words.series
      .filter(({ keys }) => keys.every((key) => folded.includes(` ${key} `)))
      .map(({ series, keys }) => ({ series, weight: keys.join(' ').length })),
    orgs: words.orgs.filter(({ name }) => folded.includes(` ${name} `)).map(({ id }) => id),
    groups: words.groups.filter(({ name }) => folded.includes(` ${name} `)).map(({ id }) => id),
  }
}

/** Names of a model, folded once. */
function namesOf(model: Model): Names {
  const known = folded.get(model)
  if (known !== undefined) return known
  const { orgs, groups } = model.project
  const names: Names = {
    series: [...model.series.values()].flatMap((series) => {
      const keys = keysOf(series, model.language)
      return keys.length === 0 ? [] : [{ series, keys }]
    }),
    orgs: [...orgs.values()].flatMap(({ id, name, nameEn }) => spellings(id, [name, nameEn])),
    groups: [...groups.values()].flatMap(({ id, name, nameEn }) => spellings(id, [name, nameEn])),
  }
  folded.set(model, names)
  return names
}

const folded = new WeakMap<Model, Names>()

function spellings(
  id: string,
  names: readonly (string | undefined)[],
): readonly { id: string; name: string }[] {
  return names.flatMap((name) => {
    if (name === undefined) return []
    const whole = foldWords(name)
    const short = whole.replace(BODY, '')
    return [whole, ...(short.length >= SHORTEST && short !== whole ? [short] : [])].map((one) => ({
      id,
      name: one,
    }))
  })
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

function foldWords(text: string): string {
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

interface Names {
  readonly series: readonly { readonly series: SeriesModel; readonly keys: readonly string[] }[]
  readonly orgs: readonly { readonly id: string; readonly name: string }[]
  readonly groups: readonly { readonly id: string; readonly name: string }[]
}

export interface Named {
  /** With how many letters of the name were found. */
  readonly series: readonly { readonly series: SeriesModel; readonly weight: number }[]
  readonly orgs: readonly string[]
  readonly groups: readonly string[]
}
