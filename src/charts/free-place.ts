import { isShown } from './is-shown.ts'
import { widthOf } from './keep-inside.ts'
import type { Anchor, Shape, Tier } from './shape.ts'

/**
 * For each label the first of its possible places that strikes neither a label placed before nor a line nor what stands already, in as
 * many widths as can be: in all of them, from 420 or from 520 px on. Undefined for a label without any such place.
 */
export function arrange(labels: readonly Movable[], ground: Obstacles): readonly Found[] {
  const found: Found[] = []
  for (const label of labels) {
    const taken = [...ground.texts, ...found.flatMap((each) => each ?? [])]
    const around = { ...ground, texts: taken, lines: label.lines ?? ground.lines }
    const free =
      placeFor(label, around) ?? (label.must === true ? placeFor(label, { ...around, lines: [] }) : undefined)
    found.push(free && { place: free.place, ...(free.tier === undefined ? {} : { tier: free.tier }) })
  }
  return found
}

function placeFor({ places, keeps }: Movable, ground: Obstacles): Found {
  const tries =
    keeps === true
      ? places.flatMap((place) => TIERS.map((tier) => ({ place, ...tier })))
      : TIERS.flatMap((tier) => places.map((place) => ({ place, ...tier })))
  return tries.find(({ place, figures }) => figures.every((figure) => isFree(place, figure, ground)))
}

function isFree(place: TextPlace, figure: number, ground: Obstacles): boolean {
  const plot = figure - ground.indent
  const box = boxAt(place, plot, figure)
  return (
    box.left >= LEFTMOST &&
    box.right <= plot + 2 &&
    box.top >= 0 &&
    box.bottom <= ground.foot &&
    !ground.texts.some(
      (other) => isShown(other.tier, figure) && touch(box, boxAt(other.place, plot, figure)),
    ) &&
    !ground.lines.some((line) => crosses(line, box, plot))
  )
}

/** Texts and 12 px glyphs of a drawing that are placed already. */
export function placedTexts(shapes: readonly Shape[]): readonly Placed[] {
  return shapes.flatMap((shape): readonly Placed[] => {
    if (shape.kind === 'spot')
      return [{ place: { x: shape.x, dx: 0, anchor: 'middle', last: shape.y + 12, width: 14, height: 14 } }]
    if (shape.kind !== 'text') return []
    const { x, dx = 0, anchor, y, tier } = shape
    const place = { x, dx, anchor, last: y, width: widthOf(shape), height: 11 }
    return [{ place, ...(tier === undefined ? {} : { tier }) }]
  })
}

/** The ticks hang left of this. */
const LEFTMOST = -6

/** Widths that a tier must hold in: its limits and some between. */
const TIERS: readonly { readonly tier?: Tier; readonly figures: readonly number[] }[] = [
  { figures: [288, 340, 419, 420, 519, 520, 640, 1100] },
  { tier: 'medium', figures: [420, 470, 519, 520, 640, 1100] },
  { tier: 'wide', figures: [520, 580, 720, 1100] },
]

/** Text is smaller below 520 px. */
function boxAt({ x, dx, anchor, width, last, height }: TextPlace, plot: number, figure: number): Pixels {
  const wide = width * (figure < 520 ? 0.965 : 1)
  const at = (x / 100) * plot + dx
  const left = anchor === 'middle' ? at - wide / 2 : anchor === 'end' ? at - wide : at
  return { left, right: left + wide, top: last - height, bottom: last + 2 }
}

function touch(a: Pixels, b: Pixels): boolean {
  return a.left < b.right + GAP && b.left < a.right + GAP && a.top < b.bottom && b.top < a.bottom
}

/** Whether a line runs through a box: tried at the ends of the stretch of it that lies between the sides. */
function crosses({ x1, y1, x2, y2 }: Line, box: Pixels, plot: number): boolean {
  const [from, to] = [(x1 / 100) * plot, (x2 / 100) * plot]
  const [left, right] = [Math.max(from, box.left), Math.min(to, box.right)]
  if (left > right) return false
  const y = (x: number): number => (to === from ? y1 : y1 + ((x - from) / (to - from)) * (y2 - y1))
  const [high, low] = [Math.min(y(left), y(right)), Math.max(y(left), y(right))]
  return high < box.bottom + 1 && low > box.top - 1
}

const GAP = 3

/** A label and the places where it may stand, the best first. */
export interface Movable {
  readonly places: readonly TextPlace[]
  /** The lines that it keeps clear of; all if not said. */
  readonly lines?: readonly Line[]
  /** True: rather over a line than not at all. */
  readonly must?: boolean
  /** True: rather at its best place in fewer widths than elsewhere. */
  readonly keeps?: boolean
}

/** Text at `x` per cent and `dx` pixels, its last baseline at `last`, as wide and high as given. */
export interface TextPlace {
  readonly x: number
  readonly dx: number
  readonly anchor: Anchor
  readonly last: number
  readonly width: number
  readonly height: number
}

/** From left to right; x in per cent. */
export interface Line {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

export interface Obstacles {
  readonly indent: number
  /** Nothing may stand lower. */
  readonly foot: number
  readonly texts: readonly Placed[]
  readonly lines: readonly Line[]
}

export interface Placed {
  readonly place: TextPlace
  readonly tier?: Tier
}

export type Found = Placed | undefined

interface Pixels {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}
