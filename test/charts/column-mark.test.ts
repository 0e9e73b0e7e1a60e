import { describe, expect, it } from 'vitest'
import { columnMark } from '../../src/charts/column-mark.ts'
import { placeLabel } from '../../src/charts/column-label.ts'
import { targetMark } from '../../src/charts/target-mark.ts'
import { valueScale } from '../../src/charts/value-scale.ts'
import type { Shape } from '../../src/charts/shape.ts'
import { parseValue } from '../../src/quantity/parse-value.ts'
import type { Quantity } from '../../src/quantity/quantity.ts'

// 0 to 200 over 230 px: 1.15 px a unit, the baseline at 264
const scale = valueScale([200], { top: 34, zero: true, whole: true })
const column = { x: 50, width: 8, hollow: false, now: false, of: '2023' }

describe('columnMark', () => {
  it('fills an exact figure from its value to the baseline', () => {
    expect(boxes(mark('100'))).toEqual([{ role: 'bar', y: 149, height: 115 }])
  })

  it('adds slats of 3, 2 and 1 px with gaps of 3 px over a “hơn” that can hardly be much more', () => {
    // 264 − 105 × 1.15 = 143.25, in tenths; 105 to 110 are 5.75 px: too short to be seen
    const tip = 143.3
    expect(boxes(mark('hơn 105')).slice(1)).toEqual([
      { role: 'slat', y: round(tip - 6), height: 3 },
      { role: 'slat', y: round(tip - 11), height: 2 },
      { role: 'slat', y: round(tip - 15), height: 1 },
    ])
  })

  it('fades as far as a round number may reach, and no further than 60 px', () => {
    // “hơn 120” is hardly 130: 10 × 1.15 px; “hơn 140” on a larger scale: 10 × 3 px
    expect(mark('hơn 120').unknown).toEqual([264 - 120 * 1.15 - 18, 264 - 120 * 1.15])
    const near = { ...scale, y: (value: number) => 600 - value * 3 }
    expect(columnMark(quantity('hơn 140'), near, column).unknown).toEqual([600 - 420 - 30, 600 - 420])
    // “hơn 100” may be anything to 200
    expect(mark('hơn 100').unknown).toEqual([149 - 60, 149])
  })

  it('gives a bound that counts an edge of 2.5 px', () => {
    expect(boxes(mark('từ 100 trở lên'))).toContainEqual({ role: 'edge', y: 149, height: 2.5 })
    expect(boxes(mark('không quá 100'))).toContainEqual({ role: 'edge', y: 149, height: 2.5 })
  })

  it('hangs slats of 1, 2 and 3 px at 7, 13 and 20 px below a “gần”, solid from 27', () => {
    const tip = round(264 - 110 * 1.15)
    expect(boxes(mark('gần 110'))).toEqual([
      { role: 'bar', y: tip + 27, height: 126.5 - 27 },
      { role: 'cap', y: tip, height: 2 },
      { role: 'slat', y: tip + 7, height: 1 },
      { role: 'slat', y: tip + 13, height: 2 },
      { role: 'slat', y: tip + 20, height: 3 },
    ])
  })

  it('draws a range solid to its low end and as a frame to its high end', () => {
    // 120 − 100 = 20 units of 1.15 px
    expect(boxes(mark('từ 100 đến 120'))).toEqual([
      { role: 'bar', y: 149, height: 115 },
      { role: 'bar-frame', y: 126, height: 23 },
    ])
  })

  it('gives zero a stub of 3 px, since zero is a figure', () => {
    expect(boxes(mark('0'))).toEqual([{ role: 'bar', y: 261, height: 3 }])
  })

  it('is hollow where the figure may still change', () => {
    expect(boxes(columnMark(quantity('100'), scale, { ...column, hollow: true }))[0]?.role).toBe('bar-hollow')
  })

  it('says the way of the slats in the bar, and leaves it out where the bar is too low', () => {
    expect(mark('hơn 100').shapes.some(isChevron)).toBe(true)
    expect(mark('hơn 10').shapes.some(isChevron)).toBe(false)
  })
})

describe('targetMark', () => {
  const at = (result: string, level: string, hollow = false) => {
    const bar = { ...column, hollow }
    const goal = {
      quantity: quantity(level),
      levels: [quantity(level).number ?? 0],
      derived: false,
      resolved: undefined as never,
    }
    return targetMark(goal, scale, {
      x: 50,
      width: 12,
      of: '2023',
      mark: columnMark(quantity(result), scale, bar),
      bar,
    })
  }

  it('lies behind the bar, which opens a slit of 1.5 px at the exact value', () => {
    const { behind, front } = at('172', '170')
    expect(behind.map(({ kind }) => kind)).toEqual(['rule'])
    // 170 × 1.15 = 195.5 px over 264
    expect(front).toMatchObject([{ kind: 'box', role: 'slit', y: 68.5 - 0.75, height: 1.5 }])
  })

  it('needs no slit over the bar', () => {
    expect(at('108', '120').front).toEqual([])
  })

  it('lies in front, on a cleared strip of 7 px, where the figure is not known', () => {
    expect(at('gần 140', '130').front[0]).toMatchObject({ role: 'clearing', height: 7 })
    expect(at('gần 140', '130').behind).toEqual([])
  })

  it('is seen through a hollow bar', () => {
    expect(at('148', '100', true).front).toHaveLength(1)
  })
})

describe('placeLabel', () => {
  const label = { words: [], number: '108' }
  const place = (result: string, levels: readonly number[], fits = true) =>
    placeLabel(label, mark(result), { levels, hollow: false, below: false, fits })

  it('stands 8 px over the bar', () => {
    expect(place('100', [])).toMatchObject({ last: 149 - 8, inside: false })
  })

  it('goes inside, 19 px down, where a target lies less than 24 px over the bar', () => {
    expect(place('100', [149 - 20])).toMatchObject({ last: 149 + 19, inside: true })
    expect(place('100', [149 - 40])).toMatchObject({ last: 149 - 8, inside: false })
  })

  it('moves 9 px over a target that it would strike and cannot go inside', () => {
    expect(place('100', [149 - 14], false)).toMatchObject({ last: 149 - 14 - 9, inside: false })
    expect(place('10', [264 - 11.5 - 14])).toMatchObject({ last: 264 - 11.5 - 14 - 9, inside: false })
  })
})

function mark(text: string) {
  return columnMark(quantity(text), scale, column)
}

function quantity(text: string): Quantity {
  const parsed = parseValue(text, { language: 'vi' })
  if (!parsed.ok || parsed.value.kind === 'missing') throw new Error(`not a number: ${text}`)
  return parsed.value
}

function boxes({ shapes }: { readonly shapes: readonly Shape[] }) {
  return shapes.flatMap((shape) =>
    shape.kind === 'box' ? [{ role: shape.role, y: round(shape.y), height: round(shape.height) }] : [],
  )
}

function isChevron(shape: Shape): boolean {
  return shape.kind === 'spot' && shape.shapes.some(({ kind }) => kind === 'path')
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
