import type { Edition, KeyFigure } from '../load/edition.ts'
import { CHART_TEXTS, type Article, type Block, type ChartUse, type TableUse } from '../load/article.ts'
import type { ChangeUse, FigureUse, Template } from '../load/template.ts'
import type { Model } from '../model/model.ts'
import { once } from './once.ts'

/** Every place of the editions that shows figures, with the instant from which it is public; drafts never are. */
export const usesOf = once((model: Model): readonly Use[] =>
  model.editions.flatMap((edition) => [
    ...ofEdition(edition),
    ...edition.articles.flatMap((article) => ofArticle(edition, article)),
  ]),
)

function ofEdition(edition: Edition): readonly Use[] {
  const at = { publicAt: edition.draft ? undefined : Date.parse(edition.releaseAt) }
  return [
    ...figuresIn(
      [edition.title, edition.summary, ...edition.mainPoints, ...edition.corrections.map(({ text }) => text)],
      at,
    ),
    ...edition.keyFigures.flatMap((keyFigure): readonly Use[] => [
      { ...at, kind: 'key-figure', use: keyFigure },
    ]),
  ]
}

function ofArticle(edition: Edition, article: Article): readonly Use[] {
  const draft = edition.draft || article.draft
  const own = article.releaseAt === undefined ? -Infinity : Date.parse(article.releaseAt)
  const at = { publicAt: draft ? undefined : Math.max(Date.parse(edition.releaseAt), own) }
  const { title, summary, corrections, pictures, image } = article
  const charts = chartsIn(article.blocks)
  const captions = [...pictures, ...(image === undefined ? [] : [image])].flatMap(({ alt, caption }) => [
    alt,
    ...(caption ? [caption] : []),
  ])
  const titles = charts
    .flatMap((chart) => ('chart' in chart ? CHART_TEXTS.map((name) => chart[name]) : []))
    .filter((text) => text !== undefined)
  return [
    ...figuresIn([title, summary, ...corrections.map(({ text }) => text), ...captions, ...titles], at),
    ...article.figures.map((use): Use =>
      use.kind === 'figure' ? { ...at, kind: 'figure', use } : { ...at, kind: 'change', use },
    ),
    ...charts.map((use): Use => ({ ...at, kind: 'chart', use })),
  ]
}

function figuresIn(templates: readonly Template[], at: Pick<Use, 'publicAt'>): readonly Use[] {
  return templates.flatMap(({ parts }) =>
    parts.flatMap((part): readonly Use[] =>
      typeof part === 'string' ? [] : [{ ...at, kind: 'figure', use: part }],
    ),
  )
}

function chartsIn(blocks: readonly Block[]): readonly (ChartUse | TableUse)[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'chart':
        return [block.chart]
      case 'table':
        return [block.table]
      case 'quote':
      case 'note':
        return chartsIn(block.blocks)
      case 'text':
      case 'key-figures':
      case 'photo':
        return []
    }
  })
}

/** One use of figures, and the instant from which its reader sees it (undefined: never). */
export type Use = { readonly publicAt: number | undefined } & (
  | { readonly kind: 'figure'; readonly use: FigureUse }
  | { readonly kind: 'change'; readonly use: ChangeUse }
  | { readonly kind: 'key-figure'; readonly use: KeyFigure }
  | { readonly kind: 'chart'; readonly use: ChartUse | TableUse }
)
