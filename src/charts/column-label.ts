import type { Mark } from './column-mark.ts'
import type { FigureLabel } from './figure-label.ts'
import type { Shape, Text, Tier } from './shape.ts'
import { textWidth } from './text-width.ts'

/** Sizes at full width; a phone takes 14 and 12.5. */
export const NUMBER_SIZE = 15
export const WORD_SIZE = 13

/** Pixels between two baselines of a label. */
const LINE = 17
const CAP = 12

/**
 * Where the label of a bar stands: 8 px over it; inside it where a target lies less than 24 px above and the bar has room; 9 px over a
 * target that it would strike. Under the bar for what is below zero.
 */
export function placeLabel(
  label: FigureLabel,
  mark: Mark,
  { levels, hollow, below, fits }: Surroundings,
): LabelPlace {
  const lines = label.words.length
  const height = CAP + LINE * lines
  if (below) return { last: mark.bottom + 8 + CAP + LINE * lines, height, inside: false }
  const strikes = (last: number): boolean => levels.some((y) => y > last - height - 4 && y < last + 5)
  const over = [mark.top - 8, ...levels.filter((y) => y < mark.top).map((y) => y - 9)].toSorted(
    (a, b) => b - a,
  )
  const outside = over.find((last) => !strikes(last)) ?? over.at(-1) ?? mark.top - 8
  const near = levels.some((y) => y < mark.top && mark.top - y < 24)
  const roomy = fits && mark.unknown === undefined && mark.bottom - mark.body >= 26 + LINE * lines
  const inside = mark.body + 19 + LINE * lines
  if (near && roomy && !strikes(inside)) return { last: inside, height, inside: !hollow }
  return { last: outside, height, inside: false }
}

/** The label as text, its last line on the place's baseline. A range too wide for its slot is stacked on small screens. */
export function labelShapes(
  label: FigureLabel,
  place: LabelPlace,
  { x, now, tier, of, slot }: LabelSpot,
): readonly Shape[] {
  const text = (role: Text['role'], words: string, y: number, only: Tier | undefined = tier): Text => ({
    kind: 'text',
    role: place.inside ? (role === 'number' ? 'number-in' : 'word-in') : role,
    x,
    y,
    text: words,
    anchor: 'middle',
    of,
    ...(now ? { now } : {}),
    ...(only === undefined ? {} : { tier: only }),
  })
  const words = label.words.map((word, i) => text('word', word, place.last - LINE * (label.words.length - i)))
  const [low, high] = label.number.split('–')
  if (high === undefined || tier !== undefined || fits(label.number, slot))
    return [...words, text('number', label.number, place.last)]
  return [
    ...words.map((word) => ({ ...word, tier: 'wide' as const })),
    text('number', label.number, place.last, 'wide'),
    ...words.map((word) => ({ ...word, y: word.y - LINE, tier: 'slim' as const })),
    text('number', `${low}–`, place.last - LINE, 'slim'),
    text('number', high, place.last, 'slim'),
  ]
}

/** Pixels that a label takes across, at full size. */
export function labelWidth(label: FigureLabel): number {
  return Math.max(
    textWidth(label.number, NUMBER_SIZE, 'bold'),
    ...label.words.map((word) => textWidth(word, WORD_SIZE)),
  )
}

/** A step of the axis holds the number even on the narrowest phone. */
function fits(number: string, slot: number): boolean {
  return textWidth(number, NUMBER_SIZE, 'bold') <= (slot / 100) * 244
}

export interface Surroundings {
  /** Heights of target lines. */
  readonly levels: readonly number[]
  readonly hollow: boolean
  readonly below: boolean
  /** True where the label is no wider than the bar. */
  readonly fits: boolean
}

export interface LabelPlace {
  /** Baseline of the number. */
  readonly last: number
  readonly height: number
  /** Inside a filled bar: written in paper, not in ink. */
  readonly inside: boolean
}

export interface LabelSpot {
  readonly x: number
  readonly now: boolean
  readonly tier?: Tier | undefined
  readonly of: string
  /** Width of a step of the axis, in per cent. */
  readonly slot: number
}
