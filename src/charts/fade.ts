import type { Quantity } from '../quantity/quantity.ts'

/**
 * How far a figure may reach beyond the number that its source printed, in pixels: as far as its soft interval goes ("hơn 5.650" is hardly
 * 5.700), but never shorter than its sign needs to be read, nor so long that it is taken for the figure itself.
 */
export function fadeLength({ number, soft }: Quantity, way: 'up' | 'down', { y, least }: FadeScale): number {
  const end = way === 'up' ? soft.high : soft.low
  if (number === null || !Number.isFinite(end)) return least
  return Math.min(Math.max(Math.abs(y(number) - y(end)), least), Math.max(least, LONGEST))
}

/** Slats that thin out over a length, from 3 px to 1 px, with even gaps: where each begins, counted from the bound, and how thick it is. */
export function thinningSlats(length: number): readonly Slat[] {
  const thickness = thicknessOf(Math.max(3, Math.round(length / 6)))
  return laidOut(thickness, 0, (length - 3 - sum(thickness)) / thickness.length)
}

/** Slats that thicken towards the solid part, under a cap of 2 px. */
export function thickeningSlats(length: number): readonly Slat[] {
  const thickness = thicknessOf(Math.max(3, Math.round(length / 9))).toReversed()
  return laidOut(thickness, 2, (length - 1 - sum(thickness)) / (thickness.length + 1))
}

function laidOut(thickness: readonly number[], from: number, gap: number): readonly Slat[] {
  let at = from
  return thickness.map((each) => {
    at += gap
    const slat = { at, thickness: each }
    at += each
    return slat
  })
}

function thicknessOf(count: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => 3 - Math.floor((3 * i) / count))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}

const LONGEST = 60

export interface Slat {
  readonly at: number
  readonly thickness: number
}

export interface FadeScale {
  /** Pixels of a value along the axis. */
  readonly y: (value: number) => number
  /** Pixels below which the sign cannot be read. */
  readonly least: number
}
