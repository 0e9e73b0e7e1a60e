import { expect, test } from 'vitest'
import { problemsOf } from './making-article.ts'

test.each([
  ['a year that begins a paragraph', '2024. Năm mới', ['1:1 list-number-lost']],
  ['a tilde on each side', 'CO~2~', ['1:3 list-number-lost']],
  ['words over a line of dashes', 'Đoạn một.\n\nTổng\n---', ['3:1 list-number-lost']],
  [
    'all of them, also inside a quotation',
    '> 1975. Năm ấy\n\n- a ~b~',
    ['1:3 list-number-lost', '3:5 list-number-lost'],
  ],
])('%s is told where it is lost', (_, body, expected) => {
  expect(problemsOf(body)).toEqual(expected)
})
