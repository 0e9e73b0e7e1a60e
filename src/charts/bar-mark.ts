import type { Quantity } from '../quantity/quantity.ts'
import type { Role, Shape } from './shape.ts'

/** Height of a lying bar. */
export const BAR_HEIGHT = 12

/**
 * One figure as a lying bar, with the same certainty as an upright one: solid as far as it surely reaches, slats towards where it may
 * reach. `at` turns a value into per cent of the plot; what runs past the right edge is cut there with two slits.
 */
export function barMark(quantity: Quantity, at: (value: number) => number, place: Lying): readonly Shape[] {
  const solid = (from: number, to: number): Shape =>
    bar(solidRole(place), from, Math.max(0, to - from), place)
  const start = place.from ?? 0
  if (quantity.ends !== null) {
    const [low, high] = [at(Math.min(...quantity.ends)), at(Math.max(...quantity.ends))]
    return [solid(start, low), bar('bar-frame', low, Math.max(0, high - low), place)]
  }
  const value = quantity.number ?? 0
  const tip = at(value)
  switch (quantity.qualifier) {
    case 'exact':
    case 'range':
      return value === 0 ? [stub(place)] : [solid(start, tip), ...(place.cut === true ? [cut(place)] : [])]
    case 'more-than':
    case 'at-least':
      return [
        solid(start, tip),
        ...(longFade(quantity, at, 'up', place) ?? slats(tip, [3, 8, 12], [3, 2, 1], place)),
        ...edge(quantity.qualifier === 'at-least', tip, place),
      ]
    case 'less-than':
    case 'at-most':
      return [
        ...(longFade(quantity, at, 'down', place) ?? [
          ...shortened(tip, 27, place),
          ...slats(tip, [-23, -15, -8], [3, 2, 1], place),
        ]),
        ...slats(tip, [-2], [2], place),
      ]
    case 'about':
      return [
        ...shortened(tip, 18, place),
        ...slats(tip, [-14, -8, 5, 11], [3, 2, 2, 1], place),
        dashes(tip, place),
      ]
  }
}

function solidRole({ hollow, deep }: Lying): Role {
  return hollow ? 'bar-hollow' : deep === true ? 'bar-deep' : 'bar'
}

/** The bar up to some pixels before its value: drawn whole, then cleared, since per cents and pixels cannot be subtracted. */
function shortened(tip: number, by: number, place: Lying): readonly Shape[] {
  const { y, height } = place
  const start = place.from ?? 0
  const solid = bar(solidRole(place), start, Math.max(0, tip - start), place)
  return [
    solid,
    {
      kind: 'spot',
      x: tip,
      y,
      shapes: [{ kind: 'box', role: 'clearing', x: -by, y: -2, width: by + 2, height: height + 4 }],
    },
  ]
}

/**
 * Slats as far as the soft interval goes, in per cent of the plot; undefined where that is too short to be seen on a phone and the sign of a
 * fixed length says it.
 */
function longFade(
  { number, soft }: Quantity,
  at: (value: number) => number,
  way: 'up' | 'down',
  place: Lying,
): readonly Shape[] | undefined {
  const end = way === 'up' ? soft.high : soft.low
  if (number === null || !Number.isFinite(end)) return undefined
  const tip = at(number)
  const far = Math.min(Math.abs(at(end) - tip), LONGEST, way === 'up' ? 100 - tip : tip - (place.from ?? 0))
  if ((far / 100) * NARROWEST < 27) return undefined
  const places = [1, 2, 3, 4, 5].map((step) =>
    way === 'up' ? tip + (far * step) / 6 : tip - (far * step) / 6,
  )
  const thin = places.flatMap((x, i) =>
    slats(x, [0], [way === 'up' ? 3 - Math.floor(i / 2) : 1 + Math.floor((i + 1) / 2)], place),
  )
  if (way === 'up') return thin
  const start = place.from ?? 0
  return [bar(solidRole(place), start, Math.max(0, tip - far - start), place), ...thin]
}

/** Per cent of the plot beyond which a fade would be taken for the figure. */
const LONGEST = 20

/** Pixels of the plot on the narrowest phone. */
const NARROWEST = 288

function slats(
  tip: number,
  offsets: readonly number[],
  widths: readonly number[],
  place: Lying,
): readonly Shape[] {
  const shapes = offsets.map((x, i): Shape => inner('slat', x, widths[i] ?? 1, place))
  return [{ kind: 'spot', x: tip, y: place.y, shapes }]
}

function edge(counts: boolean, tip: number, place: Lying): readonly Shape[] {
  return counts ? [{ kind: 'spot', x: tip, y: place.y, shapes: [inner('edge', -2.5, 2.5, place)] }] : []
}

function dashes(tip: number, { y, height }: Lying): Shape {
  return { kind: 'rule', role: 'about', x1: tip, y1: y, x2: tip, y2: y + height }
}

/** Zero is a figure: a stub at the axis. */
function stub(place: Lying): Shape {
  return { kind: 'spot', x: place.from ?? 0, y: place.y, shapes: [inner('bar', 0, 3, place)], of: place.of }
}

function cut({ y, height }: Lying): Shape {
  const slit = (x: number): Shape => ({
    kind: 'box',
    role: 'clearing',
    x,
    y: -1,
    width: 2,
    height: height + 2,
  })
  return { kind: 'spot', x: 100, y, shapes: [slit(-12), slit(-7)] }
}

function inner(role: Role, x: number, width: number, { height, now }: Lying): Shape {
  return { kind: 'box', role, x, y: 0, width, height, ...(now ? { now } : {}) }
}

function bar(role: Role, x: number, width: number, { y, height, now, of }: Lying): Shape {
  return { kind: 'box', role, x, y, width, height, of, ...(now ? { now } : {}) }
}

/** Where a bar lies. */
export interface Lying {
  readonly y: number
  readonly height: number
  readonly hollow: boolean
  readonly now: boolean
  readonly of: string
  /** Where it begins, in per cent of the plot; 0 if not said. */
  readonly from?: number
  /** True where the value runs past the right edge. */
  readonly cut?: boolean
  /** True for a bar that stands alone. */
  readonly deep?: boolean
}
