import { scaleLinear } from 'd3-scale'
import { formatPeriod } from '../format/period.ts'
import type { Model, Point, SeriesModel } from '../model/model.ts'
import type { Drawing } from './chart.ts'
import { figureLabel } from './figure-label.ts'
import { pointMark } from './point-mark.ts'
import { readPoint } from './read-periods.ts'
import type { Reading } from './reading.ts'
import { drawnAt, isUnsettled } from './reading.ts'
import type { Shape } from './shape.ts'

/**
 * From an earlier figure to the one in focus. The line is dashed: what lies between the two is not shown here, and bounds have no line of
 * their own. Undefined where one of both has no number.
 */
export function tileSlope(model: Model, series: SeriesModel, before: Point, now: Point): Drawing | undefined {
  const { language } = model
  const [first, last] = [before, now].map((point) => readPoint(point, point.period))
  if (first?.quantity === undefined || last?.quantity === undefined) return undefined
  const values = [drawnAt(first.quantity), drawnAt(last.quantity)]
  const y = scaleLinear()
    .domain([Math.min(...values), Math.max(...values)])
    .range([50, 24])
  const scale = {
    y: (value: number): number => (values[0] === values[1] ? 38 : Math.round(y(value) * 100) / 100),
  }
  const from = pointMark(first.quantity, scale, { ...spotOf(first), x: 8, now: false })
  const to = pointMark(last.quantity, scale, { ...spotOf(last), x: 86, now: true })
  const { words, number } = figureLabel(first.quantity, { unit: series.unit, language })
  const name = `${formatPeriod(first.period, { language, short: true })}: ${[...words, number].join(' ')}`
  const shapes: readonly Shape[] = [
    { kind: 'rule', role: 'ledger-rule', x1: 0, y1: 72, x2: 100, y2: 72 },
    { kind: 'rule', role: 'segment-derived', x1: 8, y1: from.y, x2: 86, y2: to.y },
    ...from.shapes,
    ...to.shapes,
    { kind: 'text', role: 'word', x: 0, y: 88, text: name, anchor: 'start' },
    {
      kind: 'text',
      role: 'word',
      x: 100,
      y: 88,
      text: formatPeriod(last.period, { language, short: true }),
      anchor: 'end',
    },
  ]
  return { indent: 0, height: 92, shapes }
}

function spotOf(reading: Reading): { hollow: boolean; of: string; form: number } {
  return { hollow: isUnsettled(reading), of: reading.key, form: 0 }
}
