import type { Language } from '../quantity/language.ts'
import type { Qualifier, Quantity } from '../quantity/quantity.ts'

/**
 * The words of a quantity's qualifier around its number: `['hơn', '']`, `['từ', 'trở lên']`. The source's own word is kept where a
 * careful writer would use it; spoken style (`ngót`) and words of the other language give way to the usual word.
 * A range has its words between the ends and gives none here.
 */
export function qualifierAround(quantity: Quantity, language: Language): Around {
  const row = ROWS.find((row) => row.read.includes(wordOf(quantity)) && row.qualifier === quantity.qualifier)
  return row?.[language] ?? USUAL[quantity.qualifier][language]
}

function wordOf(quantity: Quantity): string {
  return quantity.word.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()
}

const NONE: Around = ['', '']

const ROWS: readonly Row[] = [
  { qualifier: 'more-than', read: ['hơn', 'more than'], vi: ['hơn', ''], en: ['more than', ''] },
  { qualifier: 'more-than', read: ['trên', 'over'], vi: ['trên', ''], en: ['over', ''] },
  { qualifier: 'less-than', read: ['gần', 'gần bằng', 'nearly'], vi: ['gần', ''], en: ['nearly', ''] },
  { qualifier: 'less-than', read: ['dưới', 'under', 'below'], vi: ['dưới', ''], en: ['under', ''] },
  {
    qualifier: 'less-than',
    read: ['chưa đến', 'chưa tới', 'chưa đầy', 'less than'],
    vi: ['chưa đến', ''],
    en: ['less than', ''],
  },
  { qualifier: 'about', read: ['xấp xỉ', 'approximately'], vi: ['xấp xỉ', ''], en: ['approximately', ''] },
  { qualifier: 'at-least', read: ['ít nhất'], vi: ['ít nhất', ''], en: ['at least', ''] },
  { qualifier: 'at-least', read: ['tối thiểu'], vi: ['tối thiểu', ''], en: ['at least', ''] },
  { qualifier: 'at-least', read: ['không dưới'], vi: ['không dưới', ''], en: ['not under', ''] },
  { qualifier: 'at-most', read: ['tối đa'], vi: ['tối đa', ''], en: ['at most', ''] },
]

const USUAL: Readonly<Record<Qualifier, Readonly<Record<Language, Around>>>> = {
  exact: { vi: NONE, en: NONE },
  range: { vi: NONE, en: NONE },
  'more-than': { vi: ['hơn', ''], en: ['more than', ''] },
  'less-than': { vi: ['gần', ''], en: ['nearly', ''] },
  about: { vi: ['khoảng', ''], en: ['about', ''] },
  'at-least': { vi: ['từ', 'trở lên'], en: ['at least', ''] },
  'at-most': { vi: ['không quá', ''], en: ['at most', ''] },
}

/** What stands before and after the number; either may be empty. */
export type Around = readonly [before: string, after: string]

interface Row {
  readonly qualifier: Qualifier
  readonly read: readonly string[]
  readonly vi: Around
  readonly en: Around
}
