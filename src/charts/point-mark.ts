import type { Quantity } from '../quantity/quantity.ts'
import { fadeLength } from './fade.ts'
import type { Shape } from './shape.ts'
import type { ValueScale } from './value-scale.ts'

/**
 * One figure on a line: a dot where the source printed a number, a bound with a stem and an arrow where it printed a limit, a frame where
 * it printed a range. A stem goes as far as the soft interval, and no less far than it needs to be seen. Lines of several series have dots of several forms, so that they can be told apart without colour.
 */
export function pointMark(quantity: Quantity, scale: Pick<ValueScale, 'y'>, place: Spot): PointMark {
  if (quantity.ends !== null) return framed(quantity.ends, scale, place)
  const y = scale.y(quantity.number ?? 0)
  const up = Math.min(fadeLength(quantity, 'up', { y: scale.y, least: 19 }), Math.max(19, y - MOST_UP))
  const down = fadeLength(quantity, 'down', { y: scale.y, least: 19 })
  const at = (shapes: readonly Shape[], above: number, below: number): PointMark => ({
    shapes: [
      { kind: 'spot', x: place.x, y, shapes: shapes.map((shape) => tagged(shape, place)), of: place.of },
    ],
    y,
    top: y - above,
    bottom: y + below,
    joined: true,
  })
  switch (quantity.qualifier) {
    case 'exact':
    case 'range':
      return at([dot(place)], 4, 4)
    case 'more-than':
      return at([bound, ...arrow(-up)], up, 2)
    case 'at-least':
      return at([counted, bound, ...arrow(-up)], up, 4)
    case 'less-than':
      return at([bound, ...arrow(down)], 2, down + 3)
    case 'at-most':
      return at([counted, bound, ...arrow(down)], 4, down + 3)
    case 'about':
      return at(
        [stem(2 - up), stem(down - 2), { kind: 'dot', role: 'dot-hollow', x: 0, y: 0, radius: 4 }],
        up - 2,
        down - 2,
      )
  }
}

function framed(ends: readonly [number, number], scale: Pick<ValueScale, 'y'>, place: Spot): PointMark {
  const [top, bottom] = [scale.y(Math.max(...ends)), scale.y(Math.min(...ends))]
  const frame: Shape = { kind: 'box', role: 'bar-frame', x: -5, y: 0, width: 10, height: bottom - top }
  const shapes: readonly Shape[] = [
    { kind: 'spot', x: place.x, y: top, shapes: [tagged(frame, place)], of: place.of },
  ]
  return { shapes, y: top, top, bottom, joined: false }
}

/** The form of a series' dots: round, square, diamond, triangle. */
function dot({ hollow, form }: Spot): Shape {
  if (hollow) return { kind: 'dot', role: 'dot-hollow', x: 0, y: 0, radius: 4.5 }
  if (form === 0) return { kind: 'dot', role: 'dot', x: 0, y: 0, radius: 4.5 }
  const d = ['M-4.5 -4.5H4.5V4.5H-4.5Z', 'M0 -6L6 0L0 6L-6 0Z', 'M0 -5.5L5.5 4.5H-5.5Z'][(form - 1) % 3] ?? ''
  return { kind: 'path', role: 'dot', d }
}

/** The bound itself counts: a dot on its line. */
const counted: Shape = { kind: 'dot', role: 'dot', x: 0, y: 0, radius: 3.5 }
const bound: Shape = { kind: 'rule', role: 'bound', x1: -7, y1: 0, x2: 7, y2: 0 }

function stem(to: number): Shape {
  return { kind: 'rule', role: 'stem', x1: 0, y1: Math.sign(to) * 4, x2: 0, y2: to }
}

/** Stem and arrowhead, so many pixels up (below 0) or down. */
function arrow(length: number): readonly Shape[] {
  const [tip, neck] = [rounded(length), rounded(length - Math.sign(length) * 5)]
  return [
    stem(length - Math.sign(length) * 6),
    { kind: 'path', role: 'arrow', d: `M-5 ${neck}L0 ${tip}L5 ${neck}` },
  ]
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}

/** Stems end below the upper edge of the plot. */
const MOST_UP = 24

function tagged(shape: Shape, { now }: Spot): Shape {
  return now && shape.kind !== 'spot' ? { ...shape, now } : shape
}

/** Where a point stands on its axis. */
export interface Spot {
  readonly x: number
  readonly hollow: boolean
  readonly now: boolean
  readonly of: string
  /** Which of several series it belongs to, from 0. */
  readonly form: number
}

export interface PointMark {
  readonly shapes: readonly Shape[]
  /** Height of the number, where lines meet. */
  readonly y: number
  readonly top: number
  readonly bottom: number
  /** False for a range: a line through it would claim a point. */
  readonly joined: boolean
}
