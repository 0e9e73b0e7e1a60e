import { expect, test } from 'vitest'
import { answer } from '../../src/search/answer.ts'
import type { PageContent } from '../../src/search/content.ts'
import { indexOf, marked } from './making.ts'

function shown(page: Partial<PageContent>, question: string): { title: string; text: string } {
  const { sections, other } = answer(indexOf([page]), question)
  const [result] = (sections[0] ?? other[0])?.show(0, 1) ?? []
  if (result === undefined || result.kind === 'figure') throw new Error('Not found.')
  return { title: marked(result.title), text: marked(result.text) }
}

test('marks what was asked, as it is spelt', () => {
  expect(shown({ title: 'Đảng viên mới' }, 'dang vien').title).toBe('[Đảng viên] mới')
  expect(shown({ title: 'Hoà Bình' }, 'hòa').title).toBe('[Hoà] Bình')
  expect(shown({ title: 'Số 5.930, quý I' }, '5930').title).toBe('Số [5.930], quý I')
})

test('marks a word by itself only where it does not belong to its neighbour', () => {
  expect(shown({ text: 'Nhân viên và đảng viên.' }, 'đảng viên').text).toBe('Nhân viên và [đảng viên].')
  expect(shown({ text: 'Kết nạp năm 2023. Nạp tiền.' }, 'kết nạp 2023').text).toBe(
    '[Kết nạp] năm [2023]. Nạp tiền.',
  )
})

test('with accents marks only them, unless only others are there', () => {
  expect(shown({ text: 'Ông Đức dạy giáo dục.' }, 'Đức').text).toBe('Ông [Đức] dạy giáo dục.')
  expect(shown({ text: 'Giáo dục.' }, 'Đức').text).toBe('Giáo [dục].')
})

test('shows the stretch of a long text that holds the most, from the start of its sentence', () => {
  const filler = 'Trời nắng. '.repeat(60)
  const text = `${filler}Chỉ có kết. ${filler}Năm ấy huyện kết nạp nhiều người. ${filler}`
  const { text: excerpt } = shown({ text }, 'kết nạp')
  expect(excerpt.startsWith('Năm ấy huyện [kết nạp] nhiều người.')).toBe(true)
  expect(excerpt.endsWith(' … ')).toBe(true)
  expect(excerpt.length).toBeLessThan(400)
})

test('shows the summary where the title says it all', () => {
  expect(shown({ title: 'Kết nạp', summary: 'Một năm nhìn lại.', text: 'Kết nạp.' }, 'kết nạp').text).toBe(
    'Một năm nhìn lại.',
  )
})

test('finds by author and topic without showing them', () => {
  expect(shown({ summary: 'Tóm tắt.', also: 'Trinh An' }, 'trinh an').text).toBe('Tóm tắt.')
})
