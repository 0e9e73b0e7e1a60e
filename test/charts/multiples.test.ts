import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Chart } from '../../src/charts/chart.ts'
import { drawChart } from '../../src/charts/draw-chart.ts'
import { figuresOf } from '../../src/charts/figures-of.ts'
import { chartUse, makeModel, period } from '../making/series.ts'
import { collisions, everyShape, numberIn, textBoxes } from './reading-back.ts'
import { SITUATIONS } from './situations.ts'

describe('small multiples', () => {
  it('say in their title how many rose', () => {
    // 58 to 61 and 33 to 37 rose, 43 to 39 and 8 to 6 fell
    expect(plain(chartOf('multiples-years').title)).toBe('2 trong 4 đơn vị tăng so với năm 2023')
    // the third has no figure of the last quarter
    expect(plain(chartOf('multiples-quarters').title)).toBe(
      '1 trong 2 đơn vị so sánh được tăng so với quý trước',
    )
    expect(plain(chartOf('multiples-two-panels').title)).toBe('Cả 2 đơn vị đều tăng so với năm 2023')
    expect(chartOf('multiples-all-zero').title).toBe('Mọi số liệu trong bảng đều bằng 0')
    expect(plain(chartOf('multiples-one-panel').title)).toBe('Năm 2024: 58 đảng viên')
  })

  it('name measure, cut, coverage, periods and a cut scale', () => {
    expect(plain(chartOf('multiples-years').subtitle)).toBe(
      'Đảng viên mới kết nạp mỗi năm theo đơn vị, Đảng bộ Huyện Mẫu, 2020–2024',
    )
    expect(chartOf('multiples-stock').subtitle).toContain('trục bắt đầu từ 380')
  })

  it('tell the latest figures by name in their description', () => {
    expect(plain(chartOf('multiples-years').description)).toBe(
      'Biểu đồ nhỏ theo đơn vị: đảng viên mới kết nạp của Đảng bộ Huyện Mẫu, năm 2020 đến năm 2024 (số liệu minh họa). ' +
        '2 trong 4 đơn vị tăng so với năm 2023. ' +
        'Năm 2024: Đảng bộ xã Mẫu Đông 61 đảng viên, Đảng bộ xã Mẫu Bắc 39 đảng viên, Đảng bộ xã Mẫu Tây 37 đảng viên, ' +
        'Chi bộ Trường Trung học phổ thông Mẫu 6 đảng viên.',
    )
    expect(plain(chartOf('multiples-forty-panels').description)).toContain('còn 34 đơn vị khác trong bảng')
  })

  it('say the shared scale, the rules, what is left out and what has another unit', () => {
    expect(chartOf('multiples-years').notes.map(plain)).toEqual([
      'Mọi ô dùng chung một thang, từ 0 (vạch dưới) đến 80 (vạch trên).',
      'Vạch ngang ở từng kỳ là kế hoạch.',
    ])
    expect(chartOf('multiples-series').notes).toContain('Không vẽ “Tỷ lệ” vì khác đơn vị tính.')
    expect(chartOf('multiples-five-hundred-panels').notes.join(' ')).toContain('24 trong 500 dòng')
    expect(chartOf('multiples-five-hundred-panels').table.rows).toHaveLength(500)
  })

  it('point at the period of the number of the bulletin in every panel', () => {
    const { model, use } = situation('multiples-years')
    const pointed = drawChart(model, use, { focus: period('2022') }).drawing.shapes.flatMap((shape) =>
      shape.kind === 'text' && shape.role === 'number' ? [shape.text] : [],
    )
    expect(pointed).toEqual(['52', '41', '31', '0'])
  })

  it('never join over a gap, nor through a range', () => {
    const joined = chartOf('multiples-stock').drawing.shapes.filter(
      (shape) => shape.kind === 'rule' && shape.role === 'segment',
    )
    // four in the first panel; 2022–23–24 in the second; 2020–21–22 in the third
    expect(joined).toHaveLength(4 + 2 + 2)
  })

  it('say why they cannot be drawn', () => {
    expect(chartOf('multiples-no-parts').description).toContain('Chưa có số liệu theo từng đơn vị')
  })

  it('speak English on an English site', () => {
    const model = makeModel(
      [
        {
          name: 'New members admitted',
          breakdowns: [
            {
              by: 'org',
              kind: 'partial',
              values: { '2023': { 'xa-a': '12', 'xa-b': '9' }, '2024': { 'xa-a': '20', 'xa-b': 'nearly 8' } },
            },
          ],
          targets: [{ period: '2024', org: 'xa-a', value: '18' }],
        },
      ],
      'en',
    )
    const chart = drawChart(model, chartUse('multiples', { by: 'org' }))
    expect(plain(chart.title)).toBe('One of 2 organisations up on 2023')
    expect(chart.notes).toEqual([
      'All panels share one scale, from 0 (lower line) to 20 (upper line).',
      'The rule at a period is its plan.',
    ])
    expect(chart.table.columns.map(({ head }) => head)).toEqual(['Organisation', '2023', '2024', 'Plan 2024'])
  })
})

describe('reading small multiples back', () => {
  it.each(['multiples-years', 'multiples-quarters', 'multiples-twelve-panels', 'multiples-two-panels'])(
    'finds the figures of the table in the heights of %s, on the scale that its note tells',
    (name) => {
      const chart = chartOf(name)
      const [, low = '', high = ''] =
        /từ (\S+) \(vạch dưới\) đến (\S+) \(vạch trên\)/.exec(chart.notes[0] ?? '') ?? []
      const rules = (role: string): readonly number[] =>
        chart.drawing.shapes.flatMap((shape) =>
          shape.kind === 'rule' && shape.role === role ? [shape.y1] : [],
        )
      const [tops, feet] = [rules('grid'), rules('baseline')]
      const bars = chart.drawing.shapes.flatMap((shape) =>
        shape.kind === 'box' && shape.role === 'bar' ? [shape] : [],
      )
      const cells = chart.table.rows.flatMap((row, panel) =>
        row.kind === 'row'
          ? row.cells.flatMap((cell) =>
              cell.kind === 'figure' && cell.of !== undefined
                ? [{ panel, of: cell.of, value: numberIn(cell.number) }]
                : [],
            )
          : [],
      )
      expect(new Set(bars.map(({ of }) => of))).toEqual(new Set(cells.map(({ of }) => of)))
      for (const { panel, of, value } of cells) {
        const bar = bars.find((each) => each.of === of)
        const [top, foot] = [tops[panel] ?? NaN, feet[panel] ?? NaN]
        const perPixel = (numberIn(high) - numberIn(low)) / (foot - top)
        if (value === 0) expect(bar?.height).toBe(3)
        else
          expect(Math.abs((bar?.height ?? NaN) * perPixel - value), of).toBeLessThanOrEqual(0.11 * perPixel)
      }
    },
  )

  it('ties every mark to a cell of the table', () => {
    for (const { name, model, use } of SITUATIONS.filter(({ name }) => name.startsWith('multiples-'))) {
      const chart = drawChart(model, use)
      const figures = figuresOf(chart.table)
      for (const { shape } of everyShape(chart.drawing.shapes))
        if (shape.kind !== 'rule' && shape.kind !== 'text' && shape.of !== undefined)
          expect(figures.has(shape.of), `${name}: ${shape.of}`).toBe(true)
    }
  })

  it('keeps its words apart whatever the figures are', () => {
    const row = fc.array(fc.integer({ min: 0, max: 99999 }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), fc.boolean(), (rows, flow) => {
        const values = Object.fromEntries(
          Array.from({ length: 12 }, (_, i) => [
            `2024-${String(i + 1).padStart(2, '0')}`,
            Object.fromEntries(
              rows.flatMap((row, j) => (row[i] === undefined ? [] : [[`dv-${j}`, String(row[i])]])),
            ),
          ]),
        )
        const model = makeModel([
          { measure: flow ? 'flow' : 'stock', breakdowns: [{ by: 'org', kind: 'partial', values }] },
        ])
        const { drawing } = drawChart(model, chartUse('multiples', { by: 'org' }))
        for (const figure of [288, 360, 419, 420, 519, 520, 690, 1100])
          expect(collisions(textBoxes(drawing, figure))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})

function chartOf(name: string): Chart {
  const { model, use } = situation(name)
  return drawChart(model, use)
}

function situation(name: string): (typeof SITUATIONS)[number] {
  const found = SITUATIONS.find((each) => each.name === name)
  if (found === undefined) throw new Error(`no such situation: ${name}`)
  return found
}

function plain(text: string): string {
  return text.replaceAll('\u00A0', ' ')
}
