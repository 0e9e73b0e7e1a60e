import { INDENT } from './frame.ts'
import type { PeriodLabel } from './period-label.ts'
import type { Reading } from './reading.ts'
import type { Shape, Tier } from './shape.ts'
import { textWidth } from './text-width.ts'
import { STEPS } from './thin.ts'

const SIZE = 14

/**
 * The periods under the baseline. Where not all have room, every second, third … one is shown, counted from the one in focus, so that its
 * name is always there; a narrower rhythm is a multiple of the wider one. Parts of years that stand alone carry their year.
 */
export function periodAxis(
  readings: readonly Reading[],
  labels: readonly PeriodLabel[],
  { foot, step, name }: AxisPlace,
): AxisShapes {
  const now = Math.max(
    0,
    readings.findIndex((reading) => reading.now),
  )
  const rhythm = rhythmOf(labels, step)
  const named: readonly Shape[] =
    name === ''
      ? []
      : [{ kind: 'text', role: 'row-name', x: 0, y: foot + 22, text: name, anchor: 'start', dx: -INDENT }]
  const shapes = labels.flatMap((label, i) => {
    const apart = i - now
    if (apart % rhythm.wide !== 0) return []
    const tier = apart % rhythm.narrow === 0 ? undefined : apart % rhythm.medium === 0 ? 'medium' : 'wide'
    const at = { x: (i + 0.5) * step, now: readings[i]?.now === true }
    return [
      line(label.first, foot + 22, tier, at),
      ...yearOf(label, tier, rhythm).map(([year, only]) => line(year, foot + 38, only, at)),
    ]
  })
  return {
    shapes: [...named, ...shapes],
    height: labels.some(({ second }) => second !== undefined) ? 49 : 33,
  }
}

/** Every how many periods one is named, in each width; a name at the edge is hung there and comes closer to its neighbour. */
function rhythmOf(labels: readonly PeriodLabel[], step: number): Rhythm {
  const firsts = Math.max(...labels.map(({ first }) => textWidth(first, SIZE, 'bold')))
  const years = Math.max(0, ...labels.map(({ second = '' }) => textWidth(second, SIZE, 'bold')))
  const [narrow = 1, medium = 1, wide = 1] = STEPS.map(({ figure, scale }) => {
    const slot = (step / 100) * (figure - INDENT)
    const apart = (width: number): number =>
      (width * scale + 6 + Math.max(0, (width * scale - slot) / 2)) / slot
    return apart(firsts) <= 1 ? 1 : Math.max(1, Math.ceil(apart(Math.max(firsts, years))))
  })
  const onMedium = wide * Math.ceil(medium / wide)
  return { wide, medium: onMedium, narrow: onMedium * Math.ceil(narrow / onMedium) }
}

/** The year under a part of it: where it changes, and wherever its neighbours are not named. */
function yearOf(
  { second, year }: PeriodLabel,
  tier: Tier | undefined,
  { wide, medium, narrow }: Rhythm,
): readonly (readonly [string, Tier | undefined])[] {
  if (second !== undefined) return [[second, tier]]
  if (year === undefined) return []
  if (wide > 1) return [[year, tier]]
  if (medium > 1 && tier === undefined) return [[year, 'slim']]
  return narrow > 1 && tier === undefined ? [[year, 'narrow']] : []
}

function line(
  text: string,
  y: number,
  tier: Tier | undefined,
  { x, now }: { readonly x: number; readonly now: boolean },
): Shape {
  return {
    kind: 'text',
    role: 'period',
    x,
    y,
    text,
    anchor: 'middle',
    ...(now ? { now } : {}),
    ...(tier === undefined ? {} : { tier }),
  }
}

interface Rhythm {
  readonly narrow: number
  readonly medium: number
  readonly wide: number
}

export interface AxisPlace {
  readonly foot: number
  readonly step: number
  /** What the names count, at the left; may be empty. */
  readonly name: string
}

export interface AxisShapes {
  readonly shapes: readonly Shape[]
  readonly height: number
}
