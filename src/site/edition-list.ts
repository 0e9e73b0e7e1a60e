import { capitalize } from '../format/capital.ts'
import { dayOf, formatDate } from '../format/date.ts'
import { formatPeriod } from '../format/period.ts'
import { words } from '../format/words.ts'
import type { Edition } from '../load/edition.ts'
import { fillTemplate } from '../model/fill-template.ts'
import type { Model } from '../model/model.ts'
import { isSample } from './front-edition.ts'
import { editionIsIllustrative } from './illustrative.ts'
import { editionHref } from './links.ts'
import { pageWords } from './page-words.ts'

/** The numbers that are out, the latest first; samples made of invented figures stand apart. */
export function numberGroups(model: Model): readonly NumberGroup[] {
  const latestFirst = [...model.editions].reverse()
  const real = latestFirst.filter((edition) => !isSample(model, edition))
  const samples = latestFirst.filter((edition) => isSample(model, edition))
  return [
    ...(real.length === 0 ? [] : [{ editions: real, numbers: entriesOf(model, real) }]),
    ...(samples.length === 0
      ? []
      : [
          {
            head: pageWords(model.language).samples,
            editions: samples,
            numbers: entriesOf(model, samples),
          },
        ]),
  ]
}

/** The archive: the same by the year in which they came out. */
export function numberArchive(model: Model): readonly ArchiveGroup[] {
  const yearOf = ({ releaseAt }: Edition): string => dayOf(releaseAt, model.site.timezone).slice(0, 4)
  return numberGroups(model).map(({ head, editions }) => ({
    ...(head === undefined ? {} : { head }),
    years: [...Map.groupBy(editions, yearOf)].map(([year, own]) => ({
      year,
      numbers: entriesOf(model, own),
    })),
  }))
}

function entriesOf(model: Model, editions: readonly Edition[]): readonly NumberEntry[] {
  const { language, site } = model
  const word = words(language)
  const own = pageWords(language)
  return editions.map((edition) => {
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

export interface NumberGroup {
  readonly head?: string
  readonly editions: readonly Edition[]
  readonly numbers: readonly NumberEntry[]
}

export interface ArchiveGroup {
  readonly head?: string
  readonly years: readonly { readonly year: string; readonly numbers: readonly NumberEntry[] }[]
}

export interface NumberEntry {
  readonly numeral: string
  readonly title: string
  readonly href: string
  readonly line: string
}
