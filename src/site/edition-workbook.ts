import { unitName } from '../format/value.ts'
import type { Workbook } from '../format/workbook.ts'
import { words } from '../format/words.ts'
import type { Edition } from '../load/edition.ts'
import type { Model, SeriesModel } from '../model/model.ts'
import { citeEdition } from './citation.ts'
import { figuresOfEdition } from './edition-figures.ts'
import { editionHead } from './edition-page.ts'
import { seriesOfNumber } from './illustrative.ts'
import { editionHref } from './links.ts'
import { pointName, seriesName } from './names.ts'
import { pageWords } from './page-words.ts'
import { sourcesOfSeries } from './sources.ts'
import { composeWorkbook } from './workbook.ts'
import { plainHead, tableOf } from './workbook-columns.ts'
import { observationColumns, originColumns, periodColumns, planColumns } from './workbook-figures.ts'
import { notesOfTable, seriesSheets, type DraftSheet } from './workbook-sheets.ts'

/**
 * What a number of the bulletin prints as a workbook: every figure of its stories once, and the course of each series that it uses. The
 * rest of a series (its parts, plans, changes) is in the workbook of that series.
 */
export function editionWorkbook(model: Model, edition: Edition): Workbook {
  const used = seriesOfNumber(edition).flatMap((id) => model.series.get(id) ?? [])
  const head = editionHead(model, edition)
  return composeWorkbook(model, {
    title: `${head.number}: ${head.title}`,
    about: aboutEdition(model, edition),
    issue: edition,
    href: editionHref(edition.id),
    citation: citeEdition(model, edition),
    drafts: [
      ...figuresDraft(model, edition),
      ...used.flatMap((series) =>
        seriesSheets(model, series)
          .slice(0, 1)
          .map((draft) => ({ ...draft, name: seriesName(model, series.series.id) })),
      ),
    ],
    sources: [...new Set(used.flatMap((series) => sourcesOfSeries(model, series).map(({ id }) => id)))],
  })
}

function aboutEdition(model: Model, edition: Edition): readonly string[] {
  const word = words(model.language)
  const { illustrative, summary, period, statusNote, published, next } = editionHead(model, edition)
  const { preparedBy, checkedBy, approved } = edition
  const signed: readonly (readonly [string, string | undefined])[] = [
    [word.published, published],
    [word.nextNumberDue, next],
    [word.preparedBy, preparedBy],
    [word.checkedBy, checkedBy],
    [word.approvedBy, approved?.by],
  ]
  return [
    ...(illustrative === undefined ? [] : [illustrative]),
    summary,
    `${word.periodOfFigures}: ${period}`,
    `${word.status}: ${statusNote}`,
    ...signed.flatMap(([name, text]) => (text === undefined ? [] : [`${name}: ${text}`])),
  ]
}

function figuresDraft(model: Model, edition: Edition): readonly DraftSheet[] {
  const { language } = model
  const word = words(language)
  const rows = figuresOfEdition(model, edition).flatMap(({ series: id, point }): readonly FoundFigure[] => {
    const series = model.series.get(id)
    return series === undefined ? [] : [{ ...point, series, name: pointName(model, id, point) }]
  })
  const table = tableOf(rows, [
    { head: word.figures, always: true, cell: ({ name }) => name },
    ...periodColumns(model),
    { head: word.unitOfMeasure, always: true, cell: ({ series }) => unitName(series.unit, language) },
    ...observationColumns<FoundFigure>(model, plainHead(word.value)),
    ...planColumns<FoundFigure>(model),
    ...originColumns(model, ({ series }: FoundFigure) => series.series.source),
  ])
  if (table === undefined) return []
  const invented = rows.some(({ series }) => series.series.illustrative)
  return [
    {
      name: word.figuresOfNumber,
      title: word.figuresOfNumber,
      about: invented ? [pageWords(language).inventedHere] : [],
      notes: notesOfTable(model, table),
      table,
    },
  ]
}

type FoundFigure = SeriesModel['points'][number] & {
  readonly series: SeriesModel
  readonly name: string
}
