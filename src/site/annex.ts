import { SMALLEST_WHOLE } from '../format/sentences/percent.ts'
import { compareNames } from '../format/collate.ts'
import { formatPeriod } from '../format/period.ts'
import { words } from '../format/words.ts'
import type { Edition } from '../load/edition.ts'
import { targetsAt } from '../model/look-up.ts'
import type { Model, ResolvedTarget, SeriesModel } from '../model/model.ts'
import { pointKey } from '../model/point-key.ts'
import { isForSeveral } from '../model/resolve-targets.ts'
import { samePeriod, samePeriodLastYear } from '../quantity/period-order.ts'
import type { Quantity } from '../quantity/quantity.ts'
import { rankedOrgs } from './leader-orgs.ts'
import { leaderWords } from './leader-words.ts'
import type { Cell, Ledger } from './ledger.ts'
import { emptyCell, textCell, valueCell } from './ledger.ts'
import { orgHref, seriesHref } from './links.ts'
import { orgName, seriesName } from './names.ts'
import type { ByOrg } from './org-period.ts'
import { seriesByOrg } from './org-period.ts'
import { derivedBefore } from './series-table.ts'
import { verdictCell } from './verdict-cell.ts'

/**
 * The figures of a number by organisation, every one in the official order with the total below. Tables beyond what a page should hold
 * are named with the way to them.
 */
export function annexOf(model: Model, edition: Edition): Annex {
  const found = seriesByOrg(model, edition)
  const tables: AnnexTable[] = []
  const elsewhere: AnnexLink[] = []
  let rows = 0
  for (const by of found) {
    const { language } = model
    const name = seriesName(model, by.series.series.id)
    const table = tableOf(model, by)
    rows += table.rows.length
    if (tables.length === 0 || rows <= MOST_ROWS) {
      const period = formatPeriod(by.period, { language })
      tables.push({
        id: by.series.series.id,
        head: leaderWords(language).annexOf(name, period),
        ledger: table,
      })
    } else elsewhere.push({ label: name, href: `${seriesHref(by.series.series.id)}#${partsId(by)}` })
  }
  return { tables, elsewhere }
}

/** Where the page of the series has the table of its organisations. */
function partsId({ series }: ByOrg): string {
  return `parts-${series.series.breakdowns.findIndex(({ by }) => by === 'org') + 1}`
}

/** On one page, over all tables but the first, which is always there. */
const MOST_ROWS = 400

function tableOf(model: Model, by: ByOrg): Ledger {
  const { series, period } = by
  const { language } = model
  const word = words(language)
  const style = { language, unit: series.unit }
  const last = samePeriodLastYear(period)
  const ids = rankedOrgs(model, by)
    .map(({ row }) => row.key)
    .sort(officially(model))
  const earlier = ids.some((org) => series.index.has(pointKey(series.series, { period: last, org })))
  const shares = by.planned && series.unit.kind !== 'percent' && series.unit.kind !== 'per-mille'
  const cellsOf = (org: string | undefined): readonly Cell[] => {
    const at = { period, ...(org === undefined ? {} : { org }) }
    const point = series.index.get(pointKey(series.series, at))
    const target = targetOf(model, series, at)
    const before = series.index.get(pointKey(series.series, { ...at, period: last }))
    const { value, status } = point?.observation ?? {}
    return [
      valueCell(value ?? NOT_YET, { ...style, ...(status === undefined ? {} : { status }) }),
      ...(by.planned
        ? [derivedBefore(valueCell(target?.value, style), target?.derived === true, language)]
        : []),
      ...(shares ? [shareCell(target, language)] : []),
      ...(by.planned ? [verdictCell(target, language)] : []),
      ...(earlier ? [valueCell(before?.observation.value, style)] : []),
    ]
  }
  const whole = series.index.get(pointKey(series.series, { period }))
  return {
    layout: 'restacks',
    columns: [
      { head: word.organisation },
      { head: word.resultHead, numeric: true },
      ...(by.planned ? [{ head: word.planHead, numeric: true }] : []),
      ...(shares ? [{ head: word.shareOfPlanHead, numeric: true }] : []),
      ...(by.planned ? [{ head: word.verdict }] : []),
      ...(earlier ? [{ head: word.samePeriodLastYearHead, numeric: true }] : []),
    ],
    rows: ids.map((org) => ({
      kind: 'row',
      cells: [{ kind: 'link', text: orgName(model, org), href: orgHref(org) }, ...cellsOf(org)],
    })),
    ...(whole === undefined ? {} : { total: [textCell(totalName(model, by)), ...cellsOf(undefined)] }),
  }
}

/** Only what adds up has a total; else the whole stands below its parts by its own name. */
function totalName(model: Model, { series, period }: ByOrg): string {
  const breakdown = series.series.breakdowns.find(
    (each) => each.by === 'org' && each.periods.some((at) => samePeriod(at.period, period)),
  )
  const { language } = model
  return breakdown?.kind === 'partition'
    ? words(language).total
    : leaderWords(language).wholeOf(orgName(model, series.org.id))
}

function targetOf(
  model: Model,
  series: SeriesModel,
  at: { readonly period: ByOrg['period']; readonly org?: string },
): ResolvedTarget | undefined {
  return targetsAt(model, series, at).find(({ target }) => !isForSeveral(target, at.period))
}

/** None where the plan is too small for a share to mean anything. */
function shareCell(target: ResolvedTarget | undefined, language: Model['language']): Cell {
  const ratio = target?.ratio
  const level = target?.value?.number ?? target?.value?.ends?.[0] ?? 0
  if (ratio === undefined || level < SMALLEST_WHOLE) return emptyCell
  const bare: Quantity = { ...ratio, scale: 'one' }
  return valueCell(bare, { language })
}

function officially(model: Model): (a: string, b: string) => number {
  const orderOf = (id: string): number => model.project.orgs.get(id)?.order ?? Number.MAX_SAFE_INTEGER
  return (a, b) => orderOf(a) - orderOf(b) || compareNames(orgName(model, a), orgName(model, b))
}

const NOT_YET = { kind: 'missing', missing: 'not-yet', text: '' } as const

export interface Annex {
  readonly tables: readonly AnnexTable[]
  readonly elsewhere: readonly AnnexLink[]
}

export interface AnnexTable {
  readonly id: string
  readonly head: string
  readonly ledger: Ledger
}

export interface AnnexLink {
  readonly label: string
  readonly href: string
}
