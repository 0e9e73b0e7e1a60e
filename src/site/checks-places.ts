import { articleHref, editionHref, seriesHref } from './links.ts'
import { seriesName } from './names.ts'
import type { Model } from '../model/model.ts'
import { words } from '../format/words.ts'
import { fillTemplate } from '../model/fill-template.ts'

/** The page that shows what a file of the project holds, by the file; what is not released has none. */
export function pagesOfFiles(model: Model): ReadonlyMap<string, PageOfFile> {
  const word = words(model.language)
  return new Map([
    ...[...model.series.values()].map(({ series }): [string, PageOfFile] => [
      series.place.file,
      { label: seriesName(model, series.id), href: seriesHref(series.id), series: series.id },
    ]),
    ...model.editions.flatMap((edition): [string, PageOfFile][] => [
      [
        edition.place.file,
        {
          label: `${word.number}\u00a0${edition.number}`,
          href: editionHref(edition.id),
          edition: edition.id,
        },
      ],
      ...edition.articles.map((article): [string, PageOfFile] => [
        article.place.file,
        {
          label: fillTemplate(model, article.title),
          href: articleHref(edition.id, article.slug),
          edition: edition.id,
          article: article.id,
        },
      ]),
    ]),
  ])
}

export interface PageOfFile {
  readonly label: string
  readonly href: string
  readonly series?: string
  readonly edition?: string
  readonly article?: string
}
