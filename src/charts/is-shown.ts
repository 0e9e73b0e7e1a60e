import type { Tier } from './shape.ts'

/** Is a shape of a tier drawn in a figure so many pixels wide? `charts-words.css` hides by the same limits. */
export function isShown(tier: Tier | undefined, figure: number): boolean {
  switch (tier) {
    case undefined:
      return true
    case 'narrow':
      return figure < 420
    case 'slim':
      return figure < 520
    case 'medium':
      return figure >= 420
    case 'wide':
      return figure >= 520
  }
}
