import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawChart } from '../../src/charts/draw-chart.ts'
import type { Shape } from '../../src/charts/shape.ts'
import { chartUse, makeModel } from '../making/series.ts'
import { collisions, everyShape, textBoxes, valueAt } from './reading-back.ts'
import { SITUATIONS } from './situations.ts'

/** From the narrowest phone to a full page. */
const FIGURES = [288, 328, 419, 420, 519, 520, 588, 690, 1100]

describe.each(SITUATIONS)('$name', ({ model, use }) => {
  const chart = drawChart(model, use)

  it.each(FIGURES)('keeps its labels apart in a figure of %i px', (figure) => {
    expect(collisions(textBoxes(chart.drawing, figure))).toEqual([])
  })

  it('stays within its frame', () => {
    for (const { shape, inSpot } of everyShape(chart.drawing.shapes)) {
      for (const y of heightsOf(shape, inSpot)) {
        expect(y, JSON.stringify(shape)).toBeGreaterThanOrEqual(0)
        expect(y, JSON.stringify(shape)).toBeLessThanOrEqual(chart.drawing.height)
      }
      for (const x of inSpot ? [] : acrossOf(shape)) {
        expect(x, JSON.stringify(shape)).toBeGreaterThanOrEqual(-0.01)
        expect(x, JSON.stringify(shape)).toBeLessThanOrEqual(100.01)
      }
    }
  })

  it.each(FIGURES)('needs no sideways scroll in a figure of %i px', (figure) => {
    for (const box of textBoxes(chart.drawing, figure)) {
      expect(box.left, box.text).toBeGreaterThan(-chart.drawing.indent - 3)
      expect(box.right, box.text).toBeLessThan(figure - chart.drawing.indent + 8)
    }
  })

  it('has a table, a description and a title that fits', () => {
    expect(chart.title).not.toBe('')
    expect(chart.description).not.toBe('')
    expect(chart.table.columns.length).toBeGreaterThan(0)
    expect(chart.table.rows.length).toBeGreaterThan(0)
    for (const row of chart.table.rows)
      if (row.kind === 'row') expect(row.cells).toHaveLength(chart.table.columns.length)
  })
})

describe('what is drawn', () => {
  const amounts = fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 1, maxLength: 24 })

  it('reads back as the data, within a twentieth of a pixel', () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const { drawing } = drawChart(yearly(values), chartUse('columns'))
        const read = valueAt(drawing)
        const perPixel = Math.abs(read(1) - read(0))
        for (const [i, value] of values.entries()) {
          const bar = drawing.shapes.find(
            (shape) => shape.kind === 'box' && shape.role === 'bar' && shape.of === String(1990 + i),
          )
          if (bar?.kind !== 'box') throw new Error('a bar is missing')
          if (value > 0) expect(Math.abs(read(bar.y) - value)).toBeLessThanOrEqual(0.051 * perPixel + 1e-9)
          else expect(bar.height).toBe(3)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('keeps labels apart whatever the figures are', () => {
    fc.assert(
      fc.property(amounts, fc.constantFrom(...FIGURES), (values, figure) => {
        const { drawing } = drawChart(yearly(values), chartUse('columns'))
        expect(collisions(textBoxes(drawing, figure))).toEqual([])
      }),
      { numRuns: 120 },
    )
  })

  it('keeps the labels of a line apart whatever the figures are', () => {
    fc.assert(
      fc.property(amounts, fc.constantFrom(...FIGURES), (values, figure) => {
        const { drawing } = drawChart(yearly(values), chartUse('line'))
        expect(collisions(textBoxes(drawing, figure))).toEqual([])
      }),
      { numRuns: 120 },
    )
  })
})

function yearly(values: readonly number[]): ReturnType<typeof makeModel> {
  return makeModel([
    { values: Object.fromEntries(values.map((value, i) => [String(1990 + i), String(value)])) },
  ])
}

function heightsOf(shape: Shape, inSpot: boolean): readonly number[] {
  if (inSpot) return []
  switch (shape.kind) {
    case 'box':
      return [shape.y, shape.y + shape.height]
    case 'rule':
      return [shape.y1, shape.y2]
    case 'dot':
    case 'text':
    case 'spot':
      return [shape.y]
    case 'path':
      return []
  }
}

function acrossOf(shape: Shape): readonly number[] {
  switch (shape.kind) {
    case 'box':
      return [shape.x, shape.x + shape.width]
    case 'rule':
      return [shape.x1, shape.x2]
    case 'dot':
    case 'text':
    case 'spot':
      return [shape.x]
    case 'path':
      return []
  }
}
