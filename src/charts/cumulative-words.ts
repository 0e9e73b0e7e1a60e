import { NUMBER_SIZE, WORD_SIZE } from './column-label.ts'
import type { Path } from './cumulative-path.ts'
import type { Cumulative } from './cumulative.ts'
import { figureLabel } from './figure-label.ts'
import type { Found, Movable, Placed, TextPlace } from './free-place.ts'
import { arrange } from './free-place.ts'
import { INDENT } from './frame.ts'
import type { Shape, Text } from './shape.ts'
import { textWidth } from './text-width.ts'

const LINE = 17

/** Pixels: a number moves over a rule that is no further from its point. */
const NEAR = 48

/**
 * The numbers of a path and the names of what runs beside it. Sums only rise, so that the room up and left of a point is free: its number
 * stands there. Names take what is left; one without room anywhere is told by the ledger and the notes.
 */
export function cumulativeWords(data: Cumulative, ground: Ground): readonly Shape[] {
  const numbers = numbersOf(data, ground)
  const names = namesOf(data, ground)
  const found = arrange([...numbers, ...names], { ...ground, indent: INDENT })
  return [
    ...numbers.flatMap((label, i) => numberShapes(label, found[i])),
    ...names.flatMap((name, i) => nameShapes(name, found[numbers.length + i])),
  ]
}

/** What a number needs over its point, the words of the highest label counted. */
export function wordRoom(data: Cumulative): number {
  return 10 + LINE * (1 + Math.max(0, ...data.slots.map((_, slot) => wordsAt(data, slot).length)))
}

function numbersOf(data: Cumulative, { own, x, target, pace }: Ground): readonly NumberLabel[] {
  return own.points
    .map(({ slot, y }): NumberLabel & { readonly slot: number } => {
      const reading = data.slots[slot]
      const number = reading?.quantity === undefined ? '' : figureLabel(reading.quantity, data).number
      const words = wordsAt(data, slot)
      const width = Math.max(
        textWidth(number, NUMBER_SIZE, 'bold'),
        ...words.map((word) => textWidth(word, WORD_SIZE)),
      )
      const base = { x: x(slot), width, height: 12 + LINE * words.length }
      const places: readonly TextPlace[] = [
        { ...base, anchor: 'end', dx: -9, last: y - 6 },
        { ...base, anchor: 'middle', dx: 0, last: y - 12 },
        ...target
          .filter((rule) => rule.y1 < y && y - rule.y1 < NEAR && x(slot) >= rule.x1)
          .map((rule) => ({ ...base, anchor: 'middle' as const, dx: 0, last: rule.y1 - 9 })),
        { ...base, anchor: 'middle', dx: 0, last: y + 20 + LINE * words.length },
        { ...base, anchor: 'start', dx: 9, last: y + 18 + LINE * words.length },
      ]
      return {
        slot,
        words,
        number,
        of: reading?.key ?? '',
        now: reading?.now === true,
        places,
        lines: [...target, ...(pace === undefined ? [] : [pace])],
        must: true,
        keeps: reading?.now !== true,
      }
    })
    .toSorted((a, b) => Number(b.now) - Number(a.now) || b.slot - a.slot)
}

/** The year over the last number, then what the source printed with each. */
function wordsAt({ slots, name, ...style }: Cumulative, slot: number): readonly string[] {
  const reading = slots[slot]
  if (reading?.quantity === undefined || slot === 0) return []
  const last = slots.findLastIndex(({ quantity }) => quantity !== undefined)
  const { words } = figureLabel(reading.quantity, { ...style, status: reading.status })
  return [...(slot === last ? [name] : []), ...words]
}

function namesOf(data: Cumulative, ground: Ground): readonly Name[] {
  const { before, pace, planName, slots } = data
  const goal = slots.at(-1)?.goal
  const { words, number } = goal === undefined ? NOTHING : figureLabel(goal.quantity, data)
  const plan = [planName, ...words, number].join(' ')
  return [
    ...(goal === undefined
      ? []
      : [{ text: plan, role: 'target-word' as const, places: overRule(plan, ground) }]),
    ...(before === undefined
      ? []
      : [{ text: before.name, role: 'word' as const, places: alongPath(before.name, ground) }]),
    ...(pace === undefined
      ? []
      : [{ text: pace.name, role: 'pace-name' as const, places: besidePace(pace.name, ground) }]),
  ]
}

const NOTHING = { words: [], number: '' } as const

function overRule(text: string, { target }: Ground): readonly TextPlace[] {
  const base = sized(text)
  return target.flatMap(({ x1, x2, y1 }): readonly TextPlace[] => [
    { ...base, x: x2, dx: 0, anchor: 'end', last: y1 - 8 },
    { ...base, x: x1, dx: -7, anchor: 'end', last: y1 + 4 },
    { ...base, x: x2, dx: 0, anchor: 'end', last: y1 + 19 },
  ])
}

/** Under the line of last year or over it, from its end backwards. */
function alongPath(text: string, { earlier, x }: Ground): readonly TextPlace[] {
  const base = sized(text)
  return (earlier?.points ?? []).toReversed().flatMap(({ slot, y }): readonly TextPlace[] => [
    { ...base, x: x(slot), dx: 7, anchor: 'start', last: y + 16 },
    { ...base, x: x(slot), dx: 0, anchor: 'middle', last: y + 20 },
    { ...base, x: x(slot), dx: -7, anchor: 'end', last: y - 7 },
  ])
}

/** At the right end of a tick; under a long line, from its end backwards. */
function besidePace(text: string, { pace }: Ground): readonly TextPlace[] {
  if (pace === undefined) return []
  const base = sized(text)
  const { x1, y1, x2, y2 } = pace
  if (y1 === y2)
    return [
      { ...base, x: x2, dx: 6, anchor: 'start', last: y2 + 4 },
      { ...base, x: x1, dx: -6, anchor: 'end', last: y2 + 4 },
      { ...base, x: x2, dx: 0, anchor: 'end', last: y2 + 17 },
    ]
  return [0.62, 0.5, 0.4, 0.3, 0.75].flatMap((part): readonly TextPlace[] => {
    const at = { x: x1 + part * (x2 - x1), y: y1 + part * (y2 - y1) }
    return [
      { ...base, x: at.x, dx: 8, anchor: 'start', last: at.y + 18 },
      { ...base, x: at.x, dx: -8, anchor: 'end', last: at.y - 8 },
    ]
  })
}

function sized(text: string): Pick<TextPlace, 'width' | 'height'> {
  return { width: textWidth(text, WORD_SIZE), height: 11 }
}

function numberShapes({ words, number, of, now }: NumberLabel, found: Found): readonly Shape[] {
  if (found === undefined) return []
  const { x, dx, anchor, last } = found.place
  const text = (role: Text['role'], said: string, y: number): Shape => ({
    ...{ kind: 'text', role, x, dx, y, text: said, anchor, of },
    ...(now ? { now } : {}),
    ...(found.tier === undefined ? {} : { tier: found.tier }),
  })
  return [
    ...words.map((word, i) => text('word', word, last - LINE * (words.length - i))),
    text('number', number, last),
  ]
}

function nameShapes({ text, role }: Name, found: Found): readonly Shape[] {
  if (found === undefined) return []
  const { x, dx, anchor, last } = found.place
  const tier = found.tier === undefined ? {} : { tier: found.tier }
  return [{ kind: 'text', role, x, dx, y: last, text, anchor, ...tier }]
}

/** What words must know of the drawing. */
export interface Ground {
  readonly x: (slot: number) => number
  readonly own: Path
  readonly earlier: Path | undefined
  /** The rules of the plan. */
  readonly target: readonly TextLine[]
  readonly pace: TextLine | undefined
  /** All that names must not run over. */
  readonly lines: readonly TextLine[]
  /** Words that stand already. */
  readonly texts: readonly Placed[]
  readonly foot: number
}

interface TextLine {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

interface NumberLabel extends Movable {
  readonly words: readonly string[]
  readonly number: string
  readonly of: string
  readonly now: boolean
}

interface Name extends Movable {
  readonly text: string
  readonly role: Text['role']
}
