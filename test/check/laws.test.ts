import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Observation, Series } from '../../src/load/series.ts'
import { breakdown, observation, PERCENT, period, quantity, target } from '../model/making.ts'
import { codes } from './making.ts'

const RUNS = { numRuns: 60 }
const some = fc.integer({ min: 10, max: 60 })
const change = fc.integer({ min: -9, max: 9 }).filter((by) => by !== 0)

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0)
}

/** The share in per cent as it is printed, half up, worked out in whole numbers. */
function rounded(part: number, whole: number, decimals: number): string {
  const unit = 10 ** decimals
  const scaled = Math.floor((2 * part * 100 * unit + whole) / (2 * whole))
  return `${(scaled / unit).toFixed(decimals).replace('.', ',')}%`
}

function byOrg(numbers: readonly number[], whole: number): Partial<Series> {
  const ids = ['xa-a', 'xa-b', 'xa-c']
  const parts = Object.fromEntries(numbers.map((number, at) => [ids[at] ?? '', String(number)]))
  return {
    values: [observation('2023', String(whole))],
    breakdowns: [breakdown('org', 'partition', '2023', parts)],
  }
}

describe('a partition', () => {
  it('of any numbers adds up, and with any one of them changed it does not', () => {
    fc.assert(
      fc.property(fc.tuple(some, some, some), fc.nat(3), change, (parts, at, by) => {
        const whole = total(parts)
        expect(codes(byOrg(parts, whole))).toEqual([])
        const changed = parts.map((number, index) => (index === at ? number + by : number))
        expect(codes(byOrg(changed, at === 3 ? whole + by : whole))).toEqual(['parts-do-not-sum'])
      }),
      RUNS,
    )
  })
})

describe('a year', () => {
  const months = fc.array(some, { minLength: 12, maxLength: 12 })

  /** Every period of the year with the sum of its months. */
  function yearOf(numbers: readonly number[]): Readonly<Record<string, number>> {
    const sum = (from: number, to: number): number => total(numbers.slice(from, to))
    const single = numbers.map((number, at) => [`2024-${String(at + 1).padStart(2, '0')}`, number] as const)
    const quarters = [0, 1, 2, 3].map((at) => [`2024-Q${at + 1}`, sum(3 * at, 3 * at + 3)] as const)
    const longer = { '2024-H1': sum(0, 6), '2024-9M': sum(0, 9), '2024-H2': sum(6, 12), '2024': sum(0, 12) }
    return { ...Object.fromEntries([...single, ...quarters]), ...longer }
  }

  function valuesOf(figures: Readonly<Record<string, number>>): readonly Observation[] {
    return Object.entries(figures).map(([at, number]) => observation(at, String(number)))
  }

  it('adds up from its months to its quarters, halves and nine months, and one change is found', () => {
    fc.assert(
      fc.property(months, fc.nat(19), change, (numbers, at, by) => {
        const figures = yearOf(numbers)
        expect(codes({ values: valuesOf(figures) })).toEqual([])
        const key = Object.keys(figures)[at] ?? ''
        const changed = { ...figures, [key]: (figures[key] ?? 0) + by }
        expect(codes({ values: valuesOf(changed) })).toEqual(['periods-do-not-sum'])
      }),
      RUNS,
    )
  })

  it('of which any periods are missing never accuses the rest', () => {
    fc.assert(
      fc.property(months, fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }), (numbers, kept) => {
        const left = Object.fromEntries(Object.entries(yearOf(numbers)).filter((_, at) => kept[at]))
        expect(codes({ values: valuesOf(left) })).toEqual([])
      }),
      RUNS,
    )
  })
})

describe('a printed share', () => {
  const pair = fc
    .tuple(fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 1, max: 3000 }))
    .map(([one, other]) => ({ part: Math.min(one, other), whole: Math.max(one, other) }))

  it('of any part and whole holds as it is rounded, at any precision', () => {
    fc.assert(
      fc.property(pair, fc.nat(2), ({ part, whole }, decimals) => {
        const share = quantity(rounded(part, whole, decimals), PERCENT)
        const more = { of: quantity(String(whole)), share }
        expect(codes({ values: [observation('2023', String(part), more)] })).toEqual([])
      }),
      RUNS,
    )
  })

  it('two steps of its last digit away does not', () => {
    fc.assert(
      fc.property(pair, fc.nat(2), fc.boolean(), ({ part, whole }, decimals, up) => {
        const step = 2 / 10 ** decimals
        const exact = (part / whole) * 100
        fc.pre(up ? exact + step < 100 : exact - step > 0)
        const text = `${(exact + (up ? step : -step)).toFixed(decimals).replace('.', ',')}%`
        const more = { of: quantity(String(whole)), share: quantity(text, PERCENT) }
        expect(codes({ values: [observation('2023', String(part), more)] })).toEqual(['share-mismatch'])
      }),
      RUNS,
    )
  })

  it('of a plan met holds as it is rounded, also above the plan', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 400 }), (result, plan) => {
        const met = quantity(rounded(result, plan, 2), PERCENT)
        const values = [observation('2023', String(result), { met })]
        expect(codes({ values, targets: [target('2023', String(plan))] })).toEqual([])
      }),
      RUNS,
    )
  })

  it('of one base never conflicts with another of that base, whether the base is printed, a bound or absent', () => {
    const bases = fc.constantFrom('exact', 'bound', 'absent')
    fc.assert(
      fc.property(some, some, fc.integer({ min: 1000, max: 3000 }), bases, (one, other, whole, printed) => {
        const base = { exact: String(whole), bound: 'hơn 900', absent: 'chưa có số liệu' }[printed]
        expect(
          codes(
            { values: [observation('2023', String(one)), observation('2025', String(other))] },
            { id: 'tong', measure: 'stock', values: [observation('2020', base, { asOf: 'không rõ' })] },
            {
              id: 'ty-le',
              measure: 'ratio',
              unit: PERCENT.id,
              numerator: 'ket-nap',
              denominator: { kind: 'series', series: 'tong', period: period('2020') },
              values: [
                observation('2023', rounded(one, whole, 2), {}, PERCENT),
                observation('2025', rounded(other, whole, 2), {}, PERCENT),
              ],
            },
          ),
        ).toEqual([])
      }),
      RUNS,
    )
  })
})

describe('a table of crossings', () => {
  it('of any numbers holds, and with any one of them changed it does not', () => {
    fc.assert(
      fc.property(fc.array(some, { minLength: 4, maxLength: 4 }), fc.nat(3), change, (numbers, at, by) => {
        const [a = 0, b = 0, c = 0, d = 0] = numbers
        const table = (cells: readonly number[]): Partial<Series> => ({
          values: [observation('2023', String(a + b + c + d))],
          breakdowns: [
            breakdown('org', 'partition', '2023', { 'xa-a': String(a + b), 'xa-b': String(c + d) }),
            breakdown('group', 'partition', '2023', { nu: String(a + c), 'hoc-sinh': String(b + d) }),
          ],
          cells: cells.map((number, index) =>
            observation('2023', String(number), {
              org: index < 2 ? 'xa-a' : 'xa-b',
              group: index % 2 === 0 ? 'nu' : 'hoc-sinh',
            }),
          ),
        })
        expect(codes(table(numbers))).toEqual([])
        const changed = numbers.map((number, index) => (index === at ? number + by : number))
        expect(codes(table(changed))).not.toEqual([])
      }),
      RUNS,
    )
  })
})
