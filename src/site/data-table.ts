import type { TableUse } from '../load/article.ts'
import type { Model, Point } from '../model/model.ts'
import { periodBounds } from '../quantity/period-order.ts'
import type { Period } from '../quantity/period.ts'
import type { Ledger } from './ledger.ts'
import { seriesName } from './names.ts'
import { partsTable } from './series-parts.ts'
import { isYear, seriesTable } from './series-table.ts'

/** The table that a story asks for: a series by period, or its parts by organisation or group. */
export function dataTable(model: Model, { series: id, from, to, by }: TableUse): Ledger {
  const series = model.series.get(id)
  const caption = seriesName(model, id)
  if (series === undefined) return { layout: 'restacks', caption, columns: [], rows: [] }
  const wanted = (period: Period): boolean => lies(period, from, to)
  if (by === undefined) {
    const points = series.points.filter(({ period }) => wanted(period))
    return { ...seriesTable(model, series, yearsIfAny(points, from, to)), caption }
  }
  const breakdowns = series.series.breakdowns
    .filter((breakdown) => breakdown.by === by)
    .map((breakdown) => ({ ...breakdown, periods: breakdown.periods.filter(({ period }) => wanted(period)) }))
  const found = breakdowns.find(({ periods }) => periods.length > 0)
  return found === undefined
    ? { layout: 'restacks', caption, columns: [], rows: [] }
    : { ...partsTable(model, series, found), caption }
}

/** Parts of years are shown where the story asks for them by naming one. */
function yearsIfAny(points: readonly Point[], from?: Period, to?: Period): readonly Point[] {
  const asked = [from, to].some((period) => period !== undefined && !isYear(period))
  const years = points.filter(({ period }) => isYear(period))
  return asked || years.length === 0 ? points : years
}

function lies(period: Period, from?: Period, to?: Period): boolean {
  const { from: first, to: last } = periodBounds(period)
  return (
    (from === undefined || first >= periodBounds(from).from) &&
    (to === undefined || last <= periodBounds(to).to)
  )
}
