import { describe, expect, it } from 'vitest'
import { hintOf, told } from './making.ts'

describe('a number in prose', () => {
  it.each([
    ['with a blank before %', 'Đạt 53,2 % kế hoạch.', ['number-form 5'], 'Viết 53,2%'],
    ['with an English point', 'Tỷ lệ hộ nghèo còn 24.31% số hộ.', ['number-form 20'], 'Viết 24,31%'],
    ['with two qualifiers', 'Có hơn khoảng 60 hồ sơ.', ['number-form 4'], 'Viết '],
    ['that grew “2 lần”', 'Số buổi tăng 2 lần.', ['number-form 14'], 'Viết “gấp 2 lần” hoặc “tăng 100%”'],
    ['without its %', 'Thu ngân sách tăng 5,28, chiếm 12,3% cả tỉnh.', ['number-form 20'], 'Viết 5,28%'],
  ])('%s is told at its first letter, with what to write', (_, body, expected, hint) => {
    expect(told(body).filter((one) => one.startsWith('number-form'))).toEqual(expected)
    expect(hintOf(body, 'number-form')).toContain(hint)
  })

  it.each([
    ['with % close to it', 'Đạt 53,2% kế hoạch.'],
    ['with a Vietnamese comma', 'Tỷ lệ hộ nghèo còn 24,31% số hộ.'],
    ['with one qualifier', 'Có hơn 60 hồ sơ.'],
    ['that is “gấp 2 lần”', 'Số buổi gấp 2 lần năm trước.'],
    ['of thousands', 'Có 24.310 người.'],
    ['of a mark', 'Điểm bình quân là 5,28 điểm, chiếm 12,3% tổng điểm.'],
  ])('%s is silent', (_, body) => {
    expect(told(body).filter((one) => one.startsWith('number-form'))).toEqual([])
  })
})
