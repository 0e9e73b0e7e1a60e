import type { Language } from '../quantity/language.ts'
import type { Unit } from '../quantity/unit.ts'
import type { Earlier } from './cumulative.ts'
import { figureLabel } from './figure-label.ts'
import { INDENT } from './frame.ts'
import type { Shape } from './shape.ts'
import { textWidth } from './text-width.ts'
import { thin, tierOf } from './thin.ts'

const SIZE = 13

/** A row of the foot with the sums of last year, each under its end; words of a figure stand over its number. */
export function earlierRow({ name, slots }: Earlier, { top, step, unit, language }: RowPlace): RowShapes {
  const cells = slots.flatMap(({ quantity, status, key }, slot) => {
    if (quantity === undefined || slot === 0) return []
    const { words, number } = figureLabel(quantity, { unit, language, status })
    return [{ key, number, above: words.join(' '), x: (slot + 0.5) * step }]
  })
  const worded = cells.some(({ above }) => above !== '')
  const last = top + (worded ? 35 : 20)
  const visible = thin(
    cells.map(({ number, above, x }, i) => ({
      x,
      width: Math.max(textWidth(number, SIZE), textWidth(above, SIZE)) + 5,
      top: last - 14,
      bottom: last,
      rank: i === cells.length - 1 ? 0 : 1 + (i % 2),
    })),
  )
  const texts = cells.flatMap(({ key, number, above, x }, i): readonly Shape[] => {
    const tier = visible[i] ?? 'never'
    if (tier === 'never') return []
    const at = { kind: 'text', role: 'row-name', x, anchor: 'middle', of: key, ...tierOf(tier) } as const
    return [...(above === '' ? [] : [{ ...at, y: last - 16, text: above }]), { ...at, y: last, text: number }]
  })
  const indent: Shape = { kind: 'rule', role: 'ledger-rule', x1: -INDENT, y1: 0, x2: 0, y2: 0 }
  return {
    shapes: [
      { kind: 'spot', x: 0, y: top, shapes: [indent] },
      { kind: 'rule', role: 'ledger-rule', x1: 0, y1: top, x2: 100, y2: top },
      { kind: 'text', role: 'row-name', x: 0, y: last, text: name, anchor: 'start', dx: -INDENT },
      ...texts,
    ],
    height: worded ? 46 : 30,
  }
}

export interface RowPlace {
  /** Height of its hairline. */
  readonly top: number
  /** Width of a slot in per cent. */
  readonly step: number
  readonly unit: Unit
  readonly language: Language
}

interface RowShapes {
  readonly shapes: readonly Shape[]
  readonly height: number
}
