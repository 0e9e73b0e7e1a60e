import { describe, expect, it } from 'vitest'
import type { Chart } from '../../src/charts/chart.ts'
import { drawChart } from '../../src/charts/draw-chart.ts'
import { figuresOf } from '../../src/charts/figures-of.ts'
import { chartUse, makeModel, period } from '../making/series.ts'
import { cellText, cellsOf, plain } from './chart-text.ts'
import { numberIn } from './reading-back.ts'
import { SITUATIONS } from './situations.ts'

describe('a funnel in words', () => {
  it('tells who went on and who did not', () => {
    const chart = chartOf('funnel-three-steps')
    expect(plain(chart.title)).toBe('Qua 3 bước, từ 240 còn 171 người')
    expect(plain(chart.subtitle)).toBe('Số người theo từng bước, Đảng bộ Huyện Mẫu, năm 2024')
    expect(plain(chart.description)).toBe(
      'Biểu đồ theo bước: 3 bước, từ “người đã qua bồi dưỡng” đến “người được công nhận chính thức”, Đảng bộ Huyện Mẫu, năm 2024 (số liệu minh họa). ' +
        'Trong 240 người đã qua bồi dưỡng có 190 người được kết nạp; còn 50 người (20,8%) chưa được kết nạp. ' +
        'Trong 190 người được kết nạp có 171 người được công nhận chính thức; còn 19 người (10,0%) chưa được công nhận chính thức.',
    )
    expect(textsOf(chart, 'word')).toEqual(['79,2% sang bước sau', '90,0% sang bước sau'])
    expect(rowsOf(chart)).toEqual([
      ['Người đã qua bồi dưỡng', '240', ''],
      ['Người được kết nạp', '190', '79,2'],
      ['Người được công nhận chính thức', '171', '90,0'],
    ])
    expect(chart.notes).toEqual([])
  })

  it('calls an increase no share, and says the numbers only', () => {
    const chart = chartOf('funnel-increase')
    expect(plain(chart.title)).toBe('4 bước: 190, 240, 12, 3')
    expect(textsOf(chart, 'word')).toEqual(['5,0% sang bước sau'])
    expect(plain(chart.description)).toContain(
      'Người đã qua bồi dưỡng: 190 người; người được kết nạp: 240 người. Người được kết nạp: 240 người; chờ kết nạp: 12 người, bằng 5,0% bước trước.',
    )
    expect(chart.notes).toEqual(['Không ghi phần trăm khi bước trước dưới 20.'])
  })

  it('gives no share of figures that are not exact, of small wholes, or where rounding would hide somebody', () => {
    expect(textsOf(chartOf('funnel-every-certainty'), 'word')).toEqual([])
    expect(chartOf('funnel-every-certainty').title).toBe('11\u00a0bước, năm\u00a02024')
    expect(textsOf(chartOf('funnel-small'), 'word')).toEqual([])
    expect(textsOf(drawn(['100000', '3']), 'word')).toEqual([])
    expect(textsOf(drawn(['100000', '99999']), 'word')).toEqual([])
    expect(textsOf(drawn(['240', '240']), 'word')).toEqual(['100,0% sang bước sau'])
  })

  it('leaves out a series of another unit by name, and says so where too few are left', () => {
    expect(chartOf('funnel-other-unit').notes).toEqual(['Không vẽ “Tỷ lệ chờ” vì khác đơn vị tính.'])
    const chart = chartOf('funnel-one-step')
    expect(chart.title).toBe('Chưa đủ số liệu để so sánh các bước')
    expect(chart.description).toBe('Biểu đồ theo bước cần ít nhất hai số liệu cùng đơn vị tính.')
  })

  it('tells nothing of nobody but that the steps are equal', () => {
    expect(plain(chartOf('funnel-all-zero').title)).toBe('2 bước, đều ở mức 0 người')
    expect(plain(chartOf('funnel-all-zero').description)).toContain(
      'Người đã qua bồi dưỡng: 0 người; người được kết nạp: 0 người.',
    )
    expect(chartOf('funnel-all-missing').title).toBe('Các kỳ này chưa có số liệu')
    expect(rowsOf(chartOf('funnel-all-missing')).map(([, figure]) => figure)).toEqual([
      'chưa có số liệu',
      'không công bố',
    ])
  })

  it('takes the period that is asked for, then the focus, then the latest that all steps have', () => {
    const model = makeModel([
      { id: 'a', name: 'Giới thiệu', values: { '2022': '90', '2023': '100', '2024': '110', '2025': '120' } },
      { id: 'b', name: 'Kết nạp', values: { '2022': '40', '2023': '50', '2024': '60' } },
    ])
    const shown = (use: Parameters<typeof chartUse>[1], focus?: string): string => {
      const asked = chartUse('funnel', { series: ['a', 'b'], ...use })
      const chart = drawChart(model, asked, focus === undefined ? {} : { focus: period(focus) })
      return plain(chart.subtitle).slice(-4)
    }
    expect(shown({})).toBe('2024')
    expect(shown({}, '2023')).toBe('2023')
    expect(shown({}, '2025')).toBe('2024')
    expect(shown({ to: period('2022') }, '2023')).toBe('2022')
  })

  it('speaks English on an English site', () => {
    const model = makeModel(
      [
        { id: 'a', nameEn: 'People trained', unit: 'nguoi', values: { '2024': '240' } },
        { id: 'b', nameEn: 'People admitted', unit: 'nguoi', values: { '2024': '190' } },
        { id: 'c', nameEn: 'Waiting', unit: 'nguoi', values: { '2024': '200' } },
      ],
      'en',
    )
    const chart = drawChart(model, chartUse('funnel', { series: ['a', 'b', 'c'] }))
    expect(chart.title).toBe('3 steps: 240, 190, 200')
    expect(chart.subtitle).toBe('People at each step, Đảng bộ Huyện Mẫu, 2024')
    expect(plain(chart.description)).toBe(
      'Funnel chart: 3 steps, from “people trained” to “waiting”, Đảng bộ Huyện Mẫu, 2024. ' +
        'Of 240 people trained, 190 were admitted; 50 (20.8%) were not yet. People admitted: 190 people; waiting: 200 people.',
    )
    expect(textsOf(chart, 'word')).toEqual(['79.2% went on'])
  })
})

describe('a funnel reads back', () => {
  it.each(SITUATIONS.filter(({ name }) => name.startsWith('funnel-')))(
    '$name: all bars begin at zero and are as long as their figures',
    ({ model, use }) => {
      const chart = drawChart(model, use)
      const rows = figuresOf(chart.table)
      const bars = chart.drawing.shapes.flatMap((shape) => {
        if (shape.kind !== 'box' || shape.of === undefined || shape.role === 'bar-frame') return []
        const [, figure] = cellsOf(chart.table, rows.get(shape.of) ?? '')
        // What is not known below a figure is no solid bar.
        if (/gần|dưới|khoảng|không quá/.test(figure?.text ?? '')) return []
        return [{ ...shape, value: numberIn((figure?.number ?? '').split('–')[0] ?? '') }]
      })
      const longest = bars.toSorted((a, b) => b.value - a.value)[0]
      for (const { x, width, value } of bars) {
        expect(x).toBe(0)
        expect(width / (longest?.width ?? 1)).toBeCloseTo(value / (longest?.value ?? 1), 6)
      }
    },
  )

  it('frames a part in the length of the step before, and never an increase', () => {
    const frames = (name: string): readonly number[] =>
      chartOf(name).drawing.shapes.flatMap((shape) =>
        shape.kind === 'box' && shape.role === 'track' ? [Math.round(shape.width * 10) / 10] : [],
      )
    // 240 is the whole width; 190 of 240 is 79.2%
    expect(frames('funnel-three-steps')).toEqual([100, 79.2])
    // 12 in 240, 3 in 12; 240 lies in no frame of 190
    expect(frames('funnel-increase')).toEqual([100, 5])
  })
})

function drawn(values: readonly string[]): Chart {
  const series = values.map((value, i) => ({ id: `b${i}`, name: `Bước ${i}`, values: { '2024': value } }))
  return drawChart(makeModel(series), chartUse('funnel', { series: series.map(({ id }) => id) }))
}

function rowsOf({ table }: Chart): readonly (readonly string[])[] {
  return table.rows.flatMap((row) =>
    row.kind === 'row' ? [row.cells.map((cell) => plain(cellText(cell).text))] : [],
  )
}

function textsOf({ drawing }: Chart, role: string): readonly string[] {
  return drawing.shapes.flatMap((shape) => (shape.kind === 'text' && shape.role === role ? [shape.text] : []))
}

function chartOf(name: string): Chart {
  const situation = SITUATIONS.find((each) => each.name === name)
  if (situation === undefined) throw new Error('no such situation')
  return drawChart(situation.model, situation.use)
}
