import { capitalize } from '../format/capital.ts'
import { formatPeriod } from '../format/period.ts'
import { formatValue } from '../format/value.ts'
import { words } from '../format/words.ts'
import type { Edition } from '../load/edition.ts'
import type { Model, SeriesModel, Span } from '../model/model.ts'
import { containsPeriod } from '../quantity/period-order.ts'
import { seriesOfArticle, seriesOfEdition } from './illustrative.ts'
import { leaderWords } from './leader-words.ts'
import type { Cell, LedgerRow } from './ledger.ts'
import { emptyCell, valueCell } from './ledger.ts'
import { seriesHref } from './links.ts'
import { seriesName } from './names.ts'

/** Plans for the total or the mean of several years that the number's period lies in, with how far the years given have come. */
export function spanRows(model: Model, edition: Edition): readonly LedgerRow[] {
  const used = [...new Set([...seriesOfEdition(edition), ...edition.articles.flatMap(seriesOfArticle)])]
  return used.flatMap((id) => {
    const series = model.series.get(id)
    if (series === undefined) return []
    return series.spans
      .filter(
        ({ org, group, period }) =>
          org === undefined && group === undefined && containsPeriod(period, edition.period),
      )
      .map((span) => rowOf(model, series, span))
  })
}

function rowOf(model: Model, series: SeriesModel, span: Span): LedgerRow {
  const { language } = model
  const word = words(language)
  const own = leaderWords(language)
  const { target, plan, period, result, ratio, given, years } = span
  const style = { language, unit: series.unit }
  const manner = target.each === 'average' ? word.yearlyAverage : word.cumulative
  const name = `${seriesName(model, series.series.id)}, ${manner}, ${formatPeriod(period, { language })}`
  const share = target.each === 'total' && ratio !== undefined ? formatValue(ratio, { language }) : ''
  return {
    kind: 'row',
    cells: [
      {
        kind: 'lines',
        cells: [
          { kind: 'link', text: name, href: seriesHref(series.series.id) },
          { kind: 'remark', text: plan.name },
        ],
      },
      valueCell(result ?? { kind: 'missing', missing: 'not-yet', text: '' }, style),
      valueCell(target.value, style),
      share === '' ? emptyCell : { kind: 'text', text: share },
      {
        kind: 'lines',
        cells: [
          standingCell(span, language),
          { kind: 'text', text: own.yearsGiven(given, years), spoken: own.yearsGivenSpoken(given, years) },
        ],
      },
    ],
  }
}

function standingCell({ verdict }: Span, language: Model['language']): Cell {
  const word = words(language)
  if (verdict === undefined) return { kind: 'text', text: capitalize(leaderWords(language).soFar) }
  const text = { met: word.metShort, missed: word.missedShort, undecided: word.undecidedShort }[verdict]
  return { kind: 'verdict', verdict, text: capitalize(text) }
}
