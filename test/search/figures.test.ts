import { expect, test } from 'vitest'
import { answer } from '../../src/search/answer.ts'
import type { PeriodContent } from '../../src/search/content.ts'
import { groupOf, indexOf, marked, pathsFor } from './making.ts'

const periods: readonly PeriodContent[] = [
  { key: '2022', label: 'năm 2022', words: 'năm 2022', telling: '2022' },
  { key: '2020-2023', label: 'giai đoạn 2020–2023', words: '2020 2021 2022 2023', telling: '2020 2023' },
  { key: '2023-q1', label: 'quý I/2023', words: 'quý I/2023; quý 1 năm 2023', telling: 'quý 1 2023' },
  { key: '2023', label: 'năm 2023', words: 'năm 2023', telling: '2023' },
]

const index = indexOf(
  [
    { kind: 'series', title: 'Đảng viên mới kết nạp', note: 'Đảng bộ huyện Phú Lương', path: 'ket-nap' },
    { kind: 'series', title: 'Trưởng xóm', note: 'Đảng bộ huyện Phú Lương', path: 'truong-xom' },
    { kind: 'story', title: 'Kết nạp ở xóm xa', path: 'bai' },
  ],
  {
    periods,
    figures: [
      {
        page: 0,
        groups: [
          groupOf({
            certainty: 'chính thức',
            source: 'Báo Thái Nguyên',
            figures: [
              { period: 0, text: 'chưa có số liệu' },
              { period: 3, text: '172 đảng viên' },
            ],
          }),
          groupOf({ certainty: 'sơ bộ', figures: [{ period: 2, text: 'hơn 30 đảng viên' }] }),
          groupOf({
            group: 'Học sinh',
            anchor: 'parts-1-hoc-sinh',
            figures: [{ period: 3, text: '7 đảng viên' }],
          }),
          groupOf({
            kind: 'Kế hoạch: Kế hoạch năm',
            anchor: 'plans-1',
            figures: [{ period: 3, text: 'từ 170 đảng viên trở lên' }],
          }),
          groupOf({
            kind: 'Mức nguồn nêu',
            anchor: 'statements-1',
            figures: [{ period: 1, text: 'từ 100 đến 170' }],
          }),
        ],
      },
      { page: 1, groups: [groupOf({ figures: [{ period: 3, text: '214 người' }] })] },
    ],
  },
)

test('a series and a period are answered with the figure, the year of the whole first', () => {
  const [first, ...others] = pathsFor(index, 'kết nạp 2023')
  expect(first).toBe('ket-nap#figure-2023')
  expect(others).toEqual([
    'ket-nap#figure-2023-q1',
    'ket-nap#parts-1-hoc-sinh',
    'ket-nap#plans-1',
    'ket-nap#statements-1',
  ])
})

test('the answer says what it is of, whose, how sure and from where', () => {
  const [result] = answer(index, 'ket nap 2023').sections[0]?.show(0, 1) ?? []
  if (result?.kind !== 'figure') throw new Error('No figure.')
  expect(result.figure).toBe('172 đảng viên')
  expect(marked(result.name)).toBe('Đảng viên mới [kết nạp]')
  expect(marked(result.period)).toBe('năm [2023]')
  expect(result.part).toEqual([])
  expect(marked(result.whole)).toBe('Đảng bộ huyện Phú Lương')
  expect(marked(result.certainty)).toBe('chính thức')
  expect(result.source).toBe('Báo Thái Nguyên')
})

test.each([
  ['kết nạp quý 1 2023', 'ket-nap#figure-2023-q1'],
  ['kết nạp quý I/2023', 'ket-nap#figure-2023-q1'],
  ['kết nạp sơ bộ 2023', 'ket-nap#figure-2023-q1'],
  ['kết nạp học sinh', 'ket-nap#parts-1-hoc-sinh'],
  ['hoc sinh 2023', 'ket-nap#parts-1-hoc-sinh'],
  ['kế hoạch kết nạp 2023', 'ket-nap#plans-1'],
  ['kết nạp 2021', 'ket-nap#statements-1'],
  ['kết nạp 2022', 'ket-nap#figure-2022'],
  ['172', 'ket-nap#figure-2023'],
  ['hơn 30', 'ket-nap#figure-2023-q1'],
  ['trưởng xóm 2023', 'truong-xom#figure-2023'],
  ['phú lương kết nạp năm 2023', 'ket-nap#figure-2023'],
])('“%s” leads to %s', (question, path) => {
  expect(pathsFor(index, question)[0]).toBe(path)
})

test('a series without a period is the series, not each of its figures', () => {
  expect(pathsFor(index, 'kết nạp')).toEqual(['ket-nap', 'bai'])
})

test('a unit is no name: “đảng viên” does not ask for every figure that counts them', () => {
  expect(pathsFor(index, 'đảng viên')).toEqual(['ket-nap'])
})

test('a period of its own asks for every series, the whole before its parts', () => {
  expect(pathsFor(index, '2023').slice(0, 2)).toEqual(['ket-nap#figure-2023', 'truong-xom#figure-2023'])
})

test('accents count for figures too', () => {
  expect(pathsFor(index, 'kệt nạp 2022')).toEqual(['|', 'ket-nap#figure-2022', 'ket-nap#statements-1'])
})
