import { describe, expect, it } from 'vitest'
import { exempt, figures } from './making.ts'

describe('what is not a figure', () => {
  it.each<[string, readonly string[]]>([
    ['ngày 28/02/2024', ['28/02/2024 (date)']],
    ['chốt ngày 30-6', ['30-6 (date)']],
    ['ngày 12.11.2019', ['12.11.2019 (date)']],
    ['ngày 20 và 21/7', ['20 (date)', '21/7 (date)']],
    ['đến 31-12', ['31-12 (date)']],
    ['tối 3/2', ['3/2 (date)']],
    ['thứ Hai, 9/9', ['9/9 (date)']],
    ['đợt 19/5, 2/9', ['19/5 (named-day)', '2/9 (named-day)']],
    ['ngày 05 tháng 8 năm 2023', ['05 (date)', 'tháng 8 năm 2023 (period)']],
    ['lúc 09:01', ['09:01 (time)']],
    ['từ 7 giờ 30', ['7 (time)', '30 (time)']],
    ['năm 2023', ['năm 2023 (year)']],
    ['quý I/2023', ['quý I/2023 (period)']],
    ['6 tháng đầu năm 2025', ['6 tháng đầu năm 2025 (period)']],
    ['9 tháng năm 2021', ['9 tháng năm 2021 (period)']],
    ['giai đoạn 2021-2025', ['giai đoạn 2021-2025 (period)']],
    ['năm học 2023–2024', ['năm học 2023–2024 (period)']],
    ['nhiệm kỳ 2020 - 2025', ['nhiệm kỳ 2020 - 2025 (period)']],
    ['trong 3 năm', ['3 (duration)']],
    ['sau 18 tháng', ['18 (duration)']],
    ['đủ 18 tuổi', ['18 (age)']],
    ['từ 18-30 tuổi', ['18-30 (age)']],
    ['bước sang tuổi 91', ['91 (age)']],
    ['30 năm tuổi Đảng', ['30 (membership-years)']],
    ['Huy hiệu 40, 50 năm', ['40 (membership-years)', '50 (membership-years)']],
    ['kỷ niệm 94 năm', ['94 (anniversary)']],
    ['Nghị quyết số 18-NQ/TW', ['18 (document)']],
    ['Quyết định 885-QĐ/UBKTTW', ['885 (document)']],
    ['Đề án 06', ['06 (document)']],
    ['Ban Chỉ đạo 35', ['35 (programme)']],
    ['OCOP 4 sao', ['4 (programme)']],
    ['Điều 12, khoản 3, trang 63', ['12 (clause)', '3 (clause)', '63 (clause)']],
    ['Biểu 1-TCTW', ['1 (document)']],
    ['Mẫu 7', ['7 (form)']],
    ['Đại hội lần thứ 13', ['13 (congress)']],
    ['lớp 12A1', ['12 (name)', '1 (name)']],
    ['xóm 7, tổ dân phố 12', ['7 (place)', '12 (place)']],
    ['quốc lộ 37', ['37 (place)']],
    ['số nhà 25', ['25 (place)']],
    [
      'điện thoại 0208 3 123 456',
      ['0208 (telephone)', '3 (telephone)', '123 (telephone)', '456 (telephone)'],
    ],
    ['bản tin số 02', ['02 (list-number)']],
    ['xếp thứ 2', ['2 (ordinal)']],
    ['COVID-19', ['19 (name)']],
    ['https://vi-du.vn/a?b=12', ['12 (reference)']],
  ])('%s', (text, expected) => {
    expect(exempt(text)).toEqual(expected)
    expect(figures(text)).toEqual([])
  })
})

describe('what looks like it and is a figure', () => {
  it.each<[string, string]>([
    ['kế hoạch 170 đảng viên', '170 đảng viên = 170'],
    ['2023 đảng viên', '2023 đảng viên = 2023'],
    ['con số 12', '12 = 12'],
    ['trong tổng số 45, có 12 nữ', '45 = 45'],
    ['trong số 45, có 12 nữ', '45 = 45'],
    ['mỗi ngày 20 lượt', '20 lượt = 20'],
    ['sáng 12 đảng viên dự họp', '12 đảng viên = 12'],
    ['xếp hạng 12 chi bộ', '12 chi bộ = 12'],
    ['trao huy hiệu 12 đồng chí', '12 đồng chí = 12'],
    ['phát triển 10/năm', '10 = 10'],
    ['có 930/1340 đảng viên dự', '930/1340 đảng viên = 930 / 1340 unknown'],
    ['kết nạp 172đ/c', '172đ/c = 172'],
    ['kết nạp 172 –trong đó', '172 = 172'],
    ['đội 1.200 người', '1.200 người = 1200'],
    ['chi bộ có 7 đảng viên', '7 đảng viên = 7'],
    ['mỗi lớp 80 người', '80 người = 80'],
    ['Nghị quyết đề ra 3%', '3% = 3%'],
    ['đợt 1 kết nạp 3 người', '3 người = 3'],
    ['từ 06 đồng chí trở lên', '06 đồng chí trở lên = at-least 6'],
  ])('%s', (text, expected) => {
    expect(figures(text)).toContain(expected)
  })
})

describe('in English', () => {
  it.each<[string, readonly string[]]>([
    ['on 28 February 2024', ['28 (date)', 'February 2024 (period)']],
    ['at 9:30', ['9:30 (time)']],
    ['aged 18 to 30', ['18 (age)', '30 (age)']],
    ['40 years of membership', ['40 (membership-years)']],
    ['Resolution No. 21', ['21 (document)']],
    ['page 12', ['12 (clause)']],
    ['25 Market Street', ['25 (place)']],
    ['the 24th congress', ['24 (ordinal)']],
    ['in 2024', ['2024 (year)']],
  ])('%s', (text, expected) => {
    expect(exempt(text, 'en').map((one) => one.toLowerCase())).toEqual(
      expected.map((one) => one.toLowerCase()),
    )
    expect(figures(text, 'en')).toEqual([])
  })
})
