import { describe, expect, it } from 'vitest'
import type { Series } from '../../src/load/series.ts'
import { breakdown, observation, statement, target } from '../model/making.ts'
import { codes, messageOf, relationsOf } from './making.ts'

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

describe('crossings of organisation and group', () => {
  /** Two communes, two groups that do not overlap, and a cell for each crossing that is named. */
  const table = (
    cells: Readonly<Record<string, string>>,
    { groups = 'partition' }: { groups?: 'partition' | 'overlapping' | 'partial' } = {},
  ): Partial<Series> => ({
    values: [observation('2023', '10')],
    breakdowns: [
      breakdown('org', 'partition', '2023', { 'xa-a': '6', 'xa-b': '4' }),
      breakdown('group', groups, '2023', { nu: '7', 'hoc-sinh': '3' }),
    ],
    cells: Object.entries(cells).map(([at, text]) => {
      const [org = '', group = ''] = at.split(' ')
      return observation('2023', text, { org, group })
    }),
  })
  const good = { 'xa-a nu': '4', 'xa-a hoc-sinh': '2', 'xa-b nu': '3', 'xa-b hoc-sinh': '1' }

  it('add up to their margins: 4 + 2 = 6, 3 + 1 = 4, 4 + 3 = 7, 2 + 1 = 3', () => {
    expect(codes(table(good))).toEqual([])
    expect(
      relationsOf(table(good))
        .filter(({ subject }) => subject.endsWith('các ô'))
        .map(({ working, outcome }) => `${working} ${outcome}`),
    ).toEqual(['4 + 3 = 7 holds', '2 + 1 = 3 holds', '4 + 2 = 6 holds', '3 + 1 = 4 holds'])
  })

  it('that do not are told of the organisation and of the group that they miss', () => {
    // 3 + 2 is not 6, and 3 + 3 is not 7.
    expect(codes(table({ ...good, 'xa-a nu': '3' }))).toEqual(['parts-do-not-sum', 'parts-do-not-sum'])
    expect(messageOf('parts-do-not-sum', table({ ...good, 'xa-a nu': '3' }))).toBe(
      'Nhóm nu, cộng các ô: 3 + 3 = 6, nhưng ghi 7.',
    )
  })

  it('of which some are missing are together not more than the margin', () => {
    const { 'xa-b hoc-sinh': _, ...three } = good
    expect(codes(table(three))).toEqual([])
    const partial = (text: string): Partial<Series> =>
      table({ 'xa-a nu': '3', 'xa-a hoc-sinh': text }, { groups: 'partial' })
    expect(codes(partial('3'))).toEqual([])
    // 3 + 4 is more than 6, and 4 alone more than the 3 of its group, which is told instead.
    expect(codes(partial('4'))).toEqual(['part-exceeds-total'])
    const some = { 'xa-a nu': '5', 'xa-a hoc-sinh': '2' }
    expect(codes(table(some, { groups: 'partial' }))).toEqual(['part-exceeds-total'])
    expect(messageOf('part-exceeds-total', table(some, { groups: 'partial' }))).toBe(
      'Cộng các phần đã nêu: 5 + 2 = 7, nhiều hơn tổng 6.',
    )
  })

  it('of groups that overlap are not added over the groups, only over the organisations', () => {
    expect(codes(table({ 'xa-a nu': '5', 'xa-a hoc-sinh': '2' }, { groups: 'overlapping' }))).toEqual([])
    // 5 + 3 is more than 7.
    expect(codes(table({ 'xa-a nu': '5', 'xa-b nu': '3' }, { groups: 'overlapping' }))).toEqual([
      'parts-do-not-sum',
    ])
    expect(codes(table({ 'xa-a nu': '5', 'xa-b nu': '2' }, { groups: 'overlapping' }))).toEqual([])
  })

  it('add up as intervals', () => {
    expect(codes(table({ ...good, 'xa-a nu': 'hơn 3' }))).toEqual([])
    expect(codes(table({ ...good, 'xa-a nu': 'không quá 3' }))).toEqual([
      'parts-do-not-sum',
      'parts-do-not-sum',
    ])
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
