import { describe, expect, it } from 'vitest'
import { examine } from '../../src/check/examine.ts'
import type { Breakdown, Series } from '../../src/load/series.ts'
import { breakdown, model, observation, PERCENT, period, quantity } from '../model/making.ts'
import { codes, messageOf, relationsOf } from './making.ts'

/** Admissions of two years, each printed as a share of the members at the start of the term. */
function ofTerm(
  shares: Readonly<Record<string, string>>,
  base: string,
  counts: Readonly<Record<string, string>> = { '2023': '172', '2024': '184' },
): readonly Partial<Series>[] {
  return [
    { values: Object.entries(counts).map(([at, text]) => observation(at, text)) },
    { id: 'tong', measure: 'stock', values: [observation('2020', base, { asOf: 'không rõ' })] },
    {
      id: 'ty-le',
      measure: 'ratio',
      unit: PERCENT.id,
      numerator: 'ket-nap',
      denominator: { kind: 'series', series: 'tong', period: period('2020') },
      values: Object.entries(shares).map(([at, text]) => observation(at, text, {}, PERCENT)),
    },
  ]
}

/** Groups of a whole, each with its printed share. */
function ofWhole(
  whole: string,
  parts: Readonly<Record<string, readonly [count: string, share: string]>>,
): Partial<Series> {
  const counts = Object.fromEntries(Object.entries(parts).map(([id, [count]]) => [id, count]))
  const plain = breakdown('group', 'overlapping', '2023', counts)
  const withShares: Breakdown = {
    ...plain,
    periods: plain.periods.map((one) => ({
      ...one,
      parts: one.parts.map((part) => ({
        ...part,
        share: quantity(parts[part.group ?? '']?.[1] ?? '', PERCENT),
      })),
    })),
  }
  return { values: [observation('2023', whole)], breakdowns: [withShares] }
}

describe('two shares of one base', () => {
  it('leave a base that both can have: 172 is 3,04% of 5.649 to 5.667, 184 is 3,25% of 5.653 to 5.670', () => {
    const both = ofTerm({ '2023': '3,04%', '2024': '3,25%' }, 'hơn 5.650')
    expect(codes(...both)).toEqual([])
    expect(relationsOf(...both).find(({ code }) => code === 'bases-conflict')).toMatchObject({
      outcome: 'bounded',
      working: expect.stringMatching(/chung là từ 5\.653 đến 5\.667/u) as string,
    })
  })

  it('that exclude each other are told, though “hơn 5.650” allows either', () => {
    expect(codes(...ofTerm({ '2024': '3,20%' }, 'hơn 5.650'))).toEqual([])
    expect(messageOf('bases-conflict', ...ofTerm({ '2023': '3,04%', '2024': '3,20%' }, 'hơn 5.650'))).toBe(
      '172 bằng 3,04% thì tổng phải từ 5.651 đến 5.667, nhưng 184 bằng 3,20% thì tổng phải từ 5.742 đến 5.758.',
    )
  })

  it('need no figure of the base', () => {
    const none = 'chưa có số liệu'
    expect(codes(...ofTerm({ '2023': '3,04%', '2024': '3,25%' }, none))).toEqual([])
    expect(codes(...ofTerm({ '2023': '3,04%', '2024': '3,20%' }, none))).toEqual(['bases-conflict'])
  })

  it('are not compared where one number is the base: the share that is wrong is told as such', () => {
    expect(codes(...ofTerm({ '2023': '3,04%', '2024': '3,20%' }, '5.660'))).toEqual(['share-mismatch'])
  })

  it('of different years are not compared where the base moves with the year', () => {
    const moving = ofTerm({ '2023': '3,04%', '2024': '2,90%' }, 'hơn 5.650').map((one) =>
      one.id === 'ty-le'
        ? { ...one, denominator: { kind: 'series', series: 'tong', period: 'previous-year-end' } as const }
        : one,
    )
    expect(codes(...moving)).toEqual([])
  })

  it('get the room of a share that may have been cut off: 95/149 is 63,7…%, printed 63%', () => {
    // Rounded, 63% leaves 150 to 152; 70 is 47,0% only of 149.
    expect(codes(ofWhole('hơn 140', { nu: ['95', '63%'], 'hoc-sinh': ['70', '47,0%'] }))).toEqual([])
    // Cut off or not, 62% leaves 151 to 154.
    expect(codes(ofWhole('hơn 140', { nu: ['95', '62%'], 'hoc-sinh': ['70', '47,0%'] }))).toEqual([
      'bases-conflict',
    ])
  })
})

describe('two parts of one whole', () => {
  it('leave a whole that both can have: 63 is 44,4% of 142, 90 is 63,4% of 142', () => {
    expect(codes(ofWhole('hơn 140', { nu: ['63', '44,4%'], 'hoc-sinh': ['90', '63,4%'] }))).toEqual([])
  })

  it('that exclude each other are told: 90 is 60% of 149 to 151, and 63 is 44,4% of 142', () => {
    const parts = ofWhole('hơn 140', { nu: ['63', '44,4%'], 'hoc-sinh': ['90', '60,0%'] })
    expect(codes(parts)).toEqual(['bases-conflict'])
    const [found] = examine(model(parts)).problems
    expect(found?.about).toEqual({ period: '2023', group: 'hoc-sinh' })
    expect(found?.related.map(({ words }) => words.vi)).toEqual(['44,4%'])
    expect(found?.words.vi.message).toBe(
      '63 bằng 44,4% thì tổng phải là 142, nhưng 90 bằng 60,0% thì tổng phải là 150.',
    )
    expect(found?.words.en.message).toBe(
      'If 63 is 44.4%, the whole must be 142, but if 90 is 60.0%, it must be 150.',
    )
  })

  it('with a whole of their own each are not compared', () => {
    const own = ofWhole('hơn 140', { nu: ['63', '44,4%'], 'hoc-sinh': ['90', '60,0%'] })
    const withOf = (own.breakdowns ?? []).map((one) => ({
      ...one,
      periods: one.periods.map((each) => ({
        ...each,
        parts: each.parts.map((part) => (part.group === 'nu' ? { ...part, of: quantity('142') } : part)),
      })),
    }))
    expect(codes({ ...own, breakdowns: withOf })).toEqual([])
  })
})
