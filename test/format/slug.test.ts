import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slugOf } from '../../src/format/slug.ts'

test.each([
  ['Đảng viên mới kết nạp', 'dang-vien-moi-ket-nap'],
  ['Đỗ Tân', 'do-tan'],
  ['Đò Tân', 'do-tan'],
  ['Bài 1 (sửa).mdx', 'bai-1-sua-mdx'],
  ['  Kế hoạch 2023–2025: 5,4%  ', 'ke-hoach-2023-2025-5-4'],
  ['Huyện'.normalize('NFD'), 'huyen'],
  ['…', ''],
])('%s becomes %s', (text, slug) => {
  expect(slugOf(text)).toBe(slug)
})

test('a slug is ASCII and its own slug', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const slug = slugOf(text)
      expect(slug).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/)
      expect(slugOf(slug)).toBe(slug)
    }),
  )
})
