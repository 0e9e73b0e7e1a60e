import { describe, expect, it } from 'vitest'
import { figures } from './making.ts'

describe('a word before a number bounds it only where it can mean nothing else', () => {
  it.each<[string, string, readonly string[]]>([
    ['hơn of cao hơn compares', 'cao hơn 3% so với năm trước', ['cao hơn 3% = change up 3%']],
    ['hơn of thấp hơn compares', 'thấp hơn 3 người', ['thấp hơn 3 người = change down 3']],
    ['hơn of nhiều hơn compares', 'nhiều hơn 12 đảng viên', ['nhiều hơn 12 đảng viên = change up 12']],
    [
      'thấp hơn kế hoạch is a gap',
      'thấp hơn 3 người so với kế hoạch',
      ['thấp hơn 3 người = gap under 3 units'],
    ],
    ['không thấp hơn is a bound', 'không thấp hơn 3%', ['không thấp hơn 3% = at-least 3%']],
    ['hơn of tăng hơn bounds the rise', 'tăng hơn 3%', ['tăng hơn 3% = change up more-than 3%']],
    ['hơn alone is a bound', 'có hơn 12 người', ['hơn 12 người = more-than 12']],
    [
      'trên between a number with its unit and a number is of',
      '172 đảng viên trên 214 đảng viên',
      ['172 đảng viên = 172', '214 đảng viên = 214'],
    ],
    [
      'trên between two units is more than',
      '12 chi bộ trên 30 đảng viên',
      ['12 chi bộ = 12', 'trên 30 đảng viên = more-than 30'],
    ],
    ['trên after a year is more than', 'năm 2023 trên 290 người', ['trên 290 người = more-than 290']],
    ['trên after a bound figure is of', '\ufffc trên 214', ['214 = 214']],
    ['trên after từ is more than', 'từ trên 290 người', ['trên 290 người = more-than 290']],
    ['ước of quy ước is no estimate', 'quy ước 12 người', ['12 người = 12']],
    ['ước alone is one', 'ước 12 người', ['ước 12 người = estimate 12']],
    ['sát of giám sát is no qualifier', 'giám sát 12 chi bộ', ['12 chi bộ = 12']],
    ['sát mốc is one', 'sát mốc 6.000', ['sát mốc 6.000 = less-than 6000']],
    ['ngoài before a round number is more than', 'ngoài 60 người', ['ngoài 60 người = more-than 60']],
    ['ngoài before another is besides', 'ngoài 12 người', ['12 người = 12']],
  ])('%s', (_, text, expected) => {
    expect(figures(text)).toEqual(expected)
  })
})

describe('words that close a number', () => {
  it.each<[string, readonly string[]]>([
    ['từ 60+ người', ['60+ người = at-least 60']],
    ['từ 60 người+', ['60 người+ = at-least 60']],
    ['từ 3 đảng viên chính thức trở lên', ['3 đảng viên chính thức trở lên = at-least 3']],
    ['20 người trở xuống', ['20 người trở xuống = at-most 20']],
    ['172 đồng chí từ phó phòng trở lên', ['172 đồng chí = 172']],
    ['172 đồng chí là phó phòng trở lên', ['172 đồng chí = 172']],
  ])('%s', (text, expected) => {
    expect(figures(text)).toEqual(expected)
  })
})

describe('what a number is a number of', () => {
  it.each<[string, readonly string[]]>([
    ['tăng 2 điểm', ['tăng 2 điểm = change up 2 points']],
    ['tỷ lệ đạt 35%, hơn 2 điểm', ['35% = 35%', 'hơn 2 điểm = more-than 2 points']],
    ['12 điểm trường', ['12 = 12']],
    ['5 tỷ đồng', ['5 tỷ đồng = 5000000000']],
    ['5 tỷ lệ', ['5 = 5']],
    ['0,30%0/năm', ['0,30%0 = 0.3‰']],
    ['3 0/00', ['3 0/00 = 3‰']],
    ['¾ số chi bộ', ['¾ = 75%']],
    ['hơn ½ số chi bộ', ['hơn ½ = more-than 50%']],
    ['5.038,3 nghìn tỷ đồng', ['5.038,3 nghìn tỷ đồng = 5038.3']],
  ])('%s', (text, expected) => {
    expect(figures(text)).toEqual(expected)
  })
})

describe('what is no number at all is told digit by digit', () => {
  it.each<[string, readonly string[]]>([
    ['xã 1,2,3', ['1 = 1', '2 = 2', '3 = 3']],
    ['đạt 17.25.3 người', ['17 = 17', '25 = 25', '3 người = 3']],
    ['12:5 người', ['12 = 12', '5 người = 5']],
  ])('%s', (text, expected) => {
    expect(figures(text)).toEqual(expected)
  })
})
