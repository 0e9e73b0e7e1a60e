import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { examine } from '../../src/check/examine.ts'
import { inspect } from '../../src/check/inspect.ts'
import type { Relation } from '../../src/check/relation.ts'
import type { Series } from '../../src/load/series.ts'
import { buildModel } from '../../src/model/build-model.ts'
import { findPoint } from '../../src/model/find-point.ts'
import type { Model, Point } from '../../src/model/model.ts'
import { growthOf } from '../../src/quantity/derive.ts'
import { breakdown, observation, period } from '../model/making.ts'
import { codes } from './making.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const { model, problems, waived, relations } = inspect(ROOT)
const SERIES = ['ket-nap', 'tong-dang-vien', 'ty-le-ket-nap', 'truong-xom-dang-vien', 'chua-ket-nap']

/** The relation of a series whose working holds every piece, blanks made plain. */
function relation(series: string, ...pieces: readonly string[]): Relation | undefined {
  const found = relations.find(
    (one) => one.series === series && pieces.every((piece) => plain(one.working).includes(piece)),
  )
  return found && { ...found, ...(found.remark === undefined ? {} : { remark: plain(found.remark) }) }
}

function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ')
}

function point(series: string, at = '2023', from: Model = model): Point {
  const found = findPoint(from, { series, period: period(at) })
  if (found === undefined) throw new Error(`no ${series} ${at}`)
  return found
}

/** The shipped project with one of its series changed. */
function changed(id: string, change: (series: Series) => Partial<Series>): Model {
  const series = model.project.series.get(id)
  if (series === undefined) throw new Error(`no ${id}`)
  return buildModel({
    ...model.project,
    series: new Map([...model.project.series, [id, { ...series, ...change(series) }]]),
  })
}

describe('the first bulletin', () => {
  it('holds every relation that is known of it, and nothing is left open', () => {
    expect(problems).toEqual([])
  })

  it('has its two disagreements accepted with a reason', () => {
    const ours = waived.filter(({ problem }) =>
      SERIES.some((id) => problem.place.file === `data/series/${id}.yaml`),
    )
    expect(ours.map(({ problem }) => problem.code).toSorted()).toEqual([
      'statement-conflict',
      'stock-flow-residual',
    ])
    expect(ours.every(({ waiver }) => waiver.reason.length > 20)).toBe(true)
  })

  it('R01: 172/214 = 80,3738…%, which rounds to 80,37%', () => {
    expect(relation('truong-xom-dang-vien', '172 / 214 = 80,3738…%', '80,37%')).toMatchObject({
      outcome: 'holds',
    })
  })

  it('R02, R03: 172 is 3,04% of 5.649 to 5.667, and "hơn 5.650" leaves 5.651 to 5.667', () => {
    expect(relation('ty-le-ket-nap', 'từ 5.649 đến 5.667', 'hơn 5.650', 'từ 5.651 đến 5.667')).toMatchObject({
      outcome: 'holds',
    })
  })

  it('R04: "gần 5.930" as the base gives 2,90%, and entered so it is told that 2020 fits', () => {
    expect(relation('ty-le-ket-nap', 'gần 5.930', '2,90%')).toMatchObject({
      code: 'base-differs',
      outcome: 'rejected',
    })
    const other = changed('ty-le-ket-nap', () => ({
      denominator: { kind: 'series', series: 'tong-dang-vien', period: period('2023') },
    }))
    const found = examine(other).problems
    expect(found.map(({ code, severity }) => `${severity} ${code}`)).toEqual(['info base-differs'])
    expect(plain(found.find(({ code }) => code === 'base-differs')?.words.vi.message ?? '')).toContain(
      'năm 2020',
    )
  })

  it('R05: the plan in people is 169,4 to 170,1, and 170 is what it says', () => {
    expect(relation('ty-le-ket-nap', 'từ 169,4 đến 170,1 đảng viên', 'từ 170 trở lên')).toMatchObject({
      outcome: 'holds',
    })
  })

  it('R06: the resolution in people is 141,1 to 141,8: plausible for a share', () => {
    expect(relation('ty-le-ket-nap', 'từ 141,1 đến 141,8 đảng viên')).toMatchObject({
      outcome: 'holds',
      remark: expect.stringContaining('Hợp lý') as string,
    })
  })

  it('R07: as relative per cent the gaps lead to 171,93 and 171,08 people, so only points fit', () => {
    expect(relation('ty-le-ket-nap', '0,04%', '171,93')).toMatchObject({
      code: 'points-not-percent',
      outcome: 'rejected',
    })
    expect(relation('ty-le-ket-nap', '0,54%', '171,08')).toMatchObject({
      code: 'points-not-percent',
      outcome: 'rejected',
    })
    const asPrinted = changed('ty-le-ket-nap', ({ targets }) => ({
      targets: targets.map((target) =>
        target.gap
          ? {
              ...target,
              gap: { ...target.gap, measure: 'percent', amount: { ...target.gap.amount, scale: 'percent' } },
            }
          : target,
      ),
    }))
    expect(examine(asPrinted).problems.map(({ code }) => code)).toEqual([
      'points-not-percent',
      'points-not-percent',
    ])
  })

  it('R08: 172 against 170 and more is met, by 2, 101,18%', () => {
    expect(relation('ket-nap', '172 so với từ 170 trở lên', 'vượt 2', '101,18%')).toMatchObject({
      outcome: 'holds',
      remark: 'Đạt kế hoạch',
    })
    expect(point('ket-nap').target).toMatchObject({ verdict: 'met', difference: { number: 2 } })
  })

  it('R09: 184 is within 170 and more, 3,25–3,26% of the base, 6,98% above 172', () => {
    expect(relation('ket-nap', '184', 'từ 170 trở lên', 'từ 3,25% đến 3,26%', '6,98%')).toMatchObject({
      outcome: 'holds',
    })
    const target = point('ket-nap', '2024').target?.value
    const result = point('ket-nap').observation.value
    if (target === undefined || result.kind === 'missing') throw new Error('no figures')
    expect(growthOf(target, result, 2).number).toBe(6.98)
  })

  it('R10: 7 of 172 are 4,07%', () => {
    expect(relation('ket-nap', '7', '172', '4,07%')).toMatchObject({
      code: 'part-exceeds-total',
      outcome: 'holds',
    })
  })

  it('R11: 3 are not more than 7, nor than 172', () => {
    expect(relation('ket-nap', '3 không quá 7 và 172')).toMatchObject({ outcome: 'holds' })
  })

  it('R12: 172 is outside "từ 100 đến 170", accepted with a reason', () => {
    const found = relation('ket-nap', '172', 'ngoài mức', 'từ 100 đến 170')
    expect(found).toMatchObject({ code: 'statement-conflict', outcome: 'fails' })
    expect(waived.map(({ problem }) => problem)).toContain(found?.problem)
  })

  it('R13: the total rose by at most 278', () => {
    expect(relation('tong-dang-vien', 'hơn 5.650', 'gần 5.930')).toMatchObject({
      outcome: 'bounded',
      remark: expect.stringContaining('278') as string,
    })
  })

  it('R14: at least 194 left by other ways, at least 94 where only 2021 and later count', () => {
    const found = relation('tong-dang-vien', 'từ 472 đến 682', '278')
    expect(found).toMatchObject({ code: 'stock-flow-residual', outcome: 'fails' })
    expect(found?.remark).toMatch(/ít nhất 194.*ít nhất 94/u)
    expect(plain(found?.problem?.words.vi.message ?? '')).toContain('giảm ít nhất 194')
  })

  it('R16: the 172 admitted and the 172 heads of hamlets are two figures: one changes alone', () => {
    const other = changed('ket-nap', ({ values }) => ({
      values: values.map((one) =>
        one.value.kind === 'quantity' && one.value.number === 172
          ? { ...one, value: observation('2023', '171').value }
          : one,
      ),
    }))
    expect(point('ket-nap', '2023', other).observation.value).toMatchObject({ number: 171 })
    expect(point('truong-xom-dang-vien', '2023', other).observation.value).toMatchObject({ number: 172 })
    const files = examine(other).problems.map(({ place }) => place.file)
    expect(files).not.toContain('data/series/truong-xom-dang-vien.yaml')
  })

  it('R17: "hơn 20%" has no base; it only follows that under 80% were admitted', () => {
    expect(relation('chua-ket-nap', 'hơn 20%', 'chưa đến 80%')).toMatchObject({ outcome: 'unknown' })
  })

  it('R18: "trên 6.050" cannot hold beside "gần 5.930"', () => {
    const both = changed('tong-dang-vien', ({ values }) => ({
      values: [...values, observation('2023', 'trên 6.050', { used: false })],
    }))
    const found = examine(both).problems
    expect(found.map(({ code }) => code)).toEqual(['sources-conflict'])
    expect(found[0]?.words.vi.message).toContain('“gần 5.930” và “trên 6.050”')
  })

  it('R19: 54 = 19 + 35', () => {
    const parts = breakdown('org', 'partition', '2023', { 'xa-a': '19', 'xa-b': '35' })
    expect(codes({ values: [observation('2023', '54')], breakdowns: [parts] })).toEqual([])
    expect(codes({ values: [observation('2023', '55')], breakdowns: [parts] })).toEqual(['parts-do-not-sum'])
  })
})
