import { describe, expect, it } from 'vitest'
import { examine } from '../../src/check/examine.ts'
import type { Series } from '../../src/load/series.ts'
import { buildModel } from '../../src/model/build-model.ts'
import { breakdown, observation, PERCENT, project, series } from '../model/making.ts'
import { codes, messageOf } from './making.ts'

type Figures = Readonly<Record<string, string>>

/** Figures by period; each with a place of its own, so that one is told from another. */
function given(figures: Figures, more: Partial<Series> = {}): Partial<Series> {
  const asOf = more.measure === 'stock' ? { asOf: 'không rõ' } : {}
  return {
    values: Object.entries(figures).map(([at, text], line) => {
      const place = { file: 'data/series/mau.yaml', line: line + 9, column: 9 }
      return observation(at, text, { place, places: { value: place }, ...asOf })
    }),
    ...more,
  }
}

function said(figures: Figures, more: Partial<Series> = {}): string | undefined {
  return messageOf('jump', given(figures, more))
}

function found(figures: Figures, more: Partial<Series> = {}): readonly string[] {
  return codes(given(figures, more))
}

describe('a change beyond the threshold', () => {
  it('is one of more than half: 150 is 100 and half of it, 151 is more', () => {
    expect(found({ '2022': '100', '2023': '150' })).toEqual([])
    expect(said({ '2022': '100', '2023': '151' })).toBe('Từ 100 lên 151 (tăng 51,0%).')
    expect(found({ '2022': '100', '2023': '50' })).toEqual([])
    expect(said({ '2022': '100', '2023': '49' })).toBe('Từ 100 xuống 49 (giảm 51,0%).')
  })

  it('says nothing of small numbers: from 3 to 9 is three times as many', () => {
    expect(found({ '2022': '3', '2023': '9' })).toEqual([])
    expect(found({ '2022': '9', '2023': '3' })).toEqual([])
    expect(found({ '2022': '3', '2023': '10' })).toEqual(['jump'])
  })

  it('is weighed as the site wants it', () => {
    const weighed = (jumpPercent: number, jumpFrom: number): readonly string[] => {
      const made = project([series(given({ '2022': '100', '2023': '140' }))])
      const checks = { ...made.site.checks, jumpPercent, jumpFrom }
      const { problems } = examine(buildModel({ ...made, site: { ...made.site, checks } }))
      return problems.map(({ code }) => code)
    }
    expect(weighed(30, 10)).toEqual(['jump'])
    expect(weighed(40, 10)).toEqual([])
    expect(weighed(30, 140)).toEqual(['jump'])
    expect(weighed(30, 141)).toEqual([])
  })

  it('from nought has no percentage', () => {
    expect(said({ '2022': '0', '2023': '25' })).toBe('Từ 0 lên 25.')
    expect(said({ '2022': '25', '2023': '0' })).toBe('Từ 25 xuống 0 (giảm 100,0%).')
    expect(found({ '2022': '0', '2023': '9' })).toEqual([])
  })

  it('is measured as sources mean their words: “hơn 140” is at most 150, “gần 100” at most 99', () => {
    // (140; 150] against 100: 140 is under 150, so it may be no jump.
    expect(found({ '2022': '100', '2023': 'hơn 140' })).toEqual([])
    expect(found({ '2022': '100', '2023': 'hơn 150' })).toEqual(['jump'])
    // People are whole: at most 99, and half of it more is 148,5.
    expect(found({ '2022': 'gần 100', '2023': '148' })).toEqual([])
    expect(found({ '2022': 'gần 100', '2023': '149' })).toEqual(['jump'])
  })

  it('is explained by a note on the figure, or by a break between the two', () => {
    const values = (note: string): Partial<Series> => ({
      values: [observation('2022', '100'), observation('2023', '300', { note })],
    })
    expect(codes(values('Có thêm ba xã'))).toEqual([])
    expect(codes(values(' '))).toEqual(['jump'])
    const at = (day: string): Partial<Series> => ({
      breaks: [{ at: day, note: 'Sáp nhập', place: { file: 'f', line: 1 } }],
    })
    expect(found({ '2022': '100', '2023': '300' }, at('2023-01-01'))).toEqual([])
    expect(found({ '2022': '100', '2023': '300' }, at('2023-07-01'))).toEqual([])
    expect(found({ '2022': '100', '2023': '300' }, at('2024-01-01'))).toEqual(['jump'])
    expect(found({ '2022': '100', '2023': '300' }, at('2021-07-01'))).toEqual(['jump'])
  })

  it('of one figure that stands out is told once, at that figure', () => {
    const { problems } = examine(
      buildModel(project([series(given({ '2021': '131', '2022': '412', '2023': '150' }))])),
    )
    expect(problems.map(({ code, place }) => `${code} ${place.line}`)).toEqual(['jump 10'])
    expect(found({ '2021': '131', '2022': '412', '2023': '150', '2024': '320' })).toEqual(['jump', 'jump'])
    // A new level is one jump, a second rise from it another.
    expect(found({ '2021': '100', '2022': '200', '2023': '210' })).toEqual(['jump'])
    expect(found({ '2021': '100', '2022': '200', '2023': '400' })).toEqual(['jump', 'jump'])
  })

  it('of illustrative figures and of parts counts too', () => {
    expect(found({ '2022': '100', '2023': '300' }, { illustrative: true })).toEqual(['jump'])
    const parts = [
      breakdown('org', 'partial', '2022', { 'xa-a': '20', 'xa-b': '20' }),
      breakdown('org', 'partial', '2023', { 'xa-a': '25', 'xa-b': '52' }),
    ]
    const { problems } = examine(buildModel(project([series({ breakdowns: parts })])))
    expect(problems.map(({ code, about }) => `${code} ${about?.org ?? ''}`)).toEqual(['jump xa-b'])
  })
})

describe('what is compared', () => {
  it('is a year with the year before, not over a gap', () => {
    expect(found({ '2021': '100', '2023': '300' })).toEqual([])
    expect(found({ '2021': '100', '2022': 'chưa có số liệu', '2023': '300' })).toEqual([])
  })

  it('is a quarter, a half or a month with the same of the year before, as they have their seasons', () => {
    expect(found({ '2023-Q3': '20', '2023-Q4': '70' })).toEqual([])
    expect(found({ '2023-Q3': '20', '2023-Q4': '70', '2024-Q3': '25', '2024-Q4': '60' })).toEqual([])
    expect(found({ '2023-Q3': '20', '2024-Q3': '70' })).toEqual(['jump'])
    expect(found({ '2023-H1': '20', '2024-H1': '70' })).toEqual(['jump'])
    expect(found({ '2023-05': '20', '2024-05': '70' })).toEqual(['jump'])
    expect(found({ '2023-9M': '20', '2024-9M': '70' })).toEqual(['jump'])
  })

  it('is never a year with its quarter', () => {
    expect(found({ '2023-Q4': '20', '2023': '90' })).toEqual([])
  })

  it('is a stock with the stock before, whatever lies between', () => {
    const stock = { measure: 'stock' } as const
    expect(found({ '2020': '5.650', '2023': '5.930' }, stock)).toEqual([])
    expect(found({ '2020': '5.650', '2023': '9.530' }, stock)).toEqual(['jump'])
    expect(found({ '2023-Q4': '100', '2023': '100', '2024-Q1': '300' }, stock)).toEqual(['jump'])
  })

  it('is a share with the share before', () => {
    const ratio = {
      measure: 'ratio',
      unit: PERCENT.id,
      denominator: { kind: 'unknown' },
    } as const
    const values = (one: string, other: string): Partial<Series> => ({
      ...ratio,
      values: [observation('2022', one, {}, PERCENT), observation('2023', other, {}, PERCENT)],
    })
    expect(codes(values('30%', '40%'))).toEqual([])
    expect(codes(values('30%', '60%'))).toEqual(['jump'])
    expect(codes(values('3%', '6%'))).toEqual([])
  })

  it('is not a flow that was counted before its period was over', () => {
    const values = [observation('2023', '150'), observation('2024', '68', { asOf: '2024-06-30' })]
    expect(codes({ values })).toEqual([])
    expect(codes({ values: [observation('2023', '150'), observation('2024', '68')] })).toEqual(['jump'])
  })
})

describe('what the two numbers look like', () => {
  it('swapped digits are named', () => {
    expect(said({ '2022': '142', '2023': '412' })).toBe(
      'Từ 142 lên 412 (tăng 190,1%); 412 là 142 đảo chữ số.',
    )
  })

  it('swapped digits of a large number are told also where it hardly moved, of a small one not', () => {
    // 5.930 and 5.390: 9,1% less.
    expect(said({ '2022': '5.930', '2023': '5.390' })).toBe(
      'Từ 5.930 xuống 5.390 (giảm 9,1%); 5.390 là 5.930 đảo chữ số.',
    )
    expect(found({ '2022': '5.930', '2023': '5.389' })).toEqual([])
    // 5.930 and 5.903: half a per cent less, which a year may bring.
    expect(found({ '2022': '5.930', '2023': '5.903' })).toEqual([])
    expect(found({ '2022': '124', '2023': '142' })).toEqual([])
  })

  it('a number that two swapped digits bring near its neighbour is offered', () => {
    expect(said({ '2022': '131', '2023': '412' })).toBe(
      'Từ 131 lên 412 (tăng 214,5%); 412 có thể là 142 đảo chữ số.',
    )
    expect(said({ '2022': '131', '2023': '999' })).toBe('Từ 131 lên 999 (tăng 662,6%).')
  })

  it('a digit too few or too many is named', () => {
    expect(said({ '2022': '1.905', '2023': '195' })).toBe(
      'Từ 1.905 xuống 195 (giảm 89,8%); 195 là 1.905 thiếu một chữ số.',
    )
    expect(said({ '2022': '142', '2023': '1.422' })).toBe(
      'Từ 142 lên 1.422 (tăng 901,4%); 1.422 là 142 thừa một chữ số.',
    )
    expect(said({ '2022': '12', '2023': '2' })).toBe('Từ 12 xuống 2 (giảm 83,3%).')
  })

  it('a thousand times as much may have a “nghìn” too many, a thousandth one too few', () => {
    expect(said({ '2022': '131', '2023': '142.000' })).toBe(
      'Năm 2022 là 131, năm 2023 là 142.000: gấp khoảng 1.000 lần, có thể thừa “nghìn”.',
    )
    expect(said({ '2022': '131.000', '2023': '142' })).toBe(
      'Năm 2022 là 131.000, năm 2023 là 142: chỉ bằng khoảng một phần nghìn, có thể thiếu “nghìn”.',
    )
    // Across seasons only this is clear.
    expect(found({ '2023-Q3': '20', '2023-Q4': '25.000' })).toEqual(['jump'])
    expect(found({ '2023-Q3': '20', '2023-Q4': '400' })).toEqual([])
  })
})

describe('one slip', () => {
  it('is told once: a figure that its quarters refute is not called a jump too', () => {
    const quarters = { '2023-Q1': '27', '2023-Q2': '39', '2023-Q3': '33', '2023-Q4': '43' }
    // 27 + 39 + 33 + 43 = 142.
    expect(found({ '2022': '131', ...quarters, '2023': '142' })).toEqual([])
    expect(found({ '2022': '131', ...quarters, '2023': '412' })).toEqual(['periods-do-not-sum'])
    expect(found({ '2022': '131', '2023': '412' })).toEqual(['jump'])
  })
})
