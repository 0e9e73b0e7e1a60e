import type { Shape, Tier } from './shape.ts'
import { textWidth } from './text-width.ts'

/** Half the height of the line at zero. */
const HALF = 7

/** A value's place in per cent of the plot; what lies outside the scale stands at its edge. */
export function positionOn({ low, high }: Pick<LyingScale, 'low' | 'high'>, value: number): number {
  return Math.min(100, Math.max(0, ((value - low) / (high - low)) * 100))
}

/** The scale behind one row: a hairline, a short line for every tick, the axis at zero, the plan. */
export function stripShapes(scale: LyingScale, y: number): readonly Shape[] {
  const across = (role: 'grid' | 'axis' | 'target', value: number, half: number): Shape => {
    const x = positionOn(scale, value)
    return { kind: 'rule', role, x1: x, y1: y - half, x2: x, y2: y + half }
  }
  const inner = scale.ticks.filter((tick) => tick !== 0 && tick !== scale.plan)
  return [
    { kind: 'rule', role: 'grid', x1: 0, y1: y, x2: 100, y2: y },
    ...inner.map((tick) => across('grid', tick, 4)),
    ...(scale.low <= 0 && scale.high >= 0 ? [across('axis', 0, HALF)] : []),
    ...(scale.plan === undefined ? [] : [across('target', scale.plan, HALF + 1)]),
  ]
}

/** The numbers of a scale over the rows; those between its ends only where all have room. */
export function tickLabels(scale: LyingScale, y: number): readonly Shape[] {
  const widest = Math.max(...scale.ticks.map((tick) => textWidth(scale.label(tick), 13)))
  const room = (figure: number): boolean => (figure / Math.max(1, scale.ticks.length - 1)) * 0.9 > widest + 8
  const inner: Tier | 'never' | undefined = room(288) ? undefined : room(520) ? 'wide' : 'never'
  return scale.ticks.flatMap((tick, i): readonly Shape[] => {
    const isEnd = i === 0 || i === scale.ticks.length - 1
    if (!isEnd && tick !== scale.plan && inner === 'never') return []
    const x = positionOn(scale, tick)
    const anchor = x < 1 ? 'start' : x > 99 ? 'end' : 'middle'
    const tier =
      isEnd || tick === scale.plan || inner === undefined || inner === 'never' ? {} : { tier: inner }
    const role = tick === scale.plan ? 'target-word' : 'tick'
    return [{ kind: 'text', role, x, y, text: scale.label(tick), anchor, ...tier }]
  })
}

/** A scale from left to right. */
export interface LyingScale {
  readonly low: number
  readonly high: number
  readonly ticks: readonly number[]
  readonly label: (tick: number) => string
  /** Where the plan stands. */
  readonly plan?: number | undefined
}
