import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Chart, TableCell } from '../../src/charts/chart.ts'
import { drawChart } from '../../src/charts/draw-chart.ts'
import { figuresOf } from '../../src/charts/figures-of.ts'
import { heatSteps, stepOf } from '../../src/charts/heat-steps.ts'
import { pageChart, type PageChart } from '../../src/site/page-chart.ts'
import { chartHtml } from '../../src/components/charts/chart-html.ts'
import { chartUse, makeModel } from '../making/series.ts'
import { collisions, everyShape, numberIn, textBoxes } from './reading-back.ts'
import { SITUATIONS } from './situations.ts'

describe('a heat table', () => {
  it('says in its title where most is', () => {
    expect(plain(chartOf('heat-quarters').title)).toBe(
      'Nhiều nhất là Đảng bộ xã Mẫu Đông, quý II/2024: 19 đảng viên',
    )
    // 58 in 2023 and in 2024: neither is the most
    expect(plain(chartOf('heat-years').title)).toBe('Nhiều nhất trong một năm: 58 đảng viên')
    expect(plain(chartOf('heat-percent').title)).toBe('Cao nhất là nữ, năm 2024: 88,7%')
    expect(chartOf('heat-all-zero').title).toBe('Mọi số liệu trong bảng đều bằng 0')
  })

  it('names measure, cut, coverage and periods', () => {
    expect(plain(chartOf('heat-quarters').subtitle)).toBe(
      'Đảng viên mới kết nạp theo đơn vị, Đảng bộ Huyện Mẫu, quý I/2023 đến quý IV/2024',
    )
  })

  it('describes rows, columns and what is missing, with quarters that are read well', () => {
    expect(plain(chartOf('heat-quarters').description)).toBe(
      'Đảng viên mới kết nạp của Đảng bộ Huyện Mẫu, quý 1 năm 2023 đến quý 4 năm 2024 (số liệu minh họa). ' +
        'Bảng tô màu: 5 đơn vị, 8 quý. Ô đậm là kỳ kết nạp nhiều; 2 ô ghi chưa có số liệu, không tính là 0.',
    )
    expect(plain(chartOf('heat-every-missing-kind').description)).toContain(
      '2 ô ghi chưa có số liệu, 1 ô ghi không áp dụng, 1 ô ghi không thu thập, 1 ô ghi không công bố, không tính là 0.',
    )
    expect(plain(chartOf('heat-all-zero').description)).toContain(
      'Bảng tô màu: 2 đơn vị, 5 năm. Mọi số liệu trong bảng đều bằng 0.',
    )
    expect(plain(chartOf('heat-all-missing').description)).toContain(
      'Bảng tô màu: 2 đơn vị, 5 năm. 9 ô ghi chưa có số liệu, 1 ô ghi không công bố, không tính là 0.',
    )
  })

  it('says in notes what a cell cannot', () => {
    expect(chartOf('heat-quarters').notes).toEqual([])
    expect(chartOf('heat-every-certainty').notes).toHaveLength(4)
    expect(chartOf('heat-forty-months').notes).toContain('Ô hẹp không ghi số; bảng dưới đây có đủ.')
    expect(chartOf('heat-forty-months').notes).toContain('Ô để trống: chưa có số liệu.')
    expect(chartOf('heat-five-hundred-rows').notes.join(' ')).toContain('60 trong 500 dòng')
    expect(chartOf('heat-five-hundred-rows').table.rows).toHaveLength(500)
  })

  it('says why it cannot be drawn', () => {
    expect(chartOf('heat-no-parts').description).toContain('Chưa có số liệu theo từng đơn vị')
  })

  it('gives every figure to the table, heads spoken where Roman numerals would be misread', () => {
    const { table } = chartOf('heat-every-missing-kind')
    expect(table.rows.map((row) => (row.kind === 'row' ? row.cells.map(textOf) : []))).toEqual([
      ['Đảng bộ xã Mẫu Đông', '0', '1', '4', '9', '12'],
      ['Đảng bộ xã Mẫu Bắc', 'không áp dụng', 'không thu thập', 'không công bố', 'chưa có số liệu', '3'],
      ['Đảng bộ xã Mẫu Tây', '2', '5', '3', '4', 'chưa có số liệu'],
    ])
    const html = plain(chartHtml(pageChartOf('heat-quarters')))
    expect(html).toContain(
      '<span aria-hidden="true">Quý I/2023</span><span class="hidden-text">Quý 1 năm 2023</span>',
    )
  })

  it('speaks English on an English site', () => {
    const model = makeModel(
      [
        {
          name: 'New members admitted',
          breakdowns: [
            {
              by: 'org',
              kind: 'partial',
              values: {
                '2023-Q1': { 'xa-a': '12', 'xa-b': 'not yet' },
                '2023-Q2': { 'xa-a': 'nearly 20', 'xa-b': '0' },
              },
            },
          ],
        },
      ],
      'en',
    )
    const chart = drawChart(model, chartUse('heat', { by: 'org' }))
    expect(plain(chart.title)).toBe('Highest: nearly 20 in the second quarter of 2023')
    expect(plain(chart.description)).toContain(
      'Shaded table: 2 organisations, 2 quarters. Darker cells had more admissions; 1 cell has no figure yet and is not zero.',
    )
    expect(chart.drawing.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))).toContain(
      '19 to 20',
    )
    expect(chart.notes.join(' ')).not.toMatch(/[ăđơư]/)
  })
})

describe('the steps of a heat table', () => {
  it('are equally wide from zero', () => {
    // 19 ÷ 5 = 3,8, rounded up to 4
    expect(limits([0, 1, 7, 12, 19])).toEqual([0, 4, 8, 12, 16, 20])
  })

  it('begin near the smallest where all are alike', () => {
    // 88,7 − 58,2 = 30,5; ÷ 5 = 6,1, rounded up to 8: from 56 to 96
    expect(limits([58.2, 66.6, 70, 81.5, 88.7], false)).toEqual([56, 64, 72, 80, 88, 96])
  })

  it('grow where a few amounts dwarf the others', () => {
    expect(limits([2, 3, 4, 5, 7, 18, 21, 28, 35, 41, 96, 280, 310, 1204, 5930])).toEqual([
      0, 5, 50, 200, 2000, 10000,
    ])
  })

  it('are one where all amounts are one, and none where there is none but zero', () => {
    expect(heatSteps([12, 12, 0], { whole: true })).toEqual([{ low: 12, high: 12, lowest: true, shade: 3 }])
    expect(heatSteps([0, 0], { whole: true })).toEqual([])
  })

  it('hold every amount, and the largest always lies in the strongest shade', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -900, max: 9000 }), { minLength: 2, maxLength: 60 }),
        (amounts) => {
          const steps = heatSteps(amounts, { whole: true })
          for (const amount of amounts.filter((each) => each !== 0)) {
            const step = stepOf(amount, steps)
            expect(step).toBeDefined()
            if (step === undefined) return
            expect(amount <= step.high && (amount > step.low || (step.lowest && amount === step.low))).toBe(
              true,
            )
          }
          expect(steps.length).toBeLessThanOrEqual(5)
          if (steps.length > 1) expect(steps.at(-1)?.shade).toBe(5)
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('reading a heat table back', () => {
  it.each([
    'heat-quarters',
    'heat-years',
    'heat-below-zero',
    'heat-percent',
    'heat-mixed-magnitudes',
    'heat-forty-months',
  ])('finds every figure of the table in the range that the key of %s gives its shade', (name) => {
    const { drawing, table } = chartOf(name)
    const key = keyOf(name)
    const boxes = drawing.shapes.flatMap((shape) =>
      shape.kind === 'box' && shape.of !== undefined ? [{ of: shape.of, role: shape.role }] : [],
    )
    const cells = table.rows.flatMap((row) =>
      row.kind === 'row' ? row.cells.flatMap((cell) => (cell.kind === 'figure' ? [cell] : [])) : [],
    )
    expect(new Set(boxes.map(({ of }) => of))).toEqual(new Set(cells.map(({ of }) => of)))
    for (const cell of cells) {
      const amount = numberIn(cell.number)
      const shade = boxes.find(({ of }) => of === cell.of)?.role
      if (amount === 0 && cell.before === '') expect(shade).toBe('bar')
      else {
        const range = key.get(shade ?? '')
        expect(range, `${cell.of} ${shade}`).toBeDefined()
        expect(amount, cell.of).toBeGreaterThanOrEqual(range?.[0] ?? NaN)
        expect(amount, cell.of).toBeLessThanOrEqual(range?.[1] ?? NaN)
      }
    }
  })

  it('prints the numbers of the table where they fit, and none that the table has not', () => {
    const { drawing, table } = chartOf('heat-years')
    const printed = drawing.shapes.flatMap((shape) =>
      shape.kind === 'text' && (shape.role === 'cell' || shape.role === 'cell-in') ? [shape.text] : [],
    )
    const told = table.rows.flatMap((row) =>
      row.kind === 'row' ? row.cells.flatMap((cell) => (cell.kind === 'figure' ? [cell.number] : [])) : [],
    )
    expect(printed).toEqual(told)
  })

  it('ties every mark to a cell of the table', () => {
    for (const { name, model, use } of SITUATIONS.filter(({ name }) => name.startsWith('heat-'))) {
      const chart = drawChart(model, use)
      const figures = figuresOf(chart.table)
      for (const { shape } of everyShape(chart.drawing.shapes))
        if (shape.of !== undefined) expect(figures.has(shape.of), `${name}: ${shape.of}`).toBe(true)
    }
  })

  it('keeps its words apart whatever the figures are', () => {
    const row = fc.array(fc.integer({ min: 0, max: 99999 }), { minLength: 1, maxLength: 14 })
    fc.assert(
      fc.property(row, row, (a, b) => {
        const values = Object.fromEntries(
          Array.from({ length: Math.max(a.length, b.length) }, (_, i) => [
            String(2005 + i),
            {
              ...(a[i] === undefined ? {} : { 'xa-a': String(a[i]) }),
              ...(b[i] === undefined ? {} : { 'xa-b': String(b[i]) }),
            },
          ]),
        )
        const model = makeModel([{ breakdowns: [{ by: 'org', kind: 'partial', values }] }])
        const { drawing } = drawChart(model, chartUse('heat', { by: 'org' }))
        for (const figure of [288, 360, 419, 420, 519, 520, 690, 1100])
          expect(collisions(textBoxes(drawing, figure))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})

describe('the inks of a heat table', () => {
  const inks = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8')
  const ink = (name: string): string => new RegExp(`--${name}: (#[0-9a-f]+);`).exec(inks)?.[1] ?? ''

  it.each(['day', 'night', 'print'])('carry text of at least 4.5 to 1 by %s', (when) => {
    for (const step of [1, 2, 3])
      expect(contrast(ink(`heat-${step}-${when}`), ink(`ink-${when}`))).toBeGreaterThanOrEqual(4.5)
    for (const step of [4, 5])
      expect(contrast(ink(`heat-${step}-${when}`), ink(`paper-${when}`))).toBeGreaterThanOrEqual(4.5)
  })

  it.each(['day', 'night', 'print'])('differ in grey from their neighbours and from paper by %s', (when) => {
    const greys = [`paper-${when}`, ...[1, 2, 3, 4, 5].map((step) => `heat-${step}-${when}`)].map((name) =>
      lightness(ink(name)),
    )
    for (const [i, grey] of greys.slice(1).entries())
      expect(Math.abs(grey - (greys[i] ?? grey))).toBeGreaterThanOrEqual(10)
  })
})

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((one, other) => one - other)
  return (light + 0.05) / (dark + 0.05)
}

/** L* of CIE 1976. */
function lightness(hex: string): number {
  const y = luminance(hex)
  return y > 0.008856 ? 116 * Math.cbrt(y) - 16 : 903.3 * y
}

function luminance(hex: string): number {
  const digits = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit).join('') : hex.slice(1)
  const [r = 0, g = 0, b = 0] = [0, 2, 4]
    .map((at) => parseInt(digits.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** The ranges of the key as a reader finds them: beside each swatch its words. */
function keyOf(name: string): ReadonlyMap<string, readonly [number, number]> {
  const { shapes } = chartOf(name).drawing
  return new Map(
    shapes.flatMap((shape, i): readonly (readonly [string, readonly [number, number]])[] => {
      const [swatch, text] = [shape.kind === 'spot' ? shape.shapes[0] : undefined, shapes[i + 1]]
      if (swatch?.kind !== 'box' || !swatch.role.startsWith('heat-') || text?.kind !== 'text') return []
      const numbers = [...text.text.matchAll(/[\u2212]?[\d.,]+/g)].map(([number]) => numberIn(number))
      return [[swatch.role, [numbers[0] ?? NaN, numbers.at(-1) ?? NaN]]]
    }),
  )
}

function limits(amounts: readonly number[], whole = true): readonly number[] {
  const steps = heatSteps(amounts, { whole })
  return [steps[0]?.low ?? NaN, ...steps.map(({ high }) => high)]
}

function textOf(cell: TableCell): string {
  if (cell.kind === 'empty') return ''
  return plain(cell.kind === 'figure' ? [cell.before, cell.number, cell.after].join(' ').trim() : cell.text)
}

function pageChartOf(name: string): PageChart {
  const found = SITUATIONS.find((each) => each.name === name)
  if (found === undefined) throw new Error(`no situation ${name}`)
  return pageChart(found.model, found.use, name)
}

function chartOf(name: string): Chart {
  const found = SITUATIONS.find((each) => each.name === name)
  if (found === undefined) throw new Error(`no such situation: ${name}`)
  return drawChart(found.model, found.use)
}

function plain(text: string): string {
  return text.replaceAll('\u00A0', ' ')
}
