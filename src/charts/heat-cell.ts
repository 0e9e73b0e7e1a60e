import type { Language } from '../quantity/language.ts'
import type { Quantity } from '../quantity/quantity.ts'
import type { Unit } from '../quantity/unit.ts'
import { figureLabel } from './figure-label.ts'
import type { Step } from './heat-steps.ts'
import { stepOf } from './heat-steps.ts'
import { missingGlyph } from './missing-mark.ts'
import type { Reading } from './reading.ts'
import { drawnAt, isUnsettled } from './reading.ts'
import type { HeatRole, Shape, Text, Tier } from './shape.ts'
import { textWidth } from './text-width.ts'
import { STEPS } from './thin.ts'

const SIZE = 13

/**
 * One cell: filled by the step of its amount, a range half by the step of either end, zero as a stub, a figure that may still change with a
 * dashed edge, and nothing but its glyph where there is no number. Its number stands inside where it has room; where it has none, a bound
 * keeps a chevron towards what is not known.
 */
export function heatCell(reading: Reading, label: CellLabel | undefined, place: CellPlace): readonly Shape[] {
  const { quantity, missing, key } = reading
  const { x, y, width, height } = place
  if (quantity === undefined || label === undefined) return missing === undefined ? [] : glyph(missing, place)
  if (quantity.qualifier === 'exact' && quantity.number === 0) {
    const stub: Shape = { kind: 'box', role: 'bar', x, y: y + height - 3, width, height: 3, of: key }
    return [stub, ...labelShapes(label, place, 'cell')]
  }
  const [low, high] = quantity.ends ?? [drawnAt(quantity), drawnAt(quantity)]
  const roles = [Math.min(low, high), Math.max(low, high)].map((end) => roleOf(end, place.steps))
  const [first = 'heat-1', second = first] = roles
  const box = (role: HeatRole, from: number, part: number): Shape => ({
    ...{ kind: 'box', role, x: x + from * width, y, width: part * width, height, of: key },
  })
  const fill = first === second ? [box(first, 0, 1)] : [box(first, 0, 0.5), box(second, 0.5, 0.5)]
  const edge: readonly Shape[] = isUnsettled(reading)
    ? [{ kind: 'box', role: 'cell-unsettled', x, y, width, height }]
    : []
  const inside = isDark(first) && isDark(second)
  const mixed = isDark(first) !== isDark(second)
  return [
    ...fill,
    ...edge,
    ...(mixed ? [] : labelShapes(label, place, inside ? 'cell-in' : 'cell')),
    ...chevron(quantity, label, place, inside),
  ]
}

/** The words of a figure over its number, as cells print them. */
export function cellLabel(
  { quantity, status }: Reading,
  { unit, language }: { readonly unit: Unit; readonly language: Language },
): CellLabel | undefined {
  if (quantity === undefined) return undefined
  const { words, number } = figureLabel(quantity, { unit, language, status })
  const above = words.join(' ')
  return {
    words: above === '' ? [] : [above],
    number,
    width: Math.max(textWidth(number, SIZE), textWidth(above, SIZE)),
  }
}

function labelShapes(
  { words, number, width }: CellLabel,
  place: CellPlace,
  role: 'cell' | 'cell-in',
): readonly Text[] {
  const tier = tierFor(width + 6, place.width)
  if (tier === 'never') return []
  const middle = place.y + place.height / 2 + 4.5
  return [...words, number].map((text, i) => ({
    ...{ kind: 'text', role, x: place.x + place.width / 2, text, anchor: 'middle' },
    y: middle + 16 * (i - words.length / 2),
    ...(tier === undefined ? {} : { tier }),
  }))
}

/** Shown where the words of the bound are not. */
function chevron(
  { qualifier }: Quantity,
  label: CellLabel,
  { x, y, width }: CellPlace,
  inside: boolean,
): readonly Shape[] {
  const way = WAYS[qualifier]
  const tier = tierFor(label.width + 6, width)
  if (way === undefined || tier === undefined) return []
  const d = way === 'up' ? 'M-4 2L0 -2L4 2' : 'M-4 -2L0 2L4 -2'
  const only: { tier?: Tier } = tier === 'never' ? {} : { tier: tier === 'wide' ? 'slim' : 'narrow' }
  const role = inside ? 'cell-chevron-in' : 'cell-chevron'
  return [{ kind: 'spot', x: x + width / 2, y: y + 8, shapes: [{ kind: 'path', role, d }], ...only }]
}

const WAYS: Readonly<Partial<Record<Quantity['qualifier'], 'up' | 'down'>>> = {
  'more-than': 'up',
  'at-least': 'up',
  'less-than': 'down',
  'at-most': 'down',
}

/** In columns narrower than the glyph an empty place alone says that there is no number; the note names it. */
function glyph(
  missing: Parameters<typeof missingGlyph>[0],
  { x, y, width, height }: CellPlace,
): readonly Shape[] {
  const tier = tierFor(14, width)
  if (tier === 'never') return []
  return [
    {
      ...{ kind: 'spot', x: x + width / 2, y: y + height / 2 - 6, shapes: missingGlyph(missing) },
      ...(tier === undefined ? {} : { tier }),
    },
  ]
}

/** From which width so many pixels have room in a part of the figure; undefined: always. */
export function tierFor(pixels: number, width: number): 'medium' | 'wide' | 'never' | undefined {
  const step = STEPS.find(({ figure, scale }) => pixels * scale <= (width / 100) * figure)
  return step === undefined ? 'never' : step.tier === 'all' ? undefined : step.tier
}

function roleOf(amount: number, steps: readonly Step[]): HeatRole {
  return `heat-${stepOf(amount, steps)?.shade ?? 1}`
}

/** Words on the two strongest shades are written in the colour of paper. */
function isDark(role: HeatRole): boolean {
  return role === 'heat-4' || role === 'heat-5'
}

export interface CellLabel {
  readonly words: readonly string[]
  readonly number: string
  /** Pixels at full size. */
  readonly width: number
}

/** x and width in per cent. */
export interface CellPlace {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly steps: readonly Step[]
}
