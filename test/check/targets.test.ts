import { describe, expect, it } from 'vitest'
import type { Series } from '../../src/load/series.ts'
import { gapTarget, observation, PERCENT, period, quantity, target } from '../model/making.ts'
import { codes, messageOf, relationsOf } from './making.ts'

function met(text: string, printed: string, ...targets: Series['targets']): Partial<Series> {
  return { values: [observation('2023', text, { met: quantity(printed, PERCENT) })], targets }
}

function points(gap: string, ...targets: Series['targets']): Partial<Series> {
  return {
    measure: 'ratio',
    unit: PERCENT.id,
    denominator: { kind: 'unknown' },
    values: [observation('2023', '3,04%', {}, PERCENT)],
    targets: [gapTarget('2023', gap, {}, PERCENT), ...targets],
  }
}

describe('a printed gap', () => {
  it('is the distance to the number printed in the target', () => {
    const of = (gap: string): Partial<Series> => ({
      values: [observation('2023', '172')],
      targets: [target('2023/2025', 'từ 170 trở lên', { each: 'year' }), gapTarget('2023', gap)],
    })
    expect(codes(of('vượt 2'))).toEqual([])
    expect(codes(of('vượt 1,2%'))).toEqual([])
    expect(messageOf('target-gap-mismatch', of('vượt 5'))).toBe(
      'Kết quả 172, kế hoạch 170: vượt 2, nhưng ghi “vượt 5”.',
    )
    expect(codes(of('thiếu 2'))).toEqual(['target-gap-mismatch'])
  })

  it('without a target leads to one that may exist', () => {
    expect(
      codes({ values: [observation('2012', '192')], targets: [gapTarget('2012', 'vượt 47,7%')] }),
    ).toEqual([])
    expect(codes({ values: [observation('2012', '7')], targets: [gapTarget('2012', 'vượt 47,7%')] })).toEqual(
      ['target-gap-mismatch'],
    )
    expect(codes({ values: [observation('2012', '7')], targets: [gapTarget('2012', 'vượt 9')] })).toEqual([
      'target-gap-mismatch',
    ])
  })

  it('of two percentages is in points', () => {
    expect(codes(points('vượt 0,04 điểm phần trăm'))).toEqual([])
    expect(codes(points('vượt 0,04%'))).toEqual(['points-not-percent'])
    expect(codes(points('vượt 0,04%', target('2023', '3%', {}, PERCENT)))).toEqual(['points-not-percent'])
  })

  it('of two percentages that really is the relative excess stays silent', () => {
    expect(codes(points('vượt 52%', target('2023', '2%', {}, PERCENT)))).toEqual([])
  })
})

describe('a printed share of a target met', () => {
  it('is measured from the number printed in the target', () => {
    expect(codes(met('172', '101,18%', target('2023/2025', 'từ 170 trở lên', { each: 'year' })))).toEqual([])
    expect(messageOf('target-gap-mismatch', met('13', '17,33%', target('2023', '80')))).toBe(
      '13 đạt 17,33% thì kế hoạch là 75, nhưng ghi 80.',
    )
  })

  it('is wrong only when no target fits', () => {
    expect(
      codes(met('109', '145%', target('2023', '91'), target('2023', '75', { plan: 'nghi-quyet' }))),
    ).toEqual([])
  })

  it('cut off is named as such', () => {
    expect(codes(met('23', '45,09%', target('2023', '51')))).toEqual(['share-truncated'])
  })

  it('without a target needs some whole one', () => {
    expect(codes(met('288', '35,34%'))).toEqual([])
    expect(codes(met('3', '17,33%'))).toEqual(['target-gap-mismatch'])
  })

  it('for a part of the year is of the target of the year', () => {
    const values = [observation('2024-9M', '109', { met: quantity('75,2%', PERCENT) })]
    expect(codes({ values, targets: [target('2024', '145')] })).toEqual([])
  })
})

describe('a gap in points and a target in people', () => {
  const phuLuong = (floor: string): readonly Partial<Series>[] => [
    { values: [observation('2023', '172')], targets: [target('2023', floor)] },
    { id: 'tong', measure: 'stock', values: [observation('2020', 'hơn 5.650', { asOf: 'không rõ' })] },
    {
      id: 'ty-le',
      measure: 'ratio',
      unit: PERCENT.id,
      numerator: 'ket-nap',
      denominator: { kind: 'series', series: 'tong', period: period('2020') },
      values: [observation('2023', '3,04%', {}, PERCENT)],
      targets: [gapTarget('2023', 'vượt 0,04 điểm phần trăm', {}, PERCENT)],
    },
  ]

  it('of one plan agree: 172 − 0,04% of 5.651 to 5.667 is 169,4 to 170,1', () => {
    expect(codes(...phuLuong('từ 170 trở lên'))).toEqual([])
    expect(
      relationsOf(...phuLuong('từ 170 trở lên')).map(({ working }) => working.replaceAll('\u00a0', ' ')),
    ).toContainEqual(expect.stringContaining('từ 169,4 đến 170,1 đảng viên'))
    expect(codes(...phuLuong('từ 165 trở lên'))).toEqual(['target-gap-mismatch'])
  })
})
