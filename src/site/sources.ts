import { formatDate } from '../format/date.ts'
import type { Article } from '../load/article.ts'
import type { Source } from '../load/project.ts'
import type { Model, SeriesModel } from '../model/model.ts'
import { pointsOf, usesOfArticle } from './figure-uses.ts'
import { pageWords } from './page-words.ts'

/** A source as a list of sources prints it: author, title in quotes, publisher, number, date, page. */
export function sourceLine(model: Model, source: Source): SourceLine {
  const { language } = model
  const parts = [
    source.author,
    `“${source.title}”`,
    source.publisher,
    source.number,
    source.date === undefined ? undefined : dateText(model, source.date),
    source.page === undefined ? undefined : `${pageWords(language).page}\u00a0${source.page}`,
  ].filter((part) => part !== undefined)
  const lacking = source.complete ? '' : ` (${pageWords(language).incomplete})`
  return {
    id: source.id,
    text: `${parts.join(', ')}${lacking}.`,
    ...(source.url === undefined ? {} : { href: source.url }),
  }
}

/** Every source that a series' figures, targets and statements name, in order of first use. */
export function sourcesOfSeries(model: Model, { series, points, parts }: SeriesModel): readonly SourceLine[] {
  const observations = [...points, ...parts].flatMap(({ observation, others }) => [observation, ...others])
  return sourceLines(model, [
    series.source,
    ...[...observations, ...series.statements, ...series.targets].map(({ source }) => source),
    ...series.targets.map(({ plan }) => model.project.plans.get(plan)?.source),
  ])
}

/** The sources of a story: those it names, then those of the figures it prints and of the series it draws. */
export function sourcesOfArticle(
  model: Model,
  article: Article,
  series: readonly string[],
): readonly SourceLine[] {
  return sourceLines(model, [
    ...article.sources,
    ...pointsOf(model, usesOfArticle(article)).map(({ point }) => point.observation.source),
    ...series.map((id) => model.series.get(id)?.series.source),
  ])
}

function sourceLines(model: Model, ids: readonly (string | undefined)[]): readonly SourceLine[] {
  const named = [...new Set(ids.filter((id) => id !== undefined))]
  return named.flatMap((id) => {
    const source = model.project.sources.get(id)
    return source === undefined ? [] : [sourceLine(model, source)]
  })
}

function dateText({ language }: Model, date: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? formatDate(date, { language }) : date
}

export interface SourceLine {
  readonly id: string
  readonly text: string
  readonly href?: string
}
