import type { Shape } from './shape.ts'

/** Wholes up to this size are drawn one square for each. */
export const MOST_SQUARES = 300

/** Pixels: the side of a square, and from one square to the next. */
const SIDE = 6.5
const PITCH = 9
const ROW = 30

/** A whole as squares, 30 a row, the part filled, the rest hollow: every square is one. Pixels from the upper left corner. */
export function unitSquares(part: number, whole: number): Squares {
  const filled = squares(0, part, SIDE, 0)
  const hollow = squares(part, whole, SIDE - 1, 0.5)
  const shapes: readonly Shape[] = [
    ...(filled === '' ? [] : [{ kind: 'path', role: 'unit', d: filled } as const]),
    ...(hollow === '' ? [] : [{ kind: 'path', role: 'unit-hollow', d: hollow } as const]),
  ]
  return { shapes, height: Math.ceil(whole / ROW) * PITCH }
}

/** One path for all of them keeps a page small. */
function squares(from: number, to: number, side: number, inset: number): string {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => {
    const at = from + i
    const [x, y] = [(at % ROW) * PITCH + inset, Math.floor(at / ROW) * PITCH + inset]
    return `M${x} ${y}h${side}v${side}h${-side}z`
  }).join('')
}

export interface Squares {
  readonly shapes: readonly Shape[]
  readonly height: number
}
