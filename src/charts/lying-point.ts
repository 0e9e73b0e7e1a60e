import type { Quantity } from '../quantity/quantity.ts'
import type { Shape } from './shape.ts'

/**
 * One figure as a point on a lying scale, with the same certainty as a point on a line: a dot where the source printed a number, a bound
 * with a stem and an arrow where it printed a limit, a frame where it printed a range. `at` turns a value into per cent of the plot.
 */
export function lyingPoint(
  quantity: Quantity,
  at: (value: number) => number,
  { y, hollow, now, of }: LyingSpot,
): readonly Shape[] {
  const tagged = (shape: Shape): Shape => (now && shape.kind !== 'spot' ? { ...shape, now } : shape)
  if (quantity.ends !== null) {
    const [low, high] = [at(Math.min(...quantity.ends)), at(Math.max(...quantity.ends))]
    const frame: Shape = {
      kind: 'box',
      role: 'bar-frame',
      x: low,
      y: y - 5,
      width: high - low,
      height: 10,
      of,
    }
    return [tagged(frame)]
  }
  const shapes = pointShapes(quantity, hollow).map(tagged)
  return [{ kind: 'spot', x: at(quantity.number ?? 0), y, shapes, of }]
}

function pointShapes({ qualifier }: Quantity, hollow: boolean): readonly Shape[] {
  switch (qualifier) {
    case 'exact':
    case 'range':
      return [{ kind: 'dot', role: hollow ? 'dot-hollow' : 'dot', x: 0, y: 0, radius: hollow ? 5 : 5.5 }]
    case 'more-than':
      return [bound, ...arrow(1)]
    case 'at-least':
      return [counted, bound, ...arrow(1)]
    case 'less-than':
      return [bound, ...arrow(-1)]
    case 'at-most':
      return [counted, bound, ...arrow(-1)]
    case 'about':
      return [stem(-17), stem(17), { kind: 'dot', role: 'dot-hollow', x: 0, y: 0, radius: 4.5 }]
  }
}

/** The bound itself counts: a dot on its line. */
const counted: Shape = { kind: 'dot', role: 'dot', x: 0, y: 0, radius: 3.5 }
const bound: Shape = { kind: 'rule', role: 'bound', x1: 0, y1: -7, x2: 0, y2: 7 }

function stem(to: number): Shape {
  return { kind: 'rule', role: 'stem', x1: Math.sign(to) * 4, y1: 0, x2: to, y2: 0 }
}

/** Stem and arrowhead, 19 px to the right (1) or the left (−1). */
function arrow(way: -1 | 1): readonly Shape[] {
  return [stem(way * 13), { kind: 'path', role: 'arrow', d: `M${way * 14} -5L${way * 19} 0L${way * 14} 5` }]
}

/** Where a point lies. */
export interface LyingSpot {
  readonly y: number
  readonly hollow: boolean
  readonly now: boolean
  readonly of: string
}
