import { formatMissing } from '../format/missing.ts'
import type { Language } from '../quantity/language.ts'
import type { Unit } from '../quantity/unit.ts'
import type { Drawing } from './chart.ts'
import { footOf } from './frame.ts'
import { PITCH, keyList, missingEntry } from './heat-key.ts'
import { panelLabel, panelShapes } from './panel.ts'
import type { CellRow } from './read-cells.ts'
import { numbersOf } from './reading.ts'
import type { Shape } from './shape.ts'
import type { ValueScale } from './value-scale.ts'
import { valueScale } from './value-scale.ts'
import { wrap } from './wrap.ts'

/** Two panels a row in every width; per cent of the width that each takes. */
export const PANEL = 48
const APART = 52

/** One small picture a row of the table, all on one scale, two side by side: columns of amounts or a line of levels. */
export function drawMultiples(rows: readonly CellRow[], style: MultiplesStyle): MultiplesDrawing {
  const { unit, language, illustrative, form } = style
  const values = rows.flatMap(({ readings }) => readings.flatMap(numbersOf))
  const scale = valueScale(values, {
    top: 0,
    zero: form === 'columns',
    whole: unit.kind === 'count',
    height: 72,
  })
  const labels = rows.map(({ readings }) => panelLabel(readings, scale, style))
  const room = Math.ceil(Math.max(8, ...labels.map((label) => 6 - label.top)))
  const lines = rows.map(({ name }) => namesOf(name))
  const shapes: Shape[] = []
  let top = 0
  if (illustrative !== undefined) {
    shapes.push({ kind: 'text', role: 'watermark', x: 0, y: 26, text: illustrative, anchor: 'start' })
    top = 36
  }
  for (let first = 0; first < rows.length; first += 2) {
    const deep = Math.max(
      ...lines.slice(first, first + 2).map(({ narrow, wide }) => Math.max(narrow.length, wide.length)),
    )
    const last = top + 14 + LINE * (deep - 1)
    const at = { ...scale, y: (value: number) => last + room + scale.y(value) }
    for (const place of [0, 1]) {
      const row = rows[first + place]
      const [names, label] = [lines[first + place], labels[first + place]]
      if (row === undefined || names === undefined || label === undefined) continue
      const x = place * APART
      shapes.push(
        ...nameShapes(names, x, last),
        ...panelShapes(row.readings, label, at, { ...style, x, width: PANEL }),
      )
    }
    top = last + room + scale.bottom + (scale.low < 0 ? 4 : 0) + FOOT
  }
  const kinds = [...new Set(rows.flatMap(({ readings }) => readings.flatMap(({ missing }) => missing ?? [])))]
  const entries = kinds.map((kind) => missingEntry({ kind, text: formatMissing(kind, language) }))
  shapes.push(...keyList(entries, 0, top + 4))
  const height = entries.length === 0 ? top - 14 : top + entries.length * PITCH
  return {
    drawing: { indent: 0, height, shapes },
    scale,
    cut: footOf(scale) === scale.bottom && scale.low > 0,
  }
}

/** A name in one line or two; what is longer is cut, the table has it whole. */
function namesOf(name: string): Names {
  const lines = (figure: 288 | 520): readonly string[] =>
    wrap(name, { width: ((PANEL / 100) * figure - 4) / (figure === 288 ? 0.965 : 1), size: 14, lines: 2 })
  return { narrow: lines(288), wide: lines(520) }
}

function nameShapes({ narrow, wide }: Names, x: number, last: number): readonly Shape[] {
  const stack = (texts: readonly string[], tier?: 'slim' | 'wide'): readonly Shape[] =>
    texts.map((text, i) => ({
      kind: 'text',
      role: 'name',
      x,
      y: last - LINE * (texts.length - 1 - i),
      text,
      anchor: 'start',
      ...(tier === undefined ? {} : { tier }),
    }))
  return narrow.join() === wide.join() ? stack(wide) : [...stack(narrow, 'slim'), ...stack(wide, 'wide')]
}

/** Pixels from one line of a name to the next; under the plot for its periods and the next row. */
const LINE = 17
const FOOT = 44

export interface MultiplesStyle {
  readonly form: 'columns' | 'line'
  readonly unit: Unit
  readonly language: Language
  readonly illustrative?: string | undefined
}

export interface MultiplesDrawing {
  readonly drawing: Drawing
  readonly scale: ValueScale
  /** The scale does not begin at zero. */
  readonly cut: boolean
}

interface Names {
  readonly narrow: readonly string[]
  readonly wide: readonly string[]
}
