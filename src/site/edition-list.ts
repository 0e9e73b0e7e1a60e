import { capitalize } from '../format/capital.ts'
import { dayOf, formatDate } from '../format/date.ts'
import { formatPeriod } from '../format/period.ts'
import { words } from '../format/words.ts'
import { fillTemplate } from '../model/fill-template.ts'
import type { Model } from '../model/model.ts'
import { editionIsIllustrative } from './illustrative.ts'
import { editionHref } from './links.ts'
import { pageWords } from './page-words.ts'

/** Every number of the bulletin that is out, the latest first. */
export function numberList(model: Model): readonly NumberEntry[] {
  const { language, site } = model
  const word = words(language)
  const own = pageWords(language)
  return [...model.editions].reverse().map((edition) => {
    const published = formatDate(dayOf(edition.releaseAt, site.timezone), { language })
    const illustrative = editionIsIllustrative(model, edition)
    return {
      numeral: edition.number,
      title: fillTemplate(model, edition.title),
      href: editionHref(edition.id),
      line: [
        `${word.published} ${published}.`,
        `${capitalize(formatPeriod(edition.period, { language }))}.`,
        ...(edition.corrections.length === 0 ? [] : [own.correctedTimes(edition.corrections.length)]),
        ...(illustrative ? [`${capitalize(word.illustrative)}.`] : []),
      ].join(' '),
    }
  })
}

export interface NumberEntry {
  readonly numeral: string
  readonly title: string
  readonly href: string
  readonly line: string
}
