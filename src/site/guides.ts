import { slugOf } from '../format/slug.ts'
import { words } from '../format/words.ts'
import type { Model } from '../model/model.ts'
import type { Language } from '../quantity/language.ts'
import type { Guide } from './links.ts'
import { guideNames } from './links.ts'
import { pageWords } from './page-words.ts'

/** The maintainers' own pages, in the language of the site. */
export function guidePages({ language, site }: Model): readonly GuidePage[] {
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
    {
      guide: 'accessibility',
      name: guideNames.accessibility[language],
      language,
      title: word.accessibility,
      lead: word.accessibilityLead,
    },
    {
      guide: 'contact',
      name: guideNames.contact[language],
      language,
      title: word.contact,
      lead: word.contactLead,
    },
    ...(site.handbook
      ? [
          {
            guide: 'charts' as const,
            name: guideNames.charts[language],
            language,
            title: own.chartsTitle,
            lead: own.chartsLead,
          },
        ]
      : []),
  ]
}

/** The contents of a maintainers' text, from its headings. */
export function guideLinks(
  headings: readonly { readonly depth: number; readonly text: string }[],
): readonly GuideLink[] {
  return headings
    .filter(({ depth }) => depth === 2)
    .map(({ text }) => ({ label: text, href: `#${slugOf(text)}` }))
}

export interface GuidePage {
  readonly guide: Guide
  /** Of the file, without `.html`. */
  readonly name: string
  readonly language: Language
  readonly title: string
  readonly lead: string
}

interface GuideLink {
  readonly label: string
  readonly href: string
}
