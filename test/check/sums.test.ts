import { describe, expect, it } from 'vitest'
import type { Series } from '../../src/load/series.ts'
import { breakdown, observation, target } from '../model/making.ts'
import { codes, messageOf } from './making.ts'

describe('a partition', () => {
  it('adds up to its total', () => {
    const parts = breakdown('org', 'partition', '2023', { 'xa-a': '78', 'xa-b': '60', 'xa-c': '12' })
    expect(codes({ values: [observation('2023', '150')], breakdowns: [parts] })).toEqual([])
    expect(messageOf('parts-do-not-sum', { values: [observation('2023', '151')], breakdowns: [parts] })).toBe(
      'Cộng các phần: 78 + 60 + 12 = 150, nhưng tổng ghi 151.',
    )
  })

  it('adds up as intervals', () => {
    const parts = breakdown('org', 'partition', '2023', { 'xa-a': 'hơn 70', 'xa-b': '60' })
    expect(codes({ values: [observation('2023', '150')], breakdowns: [parts] })).toEqual([])
    expect(codes({ values: [observation('2023', '130')], breakdowns: [parts] })).toEqual(['parts-do-not-sum'])
  })

  it('names digits that changed places', () => {
    const parts = breakdown('org', 'partition', '2023', { 'xa-a': '1.000', 'xa-b': '950' })
    expect(
      messageOf('parts-do-not-sum', { values: [observation('2023', '1.905')], breakdowns: [parts] }),
    ).toBe('Cộng các phần: 1.000 + 950 = 1.950, nhưng tổng ghi 1.905 (hai chữ số có thể bị đảo).')
  })

  it('with a part that has no figure only stays under its total', () => {
    const parts = breakdown('org', 'partition', '2023', { 'xa-a': '78', 'xa-b': 'chưa có số liệu' })
    expect(codes({ values: [observation('2023', '150')], breakdowns: [parts] })).toEqual([])
    expect(codes({ values: [observation('2023', '78')], breakdowns: [parts] })).toEqual([])
    expect(messageOf('parts-do-not-sum', { values: [observation('2023', '77')], breakdowns: [parts] })).toBe(
      'Các phần đã có số: 78, đã nhiều hơn tổng 77.',
    )
  })

  it('of organisations holds: 19 + 35 = 54', () => {
    const parts = breakdown('org', 'partition', '2023', { 'xa-a': '19', 'xa-b': '35' })
    expect(codes({ values: [observation('2023', '54')], breakdowns: [parts] })).toEqual([])
  })
})

describe('targets of organisations', () => {
  const of = (whole: string, ...parts: readonly string[]): Partial<Series> => ({
    targets: [
      target('2024', whole),
      ...parts.map((text, index) => target('2024', text, { org: ['xa-a', 'xa-b', 'xa-c'][index] ?? '' })),
    ],
  })

  it("add up to the whole's target, with a hint where digits are swapped", () => {
    expect(codes(of('145', '85', '60'))).toEqual([])
    expect(messageOf('parts-do-not-sum', of('1.905', '1.000', '950'))).toBe(
      'Cộng kế hoạch của 2 đơn vị được 1.950, nhưng kế hoạch chung ghi 1.905 (hai chữ số có thể bị đảo).',
    )
  })

  it('of which one is missing only stay under it', () => {
    const parts = breakdown('org', 'partition', '2024', { 'xa-a': '80', 'xa-b': '50', 'xa-c': '10' })
    const values = [observation('2024', '140')]
    expect(codes({ ...of('145', '85', '50'), values, breakdowns: [parts] })).toEqual([])
    expect(codes({ ...of('145', '96', '50'), values, breakdowns: [parts] })).toEqual(['parts-do-not-sum'])
  })

  it('of different plans are not added', () => {
    const targets = [
      target('2024', '145'),
      target('2024', '85', { org: 'xa-a' }),
      target('2024', '99', { org: 'xa-b', plan: 'nghi-quyet' }),
    ]
    expect(codes({ targets })).toEqual([])
  })
})

describe('a part', () => {
  it('is not more than its total', () => {
    const values = [observation('2023', '7')]
    expect(
      codes({
        values,
        breakdowns: [breakdown('group', 'overlapping', '2023', { nu: '7', 'hoc-sinh': '7' })],
      }),
    ).toEqual([])
    expect(
      messageOf('part-exceeds-total', {
        values,
        breakdowns: [breakdown('group', 'overlapping', '2023', { nu: '9' })],
      }),
    ).toBe('Nhóm nu ghi 9, nhiều hơn tổng 7.')
  })

  it('of a crossing is not more than either margin, and the tightest is named once', () => {
    const cell = (text: string): ReturnType<typeof observation> =>
      observation('2023', text, { org: 'xa-a', group: 'hoc-sinh' })
    const rest = {
      values: [observation('2023', '172')],
      breakdowns: [breakdown('group', 'overlapping', '2023', { 'hoc-sinh': '7' })],
    }
    expect(codes({ ...rest, cells: [cell('7')] })).toEqual([])
    expect(codes({ ...rest, cells: [cell('8')] })).toEqual(['part-exceeds-total'])
    expect(codes({ ...rest, cells: [cell('173')] })).toEqual(['part-exceeds-total'])
  })

  it('of a partial list counts once: together the parts are not more than all', () => {
    const values = [observation('2023', '100')]
    expect(
      codes({ values, breakdowns: [breakdown('org', 'partial', '2023', { 'xa-a': '60', 'xa-b': '40' })] }),
    ).toEqual([])
    expect(
      codes({ values, breakdowns: [breakdown('org', 'partial', '2023', { 'xa-a': '60', 'xa-b': '41' })] }),
    ).toEqual(['part-exceeds-total'])
  })

  it('with an open end is not accused', () => {
    const values = [observation('2023', 'gần 10')]
    expect(
      codes({ values, breakdowns: [breakdown('group', 'overlapping', '2023', { nu: 'hơn 8' })] }),
    ).toEqual([])
    expect(
      codes({ values, breakdowns: [breakdown('group', 'overlapping', '2023', { nu: 'hơn 9' })] }),
    ).toEqual(['part-exceeds-total'])
  })
})

describe('periods of a flow', () => {
  const year = (figures: Readonly<Record<string, string>>): Partial<Series> => ({
    values: Object.entries(figures).map(([at, text]) => observation(at, text)),
  })
  const good = {
    '2024-Q1': '30',
    '2024-Q2': '41',
    '2024-H1': '71',
    '2024-Q3': '38',
    '2024-9M': '109',
    '2024-Q4': '41',
    '2024': '150',
  }

  it('add up: 30 + 41 = 71, 71 + 38 = 109, 109 + 41 = 150', () => {
    expect(codes(year(good))).toEqual([])
  })

  it.each(Object.entries(good))('have one problem where one of them is wrong: %s', (at, text) => {
    expect(codes(year({ ...good, [at]: String(Number(text) + 2) }))).toEqual(['periods-do-not-sum'])
  })

  it('show their arithmetic', () => {
    expect(messageOf('periods-do-not-sum', year({ '2024-Q1': '30', '2024-Q2': '41', '2024-H1': '73' }))).toBe(
      'Quý I/2024 30 + quý II/2024 41 = 71, nhưng 6 tháng đầu năm 2024 ghi 73.',
    )
  })

  it('of which some are missing are not more than the whole', () => {
    expect(codes(year({ '2024-Q1': '30', '2024-Q3': '38', '2024': '68' }))).toEqual([])
    expect(codes(year({ '2024-Q1': '30', '2024-Q3': '38', '2024': '67' }))).toEqual(['periods-do-not-sum'])
  })

  it('are compared with several years only where all are given', () => {
    expect(codes(year({ '2022': '16', '2023': '20', '2022/2023': '36' }))).toEqual([])
    expect(codes(year({ '2022': '16', '2023': '20', '2022/2023': '37' }))).toEqual(['periods-do-not-sum'])
    expect(codes(year({ '2022': '16', '2022/2023': '37' }))).toEqual([])
  })

  it('hold for parts as for the whole', () => {
    const parts = [
      breakdown('org', 'partial', '2024-Q1', { 'xa-a': '3' }),
      breakdown('org', 'partial', '2024-Q2', { 'xa-a': '4' }),
      breakdown('org', 'partial', '2024-H1', { 'xa-a': '8' }),
    ]
    expect(codes({ breakdowns: parts })).toEqual(['periods-do-not-sum'])
  })
})

describe('a stock', () => {
  const stock = (figures: Readonly<Record<string, string>>): Partial<Series> => ({
    measure: 'stock',
    values: Object.entries(figures).map(([at, text]) => observation(at, text, { asOf: 'không rõ' })),
  })

  it('of a year is that of its last part', () => {
    expect(codes(stock({ '2024-Q1': '10', '2024-Q4': '14', '2024-12': '14', '2024': '14' }))).toEqual([])
    expect(codes(stock({ '2024-Q4': '14', '2024': '15' }))).toEqual(['periods-do-not-sum'])
  })

  it('is not added up over its periods', () => {
    expect(
      codes(stock({ '2024-Q1': '10', '2024-Q2': '11', '2024-Q3': '12', '2024-Q4': '13', '2024': '13' })),
    ).toEqual([])
  })
})
