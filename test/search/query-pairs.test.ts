import { expect, test } from 'vitest'
import { answer } from '../../src/search/answer.ts'
import { indexOf } from './making.ts'

/** What a reader types, what stands in the bulletin, and whether it is found. */
const FOUND: readonly (readonly [typed: string, printed: string])[] = [
  ['dang vien', 'đảng viên'],
  ['DANG VIEN', 'Đảng viên'],
  ['đảng viên', 'đảng viên'],
  ['đảng viên'.normalize('NFD'), 'đảng viên'],
  // The Windows keyboard types a precomposed vowel and then the tone.
  ['đa\u0309ng viên', 'đảng viên'],
  ['dang viên', 'đảng viên'],
  ['hoà', 'hòa'],
  ['hòa', 'hoà'],
  ['hoa', 'hòa'],
  ['hoa binh', 'Hoà Bình'],
  ['thuy', 'thủy'],
  ['thuỷ lợi', 'thủy lợi'],
  ['huyện uỷ', 'Huyện ủy'],
  ['Huyện ủy', 'Huyện uỷ'],
  ['huyen uy', 'Huyện ủy'],
  ['duc', 'Đức'],
  ['Đức', 'Đức'],
  ['ĐỨC', 'Đức'],
  ['ti le', 'tỷ lệ'],
  ['tỉ lệ', 'tỷ lệ'],
  ['ty le', 'tỉ lệ'],
  ['kĩ thuật', 'kỹ thuật'],
  ['luỹ kế', 'lũy kế'],
  ['quy', 'quý'],
  ['dien bien', 'Điện Biên'],
  ['dak lak', 'Đắk Lắk'],
  ['phuong', 'phường'],
  ['uong bi', 'Uông Bí'],
  ['5930', '5.930'],
  ['5.930', '5.930'],
  ['5,930', '5.930'],
  ['3,04', '3,04%'],
  ['3,04%', '3,04%'],
  ['tháng 3', 'tháng 03/2025'],
  ['21-NQ/TW', 'Nghị quyết số 21-NQ/TW'],
  ['21 nq tw', 'Nghị quyết số 21-NQ/TW'],
  ['“kết nạp”', 'kết nạp'],
  ['ket na', 'kết nạp'],
  ['kế', 'kết nạp'],
  ['hoà', 'Hoàng Su Phì'],
  ['nạp kết', 'kết nạp'],
]

test.each(FOUND)('“%s” finds “%s”', (typed, printed) => {
  expect(answer(indexOf([{ title: printed }]), typed)).toMatchObject({ count: 1, otherCount: 0 })
  expect(answer(indexOf([{ text: `Ở đây có ${printed}.` }]), typed)).toMatchObject({
    count: 1,
    otherCount: 0,
  })
})

/** Typed with accents that the bulletin does not print: found, and said to be spelt otherwise. */
const OTHERWISE: readonly (readonly [typed: string, printed: string])[] = [
  ['Đức', 'giáo dục'],
  ['đang', 'đảng'],
  ['hòa', 'hóa'],
  ['Hòa Bình', 'hoa binh'],
  ['má', 'mã'],
]

test.each(OTHERWISE)('“%s” finds “%s” only as otherwise accented', (typed, printed) => {
  expect(answer(indexOf([{ title: printed }]), typed)).toMatchObject({ count: 0, otherCount: 1 })
})

const NOT_FOUND: readonly (readonly [typed: string, printed: string])[] = [
  ['dang vien', 'đảng'],
  ['viên đ', 'viên chức'],
  ['ang', 'đảng'],
  ['93', '5.930'],
  ['quí', 'quân'],
  ['304', '3,04%'],
  ['', 'đảng viên'],
  ['…', 'đảng viên'],
]

test.each(NOT_FOUND)('“%s” does not find “%s”', (typed, printed) => {
  expect(answer(indexOf([{ title: printed }]), typed)).toMatchObject({ count: 0, otherCount: 0 })
})

test('a word is only a beginning while it is being typed: a blank ends it', () => {
  const index = indexOf([{ title: 'kết nạp' }])
  expect(answer(index, 'ket na').count).toBe(1)
  expect(answer(index, 'ket na ').count).toBe(0)
  expect(answer(index, 'ke nap').count).toBe(0)
})
