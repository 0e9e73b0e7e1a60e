import { BAR_HEIGHT, barMark } from './bar-mark.ts'
import type { Drawing } from './chart.ts'
import type { Reading } from './reading.ts'
import { isUnsettled } from './reading.ts'
import { ROW, rowText } from './row-text.ts'
import type { Shape, Text } from './shape.ts'
import { MOST_SQUARES, unitSquares } from './unit-squares.ts'

/**
 * One part of a whole. A single whole of up to 300 is drawn square by square; larger ones, shares without a whole, and several periods are
 * drawn as bars in a frame that is the whole.
 */
export function drawShare(rows: readonly ShareRow[], { illustrative }: ShareStyle): Drawing {
  const [only] = rows
  const counted = only !== undefined && rows.length === 1 ? countable(only) : undefined
  if (only !== undefined && counted !== undefined) return squaresOf(only, counted)
  const head = illustrative === undefined ? 0 : 36
  let y = head + 16
  const shapes: Shape[] = illustrative === undefined ? [] : [mark(illustrative, 26)]
  for (const row of rows) {
    const text = rowText({ name: row.name, value: row.value, y, now: row.reading.now })
    shapes.push(...text.shapes, ...shareBar(row, text.bar))
    y += ROW.pitch + text.extra + (row.rest === undefined ? 0 : 14)
  }
  return { indent: 0, height: Math.max(0, y - 18), shapes }
}

/** The frame is the whole; the bar fills as much of it as the part takes, with the certainty of its source. */
function shareBar({ reading, whole, rest }: ShareRow, top: number): readonly Shape[] {
  const { quantity, now, key } = reading
  const place = { y: top, height: BAR_HEIGHT, hollow: isUnsettled(reading), now, of: key }
  const at = (value: number): number => Math.max(0, Math.min(100, (value / whole) * 100))
  const frame: Shape = { kind: 'box', role: 'track', x: 0, y: top, width: 100, height: BAR_HEIGHT }
  const left: readonly Text[] =
    rest === undefined
      ? []
      : [{ kind: 'text', role: 'word', x: 100, y: top + BAR_HEIGHT + 16, text: rest, anchor: 'end' }]
  const axis: Shape = { kind: 'rule', role: 'axis', x1: 0, y1: top - 3, x2: 0, y2: top + BAR_HEIGHT + 3 }
  return [frame, ...(quantity === undefined ? [] : barMark(quantity, at, place)), axis, ...left]
}

function squaresOf({ reading, counted, rest }: ShareRow, { part, whole }: Counted): Drawing {
  const squares = unitSquares(part, whole)
  const line = (y: number, role: 'unit' | 'unit-hollow', text: string): readonly Shape[] => [
    {
      kind: 'spot',
      x: 0,
      y: y - 9,
      shapes: [{ kind: 'path', role, d: role === 'unit' ? 'M0 0h9v9h-9z' : 'M.5 .5h8v8h-8z' }],
    },
    { kind: 'text', role: 'name', x: 0, y, text, anchor: 'start', dx: 18 },
  ]
  const foot = squares.height + 22
  return {
    indent: 0,
    height: foot + (rest === undefined ? 8 : 30),
    shapes: [
      { kind: 'spot', x: 0, y: 2, shapes: squares.shapes, of: reading.key },
      ...line(foot, 'unit', counted),
      ...(rest === undefined ? [] : line(foot + 22, 'unit-hollow', rest)),
    ],
  }
}

/** Whole numbers on both sides, printed exactly and small enough to be counted. */
function countable({ reading: { quantity }, whole, isCount }: ShareRow): Counted | undefined {
  const part = quantity?.qualifier === 'exact' ? quantity.number : null
  if (!isCount || part === null || !Number.isInteger(part) || !Number.isInteger(whole)) return undefined
  return part >= 0 && part <= whole && whole <= MOST_SQUARES ? { part, whole } : undefined
}

function mark(text: string, y: number): Text {
  return { kind: 'text', role: 'watermark', x: 0, y, text, anchor: 'start' }
}

export interface ShareRow {
  readonly reading: Reading
  readonly name: string
  /** `172 trên 214, 80,37%` */
  readonly value: string
  /** `172 người (80,37%)`: the part beside its square. */
  readonly counted: string
  /** `còn 42 người`, where the whole is known. */
  readonly rest?: string | undefined
  /** 100 where only a share is printed. */
  readonly whole: number
  readonly isCount: boolean
}

export interface ShareStyle {
  readonly illustrative?: string | undefined
}

interface Counted {
  readonly part: number
  readonly whole: number
}
