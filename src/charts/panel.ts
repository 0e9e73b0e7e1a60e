import { formatPeriod } from '../format/period.ts'
import type { Language } from '../quantity/language.ts'
import type { Period } from '../quantity/period.ts'
import type { Unit } from '../quantity/unit.ts'
import { NUMBER_SIZE, WORD_SIZE } from './column-label.ts'
import { columnMark } from './column-mark.ts'
import { figureLabel } from './figure-label.ts'
import { footOf } from './frame.ts'
import { tierFor } from './heat-cell.ts'
import { missingGlyph } from './missing-mark.ts'
import { periodLabels } from './period-label.ts'
import { pointMark } from './point-mark.ts'
import type { Reading } from './reading.ts'
import { isUnsettled } from './reading.ts'
import type { Shape } from './shape.ts'
import { targetMark } from './target-mark.ts'
import { textWidth } from './text-width.ts'
import type { ValueScale } from './value-scale.ts'

const LINE = 16

/** A small picture of one row: its marks on the shared scale, the rules of its plans, the value in focus, its first and last period. */
export function panelShapes(
  readings: readonly Reading[],
  label: PanelLabel,
  scale: ValueScale,
  place: Panel,
): readonly Shape[] {
  const { x, width, form } = place
  const step = width / Math.max(1, readings.length)
  const at = (slot: number): number => x + (slot + 0.5) * step
  const foot = footOf(scale)
  const drawn = readings.map((reading, slot) => markOf(reading, scale, { x: at(slot), step, form }))
  const plans = readings.map(({ goal, key }, slot) => {
    const mark = drawn[slot]
    const rule = {
      x: at(slot),
      width: Math.min(0.86 * step, 12),
      of: key,
      mark: mark?.column,
      bar: mark?.bar,
    }
    return goal === undefined ? undefined : targetMark(goal, scale, rule)
  })
  const line = (role: 'grid' | 'baseline', y: number): Shape => ({
    ...{ kind: 'rule', role, x1: x, y1: y, x2: x + width, y2: y },
  })
  return [
    line('grid', scale.y(scale.high)),
    ...plans.flatMap((plan) => (plan?.behind ?? []).map(uncapped)),
    ...(form === 'line' ? segments(drawn, at) : []),
    ...drawn.flatMap((mark) => mark?.shapes ?? []),
    ...plans.flatMap((plan) => (plan?.front ?? []).map(uncapped)),
    line('baseline', foot),
    ...readings.flatMap(({ missing }, slot) =>
      missing === undefined ? [] : glyph(missing, at(slot), foot, step),
    ),
    ...labelShapes(readings, label, scale, { at, place }),
    ...periodShapes(readings, place, scale.y(scale.low) + 17),
  ]
}

/** In a narrow slot the caps of a plan's rule would touch those of its neighbours. */
function uncapped(shape: Shape): Shape {
  if (shape.kind !== 'rule') return shape
  const { capped: _, ...bare } = shape
  return bare
}

function markOf(
  reading: Reading,
  scale: ValueScale,
  { x, step, form }: { readonly x: number; readonly step: number; readonly form: Panel['form'] },
): Drawn | undefined {
  const { quantity, now, key: of } = reading
  if (quantity === undefined) return undefined
  const hollow = isUnsettled(reading)
  if (form === 'columns') {
    const bar = { x, width: Math.min(0.68 * step, 8), hollow, now, of }
    const column = columnMark(quantity, scale, bar)
    return { shapes: column.shapes, top: column.top, y: column.top, joined: false, column, bar }
  }
  if (quantity.qualifier === 'exact' && !now && !hollow) {
    const y = scale.y(quantity.number ?? 0)
    return { shapes: [{ kind: 'dot', role: 'dot', x, y, radius: 2.5, of }], top: y - 3, y, joined: true }
  }
  return pointMark(quantity, scale, { x, hollow, now, of, form: 0 })
}

/** Neighbours that are both known and no ranges are joined; a gap is none. */
function segments(drawn: readonly (Drawn | undefined)[], at: (slot: number) => number): readonly Shape[] {
  return drawn.slice(1).flatMap((to, slot): readonly Shape[] => {
    const from = drawn[slot]
    if (from?.joined !== true || to?.joined !== true) return []
    return [{ kind: 'rule', role: 'segment', x1: at(slot), y1: from.y, x2: at(slot + 1), y2: to.y }]
  })
}

function glyph(
  missing: Parameters<typeof missingGlyph>[0],
  x: number,
  foot: number,
  step: number,
): readonly Shape[] {
  const tier = tierFor(14, step)
  if (tier === 'never') return []
  const spot: Shape = { kind: 'spot', x, y: foot - 17, shapes: missingGlyph(missing) }
  return [tier === undefined ? spot : { ...spot, tier }]
}

/** What is written at the value in focus, and how high it reaches over the plot. */
export function panelLabel(
  readings: readonly Reading[],
  scale: ValueScale,
  { form, unit, language }: Pick<Panel, 'form' | 'unit' | 'language'>,
): PanelLabel {
  const slot = readings.findIndex(({ now, quantity }) => now && quantity !== undefined)
  const marks = readings.map((reading) => markOf(reading, scale, { x: 0, step: 1, form }))
  const highest = Math.min(0, ...marks.flatMap((mark) => mark?.top ?? []))
  const reading = readings[slot]
  if (reading?.quantity === undefined) return { slot: -1, words: [], number: '', top: highest }
  const { words, number } = figureLabel(reading.quantity, { unit, language, status: reading.status })
  const when = slot === readings.length - 1 ? [] : [shortName(reading.period, language)]
  const said = [...when, ...words]
  const top = labelFoot(reading, marks[slot]?.top ?? 0, scale) - 12 - LINE * said.length
  return { slot, words: said, number, top: Math.min(highest, top) }
}

/** The baseline of a number: over its mark, and over the rule of a plan that it would strike. */
function labelFoot({ goal }: Reading, top: number, scale: ValueScale): number {
  const struck = (goal?.levels ?? []).map(scale.y).filter((y) => y < top && top - y < 24)
  return Math.min(top, ...struck) - 6
}

function labelShapes(
  readings: readonly Reading[],
  { slot, words, number }: PanelLabel,
  scale: ValueScale,
  { at, place }: { readonly at: (slot: number) => number; readonly place: Panel },
): readonly Shape[] {
  const reading = readings[slot]
  if (reading === undefined) return []
  const mark = markOf(reading, scale, { x: 0, step: 1, form: place.form })
  const last = labelFoot(reading, mark?.top ?? 0, scale)
  const half =
    Math.max(textWidth(number, NUMBER_SIZE, 'bold'), ...words.map((word) => textWidth(word, WORD_SIZE))) / 2
  const centre = at(slot)
  const room = (per: number): number => (per / 100) * 288
  const hung =
    room(place.x + place.width - centre) < half
      ? { x: place.x + place.width, anchor: 'end' as const }
      : room(centre - place.x) < half
        ? { x: place.x, anchor: 'start' as const }
        : { x: centre, anchor: 'middle' as const }
  const text = (role: 'word' | 'number', said: string, y: number): Shape => ({
    ...{ kind: 'text', role, y, text: said, of: reading.key, now: true },
    ...hung,
  })
  return [
    ...words.map((word, i) => text('word', word, last - LINE * (words.length - i))),
    text('number', number, last),
  ]
}

/** The first and the last period under the plot, where both have room. */
function periodShapes(
  readings: readonly Reading[],
  { x, width, language }: Panel,
  y: number,
): readonly Shape[] {
  const [first, last] = [readings[0], readings.at(-1)].map((reading) =>
    reading === undefined ? '' : shortName(reading.period, language),
  )
  const both = textWidth(first ?? '', 13) + textWidth(last ?? '', 13) + 10
  const tier = tierFor(both, width)
  const text = (at: number, said: string, anchor: 'start' | 'end'): Shape => ({
    ...{ kind: 'text', role: 'tick', x: at, y, text: said, anchor },
  })
  return [
    ...(tier === 'never' || readings.length < 2
      ? []
      : [{ ...text(x, first ?? '', 'start'), ...(tier === undefined ? {} : { tier }) }]),
    text(x + width, last ?? '', 'end'),
  ]
}

/** `2024`, `IV/2024`, `9 tháng/2024`. */
function shortName(period: Period, language: Language): string {
  if (period.kind === 'quarter' || period.kind === 'month') {
    const [label] = periodLabels([period], language)
    return `${label?.first ?? ''}${language === 'vi' ? '/' : ' '}${period.year}`
  }
  return formatPeriod(period, { language, short: true })
}

interface Drawn {
  readonly shapes: readonly Shape[]
  readonly top: number
  readonly y: number
  readonly joined: boolean
  readonly column?: ReturnType<typeof columnMark>
  readonly bar?: Parameters<typeof columnMark>[2]
}

/** Where a panel stands, in per cent, and in which form. */
export interface Panel {
  readonly x: number
  readonly width: number
  readonly form: 'columns' | 'line'
  readonly unit: Unit
  readonly language: Language
}

export interface PanelLabel {
  /** −1 where nothing is known. */
  readonly slot: number
  readonly words: readonly string[]
  readonly number: string
  /** The highest ink of the panel on a scale that begins at 0 pixels. */
  readonly top: number
}
