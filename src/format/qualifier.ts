import type { Language } from '../quantity/language.ts'
import type { Qualifier, Quantity } from '../quantity/quantity.ts'

/**
 * The words of a quantity's qualifier around its number: `['hơn', '']`, `['từ', 'trở lên']`. The source's own word is kept where a
 * careful writer would use it; spoken style (`ngót`), words of a plan (`đạt`) and words of the other language give way to the usual
 * word. A range has its words between the ends and gives none here.
 */
export function qualifierAround(quantity: Quantity, language: Language): Around {
  const word = quantity.word.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()
  const kept = KEPT.find(
    ({ qualifier, read }) => qualifier === quantity.qualifier && read.some((known) => endsWith(word, known)),
  )
  return (kept ?? usual(quantity))[language]
}

function endsWith(word: string, known: string): boolean {
  return word === known || word.endsWith(` ${known}`)
}

/** "gần" says that the number is close; a figure of which only the bound is known gets "chưa đến". */
function usual(quantity: Quantity): Words {
  const close = quantity.soft.low > quantity.hard.low
  return quantity.qualifier === 'less-than' && !close ? NOT_REACHING : USUAL[quantity.qualifier]
}

const NONE: Around = ['', '']

const NOT_REACHING: Words = { vi: ['chưa đến', ''], en: ['less than', ''] }

const KEPT: readonly Kept[] = [
  { qualifier: 'more-than', read: ['trên', 'over'], vi: ['trên', ''], en: ['over', ''] },
  { qualifier: 'less-than', read: ['gần', 'nearly'], vi: ['gần', ''], en: ['nearly', ''] },
  { qualifier: 'less-than', read: ['dưới', 'under', 'below'], vi: ['dưới', ''], en: ['under', ''] },
  { qualifier: 'less-than', read: ['chưa đến', 'chưa tới', 'chưa đầy', 'less than'], ...NOT_REACHING },
  { qualifier: 'about', read: ['xấp xỉ', 'approximately'], vi: ['xấp xỉ', ''], en: ['approximately', ''] },
  { qualifier: 'at-least', read: ['ít nhất'], vi: ['ít nhất', ''], en: ['at least', ''] },
  { qualifier: 'at-least', read: ['tối thiểu'], vi: ['tối thiểu', ''], en: ['at least', ''] },
  { qualifier: 'at-least', read: ['không dưới'], vi: ['không dưới', ''], en: ['not under', ''] },
  { qualifier: 'at-most', read: ['tối đa'], vi: ['tối đa', ''], en: ['at most', ''] },
]

const USUAL: Readonly<Record<Qualifier, Words>> = {
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

type Words = Readonly<Record<Language, Around>>

interface Kept extends Words {
  readonly qualifier: Qualifier
  /** The words it is read from, alone or after others: `đạt trên`. */
  readonly read: readonly string[]
}
