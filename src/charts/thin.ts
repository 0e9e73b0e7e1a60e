import type { Tier } from './shape.ts'

/**
 * In which widths each label can be shown without touching another: everywhere (`all`), from 420 or 520 px on, or never. The plot is
 * narrower than the figure by `indent`; labels with the smaller `rank` choose first. What is left out is left out of the picture only.
 */
export function thin(labels: readonly Label[], { indent = 44, gap = 3 }: ThinStyle = {}): readonly Visible[] {
  const visible = new Map<number, Visible>()
  const order = labels
    .map((label, i) => ({ label, i }))
    .toSorted((a, b) => a.label.rank - b.label.rank || a.i - b.i)
  for (const step of STEPS) {
    const taken = order.filter(({ i }) => visible.has(i)).flatMap(({ label }) => boxesAt(label, step, indent))
    for (const { label, i } of order) {
      if (visible.has(i)) continue
      const boxes = boxesAt(label, step, indent)
      const obstacles = (label.obstacles ?? []).map((box) => pixels(box, step, indent))
      if (boxes.some((box) => [...taken, ...obstacles].some((other) => touch(box, other, gap)))) continue
      visible.set(i, step.tier)
      taken.push(...boxes)
    }
  }
  return labels.map((_, i) => visible.get(i) ?? 'never')
}

/** The tier of a shape; undefined where it is always shown. */
export function tierOf(visible: Exclude<Visible, 'never'>): { tier?: Tier } {
  return visible === 'all' ? {} : { tier: visible }
}

/** The widths that labels are tried at: the narrowest phone, then the two breakpoints. */
export const STEPS = [
  { tier: 'all', figure: 288, scale: 0.94 },
  { tier: 'medium', figure: 420, scale: 0.94 },
  { tier: 'wide', figure: 520, scale: 1 },
] as const

function boxesAt(label: Label, step: Step, indent: number): Pixels[] {
  const plot = step.figure - indent
  const middle = (label.x / 100) * plot
  const half = (label.width * step.scale) / 2
  return [{ left: middle - half, right: middle + half, top: label.top, bottom: label.bottom }]
}

function pixels(box: Obstacle, step: Step, indent: number): Pixels {
  const plot = step.figure - indent
  return { left: (box.left / 100) * plot, right: (box.right / 100) * plot, top: box.top, bottom: box.bottom }
}

function touch(a: Pixels, b: Pixels, gap: number): boolean {
  return a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom && b.top < a.bottom
}

export type Visible = 'all' | 'medium' | 'wide' | 'never'

/** A label in the middle of `x` per cent, `width` pixels wide at full size, between two heights. */
export interface Label {
  readonly x: number
  readonly width: number
  readonly top: number
  readonly bottom: number
  readonly rank: number
  readonly obstacles?: readonly Obstacle[]
}

/** Something drawn that a label must not run over; left and right in per cent. */
export interface Obstacle {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export interface ThinStyle {
  readonly indent?: number
  readonly gap?: number
}

type Step = (typeof STEPS)[number]

interface Pixels {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}
