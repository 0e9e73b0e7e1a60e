import { words } from '../format/words.ts'
import type { Account } from '../load/series.ts'
import { pointAt } from '../model/find-point.ts'
import type { Model, Point, SeriesModel } from '../model/model.ts'
import { periodBounds } from '../quantity/period-order.ts'
import type { Ledger, LedgerRow } from './ledger.ts'
import { valueCell } from './ledger.ts'
import { seriesHref } from './links.ts'
import { seriesName } from './names.ts'
import { pageWords } from './page-words.ts'
import { isYear, periodCell } from './series-table.ts'

/** What an account compares: the stock before, what came and what went, the stock after. */
export function accountTable(model: Model, series: SeriesModel): Ledger | undefined {
  if (series.series.account === undefined) return undefined
  const word = words(model.language)
  return {
    layout: 'restacks',
    columns: [
      { head: word.figures },
      { head: pageWords(model.language).direction },
      { head: word.period },
      { head: word.value, numeric: true },
    ],
    rows: accountEntries(model, series).map((entry) => rowOf(model, entry)),
  }
}

/** The figures of an account in its order, each with the direction in which it counts. */
export function accountEntries(model: Model, { series }: SeriesModel): readonly AccountEntry[] {
  const { account } = series
  if (account === undefined) return []
  const own = pageWords(model.language)
  const { start, end, plus, minus } = account
  return [
    ...stockEntries(model, start, own.accountStart),
    ...plus.flatMap((id) => flowEntries(model, id, account, own.accountPlus)),
    ...minus.flatMap((id) => flowEntries(model, id, account, own.accountMinus)),
    ...stockEntries(model, end, own.accountEnd),
  ]
}

export interface AccountEntry {
  readonly series: SeriesModel
  readonly point: Point
  readonly direction: string
}

function stockEntries(model: Model, at: Account['start'], direction: string): readonly AccountEntry[] {
  const series = model.series.get(at.series)
  const point = series && pointAt(series, at)
  return series === undefined || point === undefined ? [] : [{ series, point, direction }]
}

/** The years of a flow after the start up to the end. */
function flowEntries(
  model: Model,
  id: string,
  { start, end }: Account,
  direction: string,
): readonly AccountEntry[] {
  const series = model.series.get(id)
  if (series === undefined) return []
  const [after, until] = [periodBounds(start.period).to, periodBounds(end.period).to]
  return series.points
    .filter(({ period }) => {
      const { from, to } = periodBounds(period)
      return isYear(period) && from > after && to <= until
    })
    .map((point) => ({ series, point, direction }))
}

function rowOf(model: Model, { series, point, direction }: AccountEntry): LedgerRow {
  const { id } = series.series
  const { value, status } = point.observation
  return {
    kind: 'row',
    cells: [
      { kind: 'link', text: seriesName(model, id), href: seriesHref(id) },
      { kind: 'text', text: direction },
      periodCell(model, point.period),
      valueCell(value, { language: model.language, unit: series.unit, status }),
    ],
  }
}
