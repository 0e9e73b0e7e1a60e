import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import { limitProblems } from '../../src/problems/limit.ts'
import { problem } from '../../src/problems/make-problem.ts'
import type { Problem } from '../../src/problems/problem.ts'
import { REPORT_MARK, reportPage, type Report } from '../../src/problems/report-page.ts'

const file = 'data/series/ket-nap.yaml'
const lines: Readonly<Record<string, readonly string[]>> = {
  [file]: ['series: ket-nap', 'values:', '  2022: 142', '  2023: 5.650', 'accept:', '  - check: jump'],
  'content/2024-01/bai.mdx': ['---', 'title: Bài', '---', 'accept:', 'Kết nạp 150 đảng viên.'],
}

const dot = problem('thousands-dot', { file, line: 4, column: 9 }, { token: '5.650', language: 'vi' })
const stated = problem('missing-source', { file, line: 1, column: 1 }, {}, { about: { period: '2023' } })

function page(found: Partial<Report>, language: 'vi' | 'en' = 'vi'): string {
  const report = { title: 'Bản tin Huyện Mẫu', checkedAt: '09:01, 28/02/2024', problems: [], waived: [] }
  return reportPage({ ...report, linesOf: (name) => lines[name] ?? [], ...found }, language)
}

/** What a reader sees, one blank where markup stood. */
function seen(html: string): string {
  return html
    .replace(/<style>[^]*?<\/style>/u, '')
    .replace(/<[^>]*>/gu, ' ')
    .replace(/\s+/gu, ' ')
}

describe('the page of problems', () => {
  test('says how many of each kind there are, and lists them by file', () => {
    const unread = problem('file-not-read', { file: 'data/ghi-chu.docx' }, { name: 'ghi-chu.docx' })
    const html = page({ problems: [unread, stated, dot] })
    expect(seen(html)).toContain('1 Lỗi phải sửa')
    expect(seen(html)).toContain('2 Cảnh báo có thể sai')
    expect([...html.matchAll(/<h2 id="f\d">([^<]*)/gu)].map(([, name]) => name)).toEqual([
      'data/ghi-chu.docx',
      file,
    ])
    expect(seen(html)).toContain('data/ghi-chu.docx 0 1 0')
  })

  test('shows the line itself with the place marked, and what to type', () => {
    const html = page({ problems: [dot] })
    expect(html).toContain('<code>  2023: <mark>5.650</mark></code>')
    expect(seen(html)).toContain('Dòng 4, cột 9 Lỗi thousands-dot')
    expect(seen(html)).toContain('Cách sửa: Viết 5650, hoặc &quot;5.650&quot;, hoặc hơn 5.650.')
  })

  test('leads to another place of a problem where that is listed too, and only there', () => {
    const words = { vi: 'lần ghi đầu', en: 'written here first' }
    const related = [4, 3].map((line) => ({ place: { file, line, column: 3 }, words }))
    const html = page({ problems: [{ ...stated, related }, dot] })
    expect(html).toContain('<li id="p2" class="problem error">')
    expect(html).toContain(`<a href="#p2"><code>${file}:4:3</code></a> lần ghi đầu`)
    expect(html).toContain(`<li><code>${file}:3:3</code> lần ghi đầu`)
  })

  test('says that there is nothing to mend', () => {
    expect(seen(page({}))).toContain('Không có lỗi')
    expect(page({})).not.toContain('<li')
    expect(seen(page({}, 'en'))).toContain('No errors')
  })

  test('lists a hundred of one code and file, and counts all', () => {
    const many = Array.from({ length: 250 }, (_, at) => ({
      ...dot,
      place: { file, line: at + 1, column: 1 },
    }))
    const html = page({ problems: many })
    expect(html.match(/<li id="p\d+"/gu)).toHaveLength(limitProblems(many).length)
    expect(limitProblems(many)).toHaveLength(100 + 1)
    expect(seen(html)).toContain('250 Lỗi')
  })

  test('ends with what was accepted, why, by whom and when', () => {
    const waiver = {
      place: { file, line: 41, column: 5 },
      reason: 'Số theo báo cáo năm',
      by: 'Ban Tổ chức',
      date: '2024-03-01',
    }
    const html = seen(page({ waived: [{ problem: stated, waiver }] }))
    expect(html).toContain('Lý do: Số theo báo cáo năm')
    expect(html).toContain('Ban Tổ chức · 01/03/2024 · mục accept, dòng 41')
    expect(html.indexOf('Đã chấp nhận')).toBeGreaterThan(html.indexOf('Không có lỗi'))
  })

  test('bears the mark by which it is known, within the first kilobyte', () => {
    expect(page({ title: 'x'.repeat(5000) }).indexOf(REPORT_MARK)).toBeLessThan(900)
  })
})

describe('the entry of accept to copy', () => {
  const pasted = (found: Problem): string | undefined =>
    /<pre><code>([^]*?)<\/code><\/pre>/u.exec(page({ problems: [found] }))?.[1]

  test('has the code, what the problem is about, and a reason to be written', () => {
    const about = { period: '2023', org: 'xa-a', group: 'nu', plan: 'kh', source: 'bao', text: '80,37%' }
    const found = problem('missing-source', { file: 'content/2024-01/edition.yaml' }, {}, { about })
    expect(pasted(found)).toBe(
      [
        'accept:',
        '  - check: missing-source',
        '    period: 2023',
        '    org: xa-a',
        '    group: nu',
        '    plan: kh',
        '    source: bao',
        '    text: &quot;80,37%&quot;',
        '    reason:',
      ].join('\n'),
    )
  })

  test('goes below the line accept where the file has one', () => {
    expect(pasted(stated)).toBe('  - check: missing-source\n    period: 2023\n    reason:')
    expect(seen(page({ problems: [stated] }))).toContain('đã có mục accept ở dòng 5')
  })

  test('goes into the head of a story, whose text may hold such a line', () => {
    const found = { ...stated, place: { file: 'content/2024-01/bai.mdx', line: 5, column: 1 } }
    expect(pasted(found)).toMatch(/^accept:/u)
    expect(seen(page({ problems: [found] }))).toContain('ngay trên dòng --- thứ hai')
  })

  test('spells out a blank that a copy would change', () => {
    const found = { ...stated, about: { text: '172\u00a0đảng viên' } }
    expect(pasted(found)).toContain('text: &quot;172\\u00a0đảng viên&quot;')
  })

  test('is not offered for what has to be mended, nor in a file that has no accept', () => {
    expect(pasted(dot)).toBeUndefined()
    expect(pasted({ ...stated, place: { file: 'data/sources.yaml', line: 1, column: 1 } })).toBeUndefined()
  })
})

describe('words of editors', () => {
  const hostile = `</title></style></text><script>alert("1")</script>\u202e\u0000&`
  const place = { file: `data/${hostile}`, line: 1, column: 1 }
  const related = [{ place, words: { vi: hostile, en: hostile } }]
  const found = problem('duplicate-key', place, { key: hostile, line: 1 }, { related })
  const accepted = { problem: found, waiver: { place, reason: hostile, by: hostile } }
  const html = page({ title: hostile, problems: [found], waived: [accepted], linesOf: () => [hostile] })

  test('are words wherever they stand', () => {
    expect(html).not.toContain('<script')
    expect(html.match(/<\/(?:title|style)>/gu)).toHaveLength(2)
    expect(html).not.toMatch(/[\u0000\u202e]/u)
  })

  test.each([
    ['hostile ones', html],
    ['none', page({})],
    [
      'ordinary ones',
      page({ problems: [stated, dot], waived: [{ problem: stated, waiver: accepted.waiver }] }, 'en'),
    ],
  ])('leave the page sound HTML: %s', async (_name, markup) => {
    const judge = new HtmlValidate({ extends: ['html-validate:recommended'], rules: { 'long-title': 'off' } })
    const report = await judge.validateString(markup)
    expect(
      report.results.flatMap(({ messages }) => messages.map(({ message, line }) => `${line}: ${message}`)),
    ).toEqual([])
  })

  test('the page asks nothing of anybody and runs nothing', () => {
    const whole = page({ problems: [stated, dot] })
    expect(whole).not.toMatch(/<script|<link|<img|\ssrc=|url\(|@import|https?:|\son\w+=|\sstyle=/u)
    expect(whole).toContain("default-src 'none'")
    expect(whole).toContain('<html lang="vi">')
  })
})
