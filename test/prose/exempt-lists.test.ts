import { describe, expect, it } from 'vitest'
import { exempt, figures } from './making.ts'

describe('what one number of a list is, the others are', () => {
  it.each<[string, readonly string[]]>([
    ['từ 3 đến 6 tháng', ['3 (duration)', '6 (duration)']],
    ['3-5 năm', ['3-5 (duration)']],
    ['sau 3 và 6 tháng', ['3 (duration)', '6 (duration)']],
    ['lúc 7 và 9 giờ', ['7 (time)', '9 (time)']],
    ['từ 18 đến dưới 30 tuổi', ['18 (age)', '30 (age)']],
    ['từ 20 đến 25/7', ['20 (date)', '25/7 (date)']],
    ['Huy hiệu 40 và 50 năm tuổi Đảng', ['40 (membership-years)', '50 (membership-years)']],
    ['Điều 4, 5 và 6', ['4 (clause)', '5 (clause)', '6 (clause)']],
    ['khối 10, 11, 12', ['10 (school-class)', '11 (school-class)', '12 (school-class)']],
    ['xóm 7, 8 và 9 đã họp', ['7 (place)', '8 (place)', '9 (place)']],
    ['Nghị quyết 18, 19', ['18 (document)', '19 (document)']],
  ])('%s', (text, expected) => {
    expect(exempt(text)).toEqual(expected)
    expect(figures(text)).toEqual([])
  })
})

describe('a number beside such a list that says what it counts is a figure', () => {
  it.each<[string, readonly string[]]>([
    ['Điều 4, 5 chi bộ', ['5 chi bộ = 5']],
    ['xóm 7, 12 đảng viên', ['12 đảng viên = 12']],
    ['xóm 7 và 3 xóm khác', ['3 xóm = 3']],
    ['Chỉ thị 05, 172 cá nhân được khen', ['172 = 172']],
    ['tăng 3 và 6 tháng liền giữ vững', ['tăng 3 = change up 3']],
    ['kết nạp 172 đến 3 năm sau', ['172 = 172']],
    ['tăng 3 và 5/7 chi bộ đạt', ['tăng 3 = change up 3', '5/7 chi bộ = 5 / 7 unknown']],
  ])('%s', (text, expected) => {
    expect(figures(text)).toEqual(expected)
  })
})

describe('dates and times in all shapes', () => {
  it.each<[string, readonly string[]]>([
    ['đến 16.7', ['16.7 (date)']],
    ['họp chiều qua (16.7)', ['16.7 (date)']],
    ['20-25/7/2023', ['20-25/7/2023 (date)']],
    ['(3/2/1930 - 3/2/2024)', ['3/2/1930 - 3/2/2024 (date)']],
    ['12.11.2019', ['12.11.2019 (date)']],
    ['10-9-2018', ['10-9-2018 (date)']],
    ['9-2023', ['9-2023 (year)']],
    ['ngày 28 tháng 2 năm 2024', ['28 (date)', 'tháng 2 năm 2024 (period)']],
    ['28 tháng 2 năm 2024', ['28 (date)', 'tháng 2 năm 2024 (period)']],
    ['14:00-16:30', ['14:00-16:30 (time)']],
    ['trực 24/24', ['24/24 (time)']],
    ['24/7', ['24/7 (time)']],
    ['tuần 3', ['3 (period)']],
    ['2 năm rưỡi', ['2 (duration)']],
    ['3 năm trước', ['3 (duration)']],
    ['2 tháng sau', ['2 (duration)']],
  ])('%s', (text, expected) => {
    expect(exempt(text)).toEqual(expected)
    expect(figures(text)).toEqual([])
  })

  it.each<[string, readonly string[]]>([
    ['từ 165 năm 2022 lên 172 năm 2023', ['165 = 165', '172 = 172']],
    ['đạt 172 quý I', ['172 = 172']],
    ['đạt 45 ngày 30/6', ['45 = 45']],
    ['tăng 12 tháng 3/2024', ['tăng 12 = change up 12']],
    ['chiếm 16.7%', []],
    ['24/24 xã', ['24/24 xã = 24 / 24 unknown']],
    ['tỷ lệ 80.37', []],
  ])('%s is no time', (text, expected) => {
    expect(exempt(text).filter((one) => !/^(?:năm|quý|tháng|30\/6)/u.test(one))).toEqual([])
    expect(figures(text)).toEqual(expected)
  })
})

describe('names, codes and addresses with a number in them', () => {
  it.each<[string, readonly string[]]>([
    ['vi-du.vn/12', ['12 (reference)']],
    ['www.vi-du.vn/so-lieu/172?trang=3', ['172 (reference)', '3 (reference)']],
    ['thu12@vi-du.vn', ['12 (name)']],
    ['Nghị quyết số 12/2023/NQ-HĐND', ['12/2023 (document)']],
    ['Nghị quyết Trung ương 4', ['4 (document)']],
    ['phiên bản 1.2.3', ['1.2.3 (name)']],
    ['mã số 12345', ['12345 (list-number)']],
    ['tỷ số 3:1', ['3:1 (score)']],
    ['đạt 9 điểm', ['9 (score)']],
    ['gia đình 5 không, 3 sạch', ['5 (programme)', '3 (programme)']],
    ['(0208) 3863042', ['0208 (telephone)', '3863042 (telephone)']],
    ['+84 912 345 678', ['84 (telephone)', '912 (telephone)', '345 (telephone)', '678 (telephone)']],
    ['1234567890123456789', ['1234567890123456789 (name)']],
  ])('%s', (text, expected) => {
    expect(exempt(text)).toEqual(expected)
    expect(figures(text)).toEqual([])
  })

  it.each<[string, readonly string[]]>([
    ['2 điểm trường, 3 điểm cầu', ['2 = 2', '3 = 3']],
    ['Kết quả–172 người', ['172 người = 172']],
    ['bản tin có 12 trang', ['12 = 12']],
    ['quỹ 156 triệu đồng', ['156 triệu đồng = 156000000']],
    ['bà con 7 xóm', ['7 xóm = 7']],
    ['Nghị quyết đề ra 170', ['170 = 170']],
  ])('%s is none', (text, expected) => {
    expect(figures(text)).toEqual(expected)
  })
})
