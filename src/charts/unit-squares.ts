import type { Shape } from './shape.ts'

/** Wholes up to this size are drawn one square for each. */
export const MOST_SQUARES = 300

const SIDE = 6.5
const PITCH = 9
const ROW = 30

/** A whole as squares, 30 a row, the part filled, the rest hollow: every square is one. Pixels from the upper left corner. */
export function unitSquares(
  part: number,
  whole: number,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const shapes = Array.from({ length: whole }, (_, i): Shape => {
    const [x, y] = [(i % ROW) * PITCH, Math.floor(i / ROW) * PITCH]
    if (i < part) return { kind: 'box', role: 'unit', x, y, width: SIDE, height: SIDE }
    return { kind: 'box', role: 'unit-hollow', x: x + 0.5, y: y + 0.5, width: SIDE - 1, height: SIDE - 1 }
  })
  return { shapes, height: Math.ceil(whole / ROW) * PITCH }
}
