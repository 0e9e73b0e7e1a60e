import { describe, expect, it } from 'vitest'
import { figures } from './making.ts'

describe('a number of running text is read with its words', () => {
  it.each<[string, readonly string[]]>([
    ['kết nạp được 172 đảng viên mới', ['172 đảng viên = 172']],
    ['có 5.930 đồng chí', ['5.930 đồng chí = 5930']],
    ['bằng 3,04% tổng số', ['3,04% = 3.04%']],
    ['từ hơn 5.650 lên gần 5.930', ['hơn 5.650 = more-than 5650', 'gần 5.930 = less-than 5930']],
    ['mỗi năm từ 100 đến 170 đảng viên', ['100 đến 170 đảng viên = 100..170']],
    ['từ 90 - 100 đảng viên', ['90 - 100 đảng viên = 90..100']],
    ['950-1050 người', ['950-1050 người = 950..1050']],
    ['khoảng 40%-50%', ['khoảng 40%-50% = 40..50%']],
    ['từ 170 đảng viên mới trở lên', ['170 đảng viên mới trở lên = at-least 170']],
    ['2,5% trở lên', ['2,5% trở lên = at-least 2.5%']],
    ['không dưới 20 người', ['không dưới 20 người = at-least 20']],
    ['không quá 20%', ['không quá 20% = at-most 20%']],
    ['chưa đến 10%', ['chưa đến 10% = less-than 10%']],
    ['gần bằng 50%', ['gần bằng 50% = less-than 50%']],
    ['xấp xỉ 32 triệu đồng', ['xấp xỉ 32 triệu đồng = about 32000000']],
    ['hơn 72 ngàn lượt', ['hơn 72 ngàn lượt = more-than 72000']],
    ['gần 3,2 triệu đồng', ['gần 3,2 triệu đồng = less-than 3200000']],
    ['13,53 phần nghìn', ['13,53 phần nghìn = 13.53‰']],
    ['ước đạt gần 16.000 người', ['ước đạt gần 16.000 người = estimate less-than 16000']],
    ['bình quân trên 500 đảng viên', ['trên 500 đảng viên = more-than 500']],
  ])('%s', (text, expected) => {
    expect(figures(text)).toEqual(expected)
  })
})

describe('words that have two readings are told apart by what stands beside them', () => {
  it.each<[string, string, readonly string[]]>([
    ['trên before a number is more than', 'có trên 290 người', ['trên 290 người = more-than 290']],
    ['trên tổng số is of', 'từ 8% - 9% trên tổng số đảng viên', ['8% - 9% = 8..9%']],
    ['trên dưới is about', 'trên dưới 170 người', ['trên dưới 170 người = about 170']],
    ['nêu trên is above in the text', 'số nêu trên 172 người', ['172 người = 172']],
    ['trên between two numbers is of', '172 trên 214 người', ['172 = 172', '214 người = 214']],
    ['từ with đến is a range', 'từ 12 đến 15 người', ['12 đến 15 người = 12..15']],
    ['từ with lên is a change of levels', 'từ 41 lên 45 người', ['41 = 41', '45 người = 45']],
    ['từ alone bounds nothing in a sentence', 'đại biểu từ 41 chi bộ', ['41 chi bộ = 41']],
    ['mới before a verb is only so far', 'mới kết nạp 360 người', ['360 người = 360']],
    ['mới after the noun is new', '172 đảng viên mới', ['172 đảng viên = 172']],
    ['đạt is neutral', 'đạt 35,34% chỉ tiêu', ['35,34% = 35.34%']],
    ['có đến is emphasis, not a bound', 'có đến 5 chi bộ', ['có đến 5 chi bộ = 5']],
    ['lên đến is emphasis too', 'lên đến 73.900 lượt', ['lên đến 73.900 lượt = 73900']],
    ['bằng is no bound', 'bằng 80% kế hoạch', ['80% = 80%']],
    ['chiếm is no bound', 'chiếm 64%', ['64% = 64%']],
    ['độ of trình độ is no qualifier', 'trình độ 12 người', ['12 người = 12']],
    ['năm before a unit is five', 'chỉ có năm đồng chí', ['chỉ có năm đồng chí = 5']],
    ['năm after mỗi is a year', 'mỗi năm đồng chí ấy đều đi', []],
    ['một is an article', 'một người có thể thuộc nhiều nhóm', []],
    ['một after chỉ is one', 'chỉ một đảng viên vắng', ['một đảng viên = 1']],
    ['tư of tư nhân is no four', 'doanh nghiệp tư nhân', []],
    ['không is not', 'không người nào', []],
    ['ba before a unit is three', 'ba đồng chí', ['ba đồng chí = 3']],
    ['hai bên is a phrase', 'hai bên đã gặp nhau', []],
    ['tỷ of tỷ lệ is no billion', 'Một tỷ lệ chỉ có nghĩa', []],
    ['vài chục is no figure', 'vài chục người, hàng trăm người, nhiều người', []],
    ['đôi ba is two or three', 'đôi ba đồng chí còn vắng', []],
    ['bản tin is no place', 'số người đọc bản tin tăng 3 lần', ['3 lần = times 3']],
    ['một là is an ordinal', 'một là, hai là', []],
    ['hai tuổi is an age', 'bốn mươi hai tuổi', []],
  ])('%s', (_, text, expected) => {
    expect(figures(text)).toEqual(expected)
  })
})

describe('numbers in words, fractions and factors', () => {
  it.each<[string, readonly string[]]>([
    ['ba mươi lăm đảng viên', ['ba mươi lăm đảng viên = 35']],
    ['năm trăm người', ['năm trăm người = 500']],
    ['hai nghìn lượt', ['hai nghìn lượt = 2000']],
    ['một nửa số chi bộ', ['một nửa = 50%']],
    ['quá nửa chi bộ', ['quá nửa chi bộ = more-than 50%']],
    ['hai phần ba số đơn vị', ['hai phần ba = 67%']],
    ['2/3 số đơn vị', ['2/3 = about 67%']],
    ['năm phần trăm số hộ', ['năm phần trăm = 5%']],
    ['gấp đôi năm trước', ['gấp đôi = times 2']],
    ['tăng gấp rưỡi', ['tăng gấp rưỡi = times 1.5']],
    ['bằng 1,2 lần năm trước', ['bằng 1,2 lần = times 1.2']],
    ['gấp 3 lần', ['gấp 3 lần = times 3']],
  ])('%s', (text, expected) => {
    expect(figures(text)).toEqual(expected)
  })
})

describe('two numbers with a stroke between them', () => {
  it.each<[string, readonly string[]]>([
    ['172/214 người, chiếm 80,37%', ['172/214 người = 172 / 214 part-whole', '80,37% = 80.37%']],
    ['đạt 8/7 chỉ tiêu', ['8/7 chỉ tiêu = 8 / 7 actual-target']],
    ['đạt 11/15 so với kế hoạch', ['11/15 = 11 / 15 actual-target']],
    ['kết quả 1.428/1340', ['1.428/1340 = 1428 / 1340 actual-target']],
    ['ở đó 12/15 đã xong', ['12/15 = 12 / 15 unknown']],
  ])('%s', (text, expected) => {
    expect(figures(text)).toEqual(expected)
  })
})

describe('gaps and changes', () => {
  it.each<[string, readonly string[]]>([
    ['vượt 0,04 điểm phần trăm', ['vượt 0,04 điểm phần trăm = gap over 0.04 points points']],
    ['còn thiếu 3 đảng viên', ['còn thiếu 3 đảng viên = gap under 3 units']],
    ['vượt gần 30% kế hoạch', ['vượt gần 30% = gap over less-than 30% percent']],
    ['tăng 0,03% so với Nghị quyết', ['tăng 0,03% = gap over 0.03% percent']],
    [
      'tăng 12.308 đảng viên (6,66%) so với năm 2008',
      ['tăng 12.308 đảng viên = change up 12308', '6,66% = change up 6.66%'],
    ],
    ['giảm bình quân gần 4,68%', ['giảm bình quân gần 4,68% = change down less-than 4.68%']],
    ['giảm còn dưới 1,3%', ['dưới 1,3% = less-than 1.3%']],
  ])('%s', (text, expected) => {
    expect(figures(text)).toEqual(expected)
  })
})

describe('English', () => {
  it.each<[string, readonly string[]]>([
    ['admitted 172 members', ['172 members = 172']],
    ['more than 5,650 members', ['more than 5,650 members = more-than 5650']],
    ['from 100 to 170 members', ['100 to 170 members = 100..170']],
    ['at least 3.5%', ['at least 3.5% = at-least 3.5%']],
    ['doubled in a year', ['doubled = times 2']],
    ['checked the list twice', []],
    ['half of the branches', ['half = 50%']],
  ])('%s', (text, expected) => {
    expect(figures(text, 'en')).toEqual(expected)
  })
})

describe('two numbers with a word or a dash between them that make no range', () => {
  it.each<[string, readonly string[]]>([
    ['từ 5.650 đến 172 đảng viên', ['5.650 = 5650', '172 đảng viên = 172']],
    ['950-172 đảng viên', ['950 = 950', '172 đảng viên = 172']],
    ['3,04% - 172 đảng viên', ['3,04% = 3.04%', '172 đảng viên = 172']],
    ['từ 100 đến 170 đảng viên', ['100 đến 170 đảng viên = 100..170']],
  ])('are two figures: %s', (text, expected) => {
    expect(figures(text)).toEqual(expected)
  })
})
