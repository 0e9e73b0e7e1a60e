import { capitalize } from '../format/capital.ts'
import { compareNames } from '../format/collate.ts'
import { formatPeriod } from '../format/period.ts'
import { words } from '../format/words.ts'
import type { Breakdown, Observation } from '../load/series.ts'
import type { Model, SeriesModel } from '../model/model.ts'
import { writePeriod } from '../quantity/write-period.ts'
import type { Ledger } from './ledger.ts'
import { emptyCell, remarkCell, textCell, valueCell } from './ledger.ts'
import { groupName, orgName } from './names.ts'
import { partsTableId, tableRow } from './row-ids.ts'
import { periodCell } from './series-table.ts'

/** One table for each way a series is broken down: parts in rows, periods in columns, the total under a partition only. */
export function partsTables(model: Model, series: SeriesModel): readonly PartsTable[] {
  const { language } = model
  const word = words(language)
  const { breakdowns } = series.series
  return breakdowns.map((breakdown, index) => {
    const { by, kind, periods } = breakdown
    const head = by === 'org' ? word.breakdownByOrg : word.breakdownByGroup
    const first = periods[0]
    const alone = breakdowns.filter((each) => each.by === by).length === 1 || first === undefined
    return {
      id: partsTableId(index),
      head: alone ? head : `${head}, ${formatPeriod(first.period, { language })}`,
      note: {
        partition: word.partitionGroups,
        overlapping: word.overlappingGroups,
        partial: word.partialGroups,
      }[kind],
      ledger: partsTable(model, series, breakdown, partsTableId(index)),
    }
  })
}

/** The crossings of organisation and group. */
export function cellsTable(model: Model, series: SeriesModel): Ledger | undefined {
  const { cells } = series.series
  if (cells.length === 0) return undefined
  const { language } = model
  const word = words(language)
  const noted = cells.some(({ note }) => note !== undefined)
  return {
    layout: 'restacks',
    columns: [
      { head: word.organisation },
      { head: word.group },
      { head: word.period },
      { head: word.value, numeric: true },
      ...(noted ? [{ head: word.notes }] : []),
    ],
    rows: cells.map(({ org, group, period, value, status, note }, row) => ({
      kind: 'row',
      id: tableRow('crossings', row),
      cells: [
        org === undefined ? emptyCell : textCell(orgName(model, org)),
        group === undefined ? emptyCell : textCell(groupName(model, group)),
        periodCell(model, period),
        valueCell(value, { language, unit: series.unit, status }),
        ...(noted ? [remarkCell(note)] : []),
      ],
    })),
  }
}

/** Parts in rows, periods in columns; the total stands under a partition only. `table` names the rows on the series' own page. */
export function partsTable(
  model: Model,
  series: SeriesModel,
  { by, kind, periods }: Breakdown,
  table?: string,
): Ledger {
  const { language } = model
  const word = words(language)
  const style = { language, unit: series.unit }
  const ids = partIds(
    model,
    by,
    periods.flatMap(({ parts }) => parts),
  )
  const totals = periods.map(({ period }) => {
    const whole = series.points.find((point) => writePeriod(point.period) === writePeriod(period))
    return valueCell(whole?.observation.value, style)
  })
  return {
    layout: 'restacks',
    columns: [
      { head: by === 'org' ? word.organisation : word.group },
      ...periods.map(({ period }) => ({
        head: capitalize(formatPeriod(period, { language, short: true })),
        numeric: true,
      })),
    ],
    rows: ids.map((id) => ({
      kind: 'row',
      ...(table === undefined ? {} : { id: tableRow(table, id) }),
      cells: [
        textCell(by === 'org' ? orgName(model, id) : groupName(model, id)),
        ...periods.map(({ parts }) => {
          const part = parts.find((each) => idOf(each, by) === id)
          return part === undefined ? emptyCell : valueCell(part.value, { ...style, status: part.status })
        }),
      ],
    })),
    ...(kind === 'partition' ? { total: [textCell(word.total), ...totals] } : {}),
  }
}

/** The official order where organisations have one, else by name. */
function partIds(model: Model, by: Breakdown['by'], parts: readonly Observation[]): readonly string[] {
  const ids = [...new Set(parts.flatMap((part) => idOf(part, by) ?? []))]
  if (by === 'group') return ids
  const orderOf = (id: string): number => model.project.orgs.get(id)?.order ?? Number.MAX_SAFE_INTEGER
  return ids.sort((a, b) => orderOf(a) - orderOf(b) || compareNames(orgName(model, a), orgName(model, b)))
}

function idOf(part: Observation, by: Breakdown['by']): string | undefined {
  return by === 'org' ? part.org : part.group
}

export interface PartsTable {
  readonly id: string
  readonly head: string
  readonly note: string
  readonly ledger: Ledger
}
