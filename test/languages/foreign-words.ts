import { DICTIONARIES } from '../../src/format/words.ts'

/** A letter that only Vietnamese has among the two languages. */
const VIETNAMESE = /[À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ]/u

/** Small words without which hardly a sentence of English is said, and no sentence of Vietnamese is written. */
const ENGLISH =
  /(?<![\p{L}\p{N}.@/-])(?:the|of|and|from|with|than|is|are|was|not|by|this|page|figure|figures|plan|number|source|chart|year|quarter|month|published|updated|reason)(?![\p{L}\p{N}@/-])/iu

/** Pieces of an English page in which a Vietnamese word stands that is no proper name. */
export function vietnameseIn(said: readonly string[], names: readonly string[]): readonly string[] {
  const known = new RegExp(
    `(?<!\\p{L})(?:${[...names].sort((a, b) => b.length - a.length).join('|')})(?!\\p{L})`,
    'gu',
  )
  return said.filter((text) => VIETNAMESE.test(text.replace(known, '')) || WORDS.vi.has(text.trim()))
}

/** Pieces of a Vietnamese page in which an English word stands. */
export function englishIn(said: readonly string[]): readonly string[] {
  return said.filter((text) => ENGLISH.test(text) || WORDS.en.has(text.trim()))
}

/** Numbers and dates in the form of the other language: 5.650 and 29/02/2024 in English, 5,650 in Vietnamese. */
export function foreignForms(said: readonly string[], language: 'vi' | 'en'): readonly string[] {
  return said.filter((text) => FORMS[language].some((form) => form.test(text)))
}

const FORMS: Readonly<Record<'vi' | 'en', readonly RegExp[]>> = {
  vi: [
    /(?<![\d.,])\d{1,3},\d{3}(?![\d,…])/,
    /\d\.\d+%/,
    /(?:January|February|March|April|June|July|August|September|October|November|December)/,
  ],
  en: [/(?<![\d.,])\d{1,3}\.\d{3}(?![\d.…])/, /\d,\d+%/, /\d{2}\/\d{2}\/\d{4}/],
}

/** Words of the dictionary in one language that are no words of the other. */
const WORDS = {
  vi: wordsOnlyIn('vi'),
  en: wordsOnlyIn('en'),
}

function wordsOnlyIn(language: 'vi' | 'en'): ReadonlySet<string> {
  const pairs = DICTIONARIES.flatMap((dictionary) => Object.values(dictionary))
  const others = new Set(pairs.map((pair) => pair[language === 'vi' ? 'en' : 'vi']))
  return new Set(pairs.map((pair) => pair[language]).filter((word) => !others.has(word)))
}
