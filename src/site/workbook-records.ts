import { capitalize } from '../format/capital.ts'
import { formatDate } from '../format/date.ts'
import { formatGap } from '../format/gap.ts'
import type { SheetCell, SheetTable } from '../format/workbook.ts'
import { words } from '../format/words.ts'
import type { Each, Revision, Statement, Target } from '../load/series.ts'
import type { Model, SeriesModel } from '../model/model.ts'
import type { Gap, Value } from '../quantity/quantity.ts'
import { endColumns, figureColumns, plainHead, printedText, tableOf } from './workbook-columns.ts'
import { headWithUnit, periodColumns, sourceTitle, whoseColumns } from './workbook-figures.ts'

/** What plans ask for, as printed: a level, or how far the result went beyond or stayed behind one that is not printed. */
export function plansSheet(model: Model, { series, unit }: SeriesModel): SheetTable | undefined {
  const { language } = model
  const word = words(language)
  const rows = series.targets
  const head = headWithUnit(model, unit)
  const valueOf = ({ value }: Target): Value | undefined => value
  return tableOf(rows, [
    {
      head: word.planHead,
      always: true,
      cell: ({ plan }) => model.project.plans.get(plan)?.name ?? plan,
    },
    ...periodColumns(model),
    { head: word.appliesTo, cell: ({ each }) => eachText(model, each) },
    ...whoseColumns(model),
    ...figureColumns(head, language, valueOf),
    ...endColumns(head, rows, language, valueOf),
    { head: word.difference, numeric: true, cell: ({ gap }) => signedGap(gap) },
    {
      head: `${word.difference}: ${word.wordsBeside}`,
      cell: ({ gap }) => (gap === undefined ? null : formatGap(gap, { language, unit })),
    },
    {
      head: word.source,
      cell: ({ plan, source }) => sourceTitle(model, source ?? model.project.plans.get(plan)?.source),
    },
    { head: word.asPrinted, cell: ({ value, gap }) => printedText((value ?? gap)?.text) },
    { head: word.notes, cell: ({ note }) => note ?? null },
  ])
}

/** What a source states for several periods together. */
export function statementsSheet(model: Model, { series, unit }: SeriesModel): SheetTable | undefined {
  const { language } = model
  const word = words(language)
  const rows = series.statements
  const head = headWithUnit(model, unit)
  const valueOf = ({ value }: Statement): Value => value
  return tableOf(rows, [
    ...periodColumns(model),
    { head: word.appliesTo, cell: ({ each }) => eachText(model, each) },
    ...whoseColumns(model),
    ...figureColumns(head, language, valueOf),
    ...endColumns(head, rows, language, valueOf),
    { head: word.source, cell: ({ source }) => sourceTitle(model, source ?? series.source) },
    { head: word.asPrinted, cell: ({ value }) => printedText(value.text) },
    { head: word.notes, cell: ({ note }) => note ?? null },
  ])
}

/** Revisions and corrections of figures and plans in the order of their days. */
export function changesSheet(model: Model, series: SeriesModel): SheetTable | undefined {
  const { language } = model
  const word = words(language)
  const rows = changesOf(series)
  return tableOf(rows, [
    { head: word.date, always: true, cell: ({ revision: { date } }) => formatDate(date, { language }) },
    {
      head: word.kindOfChange,
      always: true,
      cell: ({ revision: { type }, ofPlan }) =>
        ofPlan ? `${capitalize(word[type])}, ${word.plan}` : capitalize(word[type]),
    },
    ...periodColumns(model),
    ...whoseColumns(model),
    ...figureColumns<Change>(plainHead(word.oldFigure), language, ({ revision }) => revision.was),
    ...figureColumns<Change>(plainHead(word.newFigure), language, ({ now }) => now),
    { head: word.reason, always: true, cell: ({ revision: { reason } }) => reason },
  ])
}

/** Every source that the workbook names, with all that is known of it. */
export function sourcesSheet(model: Model, ids: readonly string[]): SheetTable | undefined {
  const { language } = model
  const word = words(language)
  const rows = ids.flatMap((id) => model.project.sources.get(id) ?? [])
  return tableOf(rows, [
    { head: word.documentTitle, always: true, cell: ({ title }) => title },
    { head: word.author, cell: ({ author }) => author ?? null },
    { head: word.publisherHead, cell: ({ publisher }) => publisher ?? null },
    { head: word.documentNumber, cell: ({ number }) => number ?? null },
    {
      head: word.date,
      cell: ({ date }) =>
        date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date)
          ? formatDate(date, { language })
          : (date ?? null),
    },
    { head: word.documentPage, cell: ({ page }) => page ?? null },
    { head: word.address, cell: ({ url }) => url ?? null },
  ])
}

/** Short of a target is below zero, as in the CSV. */
function signedGap(gap: Gap | undefined): SheetCell {
  if (gap === undefined || gap.amount.number === null) return null
  const { number, decimals } = gap.amount
  return { number: gap.direction === 'under' && number !== 0 ? -number : number, decimals }
}

function eachText({ language }: Pick<Model, 'language'>, each: Each | undefined): string | null {
  const word = words(language)
  return each === undefined
    ? null
    : capitalize({ year: word.eachYear, total: word.wholeTerm, average: word.yearlyAverage }[each])
}

function changesOf({ series, points, parts }: SeriesModel): readonly Change[] {
  const ofValues = [...points, ...parts].flatMap(({ observation, others, ...at }) =>
    [observation, ...others].flatMap(({ revisions, value }) =>
      revisions.map((revision): Change => ({ ...whereOf(at), revision, now: value, ofPlan: false })),
    ),
  )
  const ofPlans = series.targets.flatMap(({ revisions, value, ...at }) =>
    revisions.map((revision): Change => ({
      ...whereOf(at),
      revision,
      ...(value === undefined ? {} : { now: value }),
      ofPlan: true,
    })),
  )
  return [...ofValues, ...ofPlans].toSorted(({ revision: { date: one } }, { revision: { date: other } }) =>
    one < other ? -1 : one > other ? 1 : 0,
  )
}

function whereOf({ period, org, group }: Where): Where {
  return {
    period,
    ...(org === undefined ? {} : { org }),
    ...(group === undefined ? {} : { group }),
  }
}

type Where = Pick<SeriesModel['points'][number], 'period' | 'org' | 'group'>

interface Change extends Where {
  readonly revision: Revision
  /** Absent where the plan prints no level. */
  readonly now?: Value
  readonly ofPlan: boolean
}
