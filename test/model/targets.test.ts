import { describe, expect, it } from 'vitest'
import { findPoint } from '../../src/model/find-point.ts'
import type { Point } from '../../src/model/model.ts'
import { gapTarget, model, observation, PERCENT, period, target } from './making.ts'

function pointOf(at: string, text: string, targets: readonly ReturnType<typeof target>[], more = {}): Point {
  const built = model({ values: [observation(at, text, more)], targets })
  const point = findPoint(built, { series: 'ket-nap', period: period(at) })
  if (point === undefined) throw new Error('no point')
  return point
}

describe('targets of a point', () => {
  it('are met, missed or undecided by the number that they print', () => {
    expect(
      pointOf('2023', '172', [target('2023/2025', 'từ 170 trở lên', { each: 'year' })]).target?.verdict,
    ).toBe('met')
    expect(pointOf('2023', '140', [target('2023', '145')]).target?.verdict).toBe('missed')
    expect(pointOf('2023', 'hơn 140', [target('2023', '145')]).target?.verdict).toBe('undecided')
  })

  it('measure difference and ratio from the floor itself: 172 − 170 = 2, 172 / 170 = 101,2%', () => {
    const resolved = pointOf('2023', '172', [target('2023/2025', 'từ 170 trở lên', { each: 'year' })]).target
    expect(resolved?.difference?.number).toBe(172 - 170)
    expect(resolved?.ratio?.number).toBe(101.2)
  })

  it('give way to the narrower period of their plan', () => {
    const targets = [target('2023/2025', 'từ 170 trở lên', { each: 'year' }), target('2024', '184')]
    expect(pointOf('2024', '180', targets).target).toMatchObject({
      value: { number: 184 },
      verdict: 'missed',
    })
  })

  it('stand side by side, the main plan deciding, else the first in the file', () => {
    const of = (...plans: readonly string[]): readonly string[] =>
      pointOf(
        '2023',
        '150',
        plans.map((plan) => target('2023', '145', { plan })),
      ).targets.map(({ plan }) => plan.id)
    expect(of('nghi-quyet', 'ke-hoach')).toEqual(['nghi-quyet', 'ke-hoach'])
    expect(of('ke-hoach', 'trung-tam')).toEqual(['trung-tam', 'ke-hoach'])
  })

  it('that are ranges are met from the low end and measured from the end that was missed or passed', () => {
    const range = [target('2023', 'từ 90 đến 100')]
    expect(pointOf('2023', '95', range).target).toMatchObject({ verdict: 'met' })
    expect(pointOf('2023', '95', range).target?.difference).toBeUndefined()
    expect(pointOf('2023', '85', range).target).toMatchObject({
      verdict: 'missed',
      difference: { number: 85 - 90 },
    })
    expect(pointOf('2023', '104', range).target).toMatchObject({
      verdict: 'met',
      difference: { number: 104 - 100 },
    })
  })

  it('that are ceilings are met below', () => {
    const ceiling = [target('2023', 'không quá 20')]
    expect(pointOf('2023', '19', ceiling).target?.verdict).toBe('met')
    expect(pointOf('2023', '21', ceiling).target?.verdict).toBe('missed')
  })

  it('of a year judge no part of it, but tell how far it has come: 109 / 145 = 75,2%', () => {
    const resolved = pointOf('2024-9M', '109', [target('2024', '145')]).target
    expect(resolved).toMatchObject({ partial: true, ratio: { number: 75.2 } })
    expect(resolved?.verdict).toBeUndefined()
  })

  it('do not judge a year before it is closed', () => {
    const targets = [target('2025', '150')]
    expect(pointOf('2025', 'ước 146', targets, { status: 'estimate' }).target?.verdict).toBeUndefined()
    expect(
      pointOf('2025', '146', targets, { status: 'provisional', asOf: '2025-10-01' }).target?.verdict,
    ).toBeUndefined()
    expect(
      pointOf('2025', '146', targets, { status: 'provisional', asOf: '2025-12-31' }).target?.verdict,
    ).toBe('missed')
  })

  it('for the mean or the total of several years judge none of them', () => {
    const resolved = pointOf('2023', '142', [
      target('2021/2025', 'từ 115 trở lên', { each: 'average' }),
    ]).target
    expect(resolved).toMatchObject({ value: { number: 115 } })
    expect(resolved?.verdict).toBeUndefined()
  })

  it('of another organisation say nothing about the whole', () => {
    expect(pointOf('2023', '142', [target('2023', '20', { org: 'xa-a' })]).targets).toEqual([])
  })

  it('known by their gap alone are derived and never exact in silence: 3,04% − 0,04 points is 2,99% to 3,01%', () => {
    const built = model({
      unit: PERCENT.id,
      measure: 'ratio',
      values: [observation('2023', '3,04%', {}, PERCENT)],
      targets: [gapTarget('2023', 'vượt 0,04 điểm phần trăm', {}, PERCENT)],
    })
    expect(built.series.get('ket-nap')?.points[0]?.target).toMatchObject({
      derived: true,
      verdict: 'met',
      value: { qualifier: 'range', ends: [2.99, 3.01] },
      difference: { number: 0.04, scale: 'points' },
    })
  })

  it('of counts are derived whole: 13 is 17,33% of 75 only', () => {
    const met = { met: observation('2023', '17,33%', {}, PERCENT).value, metPlan: 'nghi-quyet' }
    const resolved = pointOf(
      '2023',
      '13',
      [gapTarget('2023', 'thiếu 62', { plan: 'nghi-quyet' })],
      met,
    ).target
    expect(resolved).toMatchObject({ derived: true, value: { number: 13 + 62 } })
  })
})

describe('targets of several years together', () => {
  const years = [
    observation('2020', '96'),
    observation('2021', '118'),
    observation('2022', '131'),
    observation('2023', '142'),
    observation('2024', '150'),
  ]

  it('are passed once the years given are enough: 96 + 118 + 131 + 142 + 150 = 637', () => {
    const [span] =
      model({
        values: years,
        targets: [target('2020/2025', 'từ 600 trở lên', { each: 'total' })],
      }).series.get('ket-nap')?.spans ?? []
    expect(span).toMatchObject({
      given: 5,
      years: 6,
      result: { number: 637 },
      verdict: 'met',
      difference: { number: 37 },
    })
  })

  it('wait for the last year otherwise', () => {
    const [span] =
      model({
        values: years,
        targets: [target('2020/2025', 'từ 750 trở lên', { each: 'total' })],
      }).series.get('ket-nap')?.spans ?? []
    expect(span?.verdict).toBeUndefined()
  })

  it('take the mean with one decimal: (118 + 131 + 142 + 150) / 4 = 135,3', () => {
    const [span] =
      model({
        values: years.slice(1),
        targets: [target('2021/2024', 'từ 115 trở lên', { each: 'average' })],
      }).series.get('ket-nap')?.spans ?? []
    expect(span).toMatchObject({ verdict: 'met', result: { decimals: 1 } })
    expect(span?.result?.number).toBeCloseTo(135.3, 5)
  })
})
