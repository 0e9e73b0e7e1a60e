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
export function accountTable(model: Model, { series }: SeriesModel): Ledger | undefined {
  const { account } = series
  if (account === undefined) return undefined
  const word = words(model.language)
  const own = pageWords(model.language)
  const { start, end, plus, minus } = account
  return {
    layout: 'restacks',
    columns: [
      { head: word.figures },
      { head: own.direction },
      { head: word.period },
      { head: word.value, numeric: true },
    ],
    rows: [
      ...stockRows(model, start, own.accountStart),
      ...plus.flatMap((id) => flowRows(model, id, account, own.accountPlus)),
      ...minus.flatMap((id) => flowRows(model, id, account, own.accountMinus)),
      ...stockRows(model, end, own.accountEnd),
    ],
  }
}

function stockRows(model: Model, at: Account['start'], direction: string): readonly LedgerRow[] {
  const series = model.series.get(at.series)
  const point = series && pointAt(series, at)
  return series === undefined || point === undefined ? [] : [rowOf(model, series, point, direction)]
}

/** The years of a flow after the start up to the end. */
function flowRows(
  model: Model,
  id: string,
  { start, end }: Account,
  direction: string,
): readonly LedgerRow[] {
  const series = model.series.get(id)
  if (series === undefined) return []
  const [after, until] = [periodBounds(start.period).to, periodBounds(end.period).to]
  return series.points
    .filter(({ period }) => {
      const { from, to } = periodBounds(period)
      return isYear(period) && from > after && to <= until
    })
    .map((point) => rowOf(model, series, point, direction))
}

function rowOf(model: Model, series: SeriesModel, point: Point, direction: string): LedgerRow {
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
