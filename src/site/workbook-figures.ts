import { capitalize } from '../format/capital.ts'
import { formatDate } from '../format/date.ts'
import { formatPeriod } from '../format/period.ts'
import { formatStatus } from '../format/status.ts'
import { unitName } from '../format/value.ts'
import type { SheetTable } from '../format/workbook.ts'
import { words } from '../format/words.ts'
import type { Observation } from '../load/series.ts'
import type { Model, Point, ResolvedTarget, SeriesModel } from '../model/model.ts'
import type { Quantity } from '../quantity/quantity.ts'
import type { Period } from '../quantity/period.ts'
import type { Unit } from '../quantity/unit.ts'
import { writePeriod } from '../quantity/write-period.ts'
import { groupName, orgName } from './names.ts'
import { verdictCell } from './verdict-cell.ts'
import {
  endColumns,
  figureColumns,
  plainHead,
  printedText,
  tableOf,
  textOf,
  type FigureHead,
  type WorkbookColumn,
} from './workbook-columns.ts'

/** Points as a table, one row a figure, other sources for the same point right below it: whose, when, the figure, its plan, its source. */
export function figuresSheet(
  model: Model,
  { unit, series }: SeriesModel,
  points: readonly Point[],
): SheetTable | undefined {
  const rows = points.flatMap(rowsOfPoint)
  return tableOf(rows, [
    ...periodColumns(model),
    ...whoseColumns(model),
    ...observationColumns(model, headWithUnit(model, unit), rows),
    ...planColumns<FigureRow>(model),
    ...originColumns(model, () => series.source),
  ])
}

/** `Giá trị (đảng viên)`: the unit stands in the head, so that the cells hold nothing but numbers. */
export function headWithUnit({ language }: Pick<Model, 'language'>, unit: Unit): FigureHead {
  const sign = unit.kind === 'percent' ? '%' : unitName(unit, language)
  const { value } = words(language)
  return { full: `${value} (${sign})`, short: value }
}

/** When: in words, and as programs write it. */
export function periodColumns({ language }: Pick<Model, 'language'>): readonly WorkbookColumn<HasPeriod>[] {
  const word = words(language)
  return [
    {
      head: word.period,
      always: true,
      cell: ({ period }) => capitalize(formatPeriod(period, { language })),
    },
    { head: word.periodCode, always: true, cell: ({ period }) => writePeriod(period) },
  ]
}

/** Whose figure, where it is a part of the whole. */
export function whoseColumns(model: Model): readonly WorkbookColumn<HasWhose>[] {
  const word = words(model.language)
  return [
    { head: word.organisation, cell: ({ org }) => (org === undefined ? null : orgName(model, org)) },
    { head: word.group, cell: ({ group }) => (group === undefined ? null : groupName(model, group)) },
  ]
}

/** The figure with how settled it is, and the whole it is of with its share where the source prints them; given the rows, the ends of intervals. */
export function observationColumns<Row extends HasObservation>(
  { language }: Pick<Model, 'language'>,
  head: FigureHead,
  rows: readonly Row[] = [],
): readonly WorkbookColumn<Row>[] {
  const word = words(language)
  const valueOf = ({ observation }: Row): Observation['value'] => observation.value
  return [
    ...figureColumns(head, language, valueOf),
    ...endColumns(head, rows, language, valueOf),
    {
      head: word.status,
      cell: ({ observation: { value, status } }) =>
        value.kind === 'missing' ? null : capitalize(formatStatus(status, language)),
    },
    ...figureColumns(plainHead(word.outOfWhole), language, ({ observation }: Row) => observation.of),
    ...figureColumns(plainHead(word.share), language, ({ observation }: Row) => observation.share),
  ]
}

/** What the deciding plan asks for and how the figure stands to it. */
export function planColumns<Row extends HasTarget & HasObservation>({
  language,
}: Pick<Model, 'language'>): readonly WorkbookColumn<Row>[] {
  const word = words(language)
  const asked = ({ target }: Row): Quantity | undefined => target?.value
  return figureColumns(plainHead(word.planHead), language, asked).concat(
    {
      head: word.derivedFromSource,
      cell: ({ target }) => (target?.derived === true ? word.derivedShort : null),
    },
    {
      head: word.verdict,
      cell: ({ target }) => {
        const verdict = verdictCell(target, language)
        return 'text' in verdict ? verdict.text : null
      },
    },
    figureColumns(plainHead(word.shareOfPlanHead), language, ({ observation }: Row) => observation.met),
  )
}

/** Where a figure comes from: its day, its source, the source's own words, notes. */
export function originColumns<Row extends HasObservation>(
  model: Model,
  usual: (row: Row) => string | undefined,
): readonly WorkbookColumn<Row>[] {
  const { language } = model
  const word = words(language)
  return [
    { head: word.asOf, cell: ({ observation }) => dayText(model, observation.asOf) },
    { head: word.source, cell: (row) => sourceTitle(model, row.observation.source ?? usual(row)) },
    {
      head: word.asPrinted,
      cell: ({ observation: { value } }) => (value.kind === 'missing' ? null : printedText(value.text)),
    },
    {
      head: word.notes,
      cell: ({ observation: { note, used } }) =>
        textOf(used ? undefined : `${capitalize(word.notOfThisSource)}.`, note),
    },
  ]
}

/** The title of a source; the sheet of sources says the rest. */
export function sourceTitle(model: Model, id: string | undefined): string | null {
  return id === undefined ? null : (model.project.sources.get(id)?.title ?? null)
}

/** A day as readers write it; words stay as they are, and what the source does not say is said to be so. */
function dayText({ language }: Pick<Model, 'language'>, asOf: string | undefined): string | null {
  if (asOf === undefined) return null
  if (/^\d{4}-\d{2}-\d{2}$/.test(asOf)) return formatDate(asOf, { language })
  return asOf === 'không rõ' || asOf === 'unknown' ? words(language).notStated : asOf
}

function rowsOfPoint({ observation, others, target, ...at }: Point): readonly FigureRow[] {
  return [
    { ...at, observation, ...(target === undefined ? {} : { target }) },
    ...others.map((other) => ({ ...at, observation: other })),
  ]
}

interface FigureRow extends HasPeriod, HasWhose, HasObservation, HasTarget {}

interface HasPeriod {
  readonly period: Period
}

interface HasWhose {
  readonly org?: string
  readonly group?: string
}

interface HasObservation {
  readonly observation: Observation
}

interface HasTarget {
  readonly target?: ResolvedTarget
}
