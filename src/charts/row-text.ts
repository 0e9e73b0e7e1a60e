import type { Shape, Text, Tier } from './shape.ts'
import { textWidth } from './text-width.ts'
import { wrap } from './wrap.ts'

const SIZE = 14

/** From a row's name to its bar, and from one row to the next. */
export const ROW = { toBar: 8, pitch: 45, line: 18 } as const

/**
 * The head of a lying bar: its name at the left, its figure at the right. A name too long for a phone is stacked there; one too long for
 * any screen is cut after three lines, since the table under the chart has it whole.
 */
export function rowText({ name, value, y, now }: RowHead): RowText {
  const taken = textWidth(value, SIZE, 'bold')
  const lines = (figure: 288 | 520): readonly string[] =>
    wrap(name, { width: (figure - 8) / SHRINK[figure] - taken, size: SIZE, lines: 3 })
  const narrow = lines(288)
  const wide = lines(520)
  const last = y + ROW.line * (narrow.length - 1)
  const stack = (texts: readonly string[], tier?: Tier): readonly Text[] =>
    texts.map((text, i) => ({
      kind: 'text',
      role: 'name',
      x: 0,
      y: last - ROW.line * (texts.length - 1 - i),
      text,
      anchor: 'start',
      ...(tier === undefined ? {} : { tier }),
    }))
  const names =
    narrow.join() === wide.join() ? stack(wide) : [...stack(narrow, 'slim'), ...stack(wide, 'wide')]
  const right: Shape = {
    kind: 'text',
    role: 'value',
    x: 100,
    y: last,
    text: value,
    anchor: 'end',
    ...(now ? { now } : {}),
  }
  return { shapes: [...names, right], bar: last + ROW.toBar, extra: last - y }
}

/** Text is smaller on phones (13.5 of 14 px). */
const SHRINK = { 288: 0.965, 520: 1 } as const

export interface RowHead {
  readonly name: string
  readonly value: string
  /** Baseline of the first line. */
  readonly y: number
  readonly now: boolean
}

export interface RowText {
  readonly shapes: readonly Shape[]
  /** Top of the bar. */
  readonly bar: number
  /** Pixels that stacked names add to the row. */
  readonly extra: number
}
