import { describe, expect, it } from 'vitest'
import { drawChart } from '../../src/charts/draw-chart.ts'
import type { Chart, TableCell } from '../../src/charts/chart.ts'
import { pageChart, type PageChart } from '../../src/site/page-chart.ts'
import { chartHtml } from '../../src/components/charts/chart-html.ts'
import { chartUse, makeModel, period } from '../making/series.ts'
import { SITUATIONS } from './situations.ts'

describe('drawChart', () => {
  it('titles a chart with what it finds', () => {
    expect(plain(chartOf('columns-one-year-among-gaps').title)).toBe(
      'Năm 2023 đạt 172 đảng viên, vượt mức tối thiểu 2 đảng viên',
    )
    expect(plain(chartOf('line-two-bounds').title)).toBe('Tổng số đảng viên tăng từ hơn 5.650 lên gần 5.930')
    expect(plain(chartOf('progress-organisations').title)).toBe('2 trong 7 đơn vị đạt hoặc vượt kế hoạch')
  })

  it('lets the author say the title instead', () => {
    const { model, use } = SITUATIONS[0] ?? never()
    const title = { parts: ['Một tựa khác'], place: use.place }
    expect(drawChart(model, { ...use, title }).title).toBe('Một tựa khác')
  })

  it('names measure, coverage, period and a cut axis under the title', () => {
    expect(plain(chartOf('columns-one-year-among-gaps').subtitle)).toBe(
      'Đảng viên mới kết nạp mỗi năm, Đảng bộ Huyện Mẫu, 2020–2024',
    )
    expect(chartOf('line-cut-axis').subtitle).toContain('trục bắt đầu từ 4.000')
    expect(chartOf('line-cut-axis').illustrative).toBe('Số liệu minh họa.')
  })

  it('points at the latest settled figure, or at the one it is asked to', () => {
    const { model, use } = situation('columns-every-certainty')
    expect(focusOf(drawChart(model, use))).toEqual(['2024'])
    expect(focusOf(drawChart(model, use, { focus: period('2018') }))).toEqual(['2018'])
  })

  it('gives every figure of the picture to the table, missing ones as words', () => {
    const { table } = chartOf('columns-one-year-among-gaps')
    expect(table.rows.map((row) => (row.kind === 'row' ? row.cells.map(textOf) : [row.text]))).toEqual([
      ['2020', 'không thu thập', '', '', ''],
      ['2021', 'không thu thập', '', '', ''],
      ['2022', 'không thu thập', '', '', ''],
      ['2023', '172', 'từ 170 trở lên', 'Đạt, vượt 2', ''],
      ['2024', 'chưa có số liệu', '184', '', ''],
      ['2020–2023', 'mỗi năm 100–170', '', '', 'Mức nguồn nêu cho nhiều năm'],
    ])
  })

  it('never bridges a gap or a break', () => {
    const lines = chartOf('line-cut-axis').drawing.shapes.filter(
      (shape) => shape.kind === 'rule' && shape.role.startsWith('segment'),
    )
    // 2016–17–18, then 2020–21–22–23–24; nothing over 2019 and nothing over the break before 2025
    expect(lines).toHaveLength(2 + 4)
  })

  it('says why there is nothing to draw', () => {
    for (const name of ['columns-nothing', 'columns-all-missing'])
      expect(chartOf(name).description).toContain('Các kỳ này chưa có số liệu')
    const unknown = drawChart(makeModel([]), chartUse('columns', { series: ['khong-co'] }))
    expect(unknown.drawing.shapes.length).toBeGreaterThan(0)
    expect(unknown.table.rows).toHaveLength(1)
  })

  it('does not draw the target of a whole year across a part of it, nor a mean across one year', () => {
    const model = makeModel([
      {
        values: { '2024-H1': '68', '2024': '140' },
        targets: [
          { period: '2024', value: '145' },
          { period: '2023/2025', each: 'average', value: '130', plan: 'nghi-quyet' },
        ],
      },
    ])
    const roles = (from: string) =>
      drawChart(model, chartUse('columns', { from: period(from), to: period(from) })).drawing.shapes.map(
        (shape) => ('role' in shape ? shape.role : ''),
      )
    expect(roles('2024-H1')).not.toContain('target')
    expect(roles('2024').filter((role) => role === 'target')).toHaveLength(1)
    const none = drawChart(model, chartUse('columns', { target: 'none' }))
    expect(none.drawing.shapes.map((shape) => ('role' in shape ? shape.role : ''))).not.toContain('target')
  })

  it('stacks only what adds up', () => {
    const starts = (name: string) =>
      chartOf(name).drawing.shapes.flatMap((shape) =>
        shape.kind === 'box' && shape.role === 'bar' ? [Math.round(shape.x * 10) / 10] : [],
      )
    // 58 of 150 is 38.7%, 58 + 49 = 107 is 71.3%, 144 is 96%; the bar of the whole begins at zero like the first part
    expect(starts('breakdown-partition')).toEqual([0, 0, 38.7, 71.3, 96])
    expect(new Set(starts('breakdown-overlapping'))).toEqual(new Set([0]))
  })

  it('limits five hundred organisations to what a picture can show, and says so', () => {
    const parts = Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`dv-${i}`, String(i)]))
    const chart = drawChart(
      makeModel([{ breakdowns: [{ by: 'org', kind: 'partial', values: { '2024': parts } }] }]),
      chartUse('breakdown', { by: 'org' }),
    )
    expect(chart.notes.join(' ')).toContain('60 trong 500 dòng')
    expect(chart.table.rows).toHaveLength(500)
  })

  it('draws several series on one scale and leaves out another unit by name', () => {
    const model = makeModel([
      { id: 'a', name: 'Kết nạp', values: { '2022': '131', '2023': '142' } },
      { id: 'b', name: 'Chuyển đến', values: { '2022': '17', '2023': '20' } },
      { id: 'c', name: 'Tỷ lệ', unit: 'phan-tram', values: { '2023': '3%' } },
    ])
    const chart = drawChart(model, chartUse('line', { series: ['a', 'b', 'c'] }))
    expect(chart.notes.join(' ')).toContain('“Tỷ lệ”')
    expect(chart.table.columns.map(({ head }) => head)).toEqual(['Kỳ', 'Kết nạp', 'Chuyển đến'])
  })

  it('speaks English on an English site', () => {
    const model = makeModel(
      [
        {
          values: { '2022': '131', '2023': 'more than 140' },
          targets: [{ period: '2023', value: 'at least 135' }],
        },
      ],
      'en',
    )
    const chart = drawChart(model, chartUse('columns'))
    expect(chart.subtitle).toContain('New members admitted each year')
    expect(chart.table.columns.map(({ head }) => head)).toContain('Plan')
    expect(`${chart.title} ${chart.description} ${chart.notes.join(' ')}`).not.toMatch(/[ăđơư]/)
  })
})

describe('chartHtml', () => {
  it('prints one named picture, then the table, then the download', () => {
    const html = chartHtml(pageChartOf('columns-one-year-among-gaps'))
    expect(html.match(/<svg[^>]* role="img"/g)).toHaveLength(1)
    expect(html).toMatch(/<svg[^>]*><title id="[^"]+">[^<]+<\/title><desc id="[^"]+">[^<]+<\/desc>/)
    expect(html.indexOf('<table')).toBeGreaterThan(html.indexOf('</svg>'))
    for (const extension of ['csv', 'svg'])
      expect(html).toContain(`href="/charts/so-02-ket-nap.${extension}"`)
    expect(html).toContain('href="/cach-doc.html"')
    expect(html).toContain('<details open>')
    expect(chartHtml(pageChartOf('columns-one-year-among-gaps'), { folded: true })).toContain('<details>')
  })

  it('carries no style and no markup of an editor', () => {
    const model = makeModel([{ name: '<b onclick="x">Số & liệu</b>', values: { '2023': '5' } }])
    const html = chartHtml(pageChart(model, chartUse('columns'), 'so-02-ket-nap'))
    expect(html).not.toContain('<b ')
    expect(html).not.toMatch(/\sstyle=|<style|<script/)
    expect(html).toContain('&lt;b onclick=&quot;x&quot;>'.replace('>', '&gt;'))
  })

  it('stays small: sixteen points with targets in less than 3 KB, compressed', async () => {
    const years = Array.from({ length: 16 }, (_, i) => String(2009 + i))
    const model = makeModel([
      {
        values: Object.fromEntries(years.map((year, i) => [year, String(90 + ((i * 29) % 83))])),
        targets: years.map((year, i) => ({ period: year, value: String(100 + 3 * i) })),
      },
    ])
    const { gzipSync } = await import('node:zlib')
    expect(gzipSync(chartHtml(pageChart(model, chartUse('columns'), 'so-02-ket-nap'))).length).toBeLessThan(
      3 * 1024,
    )
  })
})

function situation(name: string) {
  return SITUATIONS.find((each) => each.name === name) ?? never()
}

function pageChartOf(name: string): PageChart {
  const { model, use } = SITUATIONS.find((situation) => situation.name === name) ?? never()
  return pageChart(model, use, 'so-02-ket-nap')
}

function chartOf(name: string): Chart {
  const { model, use } = situation(name)
  return drawChart(model, use)
}

function focusOf(chart: Chart): readonly string[] {
  return [
    ...new Set(
      chart.drawing.shapes.flatMap((shape) =>
        shape.kind === 'box' && shape.now === true ? (shape.of ?? []) : [],
      ),
    ),
  ]
}

function textOf(cell: TableCell): string {
  switch (cell.kind) {
    case 'empty':
      return ''
    case 'figure':
      return [cell.before, cell.number, cell.after].filter((part) => part !== '').join(' ')
    default:
      return cell.text
  }
}

function plain(text: string): string {
  return text.replace(/\u00a0/g, ' ')
}

function never(): never {
  throw new Error('no such situation')
}

describe('the words of an author', () => {
  const { model, use } = SITUATIONS.find(({ name }) => name === 'line-cut-axis') ?? never()
  const text = (said: string) => ({ parts: [said], place: use.place })
  const own = drawChart(model, {
    ...use,
    title: text('Một tựa'),
    subtitle: text('Một dòng phụ'),
    description: text('Một lời mô tả.'),
    caption: text('Một chú thích.'),
  })

  it('take the place of those that are made from the data', () => {
    expect([own.title, own.description, own.caption]).toEqual(['Một tựa', 'Một lời mô tả.', 'Một chú thích.'])
  })

  it('never hide that an axis is cut', () => {
    expect(plain(own.subtitle)).toBe('Một dòng phụ; trục bắt đầu từ 4.000')
  })
})
