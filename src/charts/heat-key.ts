import { formatInterval } from '../format/interval.ts'
import { formatNumber } from '../format/number.ts'
import { unitName } from '../format/value.ts'
import { words } from '../format/words.ts'
import type { Language } from '../quantity/language.ts'
import type { MissingKind } from '../quantity/quantity.ts'
import type { Unit } from '../quantity/unit.ts'
import type { Step } from './heat-steps.ts'
import { missingGlyph } from './missing-mark.ts'
import type { Shape } from './shape.ts'
import { textWidth } from './text-width.ts'

/** Pixels from one line of the key to the next. */
export const PITCH = 20
const SWATCH = { width: 18, height: 12 } as const

/** What the shades mean, in words, and the signs of zero and of what is missing; side by side where both have room on a phone. */
export function heatKey({ steps, unit, language }: KeyStyle, { top, zero, missing }: KeyPlace): KeyShapes {
  const shades = steps.map((step): Entry => ({
    text: stepWords(step, { unit, language }),
    shapes: [{ kind: 'box', role: `heat-${step.shade}`, x: 0, y: 0, ...SWATCH }],
  }))
  const others: readonly Entry[] = [
    ...(zero === undefined
      ? []
      : [
          {
            text: zero,
            shapes: [
              {
                kind: 'box',
                role: 'bar',
                x: 0,
                y: SWATCH.height - 3,
                width: SWATCH.width,
                height: 3,
              } as const,
            ],
          },
        ]),
    ...missing.map(missingEntry),
  ]
  const counted = `${words(language).unitOfMeasure}: ${unitName(unit, language)}`
  const beside =
    shades.length > 0 && [...shades, ...others].every(({ text }) => textWidth(text, 13) * 0.97 + 28 <= 142)
  const title: Shape = { kind: 'text', role: 'row-name', x: 0, y: top + 12, text: counted, anchor: 'start' }
  const first = top + 12 + PITCH + 2
  const lines = beside ? Math.max(shades.length, others.length) : shades.length + others.length
  return {
    shapes: [
      title,
      ...keyList(shades, 0, first),
      ...keyList(others, beside ? 50 : 0, beside ? first : first + shades.length * PITCH),
    ],
    height: 12 + 2 + lines * PITCH + 8,
  }
}

/** Signs in a column, each with its words; `x` in per cent. */
export function keyList(entries: readonly Entry[], x: number, first: number): readonly Shape[] {
  return entries.flatMap(({ text, shapes }, i): readonly Shape[] => [
    { kind: 'spot', x, y: first + i * PITCH - 10, shapes },
    { kind: 'text', role: 'row-name', x, y: first + i * PITCH, text, anchor: 'start', dx: SWATCH.width + 8 },
  ])
}

/** The glyph of a kind of missing figure. */
export function missingEntry({ kind, text }: KeyPlace['missing'][number]): Entry {
  return { text, shapes: [{ kind: 'spot', x: SWATCH.width / 2, y: 0, shapes: missingGlyph(kind) }] }
}

/** `từ 1 đến 20`; between limits of amounts that are no counts, `trên 0 đến 2,5`. */
export function stepWords(
  { low, high, lowest }: Step,
  { unit, language }: Pick<KeyStyle, 'unit' | 'language'>,
): string {
  const percent = unit.kind === 'percent'
  if (unit.kind === 'count' && low >= 0) {
    const range = { low: lowest ? low : low + 1, high, lowOpen: false, highOpen: false }
    return formatInterval(range, { language })
  }
  if (lowest) return formatInterval({ low, high, lowOpen: false, highOpen: false }, { language, percent })
  const [from, to] = [low, high].map((end) => `${formatNumber(end, { language })}${percent ? '%' : ''}`)
  return language === 'vi' ? `trên ${from} đến ${to}` : `over ${from} to ${to}`
}

export interface Entry {
  readonly text: string
  readonly shapes: readonly Shape[]
}

interface KeyStyle {
  readonly steps: readonly Step[]
  readonly unit: Unit
  readonly language: Language
}

export interface KeyPlace {
  readonly top: number
  /** The word for zero, where there is one in the table. */
  readonly zero: string | undefined
  readonly missing: readonly { readonly kind: MissingKind; readonly text: string }[]
}

interface KeyShapes {
  readonly shapes: readonly Shape[]
  readonly height: number
}
