import { describe, expect, it } from 'vitest'
import type { Series } from '../../src/load/series.ts'
import { breakdown, observation } from '../model/making.ts'
import { codes, messageOf, relationsOf } from './making.ts'

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
