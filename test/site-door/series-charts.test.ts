import { describe, expect, it } from 'vitest'
import { chartId } from '../../src/charts/chart-names.ts'
import { chartRoutes } from '../../src/site/chart-files.ts'
import { readBulletin } from '../../src/site/bulletin.ts'
import { chartUses, standingsOfEdition } from '../../src/site/series-charts.ts'
import { exampleFolder } from '../charts/situations/example.ts'
import { makeModel } from '../making/series.ts'

const bulletin = readBulletin(exampleFolder, new Date('2026-01-01T00:00:00Z'))
const { model } = bulletin

describe('a page chooses the kinds that fit its figures', () => {
  it.each([
    ['tong', ['line']],
    ['truong-xom', ['share']],
    ['chuyen-den', ['columns']],
  ])('%s is drawn as %s', (id, kinds) => {
    expect(kindsOf(id)).toEqual(kinds)
  })

  it('shows a flow with parts of years and a plan as columns and as the sum of its year', () => {
    expect(kindsOf('ket-nap').slice(0, 2)).toEqual(['columns', 'cumulative'])
  })

  it('shows few organisations as bars against one line, many as points in groups', () => {
    expect(kindsOf('ket-nap')).toContain('progress')
    expect(kinds(planned(16))).toContain('progress')
    expect(kinds(planned(17))).toContain('ranking')
  })

  it('puts the organisations of a number on its page, from the first of its key figures that has plans for them', () => {
    const [edition] = model.editions
    if (edition === undefined) throw new Error('the example has a number')
    expect(standingsOfEdition(model, edition).map(({ use }) => [use.chart, use.by])).toEqual([
      ['progress', 'org'],
    ])
    expect(standingsOfEdition(model, { ...edition, keyFigures: [] })).toEqual([])
    expect(standingsOfEdition(model, { ...edition, period: { kind: 'year', year: 2019 } })).toEqual([])
  })
})

it('every chart of every page has files of its own, named once', () => {
  const names = chartRoutes(bulletin).map(({ params }) => params.chart)
  expect(new Set(names).size).toBe(names.length)
  for (const series of model.series.values())
    for (const use of chartUses(series)) expect(names).toContain(chartId(use))
  for (const name of names) expect(name).toMatch(/^[a-z0-9_-]+$/)
})

function kindsOf(id: string): readonly string[] {
  const series = model.series.get(id)
  if (series === undefined) throw new Error(`no series ${id}`)
  return chartUses(series).map(({ chart }) => chart)
}

/** A flow with so many organisations, each with a plan. */
function planned(count: number): ReturnType<typeof makeModel> {
  const ids = Array.from({ length: count }, (_, i) => `xa-${i}`)
  return makeModel([
    {
      breakdowns: [
        { by: 'org', kind: 'partial', values: { '2024': Object.fromEntries(ids.map((id) => [id, '5'])) } },
      ],
      targets: ids.map((org) => ({ period: '2024', org, value: '6' })),
    },
  ])
}

function kinds(of: ReturnType<typeof makeModel>): readonly string[] {
  return [...of.series.values()].flatMap((series) => chartUses(series).map(({ chart }) => chart))
}
