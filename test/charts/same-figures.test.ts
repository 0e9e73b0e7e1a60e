import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Chart, ChartTable, TableCell } from '../../src/charts/chart.ts'
import { drawChart } from '../../src/charts/draw-chart.ts'
import { placeShapes, type Placed } from '../../src/charts/place-shapes.ts'
import type { Model } from '../../src/model/model.ts'
import { rowsOf } from '../../src/model/rows.ts'
import { readBulletin } from '../../src/site/bulletin.ts'
import { chartCsv } from '../../src/site/chart-csv.ts'
import { chartRoutes } from '../../src/site/chart-files.ts'
import { numberIn, valueAt } from './reading-back.ts'
import { SITUATIONS } from './situations.ts'

const WIDTH = 672

/** Every chart of the bulletin that comes with the engine, as its pages draw it. */
const bulletin = readBulletin(join(import.meta.dirname, '..', '..'), new Date('2026-01-01T00:00:00Z'))
const SHIPPED = chartRoutes(bulletin).map(({ props: { use, file } }) => ({
  name: file,
  model: bulletin.model,
  use,
}))
const ALL = [...SITUATIONS, ...SHIPPED]

describe.each(ALL)('$name', ({ model, use }) => {
  const chart = drawChart(model, use)
  const figures = figuresIn(chart.table)
  // A ranking has no place on its scale for what no plan asks of.
  const withoutPlace = new Set(use.chart === 'ranking' ? planlessIn(chart.table) : [])

  it('has no mark without a figure in the table, and no number in the table without a mark', () => {
    const keys = new Set(figures.map(({ of }) => of))
    const marked = new Set(marksIn(chart).map(({ of }) => of))
    for (const of of marked) expect([...keys, 'total'], of).toContain(of)
    const cut = chart.notes.some((note) => note.startsWith('Biểu đồ vẽ'))
    for (const { of, value } of cut ? [] : figures)
      if (value !== undefined && !withoutPlace.has(of)) expect([...marked]).toContain(of)
  })

  it('carries every number of its table into its file', () => {
    const fields = chartCsv(chart, '', model.language)
      .split(/[;\r\n]+/)
      .map((field) => Number(field.replace(',', '.')))
    for (const { value } of figures) if (value !== undefined) expect(fields).toContain(value)
  })
})

/** Sums within a year are worked out; `cumulative.test.ts` adds them up. */
const PRINTED = ALL.filter(({ use }) => use.chart !== 'cumulative')

describe.each(PRINTED)('$name, beside the data', ({ model, use }) => {
  it('says in its table only numbers that the data holds', () => {
    const known = new Set(knownNumbers(model))
    for (const { value } of figuresIn(drawChart(model, use).table))
      if (value !== undefined) expect([...known]).toContain(value)
  })
})

describe.each(SITUATIONS.filter(({ use }) => use.chart === 'columns'))(
  '$name, read back',
  ({ model, use }) => {
    const chart = drawChart(model, use)

    it('stands as high as its figures', () => {
      if (!chart.drawing.shapes.some((shape) => shape.kind === 'text' && shape.role === 'tick')) return
      const read = valueAt(chart.drawing)
      const perPixel = Math.abs(read(1) - read(0))
      for (const { of, value, cell } of figuresIn(chart.table)) {
        if (value === undefined || !isPlain(cell)) continue
        const bar = marksIn(chart).find((mark) => mark.kind === 'box' && mark.of === of)
        if (bar?.kind !== 'box') throw new Error(`no bar for ${of}`)
        const tip = value < 0 ? bar.y + bar.height : bar.y
        if (value !== 0) expect(Math.abs(read(tip) - value), of).toBeLessThanOrEqual(0.06 * perPixel + 1e-9)
      }
    })
  },
)

describe.each(SITUATIONS.filter(({ use }) => use.chart === 'line'))('$name, read back', ({ model, use }) => {
  const chart = drawChart(model, use)

  it('lies where its figures are', () => {
    const read = valueAt(chart.drawing)
    const perPixel = Math.abs(read(1) - read(0))
    for (const { of, value, cell } of figuresIn(chart.table)) {
      if (value === undefined || !isPlain(cell)) continue
      const spot = chart.drawing.shapes.find((shape) => shape.kind === 'spot' && shape.of === of)
      if (spot?.kind !== 'spot') throw new Error(`no point for ${of}`)
      expect(Math.abs(read(spot.y) - value), of).toBeLessThanOrEqual(0.06 * perPixel + 1e-9)
    }
  })
})

describe.each(SITUATIONS.filter(({ use }) => use.chart === 'breakdown'))(
  '$name, read back',
  ({ model, use }) => {
    const chart = drawChart(model, use)

    it('is as long as its parts are large, all to one scale', () => {
      const lengths = figuresIn(chart.table).flatMap(({ of, value, cell }) => {
        const bar = marksIn(chart).find((mark) => mark.kind === 'box' && mark.of === of)
        return value === undefined || value === 0 || !isPlain(cell) || bar?.kind !== 'box'
          ? []
          : [bar.width / value]
      })
      for (const length of lengths) expect(length).toBeCloseTo(lengths[0] ?? 0, 6)
    })
  },
)

describe.each(SITUATIONS.filter(({ use }) => use.chart === 'progress'))(
  '$name, read back',
  ({ model, use }) => {
    const chart = drawChart(model, use)

    it('is as long as the share of the own plan that was reached: 100% at 100/120 of the width', () => {
      for (const row of chart.table.rows) {
        if (row.kind !== 'row' || row.of === undefined) continue
        const [, result, goal] = row.cells
        const bar = marksIn(chart).find((mark) => mark.kind === 'box' && mark.of === row.of)
        if (result?.kind !== 'figure' || goal?.kind !== 'figure' || bar?.kind !== 'box') continue
        if (result.value === undefined || goal.value === undefined || !isPlain(result)) continue
        const share = Math.min(120, (result.value / goal.value) * 100)
        if (share > 0) expect(bar.width).toBeCloseTo((WIDTH * share) / 120, 6)
      }
    })
  },
)

/** Marks of figures, in pixels of a page's column. */
function marksIn({ drawing }: Chart): readonly (Placed & { of: string })[] {
  const spots = drawing.shapes.flatMap((shape) =>
    shape.kind === 'spot' && shape.of !== undefined ? [{ ...DOT, of: shape.of }] : [],
  )
  const placed = placeShapes(drawing, WIDTH).flatMap((shape) =>
    shape.kind !== 'text' && shape.kind !== 'rule' && shape.of !== undefined
      ? [{ ...shape, of: shape.of }]
      : [],
  )
  return [...placed, ...spots]
}

const DOT = { kind: 'dot', role: 'dot', x: 0, y: 0, radius: 0 } as const

/** Figures that a mark draws: of a row its first number, else each cell that names its mark. */
function figuresIn({ rows }: ChartTable): readonly Figure[] {
  return rows.flatMap((row): readonly Figure[] => {
    if (row.kind === 'break') return []
    const own = row.cells.flatMap((cell): readonly Figure[] =>
      cell.kind === 'figure' && cell.of !== undefined ? [{ of: cell.of, value: cell.value, cell }] : [],
    )
    const worded = row.cells.flatMap((cell): readonly Figure[] =>
      cell.kind === 'words' && cell.of !== undefined ? [{ of: cell.of, value: undefined, cell }] : [],
    )
    const [, first] = row.cells
    const ofRow: readonly Figure[] =
      row.of === undefined || first === undefined
        ? []
        : [{ of: row.of, value: first.kind === 'figure' ? first.value : undefined, cell: first }]
    return [...ofRow, ...own, ...worded]
  })
}

/** Rows without a plan, or with one of nothing. */
function planlessIn({ rows }: ChartTable): readonly string[] {
  return rows.flatMap((row) => {
    if (row.kind === 'break' || row.of === undefined) return []
    const goal = row.cells[2]
    return goal?.kind === 'figure' && goal.value !== 0 ? [] : [row.of]
  })
}

/** Drawn solid to its very number: no qualifier before or after it. */
function isPlain(cell: TableCell): boolean {
  return (
    cell.kind === 'figure' &&
    /^(|sơ bộ|ước|ước tính)$/.test(cell.before) &&
    cell.after === '' &&
    !Number.isNaN(numberIn(cell.number))
  )
}

/** Every number that the series of a model print. */
function knownNumbers(model: Model): readonly number[] {
  return [...model.series.values()].flatMap((series) =>
    rowsOf(model, series).flatMap(({ value }) => (value === null ? [] : [value])),
  )
}

interface Figure {
  readonly of: string
  readonly value: number | undefined
  readonly cell: TableCell
}

describe.each(SITUATIONS.filter(({ use }) => use.chart === 'share'))('$name, read back', ({ model, use }) => {
  const chart = drawChart(model, use)

  it('fills as much of its frame, or as many of its squares, as the part is of the whole', () => {
    for (const row of chart.table.rows) {
      if (row.kind !== 'row' || row.of === undefined) continue
      const [, part, whole] = row.cells
      if (part?.kind !== 'figure' || whole?.kind !== 'figure' || !isPlain(part)) continue
      const [counted = 0, all = 0] = [part.value, whole.value]
      const bar = marksIn(chart).find((mark) => mark.kind === 'box' && mark.of === row.of)
      if (bar?.kind === 'box') expect(bar.width).toBeCloseTo((WIDTH * counted) / all, 6)
      else expect(squaresIn(chart)).toEqual([counted, all - counted])
    }
  })
})

/** How many squares are filled and how many hollow. */
function squaresIn({ drawing }: Chart): readonly [number, number] {
  const [spot] = drawing.shapes.filter((shape) => shape.kind === 'spot' && shape.of !== undefined)
  const count = (role: string): number =>
    (spot?.kind === 'spot' ? spot.shapes : []).flatMap((shape) =>
      shape.kind === 'path' && shape.role === role ? [...shape.d.matchAll(/M/g)] : [],
    ).length
  return [count('unit'), count('unit-hollow')]
}
