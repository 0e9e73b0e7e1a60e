import { expect, test } from 'vitest'
import { englishIn, foreignForms, vietnameseIn } from './foreign-words.ts'

test('a Vietnamese word on an English page is seen, a proper name is not', () => {
  const said = ['Source: Huyện Mẫu, Mẫu Đông commune', 'Main points', 'Điểm chính', 'Số 02', 'STT']
  expect(vietnameseIn(said, ['Huyện Mẫu', 'Mẫu', 'Mẫu Đông'])).toEqual(['Điểm chính', 'Số 02', 'STT'])
})

test('an English word on a Vietnamese page is seen, an address is not', () => {
  const said = ['Điểm chính', 'Main points', 'Số người trong năm of 2024', 'ban-bien-tap@plan.example']
  expect(englishIn(said)).toEqual(['Main points', 'Số người trong năm of 2024'])
})

test('a number or a date in the form of the other language is seen', () => {
  const said = ['5.650', '5,650', '3,04%', '3.04%', '29/02/2024', '29 February 2024', '2,5', '76.363…%']
  expect(foreignForms(said, 'en')).toEqual(['5.650', '3,04%', '29/02/2024'])
  expect(foreignForms(said, 'vi')).toEqual(['5,650', '3.04%', '29 February 2024'])
})
