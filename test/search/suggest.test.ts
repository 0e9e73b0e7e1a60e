import { expect, test } from 'vitest'
import { suggest } from '../../src/search/suggest.ts'
import { indexOf } from './making.ts'

const index = indexOf([
  { title: 'Đảng viên mới kết nạp' },
  { title: 'Đảng bộ huyện', text: 'kết nạp' },
  { title: 'Chè' },
])

test('a mistyped word is asked again as the nearest that is known, with its accents', () => {
  expect(suggest(index, 'ddang vienn')).toEqual([{ text: 'đảng viên', count: 1 }])
})

test('words that are nowhere together are asked without one of them, the most answered first', () => {
  expect(suggest(index, 'kết nạp chè')).toEqual([{ text: 'kết nạp', count: 2 }])
  expect(suggest(index, 'đảng chè')).toEqual([
    { text: 'đảng', count: 2 },
    { text: 'chè', count: 1 },
  ])
})

test('a number is left out, never guessed', () => {
  expect(suggest(index, 'kết nạp 2031')).toEqual([{ text: 'kết nạp', count: 2 }])
})

test('nothing is offered where nothing is near', () => {
  expect(suggest(index, 'zzzzzz')).toEqual([])
  expect(suggest(index, '')).toEqual([])
})
