import { expect, test } from 'vitest'
import { indexOf, pathsFor } from './making.ts'

test('the accents that were typed come before others, which wait behind them', () => {
  const index = indexOf([{ title: 'Giáo dục' }, { text: 'Ông Đức.' }, { title: 'Đức' }])
  expect(pathsFor(index, 'Đức')).toEqual(['3', '2', '|', '1'])
})

test('without accents all spellings are meant, and what is spelt so comes first among equals', () => {
  const index = indexOf([{ title: 'Hóa' }, { title: 'Hoa' }, { title: 'Hòa' }])
  expect(pathsFor(index, 'hoa')).toEqual(['2', '1', '3'])
})

test('all words in a title come before some, and some before none', () => {
  const index = indexOf([
    { title: 'Chuyện khác', text: 'Kết nạp. '.repeat(50) },
    { title: 'Kết quả', text: 'nạp' },
    { title: 'Kết nạp' },
  ])
  expect(pathsFor(index, 'kết nạp')).toEqual(['3', '2', '1'])
  expect(pathsFor(index, 'kết')).toEqual(['2', '3', '1'])
})

test('a title with accents otherwise does not come before a text with those typed', () => {
  expect(pathsFor(indexOf([{ title: 'dục' }, { text: 'Đức' }]), 'Đức')).toEqual(['2', '|', '1'])
})

test('words side by side come before words apart', () => {
  const index = indexOf([
    { title: 'Đảng bộ có viên chức' },
    { title: 'Nhiều đảng viên' },
    { title: 'Chuyện', text: 'đảng, viên' },
  ])
  expect(pathsFor(index, 'dang vien')).toEqual(['2', '1'])
})

test('words that are only here and there in a text are left out where others have them side by side', () => {
  const scattered = { text: 'Buổi sinh hoạt của trường học.' }
  expect(pathsFor(indexOf([scattered]), 'học sinh')).toEqual(['1'])
  expect(pathsFor(indexOf([scattered, { text: 'Bảy học sinh.' }]), 'học sinh')).toEqual(['2'])
})

test('a word in full comes before its beginning', () => {
  expect(pathsFor(indexOf([{ title: 'Hoàng' }, { title: 'Hoa' }]), 'hoa')).toEqual(['2', '1'])
})

test('the more of a title is asked for, and the more often a text says it, the better', () => {
  const titles = indexOf([{ title: 'Chè ở xóm Đồng Xiền' }, { title: 'Chè' }])
  expect(pathsFor(titles, 'chè')).toEqual(['2', '1'])
  const texts = indexOf([{ text: 'Chè.' }, { text: 'Chè, chè và chè.' }])
  expect(pathsFor(texts, 'chè')).toEqual(['2', '1'])
})

test('equals keep the order of the index', () => {
  expect(pathsFor(indexOf([{ title: 'Xóm A' }, { title: 'Xóm B' }, { title: 'Xóm C' }]), 'xóm')).toEqual([
    '1',
    '2',
    '3',
  ])
})

test('kinds are listed by where the words stand, figures first where they answer', () => {
  const org = { kind: 'org', title: 'Đảng bộ xã Mẫu Đông', path: 'org' } as const
  const story = { kind: 'story', text: 'Ở Mẫu Đông.', path: 'story' } as const
  const series = { kind: 'series', title: 'Kết nạp', path: 'series' } as const
  const index = indexOf([story, org, series], {
    periods: [{ key: '2024', label: 'năm 2024', words: 'năm 2024', telling: '2024' }],
    figures: [
      {
        page: 2,
        groups: [
          {
            kind: '',
            org: 'Đảng bộ xã Mẫu Đông',
            group: '',
            certainty: '',
            source: '',
            anchor: 'a',
            figures: [{ period: 0, text: '27' }],
          },
        ],
      },
    ],
  })
  expect(pathsFor(index, 'mau dong 2024')).toEqual(['series#a'])
  expect(pathsFor(indexOf([story, org]), 'mau dong')).toEqual(['org', 'story'])
})
