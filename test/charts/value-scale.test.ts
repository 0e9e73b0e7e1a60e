import { describe, expect, it } from 'vitest'
import { valueScale } from '../../src/charts/value-scale.ts'

const bars = { top: 34, zero: true, whole: true }

describe('valueScale', () => {
  it('puts zero on the baseline and the highest tick on the top', () => {
    const scale = valueScale([172, 184], bars)
    expect(scale.ticks).toEqual([0, 50, 100, 150, 200])
    expect(scale.y(0)).toBe(34 + 230)
    expect(scale.y(200)).toBe(34)
    // 172 of 200 is 86% of 230 px: 197.8 px over the baseline at 264
    expect(scale.y(172)).toBeCloseTo(264 - 197.8)
  })

  it('keeps the ticks of counts whole', () => {
    expect(valueScale([1], bars).ticks).toEqual([0, 1])
    expect(valueScale([3], bars).ticks).toEqual([0, 1, 2, 3])
    expect(valueScale([9], bars).ticks).toEqual([0, 3, 6, 9])
  })

  it('lets other amounts have fractions without binary noise', () => {
    expect(valueScale([0.31], { ...bars, whole: false }).ticks).toEqual([0, 0.1, 0.2, 0.3, 0.4])
  })

  it('goes below zero where the figures do', () => {
    const scale = valueScale([12.5, -8.2], { ...bars, whole: false })
    expect(scale.low).toBe(-10)
    expect(scale.ticks).toContain(0)
  })

  it('cuts an axis only where the values lie close together far from zero', () => {
    const lines = { top: 44, zero: false, whole: true }
    expect(valueScale([4100, 4742], lines).low).toBe(4000)
    expect(valueScale([126, 132], lines).low).toBeLessThan(126)
    expect(valueScale([100, 4742], lines).low).toBe(0)
    expect(valueScale([5930, 5930], lines).low).toBe(0)
  })

  it('stands on its feet with nothing but zeros, or nothing', () => {
    expect(valueScale([0, 0], bars).ticks).toEqual([0, 1])
    expect(valueScale([], bars).ticks).toEqual([0, 1])
  })
})
