import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Chart } from '../../src/charts/chart.ts'
import { drawChart } from '../../src/charts/draw-chart.ts'
import { figuresOf } from '../../src/charts/figures-of.ts'
import type { Shape } from '../../src/charts/shape.ts'
import type { SeriesText } from '../making/series.ts'
import { chartUse, makeModel } from '../making/series.ts'
import { cellsOf, plain } from './chart-text.ts'
import { collisions, numberIn, textBoxes } from './reading-back.ts'
import { SITUATIONS } from './situations.ts'

describe('a ranking in words', () => {
  it('says who has met the plan, and names the groups as a leader asks for them', () => {
    const chart = chartOf('ranking-year-closed')
    expect(plain(chart.title)).toBe('3 trong 8 đơn vị đạt hoặc vượt kế hoạch')
    expect(plain(chart.subtitle)).toBe(
      'Đảng viên mới kết nạp so với kế hoạch, theo đơn vị, Đảng bộ Huyện Mẫu, năm 2024',
    )
    expect(plain(chart.description)).toBe(
      'Biểu đồ theo thứ tự: đảng viên mới kết nạp của Đảng bộ Huyện Mẫu, năm 2024. ' +
        'Có 3 trong 8 đơn vị đạt hoặc vượt kế hoạch, 2 đơn vị đạt từ 50% đến dưới 100%, 1 đơn vị đạt dưới 50%, ' +
        '2 đơn vị chưa kết nạp được đảng viên nào.',
    )
    expect(headsOf(chart)).toEqual([
      'Đạt hoặc vượt kế hoạch',
      'Đạt từ 50% đến dưới 100%',
      'Đạt dưới 50%',
      'Chưa kết nạp được đảng viên nào',
    ])
    expect(chart.notes).toEqual([
      'Mỗi chấm đứng ở phần trăm kế hoạch riêng của dòng; bên phải là kết quả / kế hoạch.',
      'Không ghi phần trăm khi kế hoạch dưới 20.',
    ])
  })

  it('prints percentages of plans of twenty and more only', () => {
    const values = textsOf(chartOf('ranking-year-closed'), 'value')
    expect(values).toContain('8 / 7')
    expect(values).toContain('27 / 25 (108,0%)')
    expect(textsOf(chartOf('ranking-mixed-shares'), 'value')).toContain('1 / 4.000')
  })

  it('tells what cannot be decided, and puts what has no figure at the end with its words', () => {
    const chart = chartOf('ranking-every-certainty')
    expect(plain(chart.description)).toContain('3 đơn vị chưa đủ căn cứ kết luận')
    expect(headsOf(chart).slice(3)).toEqual([
      'Chưa đủ căn cứ kết luận',
      'Không có kế hoạch riêng',
      'Chưa có số liệu',
      'Không thu thập',
      'Không áp dụng',
      'Không công bố',
    ])
    expect(chart.notes.join(' ')).toContain('trên 200% kế hoạch, ngoài thang')
  })

  it('claims nothing of plans that nobody has surely met', () => {
    const chart = chartOf('ranking-long-names')
    expect(chart.title).toBe('Một đơn vị có kế hoạch, chưa đủ căn cứ kết luận')
    expect(plain(drawn({ 'xa-a': 'hơn 20', 'xa-b': 'gần 25' }, '22').title)).toBe(
      '2 trong 2 đơn vị chưa đủ căn cứ kết luận',
    )
  })

  it('ranks by amount where nothing is planned, and names a first only where one surely is', () => {
    const chart = chartOf('ranking-no-plan')
    expect(plain(chart.title)).toBe('3 đơn vị có số liệu')
    expect(chart.notes.join(' ')).toContain('không có kế hoạch riêng')
    expect(plain(chart.description)).toContain(
      'Trong 3 đơn vị có số liệu, ít nhất là Đảng bộ xã Mẫu Tây (6 đảng viên).',
    )
    expect(plain(chartOf('ranking-mixed-amounts').title)).toBe(
      'Nhiều nhất là Đảng bộ xã Mẫu Đông: 125.000 đảng viên',
    )
    expect(plain(drawn({ 'xa-a': '0', 'xa-b': '0' }).description)).toContain(
      'Trong 2 đơn vị có số liệu, không riêng đơn vị nào nhiều nhất hay ít nhất.',
    )
  })

  it('judges a ceiling from below', () => {
    const chart = chartOf('ranking-ceiling')
    expect(plain(chart.title)).toBe('1 trong 3 đơn vị không vượt mức trần')
    expect(plain(chart.description)).toContain(
      'Có 1 trong 3 đơn vị không vượt mức trần, 1 đơn vị vượt mức trần, 1 đơn vị chưa đủ căn cứ kết luận.',
    )
  })

  it('calls groups groups', () => {
    expect(plain(chartOf('ranking-groups').title)).toBe('2 trong 3 nhóm đạt hoặc vượt kế hoạch')
  })

  it('draws those in front and those behind of five hundred, and says so', () => {
    const chart = chartOf('ranking-five-hundred-rows')
    expect(textsOf(chart, 'word').map(plain)).toEqual(['… 440 đơn vị khác có trong bảng …'])
    expect(chart.notes.join(' ')).toContain('60 trong 500 dòng')
    expect(chart.table.rows).toHaveLength(500)
    expect(textsOf(chart, 'value').at(-1)).toMatch(/^0 \//)
  })

  it('speaks English on an English site', () => {
    const model = makeModel(
      [
        {
          breakdowns: [
            { by: 'org', kind: 'partial', values: { '2024': { a: '27', b: '8', c: '0', d: 'not yet' } } },
          ],
          targets: ['a', 'b', 'c', 'd'].map((org) => ({ period: '2024', org, value: '20' })),
        },
      ],
      'en',
    )
    const chart = drawChart(model, chartUse('ranking', { by: 'org' }))
    expect(chart.title).toBe('One of 3 organisations has met or exceeded the plan')
    expect(chart.description).toContain(
      'Ranking: new members admitted, Đảng bộ Huyện Mẫu, 2024. One of 3 organisations has met or exceeded the plan, one stands under 50%, one has admitted nobody yet.',
    )
    expect(headsOf(chart)).toEqual([
      'Plan met or exceeded',
      'Under 50%',
      'Admitted nobody yet',
      'No figure yet',
    ])
    expect(`${chart.title} ${chart.notes.join(' ')}`).not.toMatch(/[ăđơư]/)
  })
})

describe('a ranking reads back', () => {
  it.each(SITUATIONS.filter(({ name }) => name.startsWith('ranking-')))(
    '$name: every point stands at its result over its plan',
    ({ model, use }) => {
      const chart = drawChart(model, use)
      const rows = figuresOf(chart.table)
      const points = chart.drawing.shapes.filter((shape) => shape.kind === 'spot' && shape.of !== undefined)
      const read = scaleOf(chart)
      for (const point of points) {
        const cells = cellsOf(chart.table, rows.get(keyOf(point)) ?? '')
        const [result = 0, plan] = cells.slice(1, 3).map(({ number }) => numberIn(number.split('–')[0] ?? ''))
        const expected = plan === undefined ? result : (result / plan) * 100
        const { end } = read
        if (point.kind !== 'spot') throw new Error('a point is a spot')
        if (expected > end) expect(point.x).toBe(100)
        else expect(Math.abs(read.value(point.x) - expected)).toBeLessThanOrEqual(0.06 + end / 1e4)
      }
    },
  )

  it('keeps its labels apart and every organisation in one group, whatever the figures are', () => {
    const figures = fc.tuple(fc.integer({ min: 0, max: 9000 }), fc.integer({ min: 0, max: 3000 }))
    fc.assert(
      fc.property(fc.array(figures, { minLength: 1, maxLength: 20 }), (rows) => {
        const parts = Object.fromEntries(rows.map(([result], i) => [`dv-${i}`, String(result)]))
        const series: SeriesText = {
          breakdowns: [{ by: 'org', kind: 'partial', values: { '2024': parts } }],
          targets: rows.map(([, plan], i) => ({ period: '2024', org: `dv-${i}`, value: String(plan) })),
        }
        const chart = drawChart(makeModel([series]), chartUse('ranking', { by: 'org' }))
        const met = rows.filter(([result, plan]) => result >= plan).length
        const groups = headsOf(chart)
        expect(new Set(groups).size).toBe(groups.length)
        expect(groups.includes('Đạt hoặc vượt kế hoạch')).toBe(met > 0)
        expect(textsOf(chart, 'value')).toHaveLength(rows.length)
        for (const figure of [288, 420, 690]) expect(collisions(textBoxes(chart.drawing, figure))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('puts what is further to the right, within the groups from above to below', () => {
    const { drawing } = chartOf('ranking-year-closed')
    const places = drawing.shapes.flatMap((shape) =>
      shape.kind === 'spot' && shape.of !== undefined ? [shape.x] : [],
    )
    expect(places).toEqual(places.toSorted((a, b) => b - a))
  })
})

/** The scale as a reader finds it: from two of its numbers. */
function scaleOf({ drawing }: Chart): { readonly value: (x: number) => number; readonly end: number } {
  const ticks = drawing.shapes.flatMap((shape) =>
    shape.kind === 'text' && (shape.role === 'tick' || /^[\d.]+%$/.test(shape.text))
      ? [{ x: shape.x, value: numberIn(shape.text) }]
      : [],
  )
  const [first, last] = [ticks[0], ticks.at(-1)]
  if (first === undefined || last === undefined) return { value: (x) => x, end: 100 }
  const value = (x: number): number =>
    first.value + ((x - first.x) * (last.value - first.value)) / (last.x - first.x)
  return { value, end: value(100) }
}

function keyOf(shape: Shape): string {
  return shape.kind === 'rule' ? '' : (shape.of ?? '')
}

function headsOf(chart: Chart): readonly string[] {
  return textsOf(chart, 'group')
}

function textsOf({ drawing }: Chart, role: string): readonly string[] {
  return drawing.shapes.flatMap((shape) => (shape.kind === 'text' && shape.role === role ? [shape.text] : []))
}

function drawn(parts: Readonly<Record<string, string>>, plan?: string): Chart {
  const series: SeriesText = {
    breakdowns: [{ by: 'org', kind: 'partial', values: { '2024': parts } }],
    targets:
      plan === undefined ? [] : Object.keys(parts).map((org) => ({ period: '2024', org, value: plan })),
  }
  return drawChart(makeModel([series]), chartUse('ranking', { by: 'org' }))
}

function chartOf(name: string): Chart {
  const situation = SITUATIONS.find((each) => each.name === name)
  if (situation === undefined) throw new Error('no such situation')
  return drawChart(situation.model, situation.use)
}
