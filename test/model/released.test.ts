import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildModel } from '../../src/model/build-model.ts'
import type { Model } from '../../src/model/model.ts'
import { released } from '../../src/model/released.ts'
import { rowsOf } from '../../src/model/rows.ts'
import { breakdown, edition, observation, project, series, statement, target } from './making.ts'

const EDITIONS = [
  edition('2024-01', '2024-01-15T08:00:00+07:00'),
  edition('2024-02', '2024-02-15T08:00:00+07:00'),
  edition('2024-03', '2024-03-15T08:00:00+07:00', { draft: true }),
]

function of(...all: readonly Parameters<typeof series>[0][]): Model {
  return buildModel(
    project(
      all.map((one) => series(one)),
      { editions: EDITIONS },
    ),
  )
}

function textsAt(model: Model, instant: string): readonly string[] {
  const left = released(model, new Date(instant))
  return [...left.series.values()].flatMap((one) => rowsOf(left, one).map(({ text }) => text))
}

describe('what is released', () => {
  it('includes the very instant', () => {
    const model = of()
    const ids = (instant: string): readonly string[] =>
      released(model, new Date(instant)).editions.map(({ id }) => id)
    expect(ids('2024-02-15T07:59:59.999+07:00')).toEqual(['2024-01'])
    expect(ids('2024-02-15T01:00:00Z')).toEqual(['2024-01', '2024-02'])
  })

  it('never includes a draft', () => {
    expect(released(of(), new Date('2030-01-01T00:00:00Z')).editions.map(({ id }) => id)).toEqual([
      '2024-01',
      '2024-02',
    ])
  })

  it('leaves out every kind of figure whose first edition is not out', () => {
    const model = of({
      values: [observation('2022', '131'), observation('2023', '901', { firstIn: '2024-02' })],
      targets: [target('2023', '902', { firstIn: '2024-02' })],
      statements: [{ ...statement('2020/2023', 'từ 100 đến 903', 'year'), firstIn: '2024-02' }],
      cells: [observation('2022', '904', { org: 'xa-a', group: 'nu', firstIn: '2024-02' })],
    })
    expect(textsAt(model, '2024-02-01T00:00:00Z')).toEqual(['131'])
    expect(textsAt(model, '2024-02-15T01:00:00Z')).toHaveLength(5)
  })

  it('leaves out a series of which nothing is left, and what only it names', () => {
    const model = of(
      {},
      { id: 'moi', firstIn: '2024-02', source: 'nguon-moi', values: [observation('2023', '5')] },
    )
    const left = released(model, new Date('2024-02-01T00:00:00Z'))
    expect(left.series.has('moi')).toBe(false)
    expect(left.project.sources.has('nguon-moi')).toBe(false)
    expect(left.project.sources.has('bao-cao')).toBe(true)
  })

  it('leaves out a partition of which a part is withheld: the rest would give it away', () => {
    const parts = breakdown('org', 'partition', '2023', { 'xa-a': '10', 'xa-b': '12' })
    const [first] = parts.periods
    const withheld =
      first?.parts.map((part) => (part.org === 'xa-b' ? { ...part, firstIn: '2024-02' } : part)) ?? []
    const model = of({
      values: [observation('2023', '22')],
      breakdowns: [{ ...parts, periods: first ? [{ ...first, parts: withheld }] : [] }],
    })
    expect(textsAt(model, '2024-02-01T00:00:00Z')).toEqual(['22'])
  })

  it('puts the source that is out in the place of one that is not yet', () => {
    const model = of({
      values: [
        observation('2023', '109', { firstIn: '2024-02' }),
        observation('2023', 'hơn 105', { used: false }),
      ],
    })
    const left = released(model, new Date('2024-02-01T00:00:00Z'))
    expect(left.series.get('ket-nap')?.points[0]?.observation.value.text).toBe('hơn 105')
  })

  it('keeps the names of withheld files out of what the public sees', () => {
    const inputs = new Map([
      ['content/2024-02/edition.yaml', 'a'],
      ['content/2024-02/bai.mdx', 'b'],
      ['content/2024-01/edition.yaml', 'c'],
      ['data/site.yaml', 'd'],
    ])
    const model = buildModel(project([], { editions: EDITIONS, inputs }))
    expect([...released(model, new Date('2024-02-01T00:00:00Z')).project.inputs.keys()]).toEqual([
      'content/2024-01/edition.yaml',
      'data/site.yaml',
    ])
  })

  it('only grows with time, and holds no figure before its edition', () => {
    const firstIn = fc.constantFrom(undefined, '2024-01', '2024-02', '2024-03')
    const figures = fc.array(firstIn, { minLength: 1, maxLength: 12 })
    const instant = fc.integer({ min: Date.parse('2024-01-01'), max: Date.parse('2024-04-01') })
    fc.assert(
      fc.property(figures, instant, instant, (firsts, one, other) => {
        const values = firsts.map((first, index) =>
          observation(`${2000 + index}`, `${5000 + index}`, first === undefined ? {} : { firstIn: first }),
        )
        const model = of({ values })
        const [earlier, later] = [Math.min(one, other), Math.max(one, other)].map((at) =>
          textsAt(model, new Date(at).toISOString()),
        )
        expect(later).toEqual(expect.arrayContaining([...(earlier ?? [])]))
        const left = released(model, new Date(earlier === undefined ? 0 : Math.min(one, other)))
        const out = new Set(left.editions.map(({ id }) => id))
        const text = JSON.stringify(
          [...left.series.values()].map((series) => [series.series, rowsOf(left, series)]),
        )
        for (const [index, first] of firsts.entries()) {
          expect(text.includes(`"${5000 + index}"`)).toBe(first === undefined || out.has(first))
        }
      }),
    )
  })
})
