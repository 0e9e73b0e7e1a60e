import { words } from '../format/words.ts'
import type { Article } from '../load/article.ts'
import type { Model } from '../model/model.ts'
import { pointsOf, usesOfArticle } from './figure-uses.ts'
import type { Ledger } from './ledger.ts'
import { emptyCell, valueCell } from './ledger.ts'
import { seriesHref } from './links.ts'
import { pointName } from './names.ts'
import { periodCell, planCells } from './series-table.ts'
import type { SourceLine } from './sources.ts'

/** Every figure that a story prints, once, with its plan and the number of its source in the story's list of sources. */
export function storyFigures(
  model: Model,
  article: Article,
  sources: readonly SourceLine[],
): Ledger | undefined {
  const { language } = model
  const word = words(language)
  const numberOf = new Map(sources.map(({ id }, index) => [id, index + 1]))
  const found = pointsOf(model, usesOfArticle(article)).flatMap(({ series: id, point }) => {
    const series = model.series.get(id)
    return series === undefined ? [] : [{ id, series, point }]
  })
  if (found.length === 0) return undefined
  const planned = found.some(({ point }) => point.target !== undefined)
  return {
    layout: 'restacks',
    columns: [
      { head: word.figures },
      { head: word.period },
      { head: word.value, numeric: true },
      ...(planned ? [{ head: word.planHead, numeric: true }, { head: word.verdict }] : []),
      { head: word.source },
    ],
    rows: found.map(({ id, series, point }) => {
      const { value, status, source = series.series.source } = point.observation
      const number = source === undefined ? undefined : numberOf.get(source)
      return {
        kind: 'row',
        cells: [
          { kind: 'link', text: pointName(model, id, point), href: seriesHref(id) },
          periodCell(model, point.period),
          valueCell(value, { language, unit: series.unit, status }),
          ...(planned ? planCells(model, series, point) : []),
          number === undefined || source === undefined
            ? emptyCell
            : { kind: 'link', text: `[${number}]`, href: `#source_${source}` },
        ],
      }
    }),
  }
}
