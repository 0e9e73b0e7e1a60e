import { describe, expect, it } from 'vitest'
import type { FigureUse } from '../../src/load/template.ts'
import { changeOf } from '../../src/model/change.ts'
import { figureOf } from '../../src/model/figure.ts'
import { fillTemplate } from '../../src/model/fill-template.ts'
import {
  breakdown,
  gapTarget,
  model,
  observation,
  PERCENT,
  period,
  quantity,
  statement,
  target,
} from './making.ts'

const PLACE = { file: 'content/2024-01/bai.mdx', line: 9, column: 3 }

const built = model(
  {
    values: [
      observation('2020', 'chưa có số liệu'),
      observation('2022', '142'),
      observation('2023', '172', {
        of: quantity('214'),
        share: quantity('80,37%', PERCENT),
        met: quantity('101,2%', PERCENT),
      }),
    ],
    statements: [statement('2020/2023', 'từ 100 đến 170', 'year')],
    targets: [
      target('2023/2025', 'từ 170 trở lên', { each: 'year' }),
      target('2024', '184'),
      target('2023', '180', { plan: 'nghi-quyet' }),
    ],
    breakdowns: [breakdown('group', 'overlapping', '2023', { nu: '43' })],
  },
  {
    id: 'ty-le',
    measure: 'ratio',
    unit: PERCENT.id,
    values: [observation('2022', '2,50%', {}, PERCENT), observation('2023', '3,04%', {}, PERCENT)],
    targets: [gapTarget('2023', 'vượt 0,04 điểm phần trăm', {}, PERCENT)],
  },
)

function use(more: Partial<FigureUse> = {}): FigureUse {
  return {
    kind: 'figure',
    place: PLACE,
    series: 'ket-nap',
    period: period('2023'),
    show: 'value',
    unit: true,
    ...more,
  }
}

function text(more: Partial<FigureUse> = {}): string | undefined {
  return figureOf(built, use(more))?.text.replaceAll('\u00a0', '␣')
}

describe('a bound figure', () => {
  it('is printed with its unit tied to it, or without', () => {
    expect(text()).toBe('172␣đảng viên')
    expect(text({ unit: false })).toBe('172')
    expect(text({ series: 'ty-le', unit: false })).toBe('3,04%')
  })

  it('shows each side of its point', () => {
    expect(text({ show: 'of' })).toBe('214␣đảng viên')
    expect(text({ show: 'share' })).toBe('80,37%')
    expect(text({ show: 'met' })).toBe('101,2%')
    expect(text({ show: 'target' })).toBe('từ 170␣đảng viên trở lên')
    expect(text({ show: 'gap' })).toBe('vượt 2␣đảng viên')
    expect(text({ series: 'ty-le', show: 'gap' })?.replaceAll('␣', ' ')).toBe('vượt 0,04 điểm phần trăm')
  })

  it('shows the target of another plan, of a year without a figure, and what a source states', () => {
    expect(text({ show: 'target', plan: 'nghi-quyet' })).toBe('180␣đảng viên')
    expect(text({ show: 'gap', plan: 'nghi-quyet' })).toBe('thiếu 8␣đảng viên')
    expect(text({ show: 'target', period: period('2024') })).toBe('184␣đảng viên')
    expect(text({ show: 'statement', period: period('2020/2023') })?.replaceAll('␣', ' ')).toBe(
      'từ 100 đến 170 đảng viên',
    )
  })

  it('computes a share that is nowhere printed, and says so: 43 / 172 = 25,0%', () => {
    expect(figureOf(built, use({ show: 'share', group: 'nu' }))).toMatchObject({
      text: '25,0%',
      derived: true,
    })
  })

  it("keeps the author's own words", () => {
    expect(text({ text: 'một trăm bảy mươi hai' })).toBe('một trăm bảy mươi hai')
  })

  it('carries its number, or the ends of its interval', () => {
    expect(figureOf(built, use())).toMatchObject({ value: 172 })
    expect(figureOf(built, use())).not.toHaveProperty('low')
    expect(figureOf(built, use({ show: 'statement', period: period('2020/2023') }))).toMatchObject({
      low: 100,
      high: 170,
    })
    expect(figureOf(built, use({ show: 'target' }))).toMatchObject({ value: 170, low: 170 })
  })

  it('says in words that a number is missing, and gives none', () => {
    expect(text({ period: period('2020') })).toBe('chưa có số liệu')
    expect(figureOf(built, use({ period: period('2020') }))).not.toHaveProperty('value')
  })

  it('is not there where the data has nothing', () => {
    expect(figureOf(built, use({ period: period('2019') }))).toBeUndefined()
    expect(figureOf(built, use({ series: 'khac' }))).toBeUndefined()
    expect(figureOf(built, use({ show: 'of', period: period('2022') }))).toBeUndefined()
  })

  it('fills a template', () => {
    const template = { place: PLACE, parts: ['Kết nạp ', use(), ' mới'] }
    expect(fillTemplate(built, template)).toBe('Kết nạp 172\u00a0đảng viên mới')
  })
})

describe('a change', () => {
  const change = (series: string, as: 'count' | 'percent' | 'points'): ReturnType<typeof changeOf> =>
    changeOf(built, { kind: 'change', place: PLACE, series, from: period('2022'), to: period('2023'), as })

  it('is told in people, in per cent and in points', () => {
    expect(change('ket-nap', 'count')).toMatchObject({ text: 'tăng 30\u00a0đảng viên', value: 172 - 142 })
    expect(change('ket-nap', 'percent')).toMatchObject({ text: 'tăng 21,1%', value: 21.1 })
    expect(change('ty-le', 'points')?.text.replaceAll('\u00a0', ' ')).toBe('tăng 0,54 điểm phần trăm')
  })

  it('is not there where a number is missing', () => {
    expect(
      changeOf(built, {
        kind: 'change',
        place: PLACE,
        series: 'ket-nap',
        from: period('2020'),
        to: period('2023'),
        as: 'count',
      }),
    ).toBeUndefined()
  })
})
