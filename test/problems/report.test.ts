import { expect, test } from 'vitest'
import { problem } from '../../src/problems/make-problem.ts'
import { limitProblems } from '../../src/problems/limit.ts'
import { reportGithub } from '../../src/problems/report-github.ts'
import { reportJson } from '../../src/problems/report-json.ts'
import { reportText } from '../../src/problems/report-text.ts'
import { sortProblems } from '../../src/problems/sort.ts'

const dot = problem(
  'thousands-dot',
  { file: 'data/series/ket-nap.yaml', line: 10, column: 9 },
  { token: '5.650', language: 'vi' },
)
const twice = problem(
  'duplicate-key',
  { file: 'data/orgs.yaml', line: 4, column: 1 },
  { key: 'xa-a', line: 1 },
  {
    related: [
      {
        place: { file: 'data/orgs.yaml', line: 1, column: 1 },
        words: { vi: 'lần ghi đầu', en: 'written here first' },
      },
    ],
  },
)
const unread = problem('file-not-read', { file: 'data/ghi-chu.docx' }, { name: 'ghi-chu.docx' })

test('a person reads one problem a line, with what to do below it', () => {
  expect(reportText([dot, twice, unread], 'vi')).toBe(
    `data/series/ket-nap.yaml:10:9  lỗi  thousands-dot  Viết 5.650 không có ngoặc kép thì máy hiểu là 5,65.
    Viết 5650, hoặc "5.650", hoặc hơn 5.650.
data/orgs.yaml:4:1  lỗi  duplicate-key  Mục “xa-a” được ghi hai lần: ở đây và ở dòng\u00a01.
    Xóa một trong hai.
    Liên quan: data/orgs.yaml:1:1: lần ghi đầu
data/ghi-chu.docx  cảnh báo  file-not-read  Không có gì đọc tệp “ghi-chu.docx” ở đây.
    Chuyển tệp vào đúng thư mục, hoặc để ra ngoài data và content.
`,
  )
  expect(reportText([], 'vi')).toBe('')
})

test('a name with a line break or an escape cannot forge a line of the report', () => {
  const forged = problem('file-not-read', { file: 'data/a\nb\u001b[31m.txt' }, { name: 'a\nb' })
  expect(reportText([forged], 'en').split('\n')).toHaveLength(3)
  expect(reportText([forged], 'en')).not.toContain('\u001b')
})

test('a program reads one array, with what is unknown left out', () => {
  expect(JSON.parse(reportJson([dot, twice, unread], 'en'))).toEqual([
    {
      file: 'data/series/ket-nap.yaml',
      line: 10,
      column: 9,
      severity: 'error',
      code: 'thousands-dot',
      message: 'Without quotes 5.650 is read as 5.65.',
      hint: 'Write 5650, or "5.650", or hơn 5.650.',
      related: [],
    },
    {
      file: 'data/orgs.yaml',
      line: 4,
      column: 1,
      severity: 'error',
      code: 'duplicate-key',
      message: '“xa-a” is written twice: here and on line 1.',
      hint: 'Delete one of the two.',
      related: [{ file: 'data/orgs.yaml', line: 1, column: 1, message: 'written here first' }],
    },
    {
      file: 'data/ghi-chu.docx',
      severity: 'warning',
      code: 'file-not-read',
      message: 'Nothing reads “ghi-chu.docx” here.',
      hint: 'Move it to the right folder, or out of data and content.',
      related: [],
    },
  ])
  expect(reportJson([], 'vi')).toBe('[]\n')
})

test('GitHub reads one command a problem, its marks escaped', () => {
  const odd = problem('file-not-read', { file: 'data/a,b:100%.txt' }, { name: '50%' })
  expect(reportGithub([dot, odd], 'en')).toBe(
    `::error file=data/series/ket-nap.yaml,line=10,col=9,title=thousands-dot::Without quotes 5.650 is read as 5.65.%0AWrite 5650, or "5.650", or hơn 5.650.
::warning file=data/a%2Cb%3A100%25.txt,title=file-not-read::Nothing reads “50%25” here.%0AMove it to the right folder, or out of data and content.
`,
  )
})

test('problems are sorted by file, then down the page', () => {
  const at = (file: string, line?: number, column?: number) =>
    problem('not-nfc', { file, ...(line === undefined ? {} : { line, column: column ?? 1 }) }, { word: 'x' })
  const sorted = sortProblems([at('b', 2), at('a', 10), at('a', 9, 5), at('a', 9, 2), at('a')])
  expect(sorted.map(({ place }) => [place.file, place.line, place.column])).toEqual([
    ['a', undefined, undefined],
    ['a', 9, 2],
    ['a', 9, 5],
    ['a', 10, 1],
    ['b', 2, 1],
  ])
})

test('of one code in one file a hundred are listed, then one that counts the rest', () => {
  const many = Array.from({ length: 250 }, (_, at) =>
    problem('duplicate-key', { file: 'a', line: at + 1, column: 1 }, { key: 'k', line: 1 }),
  )
  const others = [
    problem('not-nfc', { file: 'a', line: 300, column: 1 }, { word: 'x' }),
    { ...dot, place: { file: 'b' } },
  ]
  const limited = limitProblems([...many, ...others])
  expect(limited).toHaveLength(100 + 1 + 2)
  expect(limited[100]).toMatchObject({
    code: 'duplicate-key',
    severity: 'error',
    place: { file: 'a' },
    words: { en: { message: '150 more of this kind in this file.' } },
  })
  expect(limitProblems(many.slice(0, 100))).toHaveLength(100)
  expect(limitProblems(many.slice(0, 101))).toHaveLength(101)
})
