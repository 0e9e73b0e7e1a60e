import { describeChart } from '../format/sentences/chart-description.ts'
import { titleOfMove, titleOfNothing, titleOfOnePoint, titleOfRun } from '../format/sentences/chart-title.ts'
import { directionOf } from '../format/sentences/direction.ts'
import type { Telling } from '../format/sentences/telling.ts'
import { titleOfVerdict } from '../format/sentences/verdict-title.ts'
import type { ChartKind } from '../format/chart-kinds.ts'
import type { SeriesModel } from '../model/model.ts'
import { samePeriod } from '../quantity/period-order.ts'
import type { Quantity } from '../quantity/quantity.ts'
import { nameOf, shortName } from './chart-names.ts'
import type { Reading } from './reading.ts'

/** What figures over time come to, as a title: a run of years, a verdict, a move; one figure or none said as such. */
export function findingOf(readings: readonly Reading[], name: string, telling: Telling): string {
  const known = readings.flatMap((reading) =>
    reading.quantity === undefined ? [] : [{ ...reading, quantity: reading.quantity }],
  )
  const [first, last] = [known[0], known.at(-1)]
  const now = known.find((reading) => reading.now)
  if (first === undefined || last === undefined) return titleOfNothing(telling.language)
  const run = runAt(known.map(({ quantity }) => quantity))
  const yearly = known.every(({ period }) => period.kind === 'year')
  if (run !== undefined && yearly && last.now) return titleOfRun({ name, ...run }, telling.language)
  if (now?.goal?.verdict !== undefined) {
    const { quantity: target, verdict, resolved } = now.goal
    return titleOfVerdict(
      { period: now.period, result: now.quantity, target, verdict, better: resolved.target.better },
      telling,
    )
  }
  if (known.length === 1 || isWordy(first.quantity) || isWordy(last.quantity))
    return titleOfOnePoint(now ?? last, telling)
  return titleOfMove({ name, from: first, to: last }, telling)
}

/** The same in two or three sentences, for those who do not see the chart. */
export function descriptionOf(
  kind: ChartKind,
  series: SeriesModel,
  readings: readonly Reading[],
  telling: Telling,
): string {
  const { language } = telling
  return describeChart(
    {
      kind,
      name: shortName(series, language),
      org: nameOf(series.org, language),
      measure: series.series.measure,
      illustrative: series.series.illustrative,
      points: readings.map(({ period, quantity, missing, goal }) => ({
        period,
        value: quantity ?? { kind: 'missing', missing: missing ?? 'not-yet', text: '' },
        undated: series.points.some(
          (point) => samePeriod(point.period, period) && isUndated(point.observation.asOf),
        ),
        verdict: goal?.verdict,
        exceeded: exceeds(goal?.resolved.difference),
      })),
    },
    telling,
  )
}

/** `từ 80 trở lên` cannot follow "từ": such figures are told alone. */
function isWordy({ qualifier }: Quantity): boolean {
  return qualifier === 'at-least' || qualifier === 'at-most' || qualifier === 'range'
}

/** How many rises, or falls, in a row the last figures are; undefined below two. */
function runAt(values: readonly Quantity[]): { direction: 'up' | 'down'; run: number } | undefined {
  const steps = values.slice(1).map((value, i) => directionOf(value, values[i] ?? value))
  const last = steps.at(-1)
  if (last !== 'up' && last !== 'down') return undefined
  const other = steps.findLastIndex((step) => step !== last)
  const run = steps.length - 1 - other
  return run < 2 ? undefined : { direction: last, run }
}

function exceeds(difference: Quantity | undefined): boolean {
  return (
    difference !== undefined &&
    (difference.hard.low > 0 || (difference.hard.low === 0 && difference.hard.lowOpen))
  )
}

function isUndated(asOf: string | undefined): boolean {
  return asOf === 'không rõ' || asOf === 'unknown'
}
