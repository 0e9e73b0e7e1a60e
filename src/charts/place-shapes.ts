import type { Drawing } from './chart.ts'
import { isShown } from './is-shown.ts'
import type { Path, Shape } from './shape.ts'

/**
 * The shapes of a drawing as they stand in a figure of a fixed width: everything in pixels from the left edge of the plot, spots resolved,
 * without what other widths show.
 */
export function placeShapes(drawing: Drawing, width: number): readonly Placed[] {
  const plot = width - drawing.indent
  return place(drawing.shapes, { width, x: (percent) => (percent * plot) / 100, y: 0, scale: plot / 100 })
}

function place(shapes: readonly Shape[], at: Origin): readonly Placed[] {
  return shapes.flatMap((shape): readonly Placed[] => {
    if (!isShown(shape.tier, at.width)) return []
    switch (shape.kind) {
      case 'spot': {
        const [left, top] = [at.x(shape.x), at.y + shape.y]
        return place(shape.shapes, { width: at.width, x: (pixels) => left + pixels, y: top, scale: 1 })
      }
      case 'box':
        return [{ ...shape, x: at.x(shape.x), y: at.y + shape.y, width: shape.width * at.scale }]
      case 'rule':
        return [
          { ...shape, x1: at.x(shape.x1), y1: at.y + shape.y1, x2: at.x(shape.x2), y2: at.y + shape.y2 },
        ]
      case 'dot':
      case 'text':
        return [{ ...shape, x: at.x(shape.x), y: at.y + shape.y }]
      case 'path':
        return [{ ...shape, x: at.x(0), y: at.y }]
    }
  })
}

/** A shape whose numbers are pixels; a path begins at `x`, `y`. */
export type Placed = Exclude<Shape, { kind: 'spot' | 'path' }> | (Path & { x: number; y: number })

interface Origin {
  readonly width: number
  readonly x: (value: number) => number
  readonly y: number
  /** Pixels of one unit of width. */
  readonly scale: number
}
