import type { Quantity } from '../quantity/quantity.ts'
import type { Shape } from './shape.ts'
import type { ValueScale } from './value-scale.ts'

/**
 * One figure on a line: a dot where the source printed a number, a bound with a stem and an arrow where it printed a limit, a frame where
 * it printed a range. Lines of several series have dots of several forms, so that they can be told apart without colour.
 */
export function pointMark(quantity: Quantity, scale: Pick<ValueScale, 'y'>, place: Spot): PointMark {
  if (quantity.ends !== null) return framed(quantity.ends, scale, place)
  const y = scale.y(quantity.number ?? 0)
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
      return at([bound, ...arrow(-1)], 19, 2)
    case 'at-least':
      return at([counted, bound, ...arrow(-1)], 19, 4)
    case 'less-than':
      return at([bound, ...arrow(1)], 2, 22)
    case 'at-most':
      return at([counted, bound, ...arrow(1)], 4, 22)
    case 'about':
      return at([stem(-17), stem(17), { kind: 'dot', role: 'dot-hollow', x: 0, y: 0, radius: 4 }], 17, 17)
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

/** Stem and arrowhead, 19 px up (−1) or down (1). */
function arrow(way: -1 | 1): readonly Shape[] {
  return [stem(way * 13), { kind: 'path', role: 'arrow', d: `M-5 ${way * 14}L0 ${way * 19}L5 ${way * 14}` }]
}

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
