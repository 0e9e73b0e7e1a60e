import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isWord, joinPieces, piecesOf, wordsOf } from '../../src/search/word.ts'

test.each([
  ['Đảng viên mới kết nạp', ['Đảng', 'viên', 'mới', 'kết', 'nạp']],
  ['hơn 5.930 người, bằng 3,04%.', ['hơn', '5.930', 'người', ', ', 'bằng', '3,04', '%.']],
  ['Nghị quyết số 21-NQ/TW', ['Nghị', 'quyết', 'số', '21', '-', 'NQ', '/', 'TW']],
  ['lớp 12A1, ngày 28/02/2024', ['lớp', '12A1', ', ', 'ngày', '28', '/', '02', '/', '2024']],
  ['năm 2023. Năm 2024', ['năm', '2023', '. ', 'Năm', '2024']],
  ['172\u00a0đảng\n viên', ['172', 'đảng', 'viên']],
  ['  “…” ', ['“…”']],
  ['', []],
])('cuts “%s”', (text, pieces) => {
  expect(piecesOf(text)).toEqual(pieces)
})

test('reads letters with their marks apart as the same word', () => {
  expect(piecesOf('đảng'.normalize('NFD'))).toEqual(['đảng'])
})

test('gives every text back but for its blanks', () => {
  const letters = fc.constantFrom(...'aáảđ19.,-– \u00a0\n“”()%')
  fc.assert(
    fc.property(fc.string({ unit: letters, maxLength: 40 }), (text) => {
      const flat = text.normalize('NFC').replace(/\s+/gu, ' ').trim()
      expect(joinPieces(piecesOf(text))).toBe(flat)
    }),
  )
})

test('finds words alone, none of them empty', () => {
  expect(wordsOf('“Kết nạp”: 172.')).toEqual(['Kết', 'nạp', '172'])
  expect(isWord('2023') && isWord('đ') && !isWord(', ') && !isWord('')).toBe(true)
})
