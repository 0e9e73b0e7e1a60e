import { HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'
import { BASE, writeProject } from '../making/project.ts'
import { mustBuild, page, readFolder, type Built } from './build-project.ts'

const site = BASE['data/site.yaml'] ?? ''
const series = BASE['data/series/ket-nap.yaml'] ?? ''
const story = BASE['content/2024-01/ket-nap-2023.mdx'] ?? ''

const long = ofYears(12)

/** Every year with its target: a relation each. */
function ofYears(count: number): string {
  const years = Array.from({ length: count }, (_, at) => 2023 - count + at)
  return series
    .replace('  2022: 142\n', years.map((year) => `  ${year}: 142\n`).join(''))
    .replace(
      'targets:\n',
      `targets:\n${years.map((year) => `  - period: ${year}\n    plan: ke-hoach\n    value: 140\n`).join('')}`,
    )
}

const files = {
  'data/series/ket-nap.yaml': `${long}statements:
  - period: 2022/2023
    each: year
    value: từ 100 đến 145
accept:
  - check: statement-conflict
    period: 2023
    reason: Số của riêng năm 2023 </td><script>alert(1)</script>
    by: Ban Tổ chức
    date: 2024-01-10
`,
  'content/2024-01/ket-nap-2023.mdx': story.replace(/\/>\.\s*$/u, '/> và có 37 người dự.\n'),
}

test('a bulletin with much to check shows all of it as sound HTML, long lists folded without a script', async () => {
  const built = mustBuild(writeProject(files))
  const html = page(built, 'checks.html')
  expect(html).toMatch(/<details class="fold"[^>]*>\s*<summary>\s*<h3>Kết quả và kế hoạch/u)
  expect(html).toContain('&lt;/td&gt;&lt;script&gt;alert(1)')
  expect(html).toContain('Số 37 người chưa gắn với số liệu')
  expect(page(built, 'series/ket-nap.html')).toContain('id="checks"')
  expect(await faultsOf(html)).toEqual([])
  expect(await faultsOf(page(built, 'series/ket-nap.html'))).toEqual([])
})

test('an office that keeps its checks publishes no working, reason or count anywhere', () => {
  const built = mustBuild(writeProject({ ...files, 'data/site.yaml': `${site}audit: internal\n` }))
  expect(page(built, 'checks.html')).toContain('Kết quả kiểm tra được lưu tại cơ quan phát hành.')
  expect(Object.keys(JSON.parse(page(built, 'checks.json')) as object)).toEqual([
    'audit',
    'note',
    'counts',
    'relations',
  ])
  expect(pagesWith(built, /Số của riêng năm|phép đối chiếu|Đã đối chiếu|class="tally"/u)).toEqual([])
})

test('a list that nobody would read to its end leads to the pages of the series', async () => {
  const built = mustBuild(writeProject({ 'data/series/ket-nap.yaml': ofYears(300) }))
  const html = page(built, 'checks.html')
  expect(html).toContain('<a href="series/ket-nap.html#checks">')
  expect(html).not.toContain('142 so với 140')
  expect(page(built, 'series/ket-nap.html')).toContain('142 so với 140')
  expect(await faultsOf(html)).toEqual([])
})

function pagesWith(built: Built, words: RegExp): readonly string[] {
  return Object.entries(readFolder(built.out))
    .filter(([path]) => /\.(?:html|json|csv)$/u.test(path))
    .filter(([, bytes]) => words.test(Buffer.from(bytes, 'latin1').toString('utf8')))
    .map(([path]) => path)
}

async function faultsOf(html: string): Promise<readonly string[]> {
  const rules = {
    'void-style': 'off',
    'doctype-style': 'off',
    'attr-quotes': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
  } as const
  const report = await new HtmlValidate({ extends: ['html-validate:recommended'], rules }).validateString(
    html,
  )
  return report.results.flatMap(({ messages }) =>
    messages.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`),
  )
}
