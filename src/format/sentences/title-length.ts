import type { Language } from '../../quantity/language.ts'

/** The longest title of a chart: 16 `tiếng` (syllables between blanks) in Vietnamese, ten words in English. */
export const LONGEST_TITLE: Readonly<Record<Language, number>> = { vi: 16, en: 10 }

/** How long a title is, in the measure of its language. */
export function titleLength(title: string): number {
  return title.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

/** The first of several wordings, fullest first, that a chart's title has room for; the last where none has. */
export function firstThatFits(titles: readonly string[], language: Language): string {
  return titles.find((title) => titleLength(title) <= LONGEST_TITLE[language]) ?? titles.at(-1) ?? ''
}
