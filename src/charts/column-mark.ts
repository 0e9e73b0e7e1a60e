import type { Quantity } from '../quantity/quantity.ts'
import { fadeLength, thickeningSlats, thinningSlats } from './fade.ts'
import type { Role, Shape } from './shape.ts'
import type { ValueScale } from './value-scale.ts'

/**
 * One figure as an upright bar that is exactly as certain as its source: solid to where it surely reaches, slats where it may reach, a
 * frame where a range ends, hollow where it may still change. Slats go as far as the soft interval
 * of the figure, and no less far than they need to be seen.
 */
export function columnMark(quantity: Quantity, scale: ValueScale, place: Column): Mark {
  const foot = scale.y(Math.max(scale.low, Math.min(scale.high, 0)))
  if (quantity.ends !== null) return rangeMark(quantity.ends, scale, foot, place)
  const value = quantity.number ?? 0
  const tip = scale.y(value)
  if (value === 0 && quantity.qualifier === 'exact') return zeroMark(foot, place)
  if (tip > foot) return { shapes: [solid(place, foot, tip - foot)], top: foot, bottom: tip, body: foot }
  switch (quantity.qualifier) {
    case 'exact':
    case 'range':
      return { shapes: [solid(place, tip, foot - tip)], top: tip, bottom: foot, body: tip }
    case 'more-than':
    case 'at-least':
      return openAbove(quantity, tip, foot, { place, scale })
    case 'less-than':
    case 'at-most':
      return openBelow(quantity, tip, foot, { place, scale })
    case 'about':
      return about(quantity, tip, foot, { place, scale })
  }
}

/** A digit alone would look like a gap: a counted zero has a stub. */
function zeroMark(foot: number, place: Column): Mark {
  return { shapes: [solid(place, foot - 3, 3)], top: foot - 3, bottom: foot, body: foot }
}

function openAbove(quantity: Quantity, tip: number, foot: number, { place, scale }: Standing): Mark {
  const room = Math.max(18, tip - scale.top + 12)
  const length = Math.min(room, fadeLength(quantity, 'up', { y: scale.y, least: 18 }))
  const slats = thinningSlats(length).map(({ at, thickness }) => slat(place, tip - at - thickness, thickness))
  const top = Math.min(...slats.map(({ y }) => y))
  const edge = quantity.qualifier === 'at-least' ? [bar('edge', place, tip, 2.5)] : []
  const shapes = [solid(place, tip, foot - tip), ...edge, ...chevron(place, tip, foot, 'up'), ...slats]
  return { shapes, top, bottom: foot, body: tip, unknown: [tip - length, tip] }
}

function openBelow(quantity: Quantity, tip: number, foot: number, { place, scale }: Standing): Mark {
  const counts = quantity.qualifier === 'at-most'
  const length = fadeLength(quantity, 'down', { y: scale.y, least: 27 })
  const cap = bar(counts ? 'edge' : 'cap', place, tip, counts ? 2.5 : 2)
  const slats = thickeningSlats(length).map(({ at, thickness }) => slat(place, tip + at, thickness))
  const body = Math.min(foot, tip + length)
  const rest = foot - body > 0 ? [solid(place, body, foot - body)] : []
  const shapes = [
    ...rest,
    ...chevron(place, body, foot, 'down'),
    cap,
    ...slats.filter(({ y }) => y < foot - 4),
  ]
  return { shapes, top: tip, bottom: foot, body, unknown: [tip, body] }
}

function about(quantity: Quantity, tip: number, foot: number, { place, scale }: Standing): Mark {
  const middle: Shape = line('about', place, tip)
  const room = Math.max(13, tip - scale.top + 12)
  const over = Math.min(room, fadeLength(quantity, 'up', { y: scale.y, least: 13 })) / 13
  const under = fadeLength(quantity, 'down', { y: scale.y, least: 18 }) / 18
  const slats = [
    slat(place, tip - 13 * over, 1),
    slat(place, tip - 7 * over, 2),
    slat(place, tip + 5 * under, 2),
    slat(place, tip + 11 * under, 3),
  ]
  const body = Math.min(foot, tip + 18 * under)
  const rest = foot - body > 0 ? [solid(place, body, foot - body)] : []
  const shapes = [...rest, ...slats.filter(({ y }) => y < foot - 3), middle]
  return { shapes, top: tip - 13 * over, bottom: foot, body, unknown: [tip - 13 * over, body] }
}

function rangeMark(ends: readonly [number, number], scale: ValueScale, foot: number, place: Column): Mark {
  const top = scale.y(Math.max(...ends))
  const low = scale.y(Math.min(...ends))
  const rest = foot - low > 0 ? [solid(place, low, foot - low)] : []
  const frame = bar('bar-frame', place, top, low - top)
  return { shapes: [...rest, frame], top, bottom: foot, body: low, unknown: [top, low] }
}

/** Says which way the slats go; left out where the bar is too low to hold it. */
function chevron({ x }: Column, body: number, foot: number, way: 'up' | 'down'): readonly Shape[] {
  if (foot - body < 20) return []
  const d = way === 'up' ? 'M-4.5 2.5L0 -2.5L4.5 2.5' : 'M-4.5 -2.5L0 2.5L4.5 -2.5'
  return [{ kind: 'spot', x, y: body + 9, shapes: [{ kind: 'path', role: 'chevron', d }] }]
}

function solid(place: Column, y: number, height: number): Extract<Shape, { kind: 'box' }> {
  return bar(place.hollow ? 'bar-hollow' : 'bar', place, y, height)
}

function slat(place: Column, y: number, height: number): Extract<Shape, { kind: 'box' }> {
  return bar('slat', place, y, height)
}

function bar(role: Role, place: Column, y: number, height: number): Extract<Shape, { kind: 'box' }> {
  const { x, width, now, of } = place
  return { kind: 'box', role, x: x - width / 2, y, width, height, of, ...(now ? { now } : {}) }
}

function line(role: Role, { x, width, now, of }: Column, y: number): Shape {
  return {
    kind: 'rule',
    role,
    x1: x - width / 2,
    y1: y,
    x2: x + width / 2,
    y2: y,
    of,
    ...(now ? { now } : {}),
  }
}

interface Standing {
  readonly place: Column
  readonly scale: ValueScale
}

/** Where a bar stands: middle and width in per cent of the plot. */
export interface Column {
  readonly x: number
  readonly width: number
  readonly hollow: boolean
  readonly now: boolean
  readonly of: string
}

/** A drawn bar and the heights, in pixels, that labels and targets must know. */
export interface Mark {
  readonly shapes: readonly Shape[]
  /** The highest ink. */
  readonly top: number
  readonly bottom: number
  /** Where the solid part begins. */
  readonly body: number
  /** From where to where the value is not known. */
  readonly unknown?: readonly [number, number]
}
