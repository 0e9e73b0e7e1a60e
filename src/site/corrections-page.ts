import { descending } from 'd3-array'
import { formatDate } from '../format/date.ts'
import { formatValue } from '../format/value.ts'
import { words } from '../format/words.ts'
import type { Correction } from '../load/edition.ts'
import { fillTemplate } from '../model/fill-template.ts'
import type { Model, SeriesModel } from '../model/model.ts'
import { changeName, changesOf, type Change } from './changes.ts'
import type { Ledger, LedgerRow } from './ledger.ts'
import { emptyCell, remarkCell, textCell, valueCell } from './ledger.ts'
import { articleHref, editionHref, seriesChangesHref } from './links.ts'
import type { Link } from './series-page.ts'
import { seriesName } from './names.ts'

/** Everything that was put right or brought up to date after it was published, the latest first. */
export function correctionsPage(model: Model): CorrectionsPage {
  const changed = [...model.series.values()].map((series) => ({ series, changes: changesOf(series) }))
  const ofFigures = (type: 'revision' | 'correction'): readonly Row[] =>
    changed.flatMap(({ series, changes }) =>
      changes
        .filter(({ revision }) => revision.type === type)
        .map((change) => rowOfChange(model, series, change)),
    )
  return {
    corrections: tableOf(model, [...correctionsOfTexts(model), ...ofFigures('correction')]),
    revisions: tableOf(model, ofFigures('revision')),
    series: changed
      .filter(({ changes }) => changes.length > 0)
      .map(({ series: { series }, changes }) => ({
        label: `${seriesName(model, series.id)} (${changes.length})`,
        href: seriesChangesHref(series.id),
      })),
  }
}

function correctionsOfTexts(model: Model): readonly Row[] {
  return model.editions.flatMap((edition) => [
    ...edition.corrections.map((one) =>
      rowOfText(model, one, fillTemplate(model, edition.title), editionHref(edition.id)),
    ),
    ...edition.articles.flatMap((article) =>
      article.corrections.map((one) =>
        rowOfText(model, one, fillTemplate(model, article.title), articleHref(edition.id, article.slug)),
      ),
    ),
  ])
}

function rowOfText(
  model: Model,
  { date, text, where, was, now }: Correction,
  title: string,
  href: string,
): Row {
  return {
    date,
    cells: [
      { kind: 'link', text: title, href },
      was === undefined ? emptyCell : { kind: 'struck', text: was },
      textCell(now),
      remarkCell(where === undefined ? undefined : `${where}.`, fillTemplate(model, text)),
    ],
  }
}

function rowOfChange(model: Model, { series, unit }: SeriesModel, change: Change): Row {
  const { language } = model
  const { revision, now } = change
  return {
    date: revision.date,
    cells: [
      { kind: 'link', text: changeName(model, series.id, change), href: seriesChangesHref(series.id) },
      { kind: 'struck', text: formatValue(revision.was, { language, place: 'table' }) },
      valueCell(now, { language, unit }),
      remarkCell(revision.reason),
    ],
  }
}

function tableOf(model: Model, rows: readonly Row[]): Ledger | undefined {
  if (rows.length === 0) return undefined
  const { language } = model
  const word = words(language)
  return {
    layout: 'restacks',
    columns: [
      { head: word.date },
      { head: word.changedPlace },
      // Figures and words stand here side by side: what is long must be able to wrap.
      { head: word.correctionWas },
      { head: word.nowIs },
      { head: word.reason },
    ],
    rows: [...rows]
      .sort((a, b) => descending(a.date, b.date))
      .map(({ date, cells }): LedgerRow => ({
        kind: 'row',
        cells: [textCell(formatDate(date, { language })), ...cells],
      })),
  }
}

interface Row {
  readonly date: string
  readonly cells: Extract<LedgerRow, { kind: 'row' }>['cells']
}

export interface CorrectionsPage {
  /** Errors put right, in texts and in figures; absent where none was. */
  readonly corrections?: Ledger | undefined
  /** Planned changes of figures. */
  readonly revisions?: Ledger | undefined
  /** The series that have changed, each with how often. */
  readonly series: readonly Link[]
}
