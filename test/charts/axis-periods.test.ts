import { describe, expect, it } from 'vitest'
import { axisPeriods } from '../../src/charts/axis-periods.ts'
import { periodLabels } from '../../src/charts/period-label.ts'
import { elapsedShare } from '../../src/charts/standing.ts'
import { writePeriod } from '../../src/quantity/write-period.ts'
import { period } from '../making/series.ts'

describe('axisPeriods', () => {
  it('fills the years between, so that a gap has a place', () => {
    expect(axis(['2020', '2023'])).toEqual(['2020', '2021', '2022', '2023'])
  })

  it('prefers years to parts of years', () => {
    expect(axis(['2023', '2023-Q1', '2023-Q2', '2024-Q1'])).toEqual(['2023'])
  })

  it('takes the kind of period that it is asked for', () => {
    expect(axis(['2023', '2023-Q1', '2024-Q2'], '2023-Q1', '2024-Q1')).toEqual([
      '2023-Q1',
      '2023-Q2',
      '2023-Q3',
      '2023-Q4',
      '2024-Q1',
    ])
    expect(axis(['2023-9M', '2024-9M', '2024-H1'], '2023-9M', '2024-9M')).toEqual(['2023-9M', '2024-9M'])
  })

  it('leaves second halves out where none is known', () => {
    expect(axis(['2023-H1', '2025-H1'], '2023-H1', '2025-H1')).toEqual(['2023-H1', '2024-H1', '2025-H1'])
    expect(axis(['2023-H1', '2023-H2'], '2023-H1', '2023-H2')).toEqual(['2023-H1', '2023-H2'])
  })

  it('puts an end of another kind behind the years', () => {
    expect(axis(['2023', '2024', '2025-H1'], '2023', '2025-H1')).toEqual(['2023', '2024', '2025-H1'])
  })

  it('ends somewhere even when a year is mistyped', () => {
    expect(axis(['2023', '9023']).length).toBeLessThanOrEqual(240)
  })
})

describe('periodLabels', () => {
  it('writes the year of a part only where it changes', () => {
    const labels = periodLabels(['2023-Q4', '2024-Q1', '2024-Q2'].map(period), 'vi')
    expect(labels.map(({ first, second }) => [first, second])).toEqual([
      ['IV', '2023'],
      ['I', '2024'],
      ['II', undefined],
    ])
  })
})

describe('elapsedShare', () => {
  it('is the part of the year that has gone by', () => {
    expect(elapsedShare(period('2024-9M'))).toBe(75)
    expect(elapsedShare(period('2024-H1'))).toBe(50)
    expect(elapsedShare(period('2024-Q1'))).toBe(25)
  })

  it('says nothing of a part that does not begin with the year', () => {
    expect(elapsedShare(period('2024-Q3'))).toBeUndefined()
    expect(elapsedShare(period('2024-H2'))).toBeUndefined()
  })
})

function axis(known: readonly string[], from?: string, to?: string): readonly string[] {
  return axisPeriods(known.map(period), { from: from && period(from), to: to && period(to) } as Parameters<
    typeof axisPeriods
  >[1]).map(writePeriod)
}
