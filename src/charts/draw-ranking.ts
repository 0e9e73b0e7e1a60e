import type { MissingKind, Quantity } from '../quantity/quantity.ts'
import type { Verdict } from '../quantity/verdict.ts'
import type { Drawing } from './chart.ts'
import { lyingPoint } from './lying-point.ts'
import type { LyingScale } from './lying-scale.ts'
import { positionOn, stripShapes, tickLabels } from './lying-scale.ts'
import { missingGlyph } from './missing-mark.ts'
import { ROW, rowText } from './row-text.ts'
import type { Shape, Text } from './shape.ts'
import { SIGN_WIDTH, verdictShapes } from './sign.ts'

/** From the bottom of a row's head to the middle of its strip, and how far a row without a strip stands from the next. */
const STRIP = 8
const WORDS_ONLY = 27

/** One point a row on a common scale, the rows in groups; the plan, where there is one, is one line through all of them. */
export function drawRanking(groups: readonly RankingGroup[], style: RankingStyle): Drawing {
  const head = header(style)
  const shapes: Shape[] = [...head.shapes]
  let y = head.height
  for (const { name, sign, rows } of groups) {
    shapes.push({ kind: 'rule', role: 'ledger-rule', x1: 0, y1: y, x2: 100, y2: y })
    if (name !== undefined) shapes.push(...groupHead(name, sign, y + 24))
    let line = y + (name === undefined ? 28 : 53)
    for (const row of rows) {
      const drawn = rowShapes(row, line, style)
      shapes.push(...drawn.shapes)
      line += drawn.height
      if (row.key === style.skipped?.after) {
        shapes.push({ kind: 'text', role: 'word', x: 0, y: line, text: style.skipped.text, anchor: 'start' })
        line += WORDS_ONLY
      }
    }
    y = line - 10
  }
  return { indent: 0, height: y, shapes }
}

function rowShapes(
  { key, name, value, placed, hollow, missing }: RankingRow,
  y: number,
  { scale }: RankingStyle,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const text = rowText({ name, value, y, now: false })
  const middle = text.bar + STRIP
  if (placed === undefined && missing === undefined)
    return { shapes: text.shapes, height: WORDS_ONLY + text.extra }
  const strip = stripShapes(scale, middle)
  if (placed === undefined)
    return { shapes: [...text.shapes, ...strip, ...glyphAt(missing, middle)], height: ROW.pitch + text.extra }
  const at = (number: number): number => positionOn(scale, number)
  const beyond = (placed.number ?? Math.min(...(placed.ends ?? [0]))) > scale.high
  const marks = beyond
    ? beyondScale(middle, key)
    : lyingPoint(placed, at, { y: middle, hollow, now: false, of: key })
  return { shapes: [...text.shapes, ...strip, ...marks], height: ROW.pitch + text.extra }
}

function glyphAt(missing: MissingKind | undefined, y: number): readonly Shape[] {
  if (missing === undefined) return []
  const glyph: Shape = { kind: 'spot', x: 14, y: 0, shapes: missingGlyph(missing) }
  return [{ kind: 'spot', x: 0, y: y - 6, shapes: [glyph] }]
}

/** A dot at the edge and an arrowhead: the scale ends before the value. */
function beyondScale(y: number, of: string): readonly Shape[] {
  const shapes: readonly Shape[] = [
    { kind: 'dot', role: 'dot', x: -14, y: 0, radius: 5.5 },
    { kind: 'path', role: 'arrow', d: 'M-6 -5L-1 0L-6 5' },
  ]
  return [{ kind: 'spot', x: 100, y, shapes, of }]
}

/** The watermark on a line of its own, the plan's name, the numbers of the scale. */
function header({ scale, planName, illustrative }: RankingStyle): {
  readonly shapes: readonly Shape[]
  readonly height: number
} {
  const ghost: readonly Text[] =
    illustrative === undefined
      ? []
      : [{ kind: 'text', role: 'watermark', x: 0, y: 24, text: illustrative, anchor: 'start' }]
  const top = illustrative === undefined ? 0 : 36
  const plan = scale.plan
  if (scale.ticks.length === 0) return { shapes: ghost, height: top }
  const named = plan !== undefined && planName !== undefined
  const y = top + (named ? 32 : 14)
  const name: readonly Text[] = named
    ? [
        {
          kind: 'text',
          role: 'target-word',
          x: positionOn(scale, plan),
          y: top + 14,
          text: planName,
          anchor: 'middle',
        },
      ]
    : []
  return { shapes: [...ghost, ...name, ...tickLabels(scale, y)], height: y + 12 }
}

function groupHead(name: string, sign: Verdict | undefined, y: number): readonly Shape[] {
  const shapes: readonly Shape[] =
    sign === undefined ? [] : [{ kind: 'spot', x: 0, y: y - 12, shapes: verdictShapes(sign) }]
  const dx = sign === undefined ? 0 : SIGN_WIDTH + 8
  return [...shapes, { kind: 'text', role: 'group', x: 0, y, text: name, anchor: 'start', dx }]
}

export interface RankingGroup {
  /** Absent where rows are not grouped. */
  readonly name?: string | undefined
  readonly sign?: Verdict | undefined
  readonly rows: readonly RankingRow[]
}

export interface RankingRow {
  readonly key: string
  readonly name: string
  /** `27 / 25 (108,0%)` */
  readonly value: string
  /** The figure on the scale: a share of the plan, or an amount. */
  readonly placed?: Quantity | undefined
  readonly hollow: boolean
  readonly missing?: MissingKind | undefined
}

export interface RankingStyle {
  readonly scale: LyingScale
  readonly planName?: string | undefined
  readonly illustrative?: string | undefined
  /** Rows left out of the picture, after which row, and what is said of them. */
  readonly skipped?: { readonly after: string; readonly text: string } | undefined
}
