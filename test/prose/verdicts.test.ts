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

describe('levels', () => {
  it.each<[string, readonly string[]]>([
    ['đưa tổng số đảng viên lên 5.930', ['đưa: up to']],
    ['nâng tổng số từ hơn 5.650 lên gần 5.930', ['nâng: up from-to']],
    ['nâng tổng số từ \ufffc lên \ufffc', ['nâng: up from-to']],
    ['hạ tỷ lệ xuống còn 3%', ['hạ: down to']],
    ['tăng từ hơn 5.650 (năm 2020) lên gần 5.930', ['tăng: up from-to']],
    ['tăng từ 5.650 lên 5.930', ['tăng: up from-to']],
    ['giảm xuống còn 5%', ['giảm xuống còn: down to']],
    ['đưa nghị quyết vào cuộc sống', []],
    ['nâng cao chất lượng', []],
    ['hạ quyết tâm', []],
    ['nâng chi bộ lên vững mạnh từ năm 2023', []],
  ])('%s', (text, expected) => {
    expect(moves(text)).toEqual(expected)
  })
})

describe('what is compared with is what stands beside the word', () => {
  it.each<[string, readonly string[]]>([
    ['tăng so với 2022', ['tăng: up bare against 2022']],
    ['tăng trong 6 tháng', ['tăng: up bare']],
    ['bằng năm trước', ['bằng: same bare against last-year']],
    ['bằng kế hoạch', ['bằng: met bare against plan']],
    ['bằng 105% so với cùng kỳ', []],
    ['bằng ba phần tư so với năm trước', []],
    ['năm sau tăng hơn năm trước', ['tăng: up bare against last-year']],
    [
      'tăng 3 so với năm 2022, giảm 2 so với cùng kỳ',
      ['tăng: up by against năm 2022', 'giảm: down by against last-year'],
    ],
    ['cao hơn kế hoạch', ['cao hơn: exceeded bare against plan']],
    ['thấp hơn 3 người so với kế hoạch', ['thấp hơn: missed by against plan']],
    ['vượt 47,7% kế hoạch năm', ['vượt: exceeded by against plan']],
    ['còn thiếu 3 đảng viên so với chỉ tiêu', ['còn thiếu: missed by against plan']],
    ['tăng 8 đảng viên, vượt kế hoạch', ['tăng: up by', 'vượt: exceeded bare against plan']],
  ])('%s', (text, expected) => {
    expect(moves(text)).toEqual(expected)
  })

  it('the same part of another year than last is not last year', () => {
    expect(moves('6 tháng đầu năm 2023 giảm so với cùng kỳ năm 2022')).toEqual([
      'giảm: down bare against last-year',
    ])
    expect(moves('6 tháng đầu năm 2023 giảm so với cùng kỳ năm 2021')).toEqual(['giảm: down bare'])
    expect(moves('năm 2023 giảm so với cùng kỳ năm 2021')).toEqual(['giảm: down bare against năm 2021'])
  })
})

describe('how much of a plan is done is no verdict', () => {
  it.each<[string, readonly string[]]>([
    ['đạt kế hoạch', ['đạt: met bare against plan']],
    ['vừa đạt kế hoạch', ['vừa đạt: met bare against plan']],
    ['hoàn thành 101,2% kế hoạch', ['hoàn thành: met by against plan']],
    ['hoàn thành 35% kế hoạch', []],
    ['hoàn thành 19/20 chỉ tiêu', []],
    ['hoàn thành \ufffc kế hoạch', []],
    ['đạt 100% kế hoạch', []],
    ['chỉ đạt 80% kế hoạch', []],
    ['cơ bản hoàn thành kế hoạch', []],
    ['gần đạt kế hoạch', []],
    ['quyết tâm hoàn thành kế hoạch', []],
    ['chưa vượt kế hoạch', []],
    ['vượt lũ về bản', []],
    ['về đích nông thôn mới', []],
    ['gia tăng số lượng', []],
    ['gia tăng 5%', ['gia tăng: up by']],
    ['tăng trưởng 5%', []],
  ])('%s', (text, expected) => {
    expect(moves(text)).toEqual(expected)
  })
})
