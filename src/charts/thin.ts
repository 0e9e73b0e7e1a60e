import type { Tier } from './shape.ts'

/**
 * In which widths each label can be shown without touching another: everywhere (`all`), from 420 or 520 px on, or never. The plot is
 * narrower than the figure by `indent`; labels with the smaller `rank` choose first. What is left out is left out of the picture only.
 */
export function thin(labels: readonly Label[], { indent = 44 }: ThinStyle = {}): readonly Visible[] {
  const visible = new Map<number, Visible>()
  const order = labels
    .map((label, i) => ({ label, i }))
    .toSorted((a, b) => a.label.rank - b.label.rank || a.i - b.i)
  for (const step of STEPS) {
    const taken = order.filter(({ i }) => visible.has(i)).flatMap(({ label }) => boxesAt(label, step, indent))
    for (const { label, i } of order) {
      if (visible.has(i) || label.skip === true) continue
      const boxes = boxesAt(label, step, indent)
      const obstacles = (label.obstacles ?? []).map((box) => pixels(box, step, indent))
      if (boxes.some((box) => hits(box, taken, step.gap) || hits(box, obstacles, -2))) continue
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

/** A label may run 2 px over a bar beside it: its halo keeps it legible. On the narrowest phone labels may stand close.
 * The widths that labels are tried at: the narrowest phone, then the two breakpoints. */
export const STEPS = [
  { tier: 'all', figure: 288, scale: 0.94, gap: 0 },
  { tier: 'medium', figure: 420, scale: 0.94, gap: 3 },
  { tier: 'wide', figure: 520, scale: 1, gap: 3 },
] as const

function boxesAt(label: Label, step: Step, indent: number): Pixels[] {
  const plot = step.figure - indent
  const half = (label.width * step.scale) / 2
  const middle = Math.min(Math.max((label.x / 100) * plot, half - indent), plot - half)
  return [{ left: middle - half, right: middle + half, top: label.top, bottom: label.bottom }]
}

function pixels(box: Obstacle, step: Step, indent: number): Pixels {
  const plot = step.figure - indent
  return { left: (box.left / 100) * plot, right: (box.right / 100) * plot, top: box.top, bottom: box.bottom }
}

function hits(box: Pixels, others: readonly Pixels[], gap: number): boolean {
  return others.some((other) => touch(box, other, gap))
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
  /** Never shown, and in nobody's way. */
  readonly skip?: boolean
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
}

type Step = (typeof STEPS)[number]

interface Pixels {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}
