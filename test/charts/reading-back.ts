import type { Drawing } from '../../src/charts/chart.ts'
import type { Shape, Text, Tier } from '../../src/charts/shape.ts'
import { textWidth } from '../../src/charts/text-width.ts'

/** The upright scale of a drawing as a reader finds it: from two ticks and their heights. */
export function valueAt(drawing: Drawing): (y: number) => number {
  const ticks = drawing.shapes.flatMap((shape) =>
    shape.kind === 'text' && shape.role === 'tick' ? [{ y: shape.y - 4.5, value: numberIn(shape.text) }] : [],
  )
  const [first, last] = [ticks[0], ticks.at(-1)]
  if (first === undefined || last === undefined) throw new Error('the drawing has no ticks')
  return (y) => first.value + ((y - first.y) * (last.value - first.value)) / (last.y - first.y)
}

/** A number in Vietnamese writing, with or without a per cent sign. */
export function numberIn(text: string): number {
  return Number(text.replace('%', '').replace(/\./g, '').replace(',', '.').replace('\u2212', '-'))
}

/** Every text that stands at a width of the figure, as the box it covers, in pixels. */
export function textBoxes(drawing: Drawing, figure: number): readonly TextBox[] {
  return placed(drawing.shapes, figure - drawing.indent, figure, { x: 0, y: 0, unit: '%' })
}

/** Boxes that share some ground, as sentences. */
export function collisions(boxes: readonly TextBox[]): readonly string[] {
  const judged = boxes.filter(({ role }) => role !== 'watermark')
  return judged.flatMap((a, i) =>
    judged
      .slice(i + 1)
      .filter((b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `“${a.text}” (${a.role}) runs into “${b.text}” (${b.role})`),
  )
}

/** Every shape, those in spots too, with whether its numbers are pixels. */
export function everyShape(
  shapes: readonly Shape[],
  inSpot = false,
): readonly { shape: Shape; inSpot: boolean }[] {
  return shapes.flatMap((shape) => [
    { shape, inSpot },
    ...(shape.kind === 'spot' ? everyShape(shape.shapes, true) : []),
  ])
}

function placed(shapes: readonly Shape[], plot: number, figure: number, origin: Origin): readonly TextBox[] {
  return shapes.flatMap((shape): readonly TextBox[] => {
    if (!shown(shape.tier, figure)) return []
    if (shape.kind === 'spot') {
      return placed(shape.shapes, plot, figure, {
        x: pixels(shape.x, plot, origin),
        y: origin.y + shape.y,
        unit: 'px',
      })
    }
    return shape.kind === 'text' ? [boxOf(shape, plot, figure, origin)] : []
  })
}

function boxOf(shape: Text, plot: number, figure: number, origin: Origin): TextBox {
  const { size, bold } = styleOf(shape, figure)
  const width = textWidth(shape.text, size, bold ? 'bold' : 'regular')
  const x = pixels(shape.x, plot, origin) + (shape.dx ?? 0)
  const left = shape.anchor === 'middle' ? x - width / 2 : shape.anchor === 'end' ? x - width : x
  const y = origin.y + shape.y
  return {
    text: shape.text,
    role: shape.role,
    left,
    right: left + width,
    top: y - 0.72 * size,
    bottom: y + 1,
  }
}

function pixels(x: number, plot: number, { x: from, unit }: Origin): number {
  return unit === '%' ? (x / 100) * plot : from + x
}

/** The sizes of `charts.css`. */
function styleOf({ role, now }: Text, figure: number): { size: number; bold: boolean } {
  const slim = figure < 520
  switch (role) {
    case 'number':
    case 'number-in':
      return { size: slim ? 14 : 15, bold: true }
    case 'period':
      return { size: slim ? 13.5 : 14, bold: now === true }
    case 'name':
    case 'message':
      return { size: slim ? 13.5 : 14, bold: false }
    case 'target-number':
    case 'value':
    case 'group':
      return { size: slim ? 13.5 : 14, bold: true }
    default:
      return { size: slim ? 12.5 : 13, bold: false }
  }
}

function shown(tier: Tier | undefined, figure: number): boolean {
  switch (tier) {
    case undefined:
      return true
    case 'narrow':
      return figure < 420
    case 'slim':
      return figure < 520
    case 'medium':
      return figure >= 420
    case 'wide':
      return figure >= 520
  }
}

export interface TextBox {
  readonly text: string
  readonly role: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

interface Origin {
  readonly x: number
  readonly y: number
  readonly unit: '%' | 'px'
}
