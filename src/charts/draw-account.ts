import type { Interval } from '../quantity/interval.ts'
import type { MissingKind, Quantity } from '../quantity/quantity.ts'
import { BAR_HEIGHT, barMark } from './bar-mark.ts'
import type { Drawing } from './chart.ts'
import { lyingPoint } from './lying-point.ts'
import type { LyingScale } from './lying-scale.ts'
import { stripShapes, tickLabels } from './lying-scale.ts'
import { missingGlyph } from './missing-mark.ts'
import { ROW, rowText } from './row-text.ts'
import type { Shape } from './shape.ts'

/**
 * A stock, what came and went, and the stock after, one row each. A flow is a bar that begins where the row before ended; what is left over
 * is hatched as far as it is sure and a frame as far as it may reach. On a cut scale a bar from the edge would lie about the stocks: there
 * they are points.
 */
export function drawAccount(rows: readonly AccountRow[], { scale, illustrative }: AccountStyle): Drawing {
  const shapes: Shape[] = []
  let y = 14
  if (illustrative !== undefined) {
    shapes.push({ kind: 'text', role: 'watermark', x: 0, y: 24, text: illustrative, anchor: 'start' })
    y += 36
  }
  shapes.push(...tickLabels(scale, y), rule(y + 12))
  y += 40
  let first = y
  let level: Level = { low: 0, high: 0 }
  for (const row of rows) {
    if (row.kind === 'end' && y > first) {
      shapes.push(rule(y - 14))
      y += 9
    }
    const text = rowText({ name: row.name, value: row.value, y, now: row.kind === 'end' })
    shapes.push(...text.shapes, ...marksOf(row, text.bar, level, scale))
    level = levelAfter(level, row)
    y += ROW.pitch + text.extra
    if (row.kind === 'start') {
      shapes.push(rule(y - 14))
      y += 9
      first = y
    }
  }
  return { indent: 0, height: y - 18, shapes }
}

/** Where the sum stands after a row: the least and the most that the figures so far allow, as printed. */
export function levelAfter(
  { low, high }: Level,
  { kind, quantity }: Pick<AccountRow, 'kind' | 'quantity'>,
): Level {
  if (quantity === undefined || kind === 'rest') return { low, high }
  const ends = quantity.ends ?? [quantity.number ?? 0]
  const [least, most] = [Math.min(...ends), Math.max(...ends)]
  if (kind === 'start' || kind === 'end') return { low: least, high: most }
  return kind === 'plus' ? { low: low + least, high: high + most } : { low: low - most, high: high - least }
}

function marksOf(row: AccountRow, top: number, level: Level, scale: LyingScale): readonly Shape[] {
  const { kind, key, quantity, missing, hollow } = row
  const at = (value: number): number => ((value - scale.low) / (scale.high - scale.low)) * 100
  const now = kind === 'end'
  if (kind === 'rest') return row.rest === undefined ? [] : restMark(row.rest, top, key, at)
  if (kind === 'start' || kind === 'end') {
    if (quantity === undefined) return []
    if (scale.low <= 0)
      return [...barMark(quantity, at, { y: top, height: BAR_HEIGHT, hollow, now, of: key }), axis(top)]
    const y = top + BAR_HEIGHT / 2
    return [
      ...stripShapes({ ...scale, ticks: scale.ticks.slice(1) }, y),
      cutSign(y),
      ...lyingPoint(quantity, at, { y, hollow, now, of: key }),
    ]
  }
  const begins = [...(scale.low <= 0 ? [axis(top)] : []), ...beginning(level, top, at)]
  if (quantity === undefined) return [...begins, ...glyphAt(missing, at(level.low), top)]
  const from = at(level.low)
  const bars = barMark(quantity, (value) => at(level.low + value), {
    y: top,
    height: BAR_HEIGHT,
    hollow,
    now,
    of: key,
    from,
  })
  return [...(kind === 'plus' ? bars : bars.map((shape) => mirrored(shape, from))), ...begins]
}

/** A thin line where the row before ended; a dotted one where it may have ended further on. */
function beginning({ low, high }: Level, top: number, at: (value: number) => number): readonly Shape[] {
  const line = (role: 'bracket' | 'break-rule', value: number): Shape => {
    const x = Math.min(100, Math.max(0, at(value)))
    return { kind: 'rule', role, x1: x, y1: top - 4, x2: x, y2: top + BAR_HEIGHT + 4 }
  }
  return [line('bracket', low), ...(high > low ? [line('break-rule', high)] : [])]
}

/** From the end back to where the flows must have led; slats where no limit is known. */
function restMark(
  { span, sure }: RestSpan,
  top: number,
  of: string,
  at: (value: number) => number,
): readonly Shape[] {
  const clamped = (value: number): number => Math.min(100, Math.max(0, at(value)))
  const box = (role: 'hatch' | 'bar-frame', { low, high }: Pick<Interval, 'low' | 'high'>): Shape => ({
    kind: 'box',
    role,
    x: clamped(low),
    y: top,
    width: clamped(high) - clamped(low),
    height: BAR_HEIGHT,
    of,
  })
  const edge = (value: number): Shape => {
    const x = clamped(value)
    return { kind: 'rule', role: 'bracket', x1: x, y1: top, x2: x, y2: top + BAR_HEIGHT }
  }
  const edges = (y: number): Shape => ({
    kind: 'rule',
    role: 'band-edge',
    x1: clamped(sure?.low ?? 0),
    y1: y,
    x2: clamped(sure?.high ?? 0),
    y2: y,
  })
  const frame = span.low < span.high ? [box('bar-frame', span)] : []
  const hatch =
    sure === undefined
      ? []
      : [box('hatch', sure), edges(top), edges(top + BAR_HEIGHT), edge(sure.low), edge(sure.high)]
  const open = [
    ...(span.openLow ? [slats(clamped(span.low), top, -1)] : []),
    ...(span.openHigh ? [slats(clamped(span.high), top, 1)] : []),
  ]
  return [...frame, ...hatch, ...open]
}

/** Three slats away from a place, as beside every open bar. */
function slats(x: number, y: number, way: -1 | 1): Shape {
  const shapes = [3, 8, 12].map((offset, i): Shape => {
    const width = 3 - i
    return {
      kind: 'box',
      role: 'slat',
      x: way === 1 ? offset : -offset - width,
      y: 0,
      width,
      height: BAR_HEIGHT,
    }
  })
  return { kind: 'spot', x, y, shapes }
}

/** A bar that runs to the right, turned to the left around the place where it begins. */
function mirrored(shape: Shape, x: number): Shape {
  switch (shape.kind) {
    case 'box':
      return { ...shape, x: 2 * x - shape.x - shape.width }
    case 'rule':
      return { ...shape, x1: 2 * x - shape.x1, x2: 2 * x - shape.x2 }
    case 'spot':
      return { ...shape, x: 2 * x - shape.x, shapes: shape.shapes.map((inner) => mirrored(inner, 0)) }
    case 'dot':
    case 'text':
    case 'path':
      return shape
  }
}

/** Two strokes across the scale: it does not begin at zero. */
function cutSign(y: number): Shape {
  const stroke = (x: number): Shape => ({ kind: 'rule', role: 'axis', x1: x, y1: 6, x2: x + 5, y2: -6 })
  const gap: Shape = { kind: 'box', role: 'cut', x: 5, y: -2, width: 6, height: 4 }
  return { kind: 'spot', x: 0, y, shapes: [gap, stroke(2), stroke(8)] }
}

function glyphAt(missing: MissingKind | undefined, x: number, y: number): readonly Shape[] {
  if (missing === undefined) return []
  const glyph: Shape = { kind: 'spot', x: 14, y: 0, shapes: missingGlyph(missing) }
  return [{ kind: 'spot', x: Math.min(95, Math.max(0, x)), y, shapes: [glyph] }]
}

function axis(top: number): Shape {
  return { kind: 'rule', role: 'axis', x1: 0, y1: top - 3, x2: 0, y2: top + BAR_HEIGHT + 3 }
}

function rule(y: number): Shape {
  return { kind: 'rule', role: 'ledger-rule', x1: 0, y1: y, x2: 100, y2: y }
}

interface Level {
  readonly low: number
  readonly high: number
}

/** What is left over, as places on the scale. */
export interface RestSpan {
  /** All of it that has a limit. */
  readonly span: {
    readonly low: number
    readonly high: number
    readonly openLow: boolean
    readonly openHigh: boolean
  }
  /** The part that is sure; absent where it may be nothing. */
  readonly sure?: { readonly low: number; readonly high: number } | undefined
}

export interface AccountRow {
  readonly key: string
  readonly kind: 'start' | 'plus' | 'minus' | 'rest' | 'end'
  readonly name: string
  /** `+ 150` */
  readonly value: string
  readonly quantity?: Quantity | undefined
  readonly missing?: MissingKind | undefined
  readonly hollow: boolean
  readonly rest?: RestSpan | undefined
}

export interface AccountStyle {
  readonly scale: LyingScale
  readonly illustrative?: string | undefined
}
