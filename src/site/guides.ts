import { words } from '../format/words.ts'
import type { Language } from '../quantity/language.ts'
import type { Guide } from './links.ts'
import { guideNames } from './links.ts'
import { pageWords } from './page-words.ts'

/** The maintainers' own pages, in the language of the site. */
export function guidePages(language: Language): readonly GuidePage[] {
  const word = words(language)
  const own = pageWords(language)
  return [
    { guide: 'key', name: guideNames.key[language], language, title: word.readingKey, lead: own.keyLead },
    {
      guide: 'method',
      name: guideNames.method[language],
      language,
      title: word.method,
      lead: own.methodLead,
    },
  ]
}

export interface GuidePage {
  readonly guide: Guide
  /** Of the file, without `.html`. */
  readonly name: string
  readonly language: Language
  readonly title: string
  readonly lead: string
}
