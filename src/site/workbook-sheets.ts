import { capitalize } from '../format/capital.ts'
import { formatDate } from '../format/date.ts'
import { unitName } from '../format/value.ts'
import type { SheetTable } from '../format/workbook.ts'
import { words } from '../format/words.ts'
import type { Breakdown } from '../load/series.ts'
import { pointAt } from '../model/find-point.ts'
import type { Model, Point, SeriesModel } from '../model/model.ts'
import type { At } from '../model/point-key.ts'
import { orgName, seriesName } from './names.ts'
import { pageWords } from './page-words.ts'
import { accountEntries } from './series-account.ts'
import { partsTables } from './series-parts.ts'
import { observationColumns, periodColumns, figuresSheet, originColumns } from './workbook-figures.ts'
import { changesSheet, plansSheet, statementsSheet } from './workbook-records.ts'
import { plainHead, tableOf } from './workbook-columns.ts'

/** The tables of a series, one a sheet; what the series does not have is not there. */
export function seriesSheets(model: Model, series: SeriesModel): readonly DraftSheet[] {
  const word = words(model.language)
  const own = pageWords(model.language)
  const { breakdowns, cells } = series.series
  const heads = partsTables(model, series).map(({ head }) => head)
  return [
    draft(
      model,
      series,
      word.figures,
      figuresSheet(model, series, series.points),
      seriesNotes(model, series),
    ),
    draft(model, series, own.accountHead, accountSheet(model, series)),
    ...breakdowns.map((breakdown, at) => {
      const head = heads[at] ?? ''
      const points = pointsAt(
        series,
        breakdown.periods.flatMap(({ parts }) => parts),
      )
      return draft(model, series, head, figuresSheet(model, series, points), [
        `${head}: ${partsNote(model, breakdown)}.`,
      ])
    }),
    draft(model, series, own.crossings, figuresSheet(model, series, pointsAt(series, cells))),
    draft(model, series, word.plansAndTargets, plansSheet(model, series)),
    draft(model, series, word.statements, statementsSheet(model, series)),
    draft(model, series, word.publishedChanges, changesSheet(model, series), [word.noteChanges]),
  ].flat()
}

/** A sheet before the workbook gives it a name that no other has and its notes their numbers. */
export interface DraftSheet {
  readonly name: string
  readonly title: string
  /** What the reader must know before the table: whom it is about, in which unit, whether it is invented. */
  readonly about: readonly string[]
  readonly notes: readonly string[]
  readonly table: SheetTable
}

/** Warns of invented figures wherever they stand. */
export function inventedLine(model: Model, series: SeriesModel): readonly string[] {
  return series.series.illustrative
    ? [pageWords(model.language).inventedFigures(orgName(model, series.org.id))]
    : []
}

/** What must be known to read a table, by the columns that it has. */
export function notesOfTable({ language }: Pick<Model, 'language'>, table: SheetTable): readonly string[] {
  const word = words(language)
  const undecided = capitalize(word.undecidedShort)
  const has = (part: string): boolean => table.columns.some(({ head }) => head.includes(part))
  return [
    ...(has(word.wordsBeside) ? [word.noteWords, word.noteMissing] : []),
    ...(has(word.lowest) ? [word.noteBounds] : []),
    ...(has(word.status) ? [word.noteStatus] : []),
    ...(has(word.derivedFromSource) ? [word.noteDerived] : []),
    ...(table.rows.some((row) => row.includes(undecided)) ? [word.noteVerdict] : []),
    ...(has(word.periodCode) ? [word.notePeriods] : []),
  ]
}

function draft(
  model: Model,
  series: SeriesModel,
  name: string,
  table: SheetTable | undefined,
  notes: readonly string[] = [],
): readonly DraftSheet[] {
  if (table === undefined) return []
  const word = words(model.language)
  const about = [
    `${word.coverage}: ${orgName(model, series.org.id)}`,
    `${word.unitOfMeasure}: ${unitName(series.unit, model.language)}`,
  ]
  return [
    {
      name,
      title: `${seriesName(model, series.series.id)}: ${name.charAt(0).toLowerCase()}${name.slice(1)}`,
      about: [`${about.join('. ')}.`, ...inventedLine(model, series)],
      notes: [...notesOfTable(model, table), ...notes],
      table,
    },
  ]
}

/** Breaks of a series, and what its editors noted. */
function seriesNotes({ language }: Model, { series }: SeriesModel): readonly string[] {
  return [
    ...series.breaks.map(
      ({ at, note }) => `${words(language).breakInSeries}, ${formatDate(at, { language })}: ${note}`,
    ),
    ...(series.note === undefined ? [] : [series.note]),
  ]
}

function partsNote({ language }: Model, { kind }: Breakdown): string {
  const word = words(language)
  return {
    partition: word.partitionGroups,
    overlapping: word.overlappingGroups,
    partial: word.partialGroups,
  }[kind]
}

function pointsAt(series: SeriesModel, places: readonly At[]): readonly Point[] {
  return [...new Set(places.flatMap((place) => pointAt(series, place) ?? []))]
}

function accountSheet(model: Model, series: SeriesModel): SheetTable | undefined {
  const word = words(model.language)
  const rows = accountEntries(model, series).map(({ point, ...entry }) => ({ ...point, ...entry }))
  return tableOf(rows, [
    { head: word.figures, always: true, cell: (row) => seriesName(model, row.series.series.id) },
    {
      head: pageWords(model.language).direction,
      always: true,
      cell: ({ direction }) => capitalize(direction),
    },
    ...periodColumns(model),
    ...observationColumns(model, plainHead(word.value), rows),
    ...originColumns(model, (row: (typeof rows)[number]) => row.series.series.source),
  ])
}
