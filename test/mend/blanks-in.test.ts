import { expect, test } from 'vitest'
import { blanksIn } from '../../src/mend/blanks-in.ts'

const units = [
  { id: 'dang-vien', name: 'đảng viên', kind: 'count', aliases: ['đồng chí', 'đ/c'] },
  { id: 'phan-tram', name: '%', kind: 'percent', aliases: [] },
] as const

/** The text with `|` for each blank that goes and `_` for each that may not break. */
function marked(text: string, language: 'vi' | 'en' = 'vi'): string {
  let result = ''
  let done = 0
  for (const { at, blank, kind } of blanksIn(text, { language, units })) {
    result += text.slice(done, at) + (kind === 'no-break' ? '_' : '|')
    done = at + blank.length
  }
  return result + text.slice(done)
}

test.each([
  ['Tỷ lệ là 53,2 % số đã học.', 'Tỷ lệ là 53,2|% số đã học.'],
  ['từ 20 % đến 30\u00a0%', 'từ 20|% đến 30|%'],
  ['0,4  ‰', '0,4|‰'],
  ['trong năm 2023, cả quý I', 'trong năm_2023, cả quý_I'],
  ['Năm 2023–2025', 'Năm_2023–2025'],
  ['Quý IV và quý 3', 'Quý_IV và quý_3'],
  ['ngày 28 tháng 8 năm 2023', 'ngày_28 tháng_8 năm_2023'],
  ['ngày 05/08/2023', 'ngày_05/08/2023'],
  ['kết nạp 172 đảng viên', 'kết nạp 172_đảng viên'],
  ['hơn 5.650 Đảng viên, 3 đ/c', 'hơn 5.650_Đảng viên, 3_đ/c'],
  ['172 đảng\u00a0viên', '172_đảng\u00a0viên'],
])('in “%s” the blanks are those of “%s”', (text, expected) => {
  expect(marked(text)).toBe(expected)
})

test.each([
  ['số % của tỉnh', 'no number before the sign'],
  ['bằng 53,2%', 'no blank'],
  ['năm\u00a02023, 172\u00a0đảng viên', 'already kept together'],
  ['năm 12', 'five, not a year'],
  ['năm 20231', 'no year'],
  ['tháng 123', 'no month'],
  ['quý khách', 'no quarter'],
  ['quý Ix', 'no quarter'],
  ['tăm 2023', 'another word'],
  ['năm  2023', 'two blanks: which of them is meant is for a person'],
  ['năm\n2023', 'the end of a line'],
  ['năm\u00a02023 đảng viên', 'a year before a word that is a unit elsewhere'],
  ['28/02/2024 đảng viên', 'a date'],
  ['lớp 12A1 đảng viên', 'a name'],
  ['172 đảng viênx', 'another word'],
  ['172 người', 'no unit of this site'],
])('“%s” stays: %s', (text) => {
  expect(blanksIn(text, { language: 'vi', units })).toEqual([])
})

test('English has no such blanks, but none before % either', () => {
  expect(marked('năm 2023, 172 đảng viên, 53.2 %', 'en')).toBe('năm 2023, 172 đảng viên, 53.2|%')
})

test('the words around a blank are told', () => {
  expect(blanksIn('chiếm 53,2 %, còn lại', { language: 'vi', units })).toEqual([
    { at: 10, blank: ' ', kind: 'blank-before-percent', wordBefore: '53,2', wordAfter: '%,' },
  ])
})

test('a number in words loses its blank only where the reading of the passage says so', () => {
  const text = 'năm mươi %'
  const form = { start: 0, end: 10, fault: 'blank-before-percent', suggestion: 'năm mươi%' } as const
  const wording = { language: 'vi', units } as const
  expect(blanksIn(text, wording)).toEqual([])
  expect(blanksIn(text, wording, [{ ...form, safe: false }])).toEqual([])
  expect(blanksIn(text, wording, [{ ...form, safe: true }]).map(({ at }) => at)).toEqual([8])
})
