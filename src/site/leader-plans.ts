import { progressBar, SIGNS, standingWord } from '../charts/progress.ts'
import { hiddenSvgOf } from '../charts/svg.ts'
import { formatNumber } from '../format/number.ts'
import { formatPeriod } from '../format/period.ts'
import { SMALLEST_WHOLE } from '../format/sentences/percent.ts'
import { formatValue } from '../format/value.ts'
import { words } from '../format/words.ts'
import type { Edition } from '../load/edition.ts'
import type { PointKey } from '../model/find-point.ts'
import type { Model, SeriesModel } from '../model/model.ts'
import type { Language } from '../quantity/language.ts'
import { containsPeriod, periodBounds, samePeriod } from '../quantity/period-order.ts'
import { usesOfEdition } from './figure-uses.ts'
import { seriesOfArticle, seriesOfEdition } from './illustrative.ts'
import { leaderWords } from './leader-words.ts'
import type { Cell, Ledger, LedgerRow } from './ledger.ts'
import { emptyCell, valueCell } from './ledger.ts'
import { seriesHref } from './links.ts'
import { pointName } from './names.ts'
import { neededText } from './plan-needed.ts'
import { planStandings, type PlanStanding } from './plan-standing.ts'
import { spanRows } from './plan-spans.ts'
import { derivedBefore } from './series-table.ts'
import { verdictText } from './verdict-cell.ts'

/**
 * Every plan that a number of the bulletin speaks of, with the result, how far it has come and what is still needed: its key figures, the
 * period of the number, then what its texts and stories use. Of one plan and year the figure that says most is shown.
 */
export function planTable(model: Model, edition: Edition): Ledger {
  const { language } = model
  const word = words(language)
  const own = leaderWords(language)
  return {
    layout: 'restacks',
    columns: [
      { head: word.figures },
      { head: word.resultHead, numeric: true },
      { head: word.planHead, numeric: true },
      { head: own.reached },
      { head: own.standing },
    ],
    rows: [...asked(model, edition).map((each) => rowOf(model, each)), ...spanRows(model, edition)],
  }
}

/** Whether the bulletin has any plan that could be shown. */
export function hasPlans({ series }: Model): boolean {
  return [...series.values()].some(({ series: { targets } }) => targets.length > 0)
}

function asked(model: Model, edition: Edition): readonly Asked[] {
  const found = new Map<string, Asked>()
  for (const use of candidates(model, edition)) {
    const series = model.series.get(use.series)
    if (series === undefined) continue
    for (const standing of planStandings(model, series, use)) {
      const { resolved, due } = standing
      const key = [use.series, use.org, use.group, resolved.plan.id, due].join(' ')
      const known = found.get(key)
      const each = { series, use, standing }
      if (known === undefined || rank(each, edition) < rank(known, edition)) found.set(key, each)
    }
  }
  const now = (each: Asked): number => (samePeriod(each.use.period, edition.period) ? 0 : 1)
  return [...found.values()].toSorted((a, b) => now(a) - now(b))
}

function candidates(model: Model, edition: Edition): readonly PointKey[] {
  const used = [...new Set([...seriesOfEdition(edition), ...edition.articles.flatMap(seriesOfArticle)])]
  const { from } = periodBounds(edition.period)
  const whole = usesOfEdition(edition).filter(
    ({ org, group, period }) => org === undefined && group === undefined && periodBounds(period).to >= from,
  )
  return [
    ...edition.keyFigures,
    ...used.filter((id) => model.series.has(id)).map((series) => ({ series, period: edition.period })),
    ...whole,
  ].filter((use) => hasSomething(model, use))
}

/** A figure, or a plan made for the very period. */
function hasSomething(model: Model, use: PointKey): boolean {
  const series = model.series.get(use.series)
  return (
    series !== undefined &&
    (series.points.some(({ period }) => samePeriod(period, use.period)) ||
      series.parts.some(({ period }) => samePeriod(period, use.period)) ||
      series.series.targets.some(({ period }) => containsPeriod(period, use.period)))
  )
}

/** Of several figures for one plan: that of the number's own period, a closed one, one within it, any other. */
function rank({ use, standing }: Asked, edition: Edition): number {
  if (samePeriod(use.period, edition.period)) return standing.result === undefined ? 2 : 0
  if (standing.resolved.verdict !== undefined) return 1
  if (standing.result === undefined) return 5
  return containsPeriod(edition.period, use.period) ? 3 : 4
}

function rowOf(model: Model, { series, use, standing }: Asked): LedgerRow {
  const { language } = model
  const { resolved, result, status, period } = standing
  const style = { language, unit: series.unit }
  const value = result ?? ({ kind: 'missing', missing: standing.missing ?? 'not-yet', text: '' } as const)
  return {
    kind: 'row',
    cells: [
      {
        kind: 'lines',
        cells: [
          {
            kind: 'link',
            text: `${pointName(model, use.series, use)}, ${formatPeriod(period, { language })}`,
            href: seriesHref(use.series),
          },
          { kind: 'remark', text: resolved.plan.name },
        ],
      },
      valueCell(value, { ...style, status }),
      derivedBefore(valueCell(resolved.value, style), resolved.derived, language),
      reachedCell(model, series, standing),
      standingCell(model, series, standing),
    ],
  }
}

function reachedCell({ language }: Model, series: SeriesModel, standing: PlanStanding): Cell {
  const { goal, result, resolved, status, period, pace } = standing
  if (goal === undefined || result === undefined || goal.levels.length === 0) return emptyCell
  const reading = { key: '', period, quantity: result, status, now: false }
  const shapes = progressBar({ key: '', reading, goal, pace: pace?.share }, 4)
  const svg = hiddenSvgOf({ indent: 0, height: 20, shapes }, { id: 'bar', className: 'plot', width: '100%' })
  const bare = Math.min(...goal.levels) >= SMALLEST_WHOLE && series.unit.kind !== 'percent'
  const share = bare && resolved.ratio !== undefined ? formatValue(resolved.ratio, { language }) : ''
  return { kind: 'drawn', svg, text: share }
}

/** How it stands, at which pace, and what is still to be done. */
function standingCell({ language }: Model, { unit }: SeriesModel, plan: PlanStanding): Cell {
  const needed = neededText(plan, { language, unit })
  const pace = paceText(plan, language)
  const lines: readonly Cell[] = [
    ...verdictOf(plan, language),
    ...(pace === '' ? [] : [{ kind: 'remark', text: pace } as const]),
    ...(needed === '' ? [] : [{ kind: 'text', text: needed } as const]),
  ]
  return lines.length === 0 ? emptyCell : { kind: 'lines', cells: lines }
}

function verdictOf({ resolved, standing }: PlanStanding, language: Language): readonly Cell[] {
  if (resolved.verdict !== undefined)
    return [{ kind: 'verdict', verdict: resolved.verdict, text: verdictText(resolved, language) }]
  if (standing === 'no-figure' || standing === 'no-plan') return []
  const sign = SIGNS[standing]
  const text = standingWord(standing, language)
  return [sign === undefined ? { kind: 'text', text } : { kind: 'verdict', verdict: sign, text }]
}

/** No share of a plan that is too small for one. */
function paceText({ pace, goal, resolved }: PlanStanding, language: Language): string {
  const large = goal !== undefined && Math.min(...goal.levels) >= SMALLEST_WHOLE
  if (pace === undefined || !large || resolved.verdict !== undefined) return ''
  const share = `${formatNumber(Math.round(pace.share * 10) / 10, { language })}%`
  return leaderWords(language).pace(share, pace.lastYear)
}

interface Asked {
  readonly series: SeriesModel
  readonly use: PointKey
  readonly standing: PlanStanding
}
