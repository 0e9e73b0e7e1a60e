import type { Language } from '../quantity/language.ts'
import { accessibilityWords } from './words/accessibility.ts'
import { bulletinWords } from './words/bulletin.ts'
import { calendarWords } from './words/calendar.ts'
import { correctionWords } from './words/corrections.ts'
import { chartWords } from './words/charts.ts'
import { checkWords } from './words/checks.ts'
import { dataFileWords } from './words/data-files.ts'
import { downloadWords } from './words/downloads.ts'
import { emptyWords } from './words/empty.ts'
import { navigationWords } from './words/navigation.ts'
import { pageWords } from './words/pages.ts'
import type { Dictionary } from './words/pair.ts'
import { planWords } from './words/plans.ts'
import { publishingWords } from './words/publishing.ts'
import { searchWords } from './words/search.ts'
import { statusWords } from './words/status.ts'
import { tableWords } from './words/tables.ts'
import { workbookWords } from './words/workbooks.ts'

/** Every fixed word of the interface in one language: `words('vi').mainPoints` is "Điểm chính". */
export function words(language: Language): Words {
  return BY_LANGUAGE[language]
}

/** The dictionary by subject, for tests that look at every word. */
export const DICTIONARIES: readonly Dictionary[] = [
  navigationWords,
  bulletinWords,
  statusWords,
  planWords,
  chartWords,
  tableWords,
  checkWords,
  publishingWords,
  downloadWords,
  searchWords,
  accessibilityWords,
  emptyWords,
  pageWords,
  calendarWords,
  correctionWords,
  workbookWords,
  dataFileWords,
]

const DICTIONARY = {
  ...navigationWords,
  ...bulletinWords,
  ...statusWords,
  ...planWords,
  ...chartWords,
  ...tableWords,
  ...checkWords,
  ...publishingWords,
  ...downloadWords,
  ...searchWords,
  ...accessibilityWords,
  ...emptyWords,
  ...pageWords,
  ...calendarWords,
  ...correctionWords,
  ...workbookWords,
  ...dataFileWords,
}

const BY_LANGUAGE: Readonly<Record<Language, Words>> = { vi: wordsIn('vi'), en: wordsIn('en') }

function wordsIn(language: Language): Words {
  const entries = Object.entries(DICTIONARY).map(([key, pair]) => [key, pair[language]])
  return Object.fromEntries(entries) as Words
}

export type Words = { readonly [Key in keyof typeof DICTIONARY]: string }
