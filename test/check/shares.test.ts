import { describe, expect, it } from 'vitest'
import type { Series } from '../../src/load/series.ts'
import { breakdown, observation, PERCENT, period, quantity } from '../model/making.ts'
import { codes, messageOf, relationsOf } from './making.ts'

function share(text: string, of: string, printed?: string): Partial<Series> {
  const more = { of: quantity(of), ...(printed === undefined ? {} : { share: quantity(printed, PERCENT) }) }
  return { values: [observation('2023', text, more)] }
}

function ratio(printed: string, base: string, at = '2020'): readonly Partial<Series>[] {
  return [
    { values: [observation('2023', '172')] },
    {
      id: 'tong',
      name: 'Tổng số đảng viên',
      measure: 'stock',
      values: [
        observation('2020', base, { asOf: 'không rõ' }),
        observation('2023', 'gần 5.930', { asOf: 'không rõ' }),
      ],
    },
    {
      id: 'ty-le',
      name: 'Tỷ lệ',
      measure: 'ratio',
      unit: PERCENT.id,
      numerator: 'ket-nap',
      denominator: { kind: 'series', series: 'tong', period: period(at) },
      values: [observation('2023', printed, {}, PERCENT)],
    },
  ]
}

describe('a share inside a value', () => {
  it('is what part and whole give', () => {
    expect(codes(share('172', '214', '80,37%'))).toEqual([])
    expect(messageOf('share-mismatch', share('172', '214', '80,73%'))).toBe(
      '172/214 = 80,37%, nhưng ghi 80,73% (hai chữ số có thể bị đảo).',
    )
  })

  it('cut off is named as such, and not as a mismatch', () => {
    expect(codes(share('23', '51', '45,09%'))).toEqual(['share-truncated'])
    expect(codes(share('23', '51', '45,10%'))).toEqual([])
    // Of no whole number are 97 rounded 64,66%; of 150 they are 64,666…%.
    expect(messageOf('share-truncated', share('97', 'hơn 140', '64,66%'))).toBe(
      '97/150 = 64,666…%, làm tròn là 64,67%; ghi 64,66% là bỏ phần lẻ.',
    )
  })

  it('of nought per cent is of almost none: 1 of 214 is 0,47%, 2 are 0,93%', () => {
    expect(codes(share('0', '214', '0%'))).toEqual([])
    expect(codes(share('1', '214', '0%'))).toEqual([])
    expect(codes(share('2', '214', '0%'))).toEqual(['share-truncated'])
    expect(codes(share('3', '214', '0%'))).toEqual(['share-mismatch'])
    expect(codes(share('5', '10', '0%'))).toEqual(['share-mismatch'])
    expect(codes(share('0', '214', '1%'))).toEqual(['share-mismatch'])
  })

  it('is of a whole that is not less than the part', () => {
    expect(codes(share('172', '172'))).toEqual([])
    expect(codes(share('173', '172'))).toEqual(['share-mismatch'])
  })

  it('lies between 0 and 100, and is accused once', () => {
    expect(codes(share('172', '214', '107%'))).toEqual(['share-out-of-range'])
  })

  it('needs a whole, its own or that of its breakdown', () => {
    const alone = { values: [observation('2023', '172', { share: quantity('80,37%', PERCENT) })] }
    expect(codes(alone)).toEqual(['missing-base'])
    const part = breakdown('group', 'overlapping', '2024', { nu: '71' })
    const withShare = part.periods.map((one) => ({
      ...one,
      parts: one.parts.map((each) => ({ ...each, share: quantity('47,3%', PERCENT) })),
    }))
    expect(
      codes({ values: [observation('2024', '150')], breakdowns: [{ ...part, periods: withShare }] }),
    ).toEqual([])
  })
})

describe('a ratio', () => {
  it('fits the base that is stated', () => {
    expect(codes(...ratio('3,04%', 'hơn 5.650'))).toEqual([])
  })

  it('that needs another base reports the base it needs: 172 is 3,40% of 5.052 to 5.066', () => {
    expect(messageOf('share-mismatch', ...ratio('3,40%', 'hơn 5.650'))).toMatch(
      /^172 bằng 3,40% thì tổng phải từ 5\.052 đến 5\.066, nhưng năm 2020 ghi hơn 5\.650\.$/u,
    )
  })

  it('names another base that fits where the stated one is far off, beside the error where it cannot hold', () => {
    expect(codes(...ratio('3,04%', '5.660', '2023'))).toEqual(['base-differs'])
    const wrong = ratio('3,04%', '5.660').map((one) =>
      one.id === 'ty-le'
        ? { ...one, denominator: { kind: 'series', series: 'tong', period: period('2019') } as const }
        : one,
    )
    const [, stock] = wrong
    const withEarlier = wrong.map((one) =>
      one === stock
        ? { ...one, values: [observation('2019', '5.400', { asOf: 'không rõ' }), ...(one.values ?? [])] }
        : one,
    )
    expect(codes(...withEarlier).toSorted()).toEqual(['base-differs', 'share-mismatch'])
    expect(messageOf('base-differs', ...withEarlier)).toContain('khớp với “Tổng số đảng viên” năm 2020')
  })

  it('of an unknown base is said to be untested', () => {
    const unknown = {
      measure: 'ratio',
      unit: PERCENT.id,
      denominator: { kind: 'unknown' },
      values: [observation('2023', 'hơn 20%', {}, PERCENT)],
    } as const
    expect(codes(unknown)).toEqual([])
    expect(relationsOf(unknown).map(({ outcome }) => outcome)).toEqual(['unknown'])
  })

  it('without a base is asked for one', () => {
    expect(
      codes({ measure: 'ratio', unit: PERCENT.id, values: [observation('2023', '20%', {}, PERCENT)] }),
    ).toEqual(['missing-base'])
  })
})

describe('a count', () => {
  it('is whole and not negative, and is accused once', () => {
    const parts = breakdown('org', 'partition', '2023', { 'xa-a': '5.930' })
    expect(codes({ values: [observation('2023', '5,93')], breakdowns: [parts] })).toEqual(['count-not-whole'])
    expect(codes({ values: [observation('2023', '5.930')], breakdowns: [parts] })).toEqual([])
  })
})
