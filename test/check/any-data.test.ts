import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { examine } from '../../src/check/examine.ts'
import type { Series } from '../../src/load/series.ts'
import { buildModel } from '../../src/model/build-model.ts'
import { rowsOf } from '../../src/model/rows.ts'
import {
  breakdown,
  gapTarget,
  model,
  observation,
  project as projectOf,
  series as seriesOf,
  PERCENT,
  period,
  quantity,
  statement,
  target,
} from '../model/making.ts'

const PLACE = { file: 'data/series/mau.yaml', line: 1, column: 1 }
const people = fc.constantFrom(
  '0',
  '1',
  '172',
  '5.930',
  'hơn 5.650',
  'gần 5.930',
  'gần 1',
  'khoảng 400',
  'từ 0 đến 10',
  'từ 100 đến 170',
  'từ 170 trở lên',
  'không quá 3',
  'hơn 0',
  'ước 146',
  '5,93',
  '1.000.000.000.000',
)
const anyValue = fc.oneof(people, fc.constantFrom('chưa có số liệu', 'không áp dụng', 'không công bố'))
const shares = fc.constantFrom(
  '0%',
  '3,04%',
  'hơn 20%',
  'gần 100%',
  '100%',
  '107%',
  'từ 8% đến 9%',
  'khoảng 0%',
)
const periods = fc.constantFrom(
  '2020',
  '2023',
  '2024',
  '2024-Q1',
  '2024-Q2',
  '2024-H1',
  '2024-9M',
  '2024-12',
  '2023-SY',
  '2020/2023',
)
const gaps = fc.constantFrom(
  'vượt 2',
  'thiếu 3',
  'vượt 47,7%',
  'vượt 0,04 điểm phần trăm',
  'vượt 0%',
  'thiếu 100%',
)

const observations = fc.array(
  fc
    .tuple(
      periods,
      anyValue,
      fc.option(people, { nil: undefined }),
      fc.option(shares, { nil: undefined }),
      fc.option(shares, { nil: undefined }),
      fc.boolean(),
    )
    .map(([at, text, of, share, met, used]) =>
      observation(at, text, {
        used,
        ...(of === undefined ? {} : { of: quantity(of) }),
        ...(share === undefined ? {} : { share: quantity(share, PERCENT) }),
        ...(met === undefined ? {} : { met: quantity(met, PERCENT) }),
      }),
    ),
  { maxLength: 8 },
)

const flows: fc.Arbitrary<Partial<Series>> = fc
  .record({
    values: observations,
    measure: fc.constantFrom('flow' as const, 'stock' as const),
    statements: fc.array(
      fc
        .tuple(people, fc.constantFrom('year' as const, 'total' as const, 'average' as const))
        .map(([text, each]) => statement('2020/2024', text, each)),
      { maxLength: 2 },
    ),
    targets: fc.array(
      fc.oneof(
        fc.tuple(periods, people).map(([at, text]) => target(at, text, { each: 'year' })),
        fc.tuple(periods, people).map(([at, text]) => target(at, text, { each: 'year', org: 'xa-a' })),
        people.map((text) => target('2020/2024', text, { each: 'total', plan: 'nghi-quyet' })),
        fc.tuple(periods, gaps).map(([at, text]) => gapTarget(at, text, { plan: 'trung-tam' })),
      ),
      { maxLength: 5 },
    ),
    breakdowns: fc.array(
      fc
        .tuple(
          fc.constantFrom('partition' as const, 'overlapping' as const, 'partial' as const),
          periods,
          anyValue,
          anyValue,
        )
        .map(([kind, at, a, b]) => breakdown('org', kind, at, { 'xa-a': a, 'xa-b': b })),
      { maxLength: 3 },
    ),
    cells: fc.array(
      fc.tuple(periods, anyValue).map(([at, text]) => observation(at, text, { org: 'xa-a', group: 'nu' })),
      { maxLength: 2 },
    ),
  })
  .map((series) => series)

const project = fc
  .tuple(flows, flows, fc.array(fc.tuple(fc.constantFrom('2023', '2024'), shares), { maxLength: 3 }), gaps)
  .map(([first, second, printed, gap]): readonly Partial<Series>[] => [
    { ...first, id: 'mot' },
    {
      ...second,
      id: 'hai',
      account: {
        place: PLACE,
        start: { series: 'hai', period: period('2020') },
        end: { series: 'hai', period: period('2024') },
        plus: ['mot'],
        minus: [],
      },
    },
    {
      id: 'ty-le',
      measure: 'ratio',
      unit: PERCENT.id,
      numerator: 'mot',
      denominator: { kind: 'series', series: 'hai', period: 'previous-year-end' },
      values: printed.map(([at, text]) => observation(at, text, {}, PERCENT)),
      targets: [gapTarget('2023', gap, {}, PERCENT), target('2024', '3%', {}, PERCENT)],
    },
  ])

it('whatever is entered, every rule answers in words and nothing is thrown', () => {
  fc.assert(
    fc.property(project, (all) => {
      const built = model(...all)
      const { problems, relations } = examine(built)
      const said = [
        ...problems.flatMap(({ words }) => [
          words.vi.message,
          words.vi.hint,
          words.en.message,
          words.en.hint,
        ]),
        ...relations.flatMap(({ subject, working, remark }) => [subject, working, remark]),
        ...[...built.series.values()].flatMap((series) =>
          rowsOf(built, series).map((row) => JSON.stringify(row)),
        ),
      ].join('\n')
      expect(said).not.toMatch(/undefined|NaN|Infinity|\[object|∞/u)
    }),
    { numRuns: 400 },
  )
})

it('whenever its organisations lived, and whoever is counted, nothing is thrown and errors name a place', () => {
  const day = fc.option(fc.constantFrom('2019-12-31', '2023-07-01', '2024-06-30', '2025-01-01'), {
    nil: undefined,
  })
  const life = fc.record({ validFrom: day, validTo: day, heir: fc.boolean() })
  fc.assert(
    fc.property(project, life, life, (all, huyen, xa) => {
      const base = projectOf(all.map((one) => seriesOf(one)))
      const lives = { huyen, 'xa-a': xa }
      const orgs = new Map(
        [...base.orgs].map(([id, org]) => {
          const { validFrom, validTo, heir = false } = lives[id as keyof typeof lives] ?? {}
          const dates = {
            ...(validFrom === undefined ? {} : { validFrom }),
            ...(validTo === undefined ? {} : { validTo }),
          }
          return [id, { ...org, ...dates, succeededBy: heir ? ['xa-a', 'xa-b'] : [] }]
        }),
      )
      const groups = new Map([...base.groups].map(([id, group]) => [id, { ...group, sensitive: true }]))
      const { problems } = examine(buildModel({ ...base, orgs, groups }))
      const said = problems.flatMap(({ words }) => [words.vi.message, words.en.message]).join('\n')
      expect(said).not.toMatch(/undefined|NaN|Infinity|\[object|∞/u)
      expect(problems.every(({ place }) => place.line !== undefined)).toBe(true)
    }),
    { numRuns: 200 },
  )
})

it('an English site is answered in English', () => {
  const base = projectOf([]).site
  fc.assert(
    fc.property(project, (all) => {
      const built = buildModel(
        projectOf(
          all.map((one) => seriesOf(one)),
          { site: { ...base, language: 'en' } },
        ),
      )
      const said = examine(built).relations.flatMap(({ working, remark = '' }) => [working, remark])
      expect(said.join('\n')).not.toMatch(
        /không|kế hoạch|phải|nhiều hơn|mẫu số|làm tròn|chung là|nhưng|rồi|undefined|NaN/u,
      )
    }),
    { numRuns: 200 },
  )
})

it('the same project gives the same findings', () => {
  fc.assert(
    fc.property(project, (all) => {
      expect(JSON.stringify(examine(model(...all)).problems)).toBe(
        JSON.stringify(examine(model(...all)).problems),
      )
    }),
    { numRuns: 20 },
  )
})
