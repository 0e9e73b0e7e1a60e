import { formatMissing } from '../format/missing.ts'
import { words } from '../format/words.ts'
import type { Language } from '../quantity/language.ts'
import type { Unit } from '../quantity/unit.ts'
import type { Drawing } from './chart.ts'
import { cellLabel, heatCell } from './heat-cell.ts'
import type { Step } from './heat-steps.ts'
import { heatKey } from './heat-key.ts'
import { keepInside } from './keep-inside.ts'
import { periodAxis } from './period-axis.ts'
import { axisName, periodLabels } from './period-label.ts'
import type { CellRow } from './read-cells.ts'
import type { Reading } from './reading.ts'
import type { Shape, Text } from './shape.ts'
import { wrap } from './wrap.ts'

/** Per cent of the width that the names of the rows take. */
export const NAMES = 34

/**
 * A grid of amounts, one row an organisation and one column a period, shaded in steps: names at the left, periods over the columns, the key of
 * the steps and of what has no number under the grid.
 */
export function drawHeat(rows: readonly CellRow[], style: HeatStyle): Drawing {
  const { steps, unit, language, illustrative } = style
  const columns = rows[0]?.readings ?? []
  const step = (100 - NAMES) / Math.max(1, columns.length)
  const labels = rows.map(({ readings }) => readings.map((reading) => cellLabel(reading, { unit, language })))
  const worded = labels.flat().some((label) => label !== undefined && label.words.length > 0)
  const height = worded ? 38 : 30
  const top = illustrative === undefined ? 0 : 36
  const head = heatHead(columns, style, { top, step })
  const first = top + head.height
  const grid = rows.flatMap(({ name, readings }, row): readonly Shape[] => {
    const y = first + row * (height + GAP)
    return [
      ...nameShapes(name, y + height / 2),
      ...readings.flatMap((reading, column) =>
        heatCell(reading, labels[row]?.[column], {
          x: NAMES + column * step,
          y,
          width: step - Math.min(0.08 * step, 0.6),
          height,
          steps,
        }),
      ),
    ]
  })
  const foot = first + rows.length * (height + GAP)
  const key = heatKey(style, { top: foot + 12, ...kindsOf(rows, language) })
  const ghost: readonly Text[] =
    illustrative === undefined
      ? []
      : [{ kind: 'text', role: 'watermark', x: 0, y: 26, text: illustrative, anchor: 'start' }]
  return {
    indent: 0,
    height: foot + 12 + key.height,
    shapes: [...ghost, ...head.shapes, ...grid, ...key.shapes],
  }
}

/** Periods over the columns, thinned in narrow widths; what they count stands over the names. */
function heatHead(
  columns: readonly Reading[],
  { language, focus }: HeatStyle,
  { top, step }: { readonly top: number; readonly step: number },
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const periods = columns.map(({ period }) => period)
  const labels = periodLabels(periods, language).map((label, i) =>
    label.second === undefined && periods[i]?.kind !== 'year'
      ? { ...label, year: String(periods[i]?.year) }
      : label,
  )
  const marked = columns.map((reading, i) => ({ ...reading, now: i === focus }))
  const axis = periodAxis(marked, labels, { foot: top - 6, step, name: '' })
  const shapes = axis.shapes
    .map((shape) => (shape.kind === 'text' ? { ...shape, x: shape.x + NAMES } : shape))
    .flatMap(keepInside)
  const name = axisName(periods, language)
  const counted: readonly Shape[] =
    name === ''
      ? []
      : [{ kind: 'text', role: 'row-name', x: NAMES, y: top + 16, text: name, anchor: 'end', dx: -8 }]
  return { shapes: [...counted, ...shapes], height: axis.height - 7 }
}

/** A name in one line or two around the middle of its row; what is longer is cut, the table has it whole. */
function nameShapes(name: string, middle: number): readonly Shape[] {
  const lines = (figure: 288 | 520): readonly string[] =>
    wrap(name, { width: ((NAMES / 100) * figure - 10) / (figure === 288 ? 0.965 : 1), size: 14, lines: 2 })
  const stack = (texts: readonly string[], tier?: 'slim' | 'wide'): readonly Shape[] =>
    texts.map((text, i) => ({
      kind: 'text',
      role: 'name',
      x: 0,
      y: middle + 5 + 16 * (i - (texts.length - 1) / 2),
      text,
      anchor: 'start',
      ...(tier === undefined ? {} : { tier }),
    }))
  const [narrow, wide] = [lines(288), lines(520)]
  return narrow.join() === wide.join() ? stack(wide) : [...stack(narrow, 'slim'), ...stack(wide, 'wide')]
}

/** Signs that the key must explain. */
function kindsOf(
  rows: readonly CellRow[],
  language: Language,
): Pick<Parameters<typeof heatKey>[1], 'zero' | 'missing'> {
  const readings = rows.flatMap(({ readings: all }) => all)
  const kinds = [...new Set(readings.flatMap(({ missing }) => missing ?? []))]
  return {
    zero: readings.some(({ quantity }) => quantity?.qualifier === 'exact' && quantity.number === 0)
      ? words(language).zero
      : undefined,
    missing: kinds.map((kind) => ({ kind, text: formatMissing(kind, language) })),
  }
}

const GAP = 4

export interface HeatStyle {
  readonly steps: readonly Step[]
  readonly unit: Unit
  readonly language: Language
  /** The column of the period in focus. */
  readonly focus: number
  readonly illustrative?: string | undefined
}
