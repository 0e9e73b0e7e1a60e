import { describe, expect, test } from 'vitest'
import { parseValue } from '../../src/quantity/parse-value.ts'
import { count, money, people, percent, quantity, summary } from './reading.ts'

describe('the table of values, Vietnamese', () => {
  test.each([
    ['172', 'exact [172; 172] [172; 172]'],
    ['5.930', 'exact [5930; 5930] [5930; 5930]'],
    ['3,04%', 'exact [3.035; 3.045) [3.035; 3.045)'],
    ['0,04 điểm phần trăm', 'exact [0.035; 0.045) [0.035; 0.045)'],
    ['120%', 'exact [119.5; 120.5) [119.5; 120.5)'],
    ['hơn 5.650', 'more-than (5650; ∞) (5650; 5660]'],
    ['quá 60', 'more-than (60; ∞) (60; 70]'],
    ['ngoài 60', 'more-than (60; ∞) (60; 70]'],
    ['500 có lẻ', 'more-than (500; ∞) (500; 600]'],
    ['hơn 500 một chút', 'more-than (500; ∞) (500; 600]'],
    ['trên 50%', 'more-than [50; ∞) (50; 60]'],
    ['trên 38,1%', 'more-than [38.1; ∞) (38.1; 38.2]'],
    ['gần 5.930', 'less-than (−∞; 5930) [5920; 5930)'],
    ['gần bằng 50%', 'less-than (−∞; 50) [40; 50)'],
    ['gần 4,68%', 'less-than (−∞; 4.68) [4.67; 4.68)'],
    ['ngót 400', 'less-than (−∞; 400) [300; 400)'],
    ['ngót nghét 400', 'less-than (−∞; 400) [300; 400)'],
    ['sát mốc 6.000', 'less-than (−∞; 6000) [5000; 6000)'],
    ['suýt soát 400', 'less-than (−∞; 400) [300; 400)'],
    ['dưới 1,3%', 'less-than (−∞; 1.3) (−∞; 1.3)'],
    ['chưa đến 20', 'less-than (−∞; 20) (−∞; 20)'],
    ['chưa tới 20', 'less-than (−∞; 20) (−∞; 20)'],
    ['chưa đầy 20', 'less-than (−∞; 20) (−∞; 20)'],
    ['chưa được 50%', 'less-than (−∞; 50) (−∞; 50)'],
    ['khoảng 400', 'about [300; 500] [350; 450]'],
    ['xấp xỉ 32', 'about [31; 33] [31.5; 32.5]'],
    ['trên dưới 170', 'about [160; 180] [165; 175]'],
    ['chừng 38,1%', 'about [38; 38.2] [38.05; 38.15]'],
    ['từ 170 trở lên', 'at-least [170; ∞) [170; ∞)'],
    ['2,5% trở lên', 'at-least [2.5; ∞) [2.5; ∞)'],
    ['từ 170', 'at-least [170; ∞) [170; ∞)'],
    ['từ 170+', 'at-least [170; ∞) [170; ∞)'],
    ['ít nhất 210', 'at-least [210; ∞) [210; ∞)'],
    ['tối thiểu 210', 'at-least [210; ∞) [210; ∞)'],
    ['không dưới 210', 'at-least [210; ∞) [210; ∞)'],
    ['không ít hơn 210', 'at-least [210; ∞) [210; ∞)'],
    ['không quá 20%', 'at-most (−∞; 20] (−∞; 20]'],
    ['tối đa 20', 'at-most (−∞; 20] (−∞; 20]'],
    ['20 trở xuống', 'at-most (−∞; 20] (−∞; 20]'],
    ['không vượt quá 20', 'at-most (−∞; 20] (−∞; 20]'],
    ['từ 100 đến 170', 'range [100; 170] [100; 170]'],
    ['100 tới 170', 'range [100; 170] [100; 170]'],
    ['100–170', 'range [100; 170] [100; 170]'],
    ['32- 48', 'range [32; 48] [32; 48]'],
    ['950−1050', 'range [950; 1050] [950; 1050]'],
    ['1.070-1.190', 'range [1070; 1190] [1070; 1190]'],
    ['từ 90 - 100', 'range [90; 100] [90; 100]'],
    ['từ 8% - 9%', 'range [8; 9] [8; 9]'],
    ['từ 6,5-7,2%', 'range [6.5; 7.2] [6.5; 7.2]'],
    ['trong khoảng 5–7', 'range [5; 7] [5; 7]'],
    ['dao động từ 5 đến 7', 'range [5; 7] [5; 7]'],
    ['khoảng 40%-50%', 'range [30; 60] [40; 50]'],
    ['-5–-2', 'range [-5; -2] [-5; -2]'],
  ])('%s', (text, expected) => {
    expect(summary(quantity(text))).toBe(expected)
  })
})

describe('the table of values, English', () => {
  test.each([
    ['5,930', 'exact [5930; 5930] [5930; 5930]'],
    ['3.04%', 'exact [3.035; 3.045) [3.035; 3.045)'],
    ['more than 5,650', 'more-than (5650; ∞) (5650; 5660]'],
    ['over 50%', 'more-than [50; ∞) (50; 60]'],
    ['nearly 5,930', 'less-than (−∞; 5930) [5920; 5930)'],
    ['almost 400', 'less-than (−∞; 400) [300; 400)'],
    ['under 20', 'less-than (−∞; 20) (−∞; 20)'],
    ['fewer than 20', 'less-than (−∞; 20) (−∞; 20)'],
    ['about 400', 'about [300; 500] [350; 450]'],
    ['at least 170', 'at-least [170; ∞) [170; ∞)'],
    ['170 or more', 'at-least [170; ∞) [170; ∞)'],
    ['170 and above', 'at-least [170; ∞) [170; ∞)'],
    ['no more than 20%', 'at-most (−∞; 20] (−∞; 20]'],
    ['20 or fewer', 'at-most (−∞; 20] (−∞; 20]'],
    ['from 100 to 170', 'range [100; 170] [100; 170]'],
    ['100–170', 'range [100; 170] [100; 170]'],
    ['5.9 thousand', 'exact [5850; 5950) [5850; 5950)'],
    ['twenty-five', 'exact [25; 25] [25; 25]'],
  ])('%s', (text, expected) => {
    expect(summary(quantity(text, undefined, 'en'))).toBe(expected)
  })
})

describe('words that stand around the number', () => {
  test.each([
    ['hơn 5.650', 'hơn'],
    ['từ 170 trở lên', 'từ … trở lên'],
    ['từ 100 đến 170', 'từ … đến …'],
    ['100–170', '…–…'],
    ['Gần 5.930', 'gần'],
    ['172', ''],
  ])('keeps the words of “%s”', (text, word) => {
    expect(quantity(text).word).toBe(word)
  })

  test.each([
    ['lên đến 73.900', 73900],
    ['có đến 5', 5],
    ['chỉ đạt 13', 13],
    ['mới 360', 360],
    ['vừa tròn 100', 100],
  ])('“%s” is exact: an attitude is no bound', (text, number) => {
    expect(quantity(text)).toMatchObject({ qualifier: 'exact', number })
  })

  test.each([
    ['ước 400', 'exact', 400],
    ['ước đạt gần 16.000', 'less-than', 16000],
    ['ước đạt trên 104 tỷ', 'more-than', 104_000_000_000],
    ['dự kiến 184', 'exact', 184],
    ['dự báo khoảng 400', 'about', 400],
  ])('“%s” is an estimate, with a bound of its own or none', (text, qualifier, number) => {
    expect(quantity(text)).toMatchObject({ estimate: true, qualifier, number })
  })

  test('a threshold is nowhere near in particular: “đạt trên 50%”', () => {
    expect(summary(quantity('đạt trên 50%'))).toBe('more-than [50; ∞) [50; ∞)')
    expect(quantity('đạt từ 7% trở lên').qualifier).toBe('at-least')
  })

  test('“trên” is a bound only before a number', () => {
    expect(quantity('trên dưới 170').qualifier).toBe('about')
    expect(parseValue('trên tổng số 40', { language: 'vi' }).ok).toBe(false)
  })
})

describe('multipliers, scales and numbers in words', () => {
  test.each([
    ['hơn 72 nghìn', 'more-than (72000; ∞) (72000; 73000]'],
    ['hơn 4 ngàn', 'more-than (4000; ∞) (4000; 5000]'],
    ['gần 3,2 triệu', 'less-than (−∞; 3200000) [3100000; 3200000)'],
    ['5,9 nghìn', 'exact [5850; 5950) [5850; 5950)'],
    ['2 triệu rưỡi', 'exact [2450000; 2550000) [2450000; 2550000)'],
    ['5 vạn', 'exact [45000; 55000) [45000; 55000)'],
    ['2 nghìn tỷ', 'exact [1500000000000; 2500000000000) [1500000000000; 2500000000000)'],
    ['từ 2 đến 3 nghìn', 'range [2000; 3000] [2000; 3000]'],
    ['từ 900 đến 1 nghìn', 'range [900; 1000] [900; 1000]'],
    ['gần năm trăm', 'less-than (−∞; 500) [400; 500)'],
    ['trên sáu trăm', 'more-than [600; ∞) (600; 700]'],
    ['ba mươi lăm', 'exact [35; 35] [35; 35]'],
    ['hai trăm linh năm', 'exact [205; 205] [205; 205]'],
    ['hai trăm rưỡi', 'exact [250; 250] [250; 250]'],
    ['mười lăm', 'exact [15; 15] [15; 15]'],
    ['hơn hai chục', 'more-than (20; ∞) (20; 30]'],
    ['quá nửa', 'more-than (50; ∞) (50; 60]'],
    ['non nửa', 'less-than (−∞; 50) [40; 50)'],
  ])('%s', (text, expected) => {
    expect(summary(quantity(text))).toBe(expected)
  })

  test.each(['13,53 phần nghìn', '13,53 phần ngàn', '13,53‰', '13,53%o', '13,53%0', '13,53 0/00'])(
    '“%s” is per mille',
    (text) => expect(quantity(text)).toMatchObject({ scale: 'per-mille', number: 13.53, decimals: 2 }),
  )

  test.each(['0,5 điểm phần trăm', '0,5 điểm %', '0,5 điểm'])('“%s” is in points', (text) => {
    expect(quantity(text)).toMatchObject({ scale: 'points', number: 0.5 })
  })

  test('a blank before the sign does no harm', () => {
    expect(quantity('53,2 %')).toMatchObject({ scale: 'percent', number: 53.2 })
  })
})

describe('blanks, dashes and letters as Word and Zalo leave them', () => {
  test.each(['hơn\u00a05.650', ' hơn  5.650 ', 'hơn\u20095.650', 'HƠN 5.650', 'hơn 5.650'.normalize('NFD')])(
    'reads %j',
    (text) => expect(quantity(text)).toMatchObject({ word: 'hơn', number: 5650 }),
  )

  test.each(['-12', '\u221212', 'âm 12'])('reads %s as minus twelve', (text) => {
    expect(quantity(text).number).toBe(-12)
  })

  test('keeps the text as typed, in NFC', () => {
    expect(quantity('Hơn\u00a05.650'.normalize('NFD')).text).toBe('Hơn\u00a05.650')
  })
})

describe('the unit behind the number', () => {
  test.each([
    ['172 đảng viên', 172],
    ['từ 06 đồng chí', 6],
    ['172 đ/c', 172],
    ['gần 5.930 ĐV', 5930],
    ['từ 170 đảng viên mới trở lên', 170],
    ['hơn 4 ngàn đảng viên', 4000],
  ])('%s', (text, number) => {
    expect(quantity(text, people).number).toBe(number)
  })

  test('may follow either end of a range', () => {
    expect(count('từ 100 đảng viên đến 170 đảng viên').ends).toEqual([100, 170])
    expect(count('từ 100 đến 170 đảng viên').ends).toEqual([100, 170])
  })

  test('may hold a multiplier in its own name', () => {
    expect(quantity('36 tỷ đồng', money).number).toBe(36)
  })

  test('makes a bare number of a share a per cent', () => {
    expect(quantity('3,04', percent)).toEqual({ ...quantity('3,04%'), text: '3,04' })
  })
})

describe('counts are whole and not negative', () => {
  test.each([
    ['hơn 5.650', 'more-than [5651; ∞) [5651; 5660]'],
    ['trên 5.650', 'more-than [5650; ∞) [5651; 5660]'],
    ['gần 5.930', 'less-than [0; 5929] [5920; 5929]'],
    ['chưa đến 20', 'less-than [0; 19] [0; 19]'],
    ['không quá 20', 'at-most [0; 20] [0; 20]'],
    ['khoảng 5', 'about [4; 6] [5; 5]'],
    ['5,9 nghìn', 'exact [5850; 5949] [5850; 5949]'],
    ['0', 'exact [0; 0] [0; 0]'],
  ])('%s', (text, expected) => {
    expect(summary(count(text))).toBe(expected)
  })

  test('what no count can be is left for the rule that names it', () => {
    expect(summary(count('5,93'))).toBe('exact [5.925; 5.935) [5.925; 5.935)')
    expect(summary(count('-3'))).toBe('exact [-3; -3] [-3; -3]')
  })
})

describe('four kinds of no number', () => {
  test.each([
    ['chưa có số liệu', 'not-yet'],
    ['Không có số liệu', 'not-available'],
    ['không áp dụng', 'not-applicable'],
    ['không công bố', 'not-published'],
    ['not yet', 'not-yet'],
    ['not available', 'not-available'],
    ['not applicable', 'not-applicable'],
    ['not published', 'not-published'],
  ])('%s', (text, missing) => {
    expect(parseValue(text, { language: 'vi' })).toEqual({
      ok: true,
      value: { kind: 'missing', missing, text },
    })
  })
})
