import type { Verdict } from '../quantity/verdict.ts'
import type { Drawing } from './chart.ts'
import type { Role, Shape } from './shape.ts'

/** Pixels that a sign takes, before its word. */
export const SIGN_WIDTH = 26
export const SIGN_HEIGHT = 14

/**
 * A verdict as a shape, 26 × 14: the bar crosses the rule (met), stops before it (missed), or dissolves across it (undecided). The word
 * always stands beside it.
 */
export function verdictSign(verdict: Verdict): Drawing {
  return inPixels(verdictShapes(verdict))
}

/** The same as loose shapes in pixels, from the upper left corner. */
export function verdictShapes(verdict: Verdict): readonly Shape[] {
  switch (verdict) {
    case 'met':
      return [rule, bar(0, 26), slit]
    case 'missed':
      return [rule, bar(0, 10)]
    case 'undecided':
      return [rule, bar(0, 8), bar(10, 3), bar(20.5, 2), bar(24.5, 1.5)]
  }
}

/** How a test of figures came out, as two bars: what was computed under what was printed. */
export function checkSign(check: Check): Drawing {
  return inPixels([box('sign-bar', 0, 1, 26, 5), ...computed(check)])
}

/** What a relation was found to be; `accepted` is a failure that somebody has signed for. */
export type Check = 'holds' | 'accepted' | 'rejected' | 'bounded' | 'unknown' | 'fails'

/** Signs are measured in pixels: they are drawn at a width in pixels, or inside a spot. */
function inPixels(shapes: readonly Shape[]): Drawing {
  return { indent: 0, height: SIGN_HEIGHT, shapes }
}

function computed(check: Check): readonly Shape[] {
  const lower = (x: number, width: number): Shape => box('sign-bar', x, 8, width, 5)
  switch (check) {
    case 'holds':
      return [lower(0, 26)]
    case 'accepted':
      return [lower(0, 13), box('sign-hollow', 15.5, 8.5, 10, 4)]
    case 'rejected':
    case 'fails':
      return [lower(0, 13)]
    case 'bounded':
      return [lower(0, 10), lower(12, 4), lower(18, 3), lower(23, 2)]
    case 'unknown':
      return [{ kind: 'rule', role: 'sign-dash', x1: 0, y1: 10.5, x2: 26, y2: 10.5 }]
  }
}

const rule: Shape = box('sign-rule', 15.5, 0, 2.5, SIGN_HEIGHT)
const slit: Shape = box('slit', 16, 4, 1.5, 6)

function bar(x: number, width: number): Shape {
  return box('sign-bar', x, 4, width, 6)
}

function box(role: Role, x: number, y: number, width: number, height: number): Shape {
  return { kind: 'box', role, x, y, width, height }
}
