import { INDENT } from './frame.ts'
import type { Shape, Text } from './shape.ts'
import { textWidth } from './text-width.ts'
import { STEPS } from './thin.ts'

/**
 * A text in the middle of its column that would leave the figure at the edge is hung on the edge instead; only on small screens where it
 * has room on large ones.
 */
export function keepInside(shape: Shape): readonly Shape[] {
  if (shape.kind !== 'text' || shape.anchor !== 'middle') return [shape]
  const home = shape.tier === 'medium' || shape.tier === 'wide' ? shape.tier : 'all'
  const small = hung(shape, home)
  const large = hung(shape, 'wide')
  if (small === undefined) return [shape]
  if (large !== undefined || shape.tier !== undefined) return [{ ...shape, ...small }]
  return [
    { ...shape, tier: 'wide' },
    { ...shape, ...small, tier: 'slim' },
  ]
}

/** Where a text must hang at a width; undefined where it can stay. */
function hung(
  shape: Text,
  tier: (typeof STEPS)[number]['tier'],
): Pick<Text, 'x' | 'anchor' | 'dx'> | undefined {
  const step = STEPS.find((each) => each.tier === tier) ?? STEPS[0]
  const plot = step.figure - INDENT
  const half = (widthOf(shape) * step.scale) / 2
  const middle = (shape.x / 100) * plot
  if (middle + half > plot + 1) return { x: 100, anchor: 'end', dx: 0 }
  return middle - half < -INDENT ? { x: 0, anchor: 'start', dx: -INDENT } : undefined
}

/** Pixels that a text of an upright chart takes at full size. */
export function widthOf({ role, text, now }: Text): number {
  switch (role) {
    case 'number':
    case 'number-in':
      return textWidth(text, 15, 'bold')
    case 'target-number':
      return textWidth(text, 14, 'bold')
    case 'period':
    case 'name':
      return textWidth(text, 14, now === true ? 'bold' : 'regular')
    case 'value':
    case 'group':
      return textWidth(text, 14, 'bold')
    case 'watermark':
      return textWidth(text, 26)
    default:
      return textWidth(text, 13)
  }
}
