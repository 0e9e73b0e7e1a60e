import { describe, expect, it } from 'vitest'
import { figures, prose } from './making.ts'

describe('numbers in words', () => {
  it.each<[string, readonly string[]]>([
    ['một nghìn hai trăm ba mươi lăm đảng viên', ['một nghìn hai trăm ba mươi lăm đảng viên = 1235']],
    ['nghìn rưỡi đảng viên', ['nghìn rưỡi đảng viên = 1500']],
    ['hăm mốt người', ['hăm mốt người = 21']],
    ['non nửa chi bộ', ['non nửa chi bộ = less-than 50%']],
    ['bằng một nửa năm trước', ['một nửa = 50%']],
    ['bốn phần năm chi bộ', ['bốn phần năm chi bộ = 80%']],
    ['còn ba chỉ tiêu', ['ba chỉ tiêu = 3']],
    ['Một phần ba', ['Một phần ba = 33%']],
    ['Hai đơn vị sẽ được khen', ['Hai đơn vị = 2']],
    ['Hai đồng chí trong tháng này', ['Hai đồng chí = 2']],
  ])('%s', (text, expected) => {
    expect(figures(text)).toEqual(expected)
  })

  it('are read to their end, wherever the text is cut for reading', () => {
    const long = 'Một phần ba đã nộp hồ sơ cho chi bộ '.repeat(4)
    expect(figures(long)).toEqual([
      'Một phần ba = 33%',
      'Một phần ba = 33%',
      'Một phần ba = 33%',
      'Một phần ba = 33%',
    ])
  })

  it.each([
    ['twenty years are no twenty-five', 'hai mươi năm qua'],
    ['ten years are no fifteen', 'mười năm'],
    ['two or three', 'hai ba đồng chí'],
    ['three or four', 'ba bốn người'],
    ['both', 'cả hai chi bộ'],
    ['half a year', 'nửa năm'],
    ['half a term', 'nửa nhiệm kỳ'],
    ['an occasion', 'họp hai lần'],
    ['a rank', 'lần thứ ba'],
    ['a weekday', 'thứ Tư'],
    ['a name', 'đường Hai Bà Trưng'],
    ['two that were named before', 'Xã A và xã B đều hụt. Hai đơn vị sẽ bàn cách chia sẻ nguồn.'],
    ['three of whom was spoken', 'khen ba đồng chí này'],
  ])('%s: “%s” holds none', (_, text) => {
    expect(figures(text)).toEqual([])
  })
})

describe('factors', () => {
  it.each<[string, readonly string[]]>([
    ['gần gấp đôi', ['gần gấp đôi = times less-than 2']],
    ['tăng hơn gấp ba lần', ['tăng hơn gấp ba lần = times more-than 3']],
    ['gấp hai lần', ['gấp hai lần = times 2']],
    ['gấp năm lần', ['gấp năm lần = times 5']],
    ['giảm 2 lần', ['2 lần = times 0.5']],
    ['giảm hai lần', ['giảm hai lần = times 0.5']],
    ['giảm 1,5 lần', ['1,5 lần = times about 0.67']],
    ['giảm hơn 2 lần', ['hơn 2 lần = times less-than 0.5']],
    ['gấp năm trước', []],
  ])('%s', (text, expected) => {
    expect(figures(text)).toEqual(expected)
  })

  const doubts = (text: string): readonly string[] => prose(text).forms.map(({ suggestion }) => suggestion)

  it.each<[string, readonly string[]]>([
    ['tăng hai lần', ['“gấp hai lần” hoặc “tăng 100%”']],
    ['tăng gần 2 lần', ['“gấp gần 2 lần” hoặc “tăng gần 100%”']],
    ['tăng gần hai lần', ['“gấp gần hai lần” hoặc “tăng gần 100%”']],
    ['tăng 0,5 lần', ['“gấp 0,5 lần” hoặc “giảm 50%”']],
    ['gấp 2 lần', []],
    ['tăng gấp 2 lần', []],
    ['giảm 2 lần', []],
    ['bằng 1,2 lần', []],
  ])('%s may be two things', (text, expected) => {
    expect(doubts(text)).toEqual(expected)
  })
})

describe('pairs that count targets', () => {
  it.each<[string, readonly string[]]>([
    ['19/20 chỉ tiêu đạt và vượt', ['19/20 chỉ tiêu = 19 / 20 part-whole']],
    ['đạt 8/7 chỉ tiêu', ['8/7 chỉ tiêu = 8 / 7 actual-target']],
    ['kết nạp 11/15 chỉ tiêu được giao', ['11/15 chỉ tiêu = 11 / 15 actual-target']],
    ['5,650/172 đảng viên', ['172 đảng viên = 172']],
  ])('%s', (text, expected) => {
    expect(figures(text)).toEqual(expected)
  })
})
