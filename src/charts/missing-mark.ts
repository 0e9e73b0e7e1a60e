import { formatMissing } from '../format/missing.ts'
import type { Language } from '../quantity/language.ts'
import type { MissingKind } from '../quantity/quantity.ts'
import type { Reading } from './reading.ts'
import type { Shape, Tier } from './shape.ts'
import { textWidth } from './text-width.ts'
import { STEPS } from './thin.ts'
import { wrap, wrapEvenly } from './wrap.ts'

const SIZE = 13
const LINE = 16

/**
 * What stands where there is no number: a glyph for each of the four kinds with its word stacked over it; neighbours of one kind share a
 * bracket and one word. A word that has no room on a small screen is left to the table and the note.
 */
export function missingMarks(
  readings: readonly Reading[],
  { foot, step, language }: MissingStyle,
): MissingShapes {
  const runs = runsOf(readings)
  const drawn = runs.map((run) => {
    const words = formatMissing(run.kind, language)
    return run.count === 1 ? single(run, words, { foot, step }) : bracket(run, words, { foot, step })
  })
  return { shapes: drawn.flatMap(({ shapes }) => shapes), wordless: drawn.some(({ wordless }) => wordless) }
}

function single(run: Run, words: string, { foot, step }: Place): MissingShapes {
  const x = (run.from + 0.5) * step
  const lines = wrap(words, { width: Math.max(42, 0.9 * (step / 100) * 244), size: SIZE })
  const widest = Math.max(...lines.map((line) => textWidth(line, SIZE)))
  const tier = tierFor(widest, 1.5 * step)
  const glyph: Shape = { kind: 'spot', x, y: foot - 18, shapes: missingGlyph(run.kind) }
  if (tier === 'never') return { shapes: [glyph], wordless: true }
  return { shapes: [glyph, ...stack(lines, x, foot - 26, tier)], wordless: tier !== undefined }
}

function bracket(run: Run, words: string, { foot, step }: Place): MissingShapes {
  const [left, right] = [(run.from + 0.1) * step, (run.from + run.count - 0.1) * step]
  const y = foot - 10
  const end = (x: number): Shape => ({ kind: 'rule', role: 'bracket', x1: x, y1: y - 4, x2: x, y2: y + 4 })
  const line: Shape = { kind: 'rule', role: 'bracket', x1: left, y1: y, x2: right, y2: y }
  const lines = wrapEvenly(words, { width: Math.max(42, ((right - left) / 100) * 244), size: SIZE })
  const tier = tierFor(Math.max(...lines.map((text) => textWidth(text, SIZE))), right - left + 0.4 * step)
  const label = tier === 'never' ? [] : stack(lines, (left + right) / 2, foot - 20, tier)
  return { shapes: [line, end(left), end(right), ...label], wordless: tier !== undefined }
}

function stack(lines: readonly string[], x: number, last: number, tier: Tier | undefined): readonly Shape[] {
  return lines.map((text, i) => ({
    kind: 'text',
    role: 'missing',
    x,
    y: last - LINE * (lines.length - 1 - i),
    text,
    anchor: 'middle',
    ...(tier === undefined ? {} : { tier }),
  }))
}

/** A 12 px sign around x = 0, from y = 0 down. */
export function missingGlyph(kind: MissingKind): readonly Shape[] {
  switch (kind) {
    case 'not-yet':
      return [{ kind: 'box', role: 'glyph-dashed', x: -6, y: 0, width: 12, height: 12 }]
    case 'not-available':
      return [-6, 6].map((x) => ({ kind: 'rule', role: 'glyph-line', x1: x, y1: 0, x2: x, y2: 12 }))
    case 'not-applicable':
      return [
        { kind: 'box', role: 'glyph-line', x: -6, y: 0, width: 12, height: 12 },
        { kind: 'rule', role: 'glyph-line', x1: -6, y1: 12, x2: 6, y2: 0 },
      ]
    case 'not-published':
      return [{ kind: 'box', role: 'glyph-solid', x: -6, y: 0, width: 12, height: 12 }]
  }
}

function runsOf(readings: readonly Reading[]): readonly Run[] {
  const runs: { from: number; count: number; kind: MissingKind }[] = []
  readings.forEach(({ missing }, i) => {
    const last = runs.at(-1)
    if (missing === undefined) return
    if (last?.kind === missing && last.from + last.count === i) last.count += 1
    else runs.push({ from: i, count: 1, kind: missing })
  })
  return runs
}

/** From which width a text has room in `room` per cent of the plot; undefined: always. */
function tierFor(width: number, room: number): Tier | 'never' | undefined {
  const step = STEPS.find(({ figure, scale }) => width * scale <= (room / 100) * (figure - 44))
  return step === undefined ? 'never' : step.tier === 'all' ? undefined : step.tier
}

interface Run {
  readonly from: number
  readonly count: number
  readonly kind: MissingKind
}

interface Place {
  readonly foot: number
  readonly step: number
}

export interface MissingStyle extends Place {
  readonly language: Language
}

export interface MissingShapes {
  readonly shapes: readonly Shape[]
  /** True where a word is not shown in every width, so that a note must say it. */
  readonly wordless: boolean
}
