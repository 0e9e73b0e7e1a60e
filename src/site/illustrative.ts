import type { Article, Block } from '../load/article.ts'
import type { Edition } from '../load/edition.ts'
import type { Template } from '../load/template.ts'
import type { Model } from '../model/model.ts'
import { pageWords } from './page-words.ts'

/** Names of the organisations whose figures are invented for demonstration. */
export function illustrativeOrgs(model: Model): readonly string[] {
  const invented = [...model.series.values()].filter(({ series }) => series.illustrative)
  return [...new Set(invented.map(({ org }) => org.name))]
}

/** The sentence that says whose figures are invented; undefined where none are. */
export function inventedHere(model: Model): string | undefined {
  const names = illustrativeOrgs(model)
  return names.length === 0 ? undefined : pageWords(model.language).inventedFigures(names.join(', '))
}

/** Whether a story shows any invented figure. */
export function articleIsIllustrative(model: Model, article: Article): boolean {
  return seriesOfArticle(article).some((id) => isIllustrative(model, id))
}

/** Whether a number of the bulletin shows any invented figure, in its stories or on its front page. */
export function editionIsIllustrative(model: Model, edition: Edition): boolean {
  return (
    seriesOfEdition(edition).some((id) => isIllustrative(model, id)) ||
    edition.articles.some((article) => articleIsIllustrative(model, article))
  )
}

/** The series that a number's own texts and key figures use, in order of first use. */
export function seriesOfEdition(edition: Edition): readonly string[] {
  const texts = [edition.title, edition.summary, ...edition.mainPoints]
  return [...new Set([...edition.keyFigures.map(({ series }) => series), ...texts.flatMap(seriesOfTemplate)])]
}

/** The series that a number uses anywhere, its stories included, in order of first use. */
export function seriesOfNumber(edition: Edition): readonly string[] {
  return [...new Set([...seriesOfEdition(edition), ...edition.articles.flatMap(seriesOfArticle)])]
}

/** The series that a story uses, in order of first use. */
export function seriesOfArticle(article: Article): readonly string[] {
  return [
    ...new Set([
      ...[article.title, article.summary].flatMap(seriesOfTemplate),
      ...article.figures.map(({ series }) => series),
      ...article.blocks.flatMap(seriesOfBlock),
    ]),
  ]
}

function isIllustrative(model: Model, series: string): boolean {
  return model.series.get(series)?.series.illustrative === true
}

function seriesOfTemplate(template: Template): readonly string[] {
  return template.parts.flatMap((part) => (typeof part === 'string' ? [] : [part.series]))
}

function seriesOfBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case 'chart':
      return block.chart.series
    case 'table':
      return [block.table.series]
    case 'quote':
    case 'note':
      return block.blocks.flatMap(seriesOfBlock)
    case 'text':
    case 'key-figures':
    case 'photo':
      return []
  }
}
