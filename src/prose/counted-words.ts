import type { Language } from '../quantity/language.ts'
import type { Unit } from '../quantity/unit.ts'
import { plainText } from './plain-text.ts'

/** What numbers count: the site's own units, and what offices count besides. */
export interface CountedWords {
  /** The name that a text (plain) begins with, behind at most one blank; undefined where none does. */
  readonly at: (plain: string, from: number) => Counted | undefined
}

export interface Counted {
  readonly name: string
  readonly end: number
  readonly kind: CountedKind
}

/** `unit`: an amount that the site itself keeps; `measure`: hectares, money and the like that it does not. */
export type CountedKind = 'people' | 'thing' | 'unit' | 'measure'

/** The names of the units with what everybody counts. */
export function countedWords(units: Iterable<Unit>, language: Language): CountedWords {
  const names = new Map<string, CountedKind>()
  for (const name of MEASURES[language]) names.set(name, 'measure')
  for (const name of THINGS[language]) names.set(name, 'thing')
  for (const name of PEOPLE[language]) names.set(name, 'people')
  for (const { name, nameEn, aliases, kind } of units) {
    for (const one of [name, ...(nameEn === undefined ? [] : [nameEn]), ...aliases]) {
      if (/\p{L}/u.test(one)) names.set(plainText(one), kind === 'amount' ? 'unit' : 'people')
    }
  }
  const byFirst = Map.groupBy(
    [...names].toSorted(([one], [other]) => other.length - one.length),
    ([name]) => firstWord(name),
  )
  return {
    at(plain, from) {
      const start = plain[from] === ' ' ? from + 1 : from
      const word = firstWord(plain.slice(start, start + LONGEST_WORD))
      const found = byFirst
        .get(word)
        ?.find(([name]) => plain.startsWith(name, start) && endsAt(plain, start + name.length))
      return found && { name: found[0], end: start + found[0].length, kind: found[1] }
    },
  }
}

function firstWord(text: string): string {
  return /^[\p{L}\p{N}]+(?:[/.]\p{L}+)*/u.exec(text)?.[0] ?? ''
}

function endsAt(plain: string, at: number): boolean {
  return !LETTER.test(plain[at] ?? '')
}

const LETTER = /[\p{L}\p{N}]/u
const LONGEST_WORD = 24

/** People: counted in words too ("ba đồng chí"). */
const PEOPLE: Readonly<Record<Language, readonly string[]>> = {
  vi: [
    ...[
      'người',
      'em',
      'đồng chí',
      'đ/c',
      'đv',
      'đảng viên',
      'quần chúng',
      'đoàn viên',
      'hội viên',
      'cán bộ',
      'học sinh',
    ],
    ...[
      'sinh viên',
      'công nhân',
      'giáo viên',
      'đại biểu',
      'bí thư',
      'trưởng xóm',
      'tổ trưởng',
      'lượt người',
      'học viên',
    ],
    ...[
      'đơn vị',
      'cơ sở',
      'chỉ tiêu',
      'chi bộ',
      'đảng bộ',
      'chi đoàn',
      'chi hội',
      'tổ chức đảng',
      'tổ chức cơ sở đảng',
      'hộ',
      'hộ dân',
    ],
  ],
  en: [
    ...[
      'people',
      'persons',
      'person',
      'members',
      'member',
      'pupils',
      'students',
      'women',
      'men',
      'comrades',
      'cadres',
    ],
  ],
}

/** What else is counted. Words before them may be no figure ("hai xã vùng cao"), digits are. */
const THINGS: Readonly<Record<Language, readonly string[]>> = {
  vi: [
    ...['nữ', 'nam', 'tổ chức', 'xã', 'phường', 'thị trấn', 'huyện', 'xóm', 'thôn', 'tổ dân phố', 'trường'],
    ...[
      'doanh nghiệp',
      'hợp tác xã',
      'địa phương',
      'cơ quan',
      'lượt',
      'trường hợp',
      'lớp',
      'buổi',
      'cuộc',
      'hồ sơ',
    ],
    ...['nhiệm vụ', 'công trình', 'mô hình', 'ý kiến'],
  ],
  en: [
    'organisations',
    'organisation',
    'branches',
    'branch',
    'cells',
    'cell',
    'households',
    'communes',
    'districts',
    'schools',
    'villages',
    'cases',
    'classes',
    'units',
  ],
}

const MEASURES: Readonly<Record<Language, readonly string[]>> = {
  vi: [
    ...[
      'đồng',
      'ha',
      'héc ta',
      'km',
      'km2',
      'km²',
      'm',
      'm2',
      'm²',
      'm3',
      'm³',
      'kg',
      'tạ',
      'tấn',
      'lít',
      'mét',
      'usd',
    ],
    ...['mét vuông', 'mét khối', 'ki-lô-mét'],
  ],
  en: ['dong', 'dollars', 'hectares', 'ha', 'km', 'kilometres', 'metres', 'm', 'kg', 'tonnes', 'litres'],
}
