import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Chart, TableCell } from '../../src/charts/chart.ts'
import { drawChart } from '../../src/charts/draw-chart.ts'
import { figuresOf } from '../../src/charts/figures-of.ts'
import { runningTotals } from '../../src/model/running-total.ts'
import { titleLength } from '../../src/format/sentences/title-length.ts'
import type { Figure } from '../making/series.ts'
import { chartUse, makeModel, period } from '../making/series.ts'
import { collisions, everyShape, numberIn, textBoxes, valueAt } from './reading-back.ts'
import { SITUATIONS } from './situations.ts'

describe('a cumulative chart', () => {
  it('says in its title how far the year has come', () => {
    expect(plain(chartOf('cumulative-quarters').title)).toBe('Hết quý III/2024 đạt 75,2% kế hoạch năm')
    expect(plain(chartOf('cumulative-year-closed').title)).toBe(
      'Năm 2024 đạt 150 đảng viên, vượt mức tối thiểu 5 đảng viên',
    )
    expect(plain(chartOf('cumulative-two-figures').title)).toBe('Lũy kế đến hết quý II/2024: 11 đảng viên')
    // 9 of a plan of 12: too small for per cents
    expect(plain(chartOf('cumulative-long-name').title)).toBe(
      'Lũy kế đến hết quý III/2024: 9 đảng viên, kế hoạch năm 12',
    )
  })

  it('names measure, coverage and year', () => {
    expect(plain(chartOf('cumulative-quarters').subtitle)).toBe(
      'Đảng viên mới kết nạp lũy kế trong năm, Đảng bộ Huyện Mẫu, năm 2024',
    )
  })

  it('describes the sum, its share of the plan and what is still needed, quarters in words that are read well', () => {
    // 145 − 109 = 36
    expect(plain(chartOf('cumulative-quarters').description)).toBe(
      'Biểu đồ lũy kế: đảng viên mới kết nạp của Đảng bộ Huyện Mẫu, năm 2024 (số liệu minh họa). ' +
        'Lũy kế đến hết quý 3 năm 2024 là 109 đảng viên, bằng 75,2% kế hoạch năm (145 đảng viên). ' +
        'Muốn đạt kế hoạch, quý 4 cần kết nạp thêm 36 đảng viên.',
    )
  })

  it('measures the pace by last year where last year had a plan, else by time', () => {
    // 99 of 135 is 73,3%; 75,2 − 73,3 = 1,9
    expect(notes('cumulative-quarters')).toContain(
      'Cùng kỳ năm trước đạt 73,3% kế hoạch, nên vẫn cao hơn 1,9 điểm phần trăm. Muốn đạt kế hoạch, quý IV cần kết nạp thêm 36 đảng viên.',
    )
    // 75 − 55,2 = 19,8; 145 − 80 = 65
    expect(notes('cumulative-behind-without-last-year')).toContain(
      'Chín tháng đạt 55,2% kế hoạch năm, chậm hơn tiến độ theo thời gian 19,8 điểm phần trăm. Muốn đạt kế hoạch, quý IV cần kết nạp thêm 65 đảng viên.',
    )
    expect(texts('cumulative-behind-without-last-year')).toContain('tiến độ đều theo thời gian')
    expect(texts('cumulative-quarters')).not.toContain('tiến độ đều theo thời gian')
  })

  it('is silent on what is needed once the year is over or the plan is met', () => {
    expect(notes('cumulative-year-closed')).not.toContain('Muốn đạt')
    expect(notes('cumulative-far-over-the-plan')).not.toContain('Muốn đạt')
  })

  it('stops at a month without a figure and says why, with the later months in the table', () => {
    const chart = chartOf('cumulative-month-without-figure')
    expect(segments(chart)).toHaveLength(3)
    expect(notes('cumulative-month-without-figure')).toContain(
      'Tháng 04/2024: chưa có số liệu, nên từ kỳ đó không cộng dồn được.',
    )
    expect(rows(chart)[4]).toEqual(['Hết tháng 5', '18', 'chưa có số liệu', ''])
  })

  it('does not bridge a gap to a sum that is printed again', () => {
    // from 0 to the first quarter, then from nine months to the year
    expect(segments(chartOf('cumulative-gap-then-printed'))).toHaveLength(2)
  })

  it('says zero as a figure', () => {
    expect(plain(chartOf('cumulative-all-zero').description)).toContain(
      'Ba quý đầu năm đều không kết nạp đảng viên nào (0).',
    )
  })

  it('says why it cannot be drawn', () => {
    expect(chartOf('cumulative-of-a-stock').description).toContain('không cộng dồn được qua các kỳ')
    expect(chartOf('cumulative-nothing').description).toContain('Chưa có số liệu theo tháng')
  })

  it('takes the year of the number of the bulletin, the latest without one', () => {
    const { model, use } = situation('cumulative-forty-years')
    expect(drawChart(model, use, { focus: period('1999-H1') }).subtitle).toMatch(/1999$/)
    expect(drawChart(model, use).subtitle).toMatch(/2024$/)
    expect(plain(drawChart(model, use, { focus: period('1999-H1') }).title)).toContain(
      'Lũy kế đến hết quý II/1999',
    )
  })

  it('shows no later end than it is asked for', () => {
    const last = rows(chartOf('cumulative-money')).at(-2)
    expect(last?.slice(0, 3)).toEqual(['Cả năm', '', ''])
  })

  it('speaks English on an English site', () => {
    const model = makeModel(
      [
        {
          name: 'New members admitted',
          values: {
            '2023-Q1': '27',
            '2023-H1': '66',
            '2024-Q1': '30',
            '2024-Q2': 'nearly 41',
            '2024-Q3': 'not yet',
          },
          targets: [{ period: '2024', value: '145' }],
        },
      ],
      'en',
    )
    const chart = drawChart(model, chartUse('cumulative'))
    expect(plain(chart.title)).toBe('Nearly 49.0% of plan after the second quarter of 2024')
    expect(titleLength(chart.title)).toBeLessThanOrEqual(10)
    expect(plain(chart.description)).toContain(
      "By the end of the second quarter of 2024: nearly 71, or nearly 49.0% of the year's plan (145).",
    )
    expect(chart.table.columns.map(({ head }) => head)).toEqual([
      'Period',
      'In the quarter',
      'Cumulative, 2024',
      'Cumulative, 2023',
      '% of plan',
    ])
    expect(rows(chart).map(([name]) => name)).toEqual([
      'To the end of March',
      'To the end of June',
      'To the end of September',
      'To the end of December',
      'Plan for 2024',
    ])
    expect(`${chart.title} ${chart.description} ${chart.notes.join(' ')}`).not.toMatch(/[ăđơư]/)
  })
})

describe('what is added up', () => {
  it('adds what is printed, bounds staying bounds', () => {
    // 30 + 41 = 71; hơn 20 + 71 = hơn 91; từ 5 đến 9 + hơn 91 = more than 96
    expect(
      totals({ '2024-Q1': '30', '2024-Q2': '41', '2024-Q3': 'hơn 20', '2024-Q4': 'từ 5 đến 9' }),
    ).toEqual([
      [3, 'exact', 30],
      [6, 'exact', 71],
      [9, 'more-than', 91],
      [12, 'at-least', 97],
    ])
  })

  it('prefers the sum that a source prints', () => {
    expect(totals({ '2024-Q1': '30', '2024-Q2': '41', '2024-H1': '72', '2024-Q3': '38' })).toEqual([
      [3, 'exact', 30],
      [6, 'exact', 72],
      [9, 'exact', 110],
      [12, 'not-yet', undefined],
    ])
  })

  it('takes the way that says most', () => {
    // nine months and the fourth quarter: hơn 100 + 41; quarter by quarter: 30 + 41 + 38 + 41 = 150
    expect(
      totals({ '2024-Q1': '30', '2024-Q2': '41', '2024-Q3': '38', '2024-Q4': '41', '2024-H1': 'hơn 60' }).at(
        -1,
      ),
    ).toEqual([12, 'more-than', 139])
  })

  it('keeps the least settled status of its parts', () => {
    const [, second] = totalsOf({ '2024-Q1': { value: '30', status: 'provisional' }, '2024-Q2': '41' })
    expect(second?.status).toBe('provisional')
  })
})

describe('reading a cumulative chart back', () => {
  it.each(['cumulative-quarters', 'cumulative-months', 'cumulative-year-closed', 'cumulative-money'])(
    'finds the figures of the table in the heights of %s',
    (name) => {
      const chart = chartOf(name)
      const read = valueAt(chart.drawing)
      const perPixel = Math.abs(read(1) - read(0))
      const cells = cellsByMark(chart)
      const marks = everyShape(chart.drawing.shapes).flatMap(({ shape }) =>
        (shape.kind === 'dot' || shape.kind === 'spot') && shape.of !== undefined
          ? [{ of: shape.of, y: shape.y }]
          : [],
      )
      expect(new Set(marks.map(({ of }) => of))).toEqual(new Set(cells.keys()))
      for (const { of, y } of marks)
        expect(Math.abs(read(y) - (cells.get(of) ?? NaN)), of).toBeLessThanOrEqual(0.051 * perPixel + 1e-9)
    },
  )

  it('ties every mark to a cell of the table', () => {
    for (const { name, model, use } of SITUATIONS.filter(({ name }) => name.startsWith('cumulative-'))) {
      const chart = drawChart(model, use)
      const figures = figuresOf(chart.table)
      for (const { shape } of everyShape(chart.drawing.shapes))
        if (shape.kind !== 'text' && shape.kind !== 'rule' && shape.of !== undefined)
          expect(figures.has(shape.of), `${name}: ${shape.of}`).toBe(true)
    }
  })
})

describe('labels of a cumulative chart', () => {
  it('stand apart whatever the figures are', () => {
    const amounts = fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(amounts, amounts, fc.integer({ min: 1, max: 5000 }), (now, before, plan) => {
        const model = makeModel([
          {
            values: { ...monthly(2023, before), ...monthly(2024, now) },
            targets: [{ period: '2024', value: String(plan) }],
          },
        ])
        const { drawing } = drawChart(model, chartUse('cumulative'))
        for (const figure of [288, 360, 419, 420, 519, 520, 690, 1100])
          expect(collisions(textBoxes(drawing, figure))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})

function monthly(year: number, values: readonly number[]): Readonly<Record<string, Figure>> {
  return Object.fromEntries(
    values.map((value, i) => [`${year}-${String(i + 1).padStart(2, '0')}`, String(value)]),
  )
}

function totalsOf(values: Readonly<Record<string, Figure>>): ReturnType<typeof runningTotals> {
  const series = makeModel([{ values }]).series.get('ket-nap')
  if (series === undefined) throw new Error('no series')
  return runningTotals(series, {}, 2024)
}

function totals(values: Readonly<Record<string, Figure>>): readonly (readonly unknown[])[] {
  return totalsOf(values).map(({ months, quantity, missing }) => [
    months,
    quantity?.qualifier ?? missing,
    quantity?.number ?? undefined,
  ])
}

function segments({ drawing }: Chart): readonly unknown[] {
  return drawing.shapes.filter((shape) => shape.kind === 'rule' && shape.role.startsWith('segment'))
}

function cellsByMark({ table }: Chart): ReadonlyMap<string, number> {
  return new Map(
    table.rows.flatMap((row) =>
      row.kind === 'row'
        ? row.cells.flatMap((cell): readonly (readonly [string, number])[] =>
            cell.kind === 'figure' && cell.of !== undefined ? [[cell.of, numberIn(cell.number)]] : [],
          )
        : [],
    ),
  )
}

function rows({ table }: Chart): readonly (readonly string[])[] {
  return table.rows.map((row) => (row.kind === 'row' ? row.cells.map(textOf).map(plain) : [row.text]))
}

function textOf(cell: TableCell): string {
  if (cell.kind === 'empty') return ''
  return cell.kind === 'figure' ? [cell.before, cell.number, cell.after].join(' ').trim() : cell.text
}

function texts(name: string): readonly string[] {
  return chartOf(name).drawing.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))
}

function notes(name: string): string {
  return plain(chartOf(name).notes.join(' '))
}

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
