import { describe, expect, it } from 'vitest'
import { drawChart } from '../../src/charts/draw-chart.ts'
import { placeShapes } from '../../src/charts/place-shapes.ts'
import { chartCsv } from '../../src/site/chart-csv.ts'
import { inkOf } from '../../src/site/chart-ink.ts'
import { chartSvg } from '../../src/site/chart-svg.ts'
import { chartUse, makeModel } from '../making/series.ts'
import { SITUATIONS } from '../charts/situations.ts'

const ISSUED = 'Bản tin Huyện Mẫu, số 2, 28/02/2024'

describe.each(SITUATIONS)('$name as a file', ({ model, use }) => {
  const chart = drawChart(model, use)
  const svg = chartSvg(chart, ISSUED)

  it('carries its looks as attributes, with every ink resolved', () => {
    expect(svg).not.toMatch(/<style|class=|style=|var\(|undefined/)
    for (const shape of placeShapes(chart.drawing, 672))
      if (shape.kind !== 'text' && shape.role !== 'hatch')
        expect(Object.keys(inkOf(shape.role, shape)), shape.role).not.toEqual([])
  })

  it('says what it is, whence, how sure and when by itself', () => {
    const said = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join(' ')
    for (const text of [chart.title, chart.subtitle, chart.source, ISSUED])
      for (const word of text.split(/\s+/).filter((each) => !each.includes('&') && each !== ''))
        expect(said).toContain(word.replaceAll('<', '&lt;'))
  })
})

it('writes bare numbers and the words beside them, with source and day in every row', () => {
  const model = makeModel([
    {
      values: { '2022': 'hơn 1.400', '2023': '172', '2024': 'từ 100 đến 170', '2025': 'chưa có số liệu' },
      targets: [{ period: '2023', value: '170' }],
    },
  ])
  const csv = chartCsv(drawChart(model, chartUse('columns')), ISSUED, 'vi')
  expect(csv.startsWith('\uFEFFNăm;Kết quả;Kết quả (bằng chữ);Kế hoạch;')).toBe(true)
  const rows = csv.split('\r\n').map((row) => row.split(';'))
  expect(rows[1]?.slice(0, 3)).toEqual(['2022', '1400', 'hơn'])
  expect(rows[2]?.slice(0, 4)).toEqual(['2023', '172', '', '170'])
  expect(rows[3]?.slice(0, 3)).toEqual([
    '2024',
    '',
    'từ 100 đến 170'.replace('từ ', '').replace(' đến ', '–'),
  ])
  expect(rows[4]?.slice(0, 3)).toEqual(['2025', '', 'chưa có số liệu'])
  for (const row of rows.slice(1, 5))
    expect(row.slice(-2)).toEqual([expect.stringContaining('Nguồn'), ISSUED])
})

it('writes decimal points and commas for other spreadsheets', () => {
  const model = makeModel([{ unit: 'phan-tram', measure: 'ratio', values: { '2023': '3.04%' } }], 'en')
  expect(chartCsv(drawChart(model, chartUse('columns')), ISSUED, 'en').split('\r\n')[1]).toMatch(
    /^2023,3\.04,/,
  )
})
