import type { PeriodLabel } from './period-label.ts'
import type { Reading } from './reading.ts'
import type { Shape, Tier } from './shape.ts'
import { textWidth } from './text-width.ts'
import { STEPS } from './thin.ts'

const SIZE = 14

/**
 * The periods under the baseline. Where not all have room, every second, third … one is shown, counted from the one in focus, so that its
 * name is always there; a narrower rhythm is a multiple of the wider one.
 */
export function periodAxis(
  readings: readonly Reading[],
  labels: readonly PeriodLabel[],
  { foot, step }: AxisPlace,
): AxisShapes {
  const now = Math.max(
    0,
    readings.findIndex((reading) => reading.now),
  )
  const widest = Math.max(
    ...labels.map(({ first, second = '' }) =>
      Math.max(textWidth(first, SIZE, 'bold'), textWidth(second, SIZE)),
    ),
  )
  const [narrow, medium, wide] = STEPS.map(
    ({ figure, scale }) => (widest * scale + 8) / ((step / 100) * (figure - 44)),
  )
  const every = Math.max(1, Math.ceil(wide ?? 1))
  const onMedium = every * Math.ceil(Math.max(1, (medium ?? 1) / every))
  const onNarrow = onMedium * Math.ceil(Math.max(1, (narrow ?? 1) / onMedium))
  const shapes = labels.flatMap((label, i) => {
    const apart = i - now
    if (apart % every !== 0) return []
    const tier = apart % onNarrow === 0 ? undefined : apart % onMedium === 0 ? 'medium' : 'wide'
    return period(label, (i + 0.5) * step, foot, readings[i]?.now === true, tier)
  })
  return { shapes, height: labels.some(({ second }) => second !== undefined) ? 49 : 33 }
}

function period(
  { first, second }: PeriodLabel,
  x: number,
  foot: number,
  now: boolean,
  tier: Tier | undefined,
): readonly Shape[] {
  const line = (text: string, y: number): Shape => ({
    kind: 'text',
    role: 'period',
    x,
    y,
    text,
    anchor: 'middle',
    ...(now ? { now } : {}),
    ...(tier === undefined ? {} : { tier }),
  })
  return [line(first, foot + 22), ...(second === undefined ? [] : [line(second, foot + 38)])]
}

export interface AxisPlace {
  readonly foot: number
  readonly step: number
}

export interface AxisShapes {
  readonly shapes: readonly Shape[]
  readonly height: number
}
