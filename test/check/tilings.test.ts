import { describe, expect, it } from 'vitest'
import { heaviest, tilingsOf } from '../../src/check/tilings.ts'
import { monthsOf } from '../../src/quantity/period-order.ts'
import { period } from '../model/making.ts'

function spans(...texts: readonly string[]): readonly { text: string; start: number; end: number }[] {
  return texts.map((text) => ({ text, ...monthsOf(period(text)) }))
}

function tiled(whole: string, ...parts: readonly string[]): readonly (readonly string[])[] {
  const { start, end } = monthsOf(period(whole))
  return tilingsOf(start, end, spans(...parts)).map((laid) => laid.map(({ text }) => text))
}

describe('tilings', () => {
  it('lay periods end to end', () => {
    expect(tiled('2024-H1', '2024-Q1', '2024-Q2', '2024-Q3')).toEqual([['2024-Q1', '2024-Q2']])
    expect(tiled('2024-9M', '2024-H1', '2024-Q3')).toEqual([['2024-H1', '2024-Q3']])
    expect(tiled('2024', '2024-Q1', '2024-Q3')).toEqual([])
  })

  it('let a period stand for its own parts', () => {
    expect(tiled('2024-9M', '2024-Q1', '2024-Q2', '2024-H1', '2024-Q3')).toEqual([['2024-H1', '2024-Q3']])
  })

  it('find each way that says something of its own', () => {
    expect(tiled('2024', '2024-H1', '2024-H2', '2024-9M', '2024-Q4')).toEqual([
      ['2024-H1', '2024-H2'],
      ['2024-9M', '2024-Q4'],
    ])
  })

  it('stay few where every period is given', () => {
    const months = Array.from({ length: 12 }, (_, index) => `2024-${String(index + 1).padStart(2, '0')}`)
    expect(tiled('2024', ...months)).toEqual([months])
  })
})

describe('the heaviest periods that do not overlap', () => {
  it('are those that add up to most', () => {
    const given = spans('2024-Q1', '2024-H1', '2024-Q2', '2024-Q4').map((span, index) => ({
      ...span,
      weight: [30, 60, 41, 5][index] ?? 0,
    }))
    expect(heaviest(given).map(({ text }) => text)).toEqual(['2024-Q1', '2024-Q2', '2024-Q4'])
  })
})
