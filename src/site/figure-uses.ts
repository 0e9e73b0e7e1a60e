import type { Article } from '../load/article.ts'
import type { Edition } from '../load/edition.ts'
import type { ChangeUse, FigureUse, Template } from '../load/template.ts'
import { findPoint, type PointKey } from '../model/find-point.ts'
import type { Model, Point } from '../model/model.ts'
import { pointKey } from '../model/point-key.ts'
import { writePeriod } from '../quantity/write-period.ts'

/** What a number of the bulletin prints: key figures, its own texts, then its stories. */
export function usesOfEdition(edition: Edition): readonly PointKey[] {
  return [
    ...edition.keyFigures,
    ...[edition.title, edition.summary, ...edition.mainPoints].flatMap(usesOfTemplate),
    ...edition.articles.flatMap(usesOfArticle),
  ]
}

/** What a story prints in its head and its text; a change prints what it leads from and to. */
export function usesOfArticle({ title, summary, figures }: Article): readonly PointKey[] {
  return [...[title, summary].flatMap(usesOfTemplate), ...figures.flatMap(usesOfBinding)]
}

/** The figures behind some uses, each once, in order of first use. */
export function pointsOf(model: Model, uses: readonly PointKey[]): readonly FoundPoint[] {
  const found = new Map<string, FoundPoint>()
  for (const use of uses) {
    const point = findPoint(model, use)
    const key = useKey(model, use)
    if (point !== undefined && !found.has(key)) found.set(key, { series: use.series, point })
  }
  return [...found.values()]
}

/** One text for one figure of the bulletin. */
export function useKey(model: Model, use: PointKey): string {
  const series = model.series.get(use.series)
  return `${use.series} ${series === undefined ? writePeriod(use.period) : pointKey(series.series, use)}`
}

function usesOfTemplate({ parts }: Template): readonly PointKey[] {
  return parts.filter((part) => typeof part !== 'string')
}

function usesOfBinding(use: FigureUse | ChangeUse): readonly PointKey[] {
  return use.kind === 'figure'
    ? [use]
    : [
        { ...use, period: use.from },
        { ...use, period: use.to },
      ]
}

export interface FoundPoint {
  readonly series: string
  readonly point: Point
}
