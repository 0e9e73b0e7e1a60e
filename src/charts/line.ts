import { labelShapes, labelWidth } from './column-label.ts'
import type { FigureLabel } from './figure-label.ts'
import { figureLabel } from './figure-label.ts'
import { baseline, footOf, gridShapes } from './frame.ts'
import type { PointMark } from './point-mark.ts'
import { pointMark } from './point-mark.ts'
import type { Reading } from './reading.ts'
import { drawnAt, isUnsettled } from './reading.ts'
import type { Shape } from './shape.ts'
import { targetMark } from './target-mark.ts'
import type { Label } from './thin.ts'
import { thin, tierOf } from './thin.ts'
import type { Upright, UprightDrawing } from './upright.ts'
import { finishUpright, uprightScale } from './upright.ts'
import type { ValueScale } from './value-scale.ts'
import { wrap } from './wrap.ts'

/** Levels over time: dots joined where neighbours are both known and comparable; a gap stays a gap. */
export function drawLines(data: Upright, lines: readonly Line[]): UprightDrawing {
  const scale = uprightScale({ ...data, others: lines.flatMap(({ readings }) => readings) }, { zero: false })
  const step = 100 / Math.max(1, data.readings.length)
  const drawn = lines.map((line, form) =>
    pointsOf(line, { form, several: lines.length > 1, step, scale, data }),
  )
  const points = drawn.flat()
  const visible = thin(points.map(({ box }) => box))
  const targets = data.readings.flatMap(({ goal, key }, i) =>
    goal === undefined
      ? []
      : [targetMark(goal, scale, { x: (i + 0.5) * step, width: Math.min(0.8 * step, 12.4), of: key })],
  )
  const breaks = data.breaks.map(({ slot }) => slot)
  return finishUpright(data, scale, {
    grid: gridShapes(scale, data),
    behind: [baseline(scale), ...targets.flatMap(({ behind }) => behind)],
    marks: [...drawn.flatMap((line) => segments(line, breaks)), ...points.flatMap(({ mark }) => mark.shapes)],
    labels: points.flatMap(({ reading, label, x, last, box }, i) => {
      const tier = visible[i] ?? 'never'
      if (tier === 'never' || label === undefined) return []
      const place = { last, height: box.bottom - box.top, inside: false }
      return labelShapes(label, place, { x, now: reading.now, ...tierOf(tier), of: reading.key, slot: step })
    }),
    foot: footOf(scale),
  })
}

function pointsOf({ name, readings }: Line, context: Context): readonly Point[] {
  const { form, several, step, scale, data } = context
  const known = readings.flatMap((reading, slot) =>
    reading.quantity === undefined ? [] : [{ reading, slot, quantity: reading.quantity }],
  )
  const values = known.map(({ quantity }) => drawnAt(quantity))
  return known.map(({ reading, slot, quantity }, i) => {
    const x = (slot + 0.5) * step
    const mark = pointMark(quantity, scale, {
      x,
      hollow: isUnsettled(reading),
      now: reading.now,
      of: reading.key,
      form,
    })
    const rank = rankOf(i, values, reading, several)
    const plain = figureLabel(quantity, { unit: data.unit, language: data.language, status: reading.status })
    const named = several && i === known.length - 1 ? wrap(name, { width: 110, size: 13, lines: 2 }) : []
    const label = { ...plain, words: [...named, ...plain.words] }
    const { last, height } = placeBeside(label, mark, isDip(i, values), {
      scale,
      ceiling: data.breaks.length > 0 ? scale.top - 8 : 2,
    })
    const box = { x, width: labelWidth(label), top: last - height, bottom: last, rank: rank ?? 9 }
    return {
      reading,
      slot,
      x,
      mark,
      label: rank === undefined ? undefined : label,
      last,
      box: rank === undefined ? { ...box, skip: true } : box,
    }
  })
}

/** Labelled are the point in focus, the last, the first, the highest and lowest, and those whose source printed words. */
function rankOf(
  i: number,
  values: readonly number[],
  reading: Reading,
  several: boolean,
): number | undefined {
  if (reading.now && !several) return 0
  if (i === values.length - 1) return 1
  if (i === 0) return 2
  if (several) return undefined
  if (reading.quantity?.qualifier !== 'exact' || isUnsettled(reading)) return 3
  const extreme = values[i] === Math.max(...values) || values[i] === Math.min(...values)
  return extreme && values.length > 2 ? 4 : undefined
}

/** Over the point; under it in a dip and where there is no room over it. */
function placeBeside(
  label: FigureLabel,
  mark: PointMark,
  dip: boolean,
  { scale, ceiling }: { scale: ValueScale; ceiling: number },
): { last: number; height: number } {
  const height = 12 + 17 * label.words.length
  const over = mark.top - 8
  if (over - height >= ceiling && !dip) return { last: over, height }
  const under = mark.bottom + 7 + height
  return under > scale.bottom - 4 ? { last: over, height } : { last: under, height }
}

function isDip(i: number, values: readonly number[]): boolean {
  const [before, here, after] = [values[i - 1], values[i] ?? 0, values[i + 1]]
  return before !== undefined && after !== undefined && before > here && after > here
}

function segments(points: readonly Point[], breaks: readonly number[]): readonly Shape[] {
  return points.slice(1).flatMap((to, i): readonly Shape[] => {
    const from = points[i]
    if (from === undefined || to.slot - from.slot !== 1 || breaks.includes(to.slot)) return []
    if (!from.mark.joined || !to.mark.joined) return []
    const role = isUnsettled(to.reading) || isUnsettled(from.reading) ? 'segment-dashed' : 'segment'
    return [{ kind: 'rule', role, x1: from.x, y1: from.mark.y, x2: to.x, y2: to.mark.y }]
  })
}

/** One series on the axis. */
export interface Line {
  readonly name: string
  readonly readings: readonly Reading[]
}

interface Point {
  readonly reading: Reading
  readonly slot: number
  readonly x: number
  readonly mark: PointMark
  readonly label: FigureLabel | undefined
  readonly last: number
  readonly box: Label
}

interface Context {
  readonly form: number
  readonly several: boolean
  readonly step: number
  readonly scale: ValueScale
  readonly data: Upright
}
