import { expect, test } from 'vitest'
import {
  countOf,
  countProblems,
  folioOf,
  NOUNS,
  numberName,
  pageOf,
} from '../../../src/format/sentences/counts.ts'
import { nb } from '../making.ts'

test('counts problems and leaves out what does not occur', () => {
  expect(countProblems({ errors: 3, warnings: 2 }, 'vi')).toBe(nb('3␣lỗi, 2␣cảnh báo'))
  expect(countProblems({ errors: 3, warnings: 2 }, 'en')).toBe('3 errors, 2 warnings')
  expect(countProblems({ errors: 0, warnings: 1 }, 'en')).toBe('1 warning')
  expect(countProblems({ errors: 0, warnings: 0 }, 'vi')).toBe('Không có lỗi')
})

test('names a number of the bulletin and its pages', () => {
  expect(folioOf('02', { year: 2024, month: 2 }, 'vi')).toBe(nb('Số␣02, tháng␣02/2024'))
  expect(numberName('1', 'vi')).toBe(nb('Số␣1'))
  expect(pageOf(1, 12, 'vi')).toBe(nb('Trang␣1/12'))
  expect(pageOf(1, 12, 'vi', true)).toBe('trang 1 trên 12')
})

test('ties a count to what is counted', () => {
  expect(countOf(1200, NOUNS.page, 'vi')).toBe(nb('1.200␣trang'))
  expect(countOf(1, NOUNS.story, 'en')).toBe('1 story')
})
