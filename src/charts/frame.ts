import { formatNumber } from '../format/number.ts'
import type { Language } from '../quantity/language.ts'
import type { Unit } from '../quantity/unit.ts'
import type { Shape } from './shape.ts'
import type { ValueScale } from './value-scale.ts'

/** Pixels that the ticks and the names of the ledger's rows take left of the plot. */
export const INDENT = 44

/** Gridlines with their ticks, hung left of the plot. The line at zero is drawn apart, over the bars. */
export function gridShapes(scale: ValueScale, style: TickStyle): readonly Shape[] {
  const foot = footOf(scale)
  const lines = scale.ticks.filter((tick) => scale.y(tick) !== foot).map((tick) => gridLine(scale.y(tick)))
  return [...lines, ...scale.ticks.map((tick) => tickLabel(scale.y(tick), formatTick(tick, scale, style)))]
}

/** The line that bars stand on: zero, or the axis' beginning where it is cut. */
export function baseline(scale: ValueScale): Shape {
  const y = footOf(scale)
  return { kind: 'rule', role: 'baseline', x1: 0, y1: y, x2: 100, y2: y }
}

/** Height of zero, or of the lowest tick where zero is not shown. */
export function footOf(scale: ValueScale): number {
  return scale.y(Math.max(scale.low, Math.min(scale.high, 0)))
}

/** A number of the axis in the site's form. */
export function formatTick(tick: number, { decimals }: ValueScale, { unit, language }: TickStyle): string {
  return `${formatNumber(tick, { language, decimals })}${unit.kind === 'percent' ? '%' : ''}`
}

/** The word behind everything that tells invented figures from real ones; the subtitle says it too. */
export function watermark(words: string, scale: ValueScale): Shape {
  const second = scale.ticks.at(-2) ?? scale.low
  const middle = (scale.top + scale.y(second)) / 2
  return { kind: 'text', role: 'watermark', x: 0, y: middle + 8, text: words, anchor: 'start', dx: 10 }
}

function gridLine(y: number): Shape {
  return { kind: 'rule', role: 'grid', x1: 0, y1: y, x2: 100, y2: y }
}

function tickLabel(y: number, text: string): Shape {
  return { kind: 'text', role: 'tick', x: 0, y: y + 4.5, text, anchor: 'end', dx: -10 }
}

export interface TickStyle {
  readonly unit: Unit
  readonly language: Language
}
