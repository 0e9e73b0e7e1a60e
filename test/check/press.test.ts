import { describe, expect, it } from 'vitest'
import { agrees } from '../../src/check/agrees.ts'
import type { Series } from '../../src/load/series.ts'
import { breakdown, gapTarget, observation, PEOPLE, PERCENT, quantity, target } from '../model/making.ts'
import { codes } from './making.ts'

/** A result with its plan and the share of it that the paper printed. */
function met(result: string, plan: string, printed: string): Partial<Series> {
  return {
    values: [observation('2023', result, { met: quantity(printed, PERCENT) })],
    targets: [target('2023', plan)],
  }
}

function share(part: string, whole: string, printed: string): Partial<Series> {
  const more = { of: quantity(whole), share: quantity(printed, PERCENT) }
  return { values: [observation('2023', part, more)] }
}

function sum(whole: string, ...parts: readonly string[]): Partial<Series> {
  const ids = ['xa-a', 'xa-b', 'xa-c']
  const named = Object.fromEntries(parts.map((text, at) => [ids[at] ?? '', text]))
  return {
    values: [observation('2023', whole)],
    breakdowns: [breakdown('org', 'partition', '2023', named)],
  }
}

describe('figures as the press printed them', () => {
  it.each([
    ['23', '51', '45,09%'],
    ['3', '7', '42,85%'],
    ['1.235', '1.200', '102,91%'],
    ['147', '120', '122%'],
    ['123', '120', '102%'],
  ])('are cut off, not rounded: %s of a plan of %s as %s', (result, plan, printed) => {
    expect(codes(met(result, plan, printed))).toEqual(['share-truncated'])
  })

  it.each([
    ['1.235', '1.200', '102,92%'],
    ['147', '120', '123%'],
    ['123', '120', '103%'],
    ['288', '815', '35,34%'],
    ['52', '102', '50,98%'],
    ['13', '75', '17,33%'],
    ['187', '750', '24,93%'],
    ['266', '930', '28,6%'],
    ['472', '900', '52,44%'],
    ['400', '930', '43,01%'],
    ['245', '200', '122,5%'],
    ['46', '120', '38,33%'],
    ['35.599', '35.900', '99,16%'],
    ['35.599', '35.900', 'trên 99%'],
    ['1.669', '2.000', '83,45%'],
    ['1.934', '2.200', '87,91%'],
    ['360', '450', '80%'],
    ['237', '237', '100%'],
    ['113', '296', 'trên 38,1%'],
    ['100', '90', 'trên 111%'],
    ['150', '350', 'gần bằng 50%'],
  ])('hold as the share of a plan: %s of %s is %s', (result, plan, printed) => {
    expect(codes(met(result, plan, printed))).toEqual([])
  })

  it.each([
    ['925', '962', '96,15%'],
    ['213', '333', '64%'],
    ['172', '214', '80,37%'],
  ])('hold as the share of a whole: %s of %s is %s', (part, whole, printed) => {
    expect(codes(share(part, whole, printed))).toEqual([])
  })

  it('hold as an excess: 192 on a plan of 130 is over by 47,7%', () => {
    const over = (plan: string): Partial<Series> => ({
      values: [observation('2012', '192')],
      targets: [target('2012/2013', plan, { each: 'year' }), gapTarget('2012', 'vượt 47,7%')],
    })
    expect(codes(over('130'))).toEqual([])
    expect(codes(over('131'))).toEqual(['target-gap-mismatch'])
  })

  it.each([
    ['105', '100'],
    ['52', '102'],
    ['51', '102'],
    ['50', '100'],
  ])('“trên 50%%” of a list holds equality too: %s of %s', (result, plan) => {
    expect(codes(met(result, plan, 'trên 50%'))).toEqual([])
  })

  it('under the threshold of such a list do not hold: 49 of 100', () => {
    expect(codes(met('49', '100', 'trên 50%'))).toEqual(['target-gap-mismatch'])
  })

  it('add up: 434 = 149 + 285, 755 = 369 + 386, 67 = 54 + 13', () => {
    expect(codes(sum('434', '149', '285'))).toEqual([])
    expect(codes(sum('755', '369', '386'))).toEqual([])
    expect(codes(sum('67', '54', '13'))).toEqual([])
    expect(codes(sum('443', '149', '285'))).toEqual(['parts-do-not-sum'])
  })

  it('agree with the words of their headlines', () => {
    expect(agrees('trên 99%', quantity('99,16%', PERCENT), { language: 'vi', unit: PERCENT })).toBe(true)
    expect(agrees('hơn 4.200', quantity('4.220'), { language: 'vi', unit: PEOPLE })).toBe(true)
    expect(agrees('trên 99%', quantity('98,9%', PERCENT), { language: 'vi', unit: PERCENT })).toBe(false)
  })
})
