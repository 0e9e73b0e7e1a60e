import { stack } from 'd3-shape'
import { missingGlyph } from './missing-mark.ts'
import { BAR_HEIGHT, barMark } from './bar-mark.ts'
import type { Drawing } from './chart.ts'
import type { Reading } from './reading.ts'
import { drawnAt, isUnsettled } from './reading.ts'
import { ROW, rowText } from './row-text.ts'
import type { Shape, Text } from './shape.ts'

/**
 * The parts of a whole, one bar a row. Parts that add up are stacked as steps, each beginning where the one before ends, over a bar of the
 * whole; groups that overlap all begin at zero, in a frame of the whole where it is known.
 */
export function drawBreakdown(
  rows: readonly PartRow[],
  { stacked, total, illustrative }: BreakdownStyle,
): Drawing {
  const extent = Math.max(
    1,
    drawable(total?.reading),
    ...rows.map(({ reading }) => drawable(reading)),
    stacked ? sum(rows) : 0,
  )
  const at = (value: number): number => Math.max(0, Math.min(100, (value / extent) * 100))
  const starts = stacked ? beginnings(rows) : rows.map(() => 0)
  const shapes: Shape[] = []
  let y = 16
  if (illustrative !== undefined) {
    shapes.push({
      kind: 'text',
      role: 'watermark',
      x: 0,
      y: 26,
      text: illustrative,
      anchor: 'start',
    } satisfies Text)
    y += 36
  }
  if (total !== undefined && stacked) {
    const drawn = partShapes(total, y, at, { start: 0, frame: undefined })
    shapes.push(...drawn.shapes, rule(y + drawn.height - 14))
    y += drawn.height + 8
  }
  const frame = stacked || total === undefined ? undefined : at(drawable(total.reading))
  rows.forEach((row, i) => {
    const drawn = partShapes(row, y, at, { start: starts[i] ?? 0, frame })
    shapes.push(...drawn.shapes)
    y += drawn.height
  })
  return { indent: 0, height: Math.max(0, y - 18), shapes }
}

function partShapes(
  { name, value, reading }: PartRow,
  y: number,
  at: (value: number) => number,
  { start, frame }: Place,
): { shapes: readonly Shape[]; height: number } {
  const text = rowText({ name, value, y, now: false })
  const { quantity, missing, key, now } = reading
  const from = at(start)
  const place = { y: text.bar, height: BAR_HEIGHT, hollow: isUnsettled(reading), now, of: key, from }
  const bars = quantity === undefined ? [] : barMark(quantity, (number) => at(start + number), place)
  const glyph: readonly Shape[] =
    missing === undefined
      ? []
      : [
          {
            kind: 'spot',
            x: 0,
            y: text.bar,
            shapes: [{ kind: 'spot', x: 12, y: 0, shapes: missingGlyph(missing) }],
          },
        ]
  const track: readonly Shape[] =
    frame === undefined || quantity === undefined
      ? []
      : [{ kind: 'box', role: 'track', x: 0, y: text.bar, width: frame, height: BAR_HEIGHT }]
  const axis: Shape = {
    kind: 'rule',
    role: 'axis',
    x1: 0,
    y1: text.bar - 3,
    x2: 0,
    y2: text.bar + BAR_HEIGHT + 3,
  }
  return { shapes: [...text.shapes, ...track, ...bars, ...glyph, axis], height: ROW.pitch + text.extra }
}

/** Where each part begins when all are laid end to end. */
function beginnings(rows: readonly PartRow[]): readonly number[] {
  const amounts = Object.fromEntries(rows.map(({ reading }) => [reading.key, drawable(reading)]))
  const layers = stack<Record<string, number>>().keys(rows.map(({ reading }) => reading.key))([amounts])
  return layers.map((layer) => layer[0]?.[0] ?? 0)
}

function sum(rows: readonly PartRow[]): number {
  return rows.reduce((total, { reading }) => total + drawable(reading), 0)
}

function drawable(reading: Reading | undefined): number {
  return reading?.quantity === undefined ? 0 : Math.max(0, drawnAt(reading.quantity))
}

function rule(y: number): Shape {
  return { kind: 'rule', role: 'ledger-rule', x1: 0, y1: y, x2: 100, y2: y }
}

export interface PartRow {
  readonly reading: Reading
  readonly name: string
  /** `64 (42,7%)` */
  readonly value: string
}

export interface BreakdownStyle {
  /** True where the parts add up to the whole. */
  readonly stacked: boolean
  readonly total?: PartRow | undefined
  readonly illustrative?: string | undefined
}

interface Place {
  readonly start: number
  readonly frame: number | undefined
}
