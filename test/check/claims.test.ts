import { describe, expect, it } from 'vitest'
import type { Series } from '../../src/load/series.ts'
import { observation, statement, target } from '../model/making.ts'
import { codes } from './making.ts'

describe('a statement', () => {
  it('of each year holds for each', () => {
    const statements = [statement('2020/2023', 'từ 100 đến 170', 'year')]
    expect(
      codes({ values: [observation('2022', '170'), observation('2023', 'hơn 165')], statements }),
    ).toEqual([])
    expect(
      codes({
        values: [observation('2022', '171'), observation('2023', '172'), observation('2024', '190')],
        statements,
      }),
    ).toEqual(['statement-conflict', 'statement-conflict'])
  })

  it('of a total or a mean waits for all years', () => {
    const values = [observation('2021', '118'), observation('2022', '131'), observation('2023', '142')]
    expect(codes({ values, statements: [statement('2021/2024', '999', 'total')] })).toEqual([])
    // 118 + 131 + 142 = 391: three of four years may make the whole of a total, and no more.
    expect(codes({ values, statements: [statement('2021/2024', '391', 'total')] })).toEqual([])
    expect(codes({ values, statements: [statement('2021/2024', '390', 'total')] })).toEqual([
      'statement-conflict',
    ])
    expect(codes({ values, statements: [statement('2021/2024', '100', 'average')] })).toEqual([])
    expect(codes({ values, statements: [statement('2021/2023', String(118 + 131 + 142), 'total')] })).toEqual(
      [],
    )
    expect(codes({ values, statements: [statement('2021/2023', '400', 'total')] })).toEqual([
      'statement-conflict',
    ])
    expect(codes({ values, statements: [statement('2021/2023', 'khoảng 130', 'average')] })).toEqual([])
    expect(codes({ values, statements: [statement('2021/2023', 'hơn 140', 'average')] })).toEqual([
      'statement-conflict',
    ])
  })
})

describe('several claims of one thing', () => {
  it('of a plan are one number, beside a printed gap or a mean if need be', () => {
    const of = (...targets: Series['targets']): readonly string[] => codes({ targets })
    expect(of(target('2024', '145'), target('2024', '150'))).toEqual(['duplicate-observation'])
    expect(of(target('2024', '145'), target('2024', '145', { org: 'xa-a' }))).toEqual([])
    expect(of(target('2024', '145'), target('2024', '150', { plan: 'nghi-quyet' }))).toEqual([])
    expect(of(target('2024', '145'), target('2024/2025', '150', { each: 'year' }))).toEqual([])
    const mean = target('2024/2025', '150', { each: 'average' })
    expect(of(target('2024/2025', '140', { each: 'year' }), mean)).toEqual([])
  })

  it('of sources may both hold, or are told', () => {
    const of = (first: string, second: string): readonly string[] =>
      codes({ statements: [statement('2020/2023', first, 'year'), statement('2020/2023', second, 'year')] })
    expect(of('từ 100 đến 170', 'hơn 160')).toEqual([])
    expect(of('từ 100 đến 170', 'hơn 170')).toEqual(['sources-conflict'])
  })
})

describe('several sources of one point', () => {
  it('need one that is used', () => {
    const both = (first: boolean, second: boolean): readonly string[] =>
      codes({
        values: [observation('2023', '172', { used: first }), observation('2023', '172', { used: second })],
      })
    expect(both(true, false)).toEqual([])
    expect(both(false, false)).toEqual(['duplicate-observation'])
    expect(both(true, true)).toEqual(['duplicate-observation'])
  })

  it('may not exclude each other: trên 6.050 beside gần 5.930', () => {
    const beside = (other: string): readonly string[] =>
      codes({ values: [observation('2023', 'gần 5.930'), observation('2023', other, { used: false })] })
    expect(beside('trên 6.050')).toEqual(['sources-conflict'])
    expect(beside('hơn 5.900')).toEqual([])
  })
})
