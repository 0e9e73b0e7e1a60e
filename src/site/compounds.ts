import { NO_BREAK } from '../format/space.ts'
import type { Model } from '../model/model.ts'

/**
 * Keeps words together that a heading must not break: names of units (`đảng viên`), short types of organisations and the proper part of the names of organisations
 * (`Phú Lương`). Longer names may still break, or a phone could not hold them.
 */
export function tieCompounds(model: Model, text: string): string {
  const { tied, pattern } = compoundsOf(model)
  const named = tied.size === 0 ? text : text.replace(pattern, (found) => tied.get(found) ?? found)
  return tieNumbers(named)
}

/** `năm 2023`, `quý I`, `Số 1`, `172 đảng viên`: what counts and what is counted never stand on two lines. */
export function tieNumbers(text: string): string {
  return text
    .replace(/(?<=^|[\s(“])(năm|quý|tháng|ngày|số|kỳ|in|of) (?=\d|[IVX]+\b)/giu, `$1${NO_BREAK}`)
    .replace(/(?<![\u00a0\d.,/])(\d(?:[\d.,]*\d)?) (?=\p{Ll})/gu, `$1${NO_BREAK}`)
}

const longest = 16

const known = new WeakMap<Model, Compounds>()

function compoundsOf(model: Model): Compounds {
  const found = known.get(model)
  if (found !== undefined) return found
  const names = [
    ...[...model.project.units.values()].map(({ name }) => name),
    ...[...model.project.orgs.values()].flatMap(({ name, type }) => [type, ...properNames(name)]),
  ]
  const compounds = [...new Set(names)]
    .filter((name) => name.includes(' ') && name.length <= longest)
    .sort((a, b) => b.length - a.length)
  const pattern = new RegExp(
    compounds.map((name) => name.replace(/[^\p{L}\p{N} ]/gu, '\\$&')).join('|'),
    'gu',
  )
  const made = { tied: new Map(compounds.map((name) => [name, name.replaceAll(' ', NO_BREAK)])), pattern }
  known.set(model, made)
  return made
}

/** Runs of syllables that begin with a capital: `Đảng bộ huyện Phú Lương` has one, `Phú Lương`. */
function properNames(name: string): readonly string[] {
  return name.match(/\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+/gu) ?? []
}

interface Compounds {
  readonly tied: ReadonlyMap<string, string>
  readonly pattern: RegExp
}
