import { expect, test } from 'vitest'
import { edited, extended, foundIn } from './found-in.ts'

const series = 'data/series/ket-nap.yaml'
const value = (text: string) => edited(series, '2023: 150', `2023: ${text}`)

test('the base project has no problem', () => {
  expect(foundIn({})).toEqual([])
})

test.each([
  ['5.650', 'thousands-dot'],
  ['1.000', 'thousands-dot'],
  ['+5.650', 'thousands-dot'],
  ['1.234.567', 'thousands-dot'],
  ['0930', 'ambiguous-number'],
  ['010', 'ambiguous-number'],
  ['0x1F', 'ambiguous-number'],
  ['0o17', 'ambiguous-number'],
  ['1e3', 'ambiguous-number'],
  ['1e400', 'ambiguous-number'],
  ['1_000', 'ambiguous-number'],
  ['.nan', 'ambiguous-number'],
  ['.inf', 'ambiguous-number'],
  ['NO', 'ambiguous-number'],
  ['yes', 'ambiguous-number'],
  ['true', 'ambiguous-number'],
  ['~', 'ambiguous-number'],
  ['null', 'ambiguous-number'],
  ['2024-03-01', 'ambiguous-number'],
  ['12:30', 'ambiguous-number'],
  ['“150”', 'ambiguous-number'],
  ['１５０', 'ambiguous-number'],
  ['١٥٠', 'ambiguous-number'],
  ['1.2345', 'ambiguous-number'],
  ['−12', 'ambiguous-number'],
  ['hơn khoảng 400', 'bad-value'],
  ['chưa có', 'bad-value'],
  ['không có', 'bad-value'],
  ['…', 'bad-value'],
  ['vài chục', 'bad-value'],
  ['172/214', 'bad-value'],
  ['150 hộ', 'bad-value'],
  ['từ 170 đến 100', 'bad-value'],
  ['vượt 3', 'bad-value'],
  ['abc', 'bad-value'],
  ['"5,650"', 'bad-value'],
])('the value %s is refused where it stands, and nothing else is blamed', (text, code) => {
  expect(foundIn(value(text))).toEqual([`${code} ${series}:10:9`])
})

test('an empty value is asked about at its key', () => {
  expect(foundIn(value(''))).toEqual([`bad-value ${series}:10:3`])
})

test.each([
  '150',
  '0',
  '"5.650"',
  '5650',
  'hơn 5.650',
  'gần 5.930',
  'khoảng 400',
  'từ 100 đến 170',
  'từ 170 trở lên',
  '150 đảng viên',
  'chưa có số liệu',
  'không công bố',
  'ước 400',
  '150 # theo báo cáo năm',
])('the value %s is read in silence', (text) => {
  expect(foundIn(value(text))).toEqual([])
})

test.each([
  ['yaml-syntax', extended(series, 'note: Kỳ 1: chưa đủ\n'), `${series}:15:7`],
  ['yaml-feature', extended(series, 'note: {a: b}\n'), `${series}:15:7`],
  ['comment-in-text', extended(series, 'note: Theo Quyết định #5\n'), `${series}:15:23`],
  ['bad-whitespace', edited(series, '  2022: 142', '\t2022: 142'), `${series}:9:1`],
  ['duplicate-key', extended(series, 'name: Khác\n'), `${series}:15:1`],
  ['duplicate-key', edited(series, '  2023: 150', '  2023: 150\n  "2023": 151'), `${series}:11:3`],
  ['not-nfc', edited(series, 'kết nạp\n', 'ke\u0302\u0301t nạp\n'), `${series}:2:21`],
  ['eth-for-d', edited(series, 'vào Đảng', 'vào \u00d0ảng'), `${series}:3:39`],
  ['bad-encoding', extended(series, 'note: a\u0001\n'), `${series}:15:8`],
  ['too-deep', extended(series, deep(60)), `${series}:65:1`],
] as const)('%s is told at its place', (code, files, place) => {
  expect(foundIn(files)).toContain(`${code} ${place}`)
})

test('a file that is too large is not read', () => {
  expect(foundIn({ 'data/groups.yaml': `# ${' '.repeat(5_000_001)}` })).toEqual([
    'too-large data/groups.yaml',
  ])
})

test('a series file that cannot be read at all does not take the others with it', () => {
  const second = { 'data/series/hai.yaml': new Uint8Array([0xff, 0xfe, 0x61, 0x00]) }
  expect(foundIn(second)).toEqual(['bad-encoding data/series/hai.yaml:1:1'])
})

function deep(levels: number): string {
  return Array.from({ length: levels }, (_, at) => `${' '.repeat(at)}a:\n`).join('')
}
