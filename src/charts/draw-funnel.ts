import { BAR_HEIGHT, barMark } from './bar-mark.ts'
import type { Drawing } from './chart.ts'
import { missingGlyph } from './missing-mark.ts'
import type { Reading } from './reading.ts'
import { drawnAt, isUnsettled } from './reading.ts'
import { ROW, rowText } from './row-text.ts'
import type { Shape } from './shape.ts'

/** From the foot of a bar to the words on the way to the next step, and what they add to a row. */
const WORDS = { below: 17, height: 19 } as const

/** Steps of one path, one bar a row from zero; a bar that is a part of the one before lies in a frame of that one's length. */
export function drawFunnel(rows: readonly FunnelRow[], { illustrative }: FunnelStyle): Drawing {
  const extent = extentOf(rows)
  const at = (value: number): number => Math.max(0, Math.min(100, (value / extent) * 100))
  const shapes: Shape[] = []
  let y = 16
  if (illustrative !== undefined) {
    shapes.push({ kind: 'text', role: 'watermark', x: 0, y: 24, text: illustrative, anchor: 'start' })
    y += 36
  }
  rows.forEach((row, i) => {
    const text = rowText({ name: row.name, value: row.value, y, now: false })
    shapes.push(...text.shapes, ...frameOf(row, rows[i - 1], text.bar, at), ...marksOf(row, text.bar, at))
    y += ROW.pitch + text.extra
    if (row.next === undefined) return
    const foot = text.bar + BAR_HEIGHT + WORDS.below
    shapes.push({ kind: 'text', role: 'word', x: 0, y: foot, text: row.next, anchor: 'start' })
    y += WORDS.height
  })
  return { indent: 0, height: Math.max(0, y - 18), shapes }
}

function marksOf({ reading }: FunnelRow, top: number, at: (value: number) => number): readonly Shape[] {
  const { quantity, missing, key } = reading
  const place = { y: top, height: BAR_HEIGHT, hollow: isUnsettled(reading), now: false, of: key }
  const axis: Shape = { kind: 'rule', role: 'axis', x1: 0, y1: top - 3, x2: 0, y2: top + BAR_HEIGHT + 3 }
  if (quantity !== undefined) return [...barMark(quantity, at, place), axis]
  if (missing === undefined) return [axis]
  const glyph: Shape = { kind: 'spot', x: 14, y: 0, shapes: missingGlyph(missing) }
  return [{ kind: 'spot', x: 0, y: top, shapes: [glyph] }, axis]
}

function frameOf(
  { isPart }: FunnelRow,
  before: FunnelRow | undefined,
  top: number,
  at: (value: number) => number,
): readonly Shape[] {
  const quantity = before?.reading.quantity
  if (!isPart || quantity === undefined) return []
  return [{ kind: 'box', role: 'track', x: 0, y: top, width: at(drawnAt(quantity)), height: BAR_HEIGHT }]
}

/** The longest bar, with room for the slats of an open one. */
function extentOf(rows: readonly FunnelRow[]): number {
  const reaches = rows.map(({ reading: { quantity } }) => {
    if (quantity === undefined) return 0
    const isOpen = ['more-than', 'at-least', 'about'].includes(quantity.qualifier)
    return drawnAt(quantity) * (isOpen ? 1.06 : 1)
  })
  const most = Math.max(0, ...reaches)
  return most > 0 ? most : 1
}

export interface FunnelRow {
  readonly reading: Reading
  readonly name: string
  readonly value: string
  /** What is said on the way to the next step. */
  readonly next?: string | undefined
  /** The figure is surely a part of the one before. */
  readonly isPart: boolean
}

export interface FunnelStyle {
  readonly illustrative?: string | undefined
}
