import { capitalize } from '../format/capital.ts'
import { formatDate, formatDayInText } from '../format/date.ts'
import { formatGap } from '../format/gap.ts'
import { formatValue } from '../format/value.ts'
import { words } from '../format/words.ts'
import type { Each, Statement, Target } from '../load/series.ts'
import type { Model, SeriesModel } from '../model/model.ts'
import { changesOf } from './changes.ts'
import type { Cell, Ledger, LedgerRow } from './ledger.ts'
import { remarkCell, textCell, valueCell } from './ledger.ts'
import { groupName, orgName } from './names.ts'
import { tableRow } from './row-ids.ts'
import { periodCell } from './series-table.ts'

/** What plans ask for, as printed: plan, period, whom it is for, figure, notes. */
export function plansTable(model: Model, series: SeriesModel): Ledger | undefined {
  const { targets } = series.series
  if (targets.length === 0) return undefined
  const word = words(model.language)
  const narrowed = targets.some(({ org, group }) => org !== undefined || group !== undefined)
  const noted = targets.some((target) => targetNotes(model, series, target).kind !== 'empty')
  return {
    layout: 'restacks',
    columns: [
      { head: word.planHead },
      { head: word.period },
      ...(narrowed ? [{ head: word.organisation }] : []),
      { head: capitalize(word.plannedFigure), numeric: true },
      ...(noted ? [{ head: word.notes }] : []),
    ],
    rows: targets.map((target, row) => ({
      kind: 'row',
      id: tableRow('plans', row),
      cells: [
        textCell(model.project.plans.get(target.plan)?.name ?? target.plan),
        periodCell(model, target.period),
        ...(narrowed ? [textCell(whose(model, target))] : []),
        askedCell(model, series, target),
        ...(noted ? [targetNotes(model, series, target)] : []),
      ],
    })),
  }
}

/** Revisions and corrections of values and targets, the latest first. */
export function changesTable(model: Model, series: SeriesModel): Ledger | undefined {
  const changes = changesOf(series)
  if (changes.length === 0) return undefined
  const { language } = model
  const word = words(language)
  const style = { language, unit: series.unit }
  return {
    layout: 'restacks',
    columns: [
      { head: word.date },
      { head: word.kindOfChange },
      { head: word.period },
      { head: word.correctionWas, numeric: true },
      { head: word.nowIs, numeric: true },
      { head: word.reason },
    ],
    rows: changes.map(({ revision, period, now, ofPlan }): LedgerRow => {
      const kind = capitalize(word[revision.type])
      return {
        kind: 'row',
        cells: [
          textCell(formatDate(revision.date, { language })),
          textCell(ofPlan ? `${kind}, ${word.plan}` : kind),
          periodCell(model, period),
          { kind: 'struck', text: formatValue(revision.was, { ...style, unit: undefined, place: 'table' }) },
          valueCell(now, style),
          remarkCell(revision.reason),
        ],
      }
    }),
  }
}

/** What a source states for several periods together. */
export function statementsTable(model: Model, series: SeriesModel): Ledger | undefined {
  const { statements } = series.series
  if (statements.length === 0) return undefined
  const { language } = model
  const word = words(language)
  return {
    layout: 'restacks',
    columns: [{ head: word.period }, { head: word.statements, numeric: true }, { head: word.notes }],
    rows: statements.map((statement, row) => ({
      kind: 'row',
      id: tableRow('statements', row),
      cells: [
        periodCell(model, statement.period),
        valueCell(statement.value, { language, unit: series.unit }),
        remarkCell(eachText(model, statement), statement.note),
      ],
    })),
  }
}

function askedCell(model: Model, { unit }: SeriesModel, { value, gap }: Target): Cell {
  const { language } = model
  if (value !== undefined) return valueCell(value, { language, unit })
  return gap === undefined ? { kind: 'empty' } : { kind: 'words', text: formatGap(gap, { language, unit }) }
}

function targetNotes(model: Model, { unit }: SeriesModel, target: Target): Cell {
  const { language } = model
  const word = words(language)
  return remarkCell(
    eachText(model, target),
    target.note,
    ...target.revisions.map(
      ({ date, was }) =>
        `${capitalize(word.revision)} ${formatDayInText(date, { language })}, ${word.oldFigure.toLowerCase()} ${formatValue(was, { language, unit })}.`,
    ),
  )
}

function eachText({ language }: Model, { each }: { readonly each?: Each }): string | undefined {
  const word = words(language)
  if (each === undefined) return undefined
  const text = { year: word.eachYear, total: word.wholeTerm, average: word.yearlyAverage }[each]
  return `${capitalize(text)}.`
}

function whose(model: Model, { org, group }: Target | Statement): string {
  return [
    ...(org === undefined ? [] : [orgName(model, org)]),
    ...(group === undefined ? [] : [groupName(model, group)]),
  ].join(', ')
}
