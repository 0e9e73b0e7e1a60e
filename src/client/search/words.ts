import { bulletinWords } from '../../format/words/bulletin.ts'
import { navigationWords } from '../../format/words/navigation.ts'
import { pageWords } from '../../format/words/pages.ts'
import { searchWords } from '../../format/words/search.ts'
import type { Language } from '../../quantity/language.ts'
import type { SectionNames } from './draw.ts'

/** What the search says, in the language of the page. */
export function wordsOfSearch(language: Language): SearchWords {
  return {
    sections: {
      figures: navigationWords.figures[language],
      story: navigationWords.stories[language],
      org: navigationWords.organisations[language],
      number: navigationWords.allNumbers[language],
      guide: navigationWords.aboutBulletin[language],
    },
    source: bulletinWords.source[language],
    latest: pageWords.latestFigure[language],
    more: searchWords.moreResults[language],
    loading: searchWords.loadingIndex[language],
    notOpened: searchWords.indexNotOpened[language],
    withoutAccents: searchWords.resultsWithoutAccents[language],
    nothing: searchWords.noResults[language],
    tryThese: searchWords.trySearching[language],
  }
}

export interface SearchWords {
  readonly sections: SectionNames
  readonly source: string
  readonly latest: string
  readonly more: string
  readonly loading: string
  readonly notOpened: string
  readonly withoutAccents: string
  readonly nothing: string
  readonly tryThese: string
}
