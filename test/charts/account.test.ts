import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Chart } from '../../src/charts/chart.ts'
import { drawChart } from '../../src/charts/draw-chart.ts'
import { figuresOf } from '../../src/charts/figures-of.ts'
import type { Figure } from '../making/series.ts'
import { chartUse, makeModel } from '../making/series.ts'
import { cellText, cellsOf, plain } from './chart-text.ts'
import { collisions, numberIn, textBoxes } from './reading-back.ts'
import { SITUATIONS } from './situations.ts'

describe('an account in words', () => {
  it('names what came and what went, and says that they agree', () => {
    const chart = chartOf('account-closes')
    expect(plain(chart.title)).toBe('Tổng số đảng viên tăng từ 4.231 lên 4.318')
    expect(plain(chart.subtitle)).toBe(
      'Tăng, giảm đảng viên, Đảng bộ Huyện Mẫu, 2023–2024; trục bắt đầu từ 4.200',
    )
    expect(plain(chart.description)).toBe(
      'Biểu đồ tăng, giảm trong kỳ: tăng, giảm đảng viên của Đảng bộ Huyện Mẫu, năm 2024 (số liệu minh họa). ' +
        'Đầu kỳ có 4.231 đảng viên, cuối kỳ có 4.318 đảng viên; số tăng là 170 đảng viên, số giảm là 83 đảng viên, khớp với nhau.',
    )
    expect(rowsOf(chart)).toEqual([
      ['Đầu kỳ: tổng số đảng viên, năm 2023', '4.231'],
      ['Tăng: đảng viên mới kết nạp', '150'],
      ['Tăng: đảng viên chuyển đến', '20'],
      ['Giảm: đảng viên chuyển đi', '45'],
      ['Giảm: đảng viên giảm vì lý do khác', '38'],
      ['Cuối kỳ: tổng số đảng viên, năm 2024', '4.318'],
    ])
    expect(textsOf(chart, 'value').map(plain)).toEqual(['4.231', '+ 150', '+ 20', '− 45', '− 38', '4.318'])
    expect(chart.notes).toEqual([])
  })

  it('keeps what is left over an interval, with and without the year of an undated start', () => {
    const chart = chartOf('account-bounds-of-several-years')
    expect(plain(chart.description)).toContain(
      'Giai đoạn 2020–2023 kết nạp từ 472 đến 682 đảng viên, trong khi tổng số tăng không quá 278; ' +
        'như vậy ít nhất 194 đảng viên giảm vì lý do khác, sau khi trừ số chuyển đến.',
    )
    expect(textsOf(chart, 'value').map(plain)).toEqual([
      'hơn 5.650',
      '+ 472–682',
      '− ít nhất 194',
      'gần 5.930',
    ])
    expect(chart.notes.map(plain)).toEqual([
      'Phần gạch chéo là mức tối thiểu của phần còn lại, tính từ các số khác.',
      'Năm 2020, 2021, 2022: theo mức nguồn nêu cho nhiều năm.',
      'Nguồn không nêu ngày chốt số đầu kỳ nên tính cả năm 2020; nếu chỉ tính từ năm 2021: giảm ít nhất 94 vì lý do khác.',
    ])
  })

  it('does not say which way the rest went where that is not known', () => {
    const chart = chartOf('account-rest-unknown')
    expect(textsOf(chart, 'value').map(plain)).toContain('từ giảm 21 đến tăng 19')
    expect(plain(chart.description)).toContain(
      'Phần còn lại chưa xác định được tăng hay giảm (từ giảm 21 đến tăng 19 đảng viên).',
    )
  })

  it('names flows without a figure, and lets the rest hold them', () => {
    const chart = chartOf('account-missing-flows')
    expect(chart.notes.map(plain).slice(1)).toEqual([
      '“Chuyển đến”: chưa có số liệu; phần còn lại gồm cả khoản này.',
      '“Chuyển đi”: không thu thập; phần còn lại gồm cả khoản này.',
      '“Từ trần”: không áp dụng; phần còn lại gồm cả khoản này.',
      '“Lý do khác”: không công bố; phần còn lại gồm cả khoản này.',
    ])
    expect(rowsOf(chart).map(([, figure]) => figure)).toEqual([
      '4.231',
      '150',
      'chưa có số liệu',
      'không thu thập',
      'không áp dụng',
      'không công bố',
      '63',
      '4.318',
    ])
    expect(plain(chart.description)).toContain(
      'Phần còn lại, gồm cả khoản chưa có số liệu, là mức giảm 63 đảng viên.',
    )
  })

  it('says why nothing can be drawn', () => {
    expect(chartOf('account-no-account').description).toBe(
      'Số liệu này không kèm các khoản tăng, giảm trong kỳ nên không có biểu đồ.',
    )
    const noStart = chartOf('account-no-start')
    expect(noStart.description).toBe('Chưa có số đầu kỳ hoặc số cuối kỳ nên không vẽ được mức tăng, giảm.')
    expect(rowsOf(noStart).map(([, figure]) => figure)).toEqual(['chưa có số liệu', '58', '142'])
  })

  it('leaves out a flow of another unit by name', () => {
    const chart = drawChart(
      makeModel([
        stock({ '2023': '100', '2024': '110' }, ['a', 'b']),
        { id: 'a', name: 'Kết nạp', values: { '2024': '10' } },
        { id: 'b', name: 'Tỷ lệ', unit: 'phan-tram', values: { '2024': '3%' } },
      ]),
      chartUse('account', { series: ['tong'] }),
    )
    expect(chart.notes.map(plain)).toContain('Không vẽ “Tỷ lệ” vì khác đơn vị tính.')
  })

  it('speaks English on an English site', () => {
    const chart = drawChart(
      makeModel(
        [
          stock({ '2023': 'more than 100', '2024': 'nearly 150' }, ['a'], ['b']),
          { id: 'a', values: { '2024': '90' } },
          { id: 'b', nameEn: 'Members who moved away', values: { '2024': 'not yet' } },
        ],
        'en',
      ),
      chartUse('account', { series: ['tong'] }),
    )
    expect(chart.description).toBe(
      'Account chart: members, Đảng bộ Huyện Mẫu, 2024. The start was more than 100\u00a0members, the end nearly 150\u00a0members; 90\u00a0members came. The rest, with what has no figure, is a fall of at least 42\u00a0members.',
    )
    expect(chart.notes.join(' ')).not.toMatch(/[ăđơư]/)
    expect(rowsOf(chart).map(([name]) => name)).toEqual([
      'Start: members, 2023',
      'In: new members admitted',
      'Out: members who moved away',
      'The rest, with what has no figure',
      'End: members, 2024',
    ])
  })
})

describe('an account reads back', () => {
  it.each(SITUATIONS.filter(({ name }) => name.startsWith('account-')))(
    '$name: every bar is as long as its figure',
    ({ model, use }) => {
      const chart = drawChart(model, use)
      const rows = figuresOf(chart.table)
      const read = scaleOf(chart)
      const near = read.perCent / 10
      for (const shape of chart.drawing.shapes) {
        if (shape.kind !== 'box' || shape.of === undefined || shape.role === 'bar-frame') continue
        const [name, , figure] = cellsOf(chart.table, rows.get(shape.of) ?? '')
        const isStock = /^(Đầu|Cuối) kỳ/.test(name?.text ?? '')
        const least = numberIn((figure?.number ?? '').split('–')[0] ?? '')
        if (!isStock) expect(Math.abs(shape.width * read.perCent - least)).toBeLessThanOrEqual(near)
        else expect(Math.abs(read.value(shape.x + shape.width) - least)).toBeLessThanOrEqual(near)
      }
    },
  )

  it('leads from the start to the end: 4.231 + 150 + 20 − 45 − 38 = 4.318', () => {
    const chart = chartOf('account-closes')
    const read = scaleOf(chart)
    const bars = chart.drawing.shapes.flatMap((shape) =>
      shape.kind === 'box' && shape.role === 'bar' ? [[shape.x, shape.x + shape.width]] : [],
    )
    const ends = bars.map((ends) => ends.map((x) => Math.round(read.value(x))))
    expect(ends).toEqual([
      [4231, 4381],
      [4381, 4401],
      [4356, 4401],
      [4318, 4356],
    ])
  })

  it('hatches only what is sure of the rest, and frames how far it may reach', () => {
    const chart = chartOf('account-bounds-of-several-years')
    const read = scaleOf(chart)
    const ends = chart.drawing.shapes.flatMap((shape) =>
      shape.kind === 'box' && shape.role === 'hatch'
        ? [Math.round(read.value(shape.x)), Math.round(read.value(shape.x + shape.width))]
        : [],
    )
    expect(ends).toEqual([5930, 5930 + 194])
    const unknown = chartOf('account-rest-unknown').drawing.shapes.filter(
      (shape) => shape.kind === 'box' && shape.role === 'hatch',
    )
    expect(unknown).toEqual([])
  })

  it('hatches whatever the flows leave over, to the person', () => {
    const people = fc.integer({ min: 0, max: 400 })
    fc.assert(
      fc.property(fc.integer({ min: 400, max: 9000 }), people, people, people, (start, came, went, other) => {
        const end = Math.max(0, start + came - went - other)
        const rest = end - start - came + went
        const chart = drawChart(
          makeModel([
            stock({ '2023': String(start), '2024': String(end) }, ['a'], ['b']),
            { id: 'a', name: 'Đến', values: { '2024': String(came) } },
            { id: 'b', name: 'Đi', values: { '2024': String(went) } },
          ]),
          chartUse('account', { series: ['tong'] }),
        )
        const { perCent } = scaleOf(chart)
        const hatched = chart.drawing.shapes.flatMap((shape) =>
          shape.kind === 'box' && shape.role === 'hatch' ? [Math.round(shape.width * perCent)] : [],
        )
        expect(hatched).toEqual(rest === 0 ? [] : [Math.abs(rest)])
        expect(collisions(textBoxes(chart.drawing, 288))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('draws stocks as points on a cut scale, as bars from zero on a whole one', () => {
    const roles = (name: string): readonly string[] =>
      chartOf(name).drawing.shapes.flatMap((shape) =>
        shape.kind === 'box' && (shape.of === 'start' || shape.of === 'end') ? [shape.role] : [],
      )
    expect(roles('account-closes')).toEqual([])
    expect(roles('account-uncut')).toEqual(['bar', 'bar'])
    expect(chartOf('account-uncut').subtitle).not.toContain('trục bắt đầu')
  })
})

function stock(
  values: Readonly<Record<string, string>>,
  plus: readonly string[],
  minus: readonly string[] = [],
): Parameters<typeof makeModel>[0][number] {
  const dated: Readonly<Record<string, Figure>> = Object.fromEntries(
    Object.entries(values).map(([year, value]) => [year, { value, asOf: `${year}-12-31` }]),
  )
  return {
    id: 'tong',
    name: 'Tổng số đảng viên',
    nameEn: 'Members',
    measure: 'stock',
    values: dated,
    account: { start: ['tong', '2023'], end: ['tong', '2024'], plus, minus },
  }
}

/** The scale as a reader finds it: from its first and its last number. */
function scaleOf({ drawing }: Chart): { readonly value: (x: number) => number; readonly perCent: number } {
  const ticks = drawing.shapes.flatMap((shape) =>
    shape.kind === 'text' && shape.role === 'tick' ? [{ x: shape.x, value: numberIn(shape.text) }] : [],
  )
  const [first, last] = [ticks[0], ticks.at(-1)]
  if (first === undefined || last === undefined) return { value: (x) => x, perCent: 1 }
  const perCent = (last.value - first.value) / (last.x - first.x)
  return { value: (x) => first.value + (x - first.x) * perCent, perCent }
}

function rowsOf({ table }: Chart): readonly (readonly string[])[] {
  return table.rows.flatMap((row) =>
    row.kind === 'row'
      ? [[row.cells[0], row.cells[2]].map((cell) => plain(cell === undefined ? '' : cellText(cell).text))]
      : [],
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
