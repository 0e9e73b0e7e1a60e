import { describe, expect, it } from 'vitest'
import { prose } from './making.ts'

function moves(text: string): readonly string[] {
  return prose(text).moves.map(({ start, end, claim, shape, against }) => {
    const base =
      against === undefined
        ? ''
        : typeof against === 'string'
          ? ` against ${against}`
          : ` against ${text.slice(against.start, against.end)}`
    return `${text.slice(start, end)}: ${claim} ${shape}${base}`
  })
}

describe('words of direction and verdict', () => {
  it.each<[string, readonly string[]]>([
    ['tăng từ 41 lên 45 người', ['tăng: up from-to']],
    ['tăng từ \ufffc lên \ufffc', ['tăng: up from-to']],
    ['giảm 3 người so với năm 2022', ['giảm: down by against năm 2022']],
    ['giảm còn 12 người', ['giảm còn: down to']],
    ['\ufffc, tăng so với năm trước', ['tăng: up bare against last-year']],
    ['tăng so với cùng kỳ', ['tăng: up bare against last-year']],
    ['vượt kế hoạch', ['vượt: exceeded bare against plan']],
    ['vượt 5% so với kế hoạch', ['vượt: exceeded by against plan']],
    ['chưa đạt kế hoạch', ['chưa đạt: missed bare against plan']],
    ['hoàn thành kế hoạch năm', ['hoàn thành: met bare against plan']],
    ['giữ nguyên so với năm trước', ['giữ nguyên: same bare against last-year']],
  ])('%s', (text, expected) => {
    expect(moves(text)).toEqual(expected)
  })

  it.each([
    'đạt 35% kế hoạch',
    'tăng cường công tác',
    'vượt khó vươn lên',
    'vượt qua thử thách',
    'giảm nghèo bền vững',
    'phấn đấu tăng 3 người',
    'để vượt kế hoạch',
  ])('%s says of no figure which way it went', (text) => {
    expect(moves(text)).toEqual([])
  })
})

describe('numbers that are not written as numbers are', () => {
  const forms = (text: string): readonly string[] =>
    prose(text).forms.map(
      ({ start, end, fault, suggestion }) => `${text.slice(start, end)} ${fault}: ${suggestion}`,
    )

  it.each<[string, readonly string[]]>([
    ['vượt 53,2 % kế hoạch', ['53,2 % blank-before-percent: 53,2%']],
    ['đạt 24.31%', ['24.31% other-language: 24,31%']],
    ['hơn khoảng 400 người', ['hơn khoảng 400 người two-qualifiers: hơn 400 người hoặc khoảng 400 người']],
    ['tăng 5,28, chiếm 12,3%', ['5,28 percent-missing: 5,28%']],
    ['tăng 1,5 lần', ['1,5 lần ambiguous-times: “gấp 1,5 lần” hoặc “tăng 50%”']],
    ['vượt 53,2% kế hoạch, gấp 1,5 lần', []],
  ])('%s', (text, expected) => {
    expect(forms(text)).toEqual(expected)
  })
})
