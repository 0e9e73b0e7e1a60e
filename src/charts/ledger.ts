import { words } from '../format/words.ts'
import type { Language } from '../quantity/language.ts'
import type { Unit } from '../quantity/unit.ts'
import type { Verdict } from '../quantity/verdict.ts'
import { figureLabel } from './figure-label.ts'
import { INDENT } from './frame.ts'
import type { Reading } from './reading.ts'
import type { Shape, Text, Tier } from './shape.ts'
import { SIGN_WIDTH, verdictShapes } from './sign.ts'
import { textWidth } from './text-width.ts'
import type { Label } from './thin.ts'
import { thin, tierOf } from './thin.ts'

const SIZE = 13

/** The foot of an upright chart below the periods: what the plan asked, and what came of it, in rows that line up with the bars. */
export function ledger(
  readings: readonly Reading[],
  { top, step, unit, language }: LedgerStyle,
): LedgerShapes {
  if (readings.every(({ goal }) => goal === undefined)) return { shapes: [], height: 0 }
  const targets = targetRow(readings, { top, step, unit, language })
  const results = resultRow(readings, { top: top + 46, step, language })
  return {
    shapes: [...rule(top), ...targets, ...results.shapes],
    height: results.height === 0 ? 44 : 46 + results.height,
  }
}

function targetRow(
  readings: readonly Reading[],
  { top, step, unit, language }: LedgerStyle,
): readonly Shape[] {
  const cells = readings.flatMap(({ goal, key }, i) => {
    if (goal === undefined) return []
    const { words: before, number } = figureLabel(goal.quantity, { unit, language })
    const above = [...(goal.derived ? [words(language).derivedShort] : []), ...before].join(' ')
    const width = Math.max(textWidth(number, 14, 'bold'), textWidth(above, SIZE))
    return [
      {
        key,
        number,
        above,
        now: readings[i]?.now === true,
        label: { x: (i + 0.5) * step, width, top, bottom: top + 40, rank: rank(readings, i) },
      },
    ]
  })
  const visible = thin(cells.map(({ label }) => label))
  return [
    ...rowName(words(language).planHead, top + 18, 'target-name'),
    ...cells.flatMap(({ number, above, key, label }, i) => {
      const tier = visible[i] ?? 'never'
      if (tier === 'never') return []
      const at = { x: label.x, anchor: 'middle', kind: 'text', of: key, ...tierOf(tier) } as const
      const word: readonly Text[] =
        above === '' ? [] : [{ ...at, role: 'target-word', y: top + 18, text: above }]
      return [...word, { ...at, role: 'target-number' as const, y: top + 34, text: number }]
    }),
  ]
}

function resultRow(
  readings: readonly Reading[],
  { top, step, language }: Omit<LedgerStyle, 'unit'>,
): LedgerShapes {
  const judged = readings.flatMap(({ goal, key }, i) =>
    goal?.verdict === undefined ? [] : [{ key, verdict: goal.verdict, i }],
  )
  if (judged.length === 0) return { shapes: [], height: 0 }
  const small = readings.length > 8
  const spoken = judged.map(({ verdict }) => verdictLines(verdict, language))
  const widest = Math.max(...spoken.flat().map((line) => textWidth(line, SIZE)))
  const onPhone = !small && widest * 0.94 <= (step / 100) * 244
  const onScreen = widest <= (step / 100) * 476
  const wordTier: Tier | undefined = onPhone ? undefined : 'wide'
  const signs = judged.flatMap(({ verdict, i }) => signAt((i + 0.5) * step, top + 7, verdict, step))
  const verdicts = judged.flatMap(({ i, key }, j) =>
    (spoken[j] ?? []).map((text, line): Text => ({
      kind: 'text',
      role: 'judged',
      x: (i + 0.5) * step,
      y: top + 38 + 16 * line,
      text,
      anchor: 'middle',
      of: key,
      ...(wordTier === undefined ? {} : { tier: wordTier }),
    })),
  )
  const legendTier: Tier | undefined = onScreen ? 'slim' : undefined
  const shapes = [
    ...rule(top),
    ...rowName(words(language).resultHead, top + 18, 'row-name'),
    ...signs,
    ...(onScreen ? verdicts : []),
    ...(onPhone
      ? []
      : legend(
          judged.map(({ verdict }) => verdict),
          top + 52,
          language,
          legendTier,
        )),
  ]
  return { shapes, height: 62 }
}

/** The sign in the middle of its column; .72 of its size on small screens where columns are narrow. */
function signAt(x: number, y: number, verdict: Verdict, step: number): readonly Shape[] {
  const spot = (scale: number, tier: Tier | undefined): Shape => ({
    kind: 'spot',
    x,
    y: y + (SIGN_WIDTH * (1 - scale)) / 4,
    shapes: verdictShapes(verdict).map((shape) => scaled(shape, scale)),
    ...(tier === undefined ? {} : { tier }),
  })
  if ((step / 100) * 244 >= SIGN_WIDTH + 6) return [spot(1, undefined)]
  return [spot(1, 'wide'), spot(Math.min(0.72, ((step / 100) * 244) / (SIGN_WIDTH + 3)), 'slim')]
}

function scaled(shape: Shape, scale: number): Shape {
  if (shape.kind !== 'box') return shape
  const x = (shape.x - SIGN_WIDTH / 2) * scale
  return { ...shape, x, y: shape.y * scale, width: shape.width * scale, height: shape.height * scale }
}

/** The signs that occur, with their words, from the left edge of the figure. */
function legend(
  verdicts: readonly Verdict[],
  y: number,
  language: Language,
  tier: Tier | undefined,
): readonly Shape[] {
  const shown = VERDICTS.filter((verdict) => verdicts.includes(verdict))
  let x = -INDENT
  return shown.map((verdict) => {
    const text = capital(verdictWord(verdict, language))
    const word: Shape = { kind: 'text', role: 'judged', x: x + SIGN_WIDTH + 8, y, text, anchor: 'start' }
    const sign = verdictShapes(verdict).map((shape) =>
      shape.kind === 'box' ? { ...shape, x: shape.x + x, y: shape.y + y - 12 } : shape,
    )
    x += SIGN_WIDTH + 8 + textWidth(text, SIZE) + 16
    return { kind: 'spot', x: 0, y: 0, shapes: [...sign, word], ...(tier === undefined ? {} : { tier }) }
  })
}

/** The short word of a verdict: `đạt`, `chưa đạt`, `chưa rõ`. */
export function verdictWord(verdict: Verdict, language: Language): string {
  const { metShort, missedShort, undecidedShort } = words(language)
  return { met: metShort, missed: missedShort, undecided: undecidedShort }[verdict]
}

function verdictLines(verdict: Verdict, language: Language): readonly string[] {
  return capital(verdictWord(verdict, language)).split(' ')
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** The row's name, one word a line, in the indent. */
function rowName(name: string, first: number, role: 'target-name' | 'row-name'): readonly Shape[] {
  return name
    .split(' ')
    .map(
      (text, i) =>
        ({ kind: 'text', role, x: 0, y: first + 16 * i, text, anchor: 'start', dx: -INDENT }) as const,
    )
}

/** A hairline from the left edge of the figure to the right edge of the plot. */
function rule(y: number): readonly Shape[] {
  const indent: Shape = { kind: 'rule', role: 'ledger-rule', x1: -INDENT, y1: 0, x2: 0, y2: 0 }
  return [
    { kind: 'spot', x: 0, y, shapes: [indent] },
    { kind: 'rule', role: 'ledger-rule', x1: 0, y1: y, x2: 100, y2: y },
  ]
}

/** Which labels stay when not all have room: the one in focus, the last, the first, then every other. */
function rank(readings: readonly Reading[], i: number): Label['rank'] {
  if (readings[i]?.now === true) return 0
  if (i === readings.length - 1) return 1
  return i === 0 ? 2 : 3 + (i % 2)
}

const VERDICTS: readonly Verdict[] = ['met', 'missed', 'undecided']

export interface LedgerStyle {
  /** Height of its first hairline. */
  readonly top: number
  /** Width of a column in per cent. */
  readonly step: number
  readonly unit: Unit
  readonly language: Language
}

export interface LedgerShapes {
  readonly shapes: readonly Shape[]
  readonly height: number
}
