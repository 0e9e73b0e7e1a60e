import { expect, test } from 'vitest'
import type { Edition } from '../../src/load/edition.ts'
import { articlePage } from '../../src/site/article-page.ts'
import { readBulletin, type Bulletin } from '../../src/site/bulletin.ts'
import { numberArchive } from '../../src/site/edition-list.ts'
import { numberLinks } from '../../src/site/edition-neighbours.ts'
import { glossary } from '../../src/site/glossary.ts'
import { cellContent } from '../../src/site/ledger-html.ts'
import { orgPage, orgTree } from '../../src/site/org-page.ts'
import { orgTreeHtml } from '../../src/site/org-tree-html.ts'
import { seriesByTheme } from '../../src/site/series-list.ts'
import { seriesPage } from '../../src/site/series-page.ts'
import { storyYears } from '../../src/site/story-lines.ts'
import { tagsOf, themesOf } from '../../src/site/topics.ts'
import { commune } from '../making/commune.ts'
import { writeProject } from '../making/project.ts'
import { shippedBulletin } from './shipped.ts'

const shipped = shippedBulletin()

function communeAt(asOf: string, files: Readonly<Record<string, string>> = {}): Bulletin {
  return readBulletin(writeProject(files, { base: commune({ branches: 4, series: 2 }) }), new Date(asOf))
}

const both = communeAt('2025-12-01T00:00:00Z')
const firstOnly = communeAt('2025-10-01T00:00:00Z')

function edition({ model }: Bulletin, id: string): Edition {
  const found = model.editions.find((each) => each.id === id)
  if (found === undefined) throw new Error(id)
  return found
}

function story(bulletin: Bulletin, number: string, slug: string) {
  const found = edition(bulletin, number)
  const article = found.articles.find((each) => each.slug === slug)
  if (article === undefined) throw new Error(slug)
  return articlePage(bulletin.model, found, article)
}

test('leads from a number to the one before and the one after, and to none that is not out', () => {
  expect(numberLinks(both.model, edition(both, '2025-08')).next?.href).toBe('/editions/2025-11/index.html')
  expect(numberLinks(both.model, edition(both, '2025-11')).previous?.label).toBe(
    'Số trước: Số\u00a008, tháng\u00a008/2025',
  )
  expect(numberLinks(firstOnly.model, edition(firstOnly, '2025-08'))).toEqual({})
})

test('never leads from real figures to a sample of invented ones', () => {
  expect(numberLinks(shipped.model, edition(shipped, '2024-02'))).toEqual({})
})

test('keeps the archive by the year in which numbers came out', () => {
  expect(
    numberArchive(shipped.model).map(({ head, years }) => [head, years.map(({ year }) => year)]),
  ).toEqual([
    [undefined, ['2024']],
    ['Số mẫu để tập đọc, số liệu minh họa', ['2025']],
  ])
})

test('groups series by theme in the order of the alphabet, what is invented last', () => {
  expect(seriesByTheme(both.model).map(({ head, count }) => [head, count])).toEqual([
    ['Phát triển đảng viên', 1],
    ['Phân công nhiệm vụ', 1],
  ])
  expect(themesOf(shipped.model).map(({ name }) => name)).toEqual([
    'Phát triển đảng viên',
    'Huyện Mẫu (số liệu minh họa)',
  ])
})

test('holds one spelling of a theme and of a tag for one topic, the one with accents', () => {
  const files = commune({ branches: 4, series: 2 })
  const bulletin = communeAt('2025-12-01T00:00:00Z', {
    'data/series/so-lieu-2.yaml': (files['data/series/so-lieu-2.yaml'] ?? '').replace(
      /^theme: .*$/mu,
      'theme: phat-trien-dang-vien',
    ),
    'content/2025-08/bai.mdx': (files['content/2025-08/bai.mdx'] ?? '').replace('- kết nạp', '- Ket nap'),
  })
  expect(themesOf(bulletin.model).map(({ name, href, series }) => [name, href, series.length])).toEqual([
    ['Phát triển đảng viên', '/topics/themes/phat-trien-dang-vien.html', 2],
  ])
  const admitted = tagsOf(bulletin.model).find(({ slug }) => slug === 'ket-nap')
  expect([admitted?.name, admitted?.stories.length]).toEqual(['Kết nạp', 2])
})

test('gives a tag that no disk takes as a name of a file another one', () => {
  const files = commune({ branches: 4, series: 2 })
  const bulletin = communeAt('2025-12-01T00:00:00Z', {
    'content/2025-08/bai.mdx': (files['content/2025-08/bai.mdx'] ?? '').replace(
      '- kết nạp',
      `- con\n  - ${'rất dài '.repeat(20)}`,
    ),
  })
  const slugs = tagsOf(bulletin.model).map(({ slug }) => slug)
  expect(slugs).toContain('con-1')
  expect(slugs.every((slug) => /^[a-z0-9-]{1,60}$/u.test(slug))).toBe(true)
})

test('knows no tag, theme count or story of a number before its instant', () => {
  expect(tagsOf(both.model).map(({ name, stories }) => [name, stories.length])).toEqual([
    ['Kết nạp', 2],
    ['Quý ba', 1],
    ['Sáu tháng', 1],
  ])
  expect(tagsOf(firstOnly.model).map(({ name, stories }) => [name, stories.length])).toEqual([
    ['Kết nạp', 1],
    ['Sáu tháng', 1],
  ])
  expect(themesOf(firstOnly.model).map(({ stories }) => stories.length)).toEqual([1, 1])
  expect(story(firstOnly, '2025-08', 'bai').related).toEqual([])
})

test('explains a series in the glossary only from the number on with which it comes out', () => {
  const withheld = (commune({ branches: 4, series: 2 })['data/series/so-lieu-2.yaml'] ?? '')
    .replace('measure: flow', 'measure: flow\nfirst_in: 2025-11')
    .replaceAll(/\n *first_in: 2025-11(?=\n(?!unit))/gu, '')
  const files = commune({ branches: 4, series: 2 })
  const alone = {
    'data/series/so-lieu-2.yaml': withheld,
    'content/2025-08/edition.yaml': (files['content/2025-08/edition.yaml'] ?? '').replace(
      /  - series: so-lieu-2\n(?:    .*\n)+/u,
      '',
    ),
    'content/2025-08/bai.mdx': (files['content/2025-08/bai.mdx'] ?? '').replace(
      /, <Num series="so-lieu-2".*?\/>/u,
      '',
    ),
  }
  const names = (asOf: string): readonly string[] =>
    glossary(communeAt(asOf, alone).model).flatMap(({ entries }) => entries.map(({ id }) => id))
  expect(names('2025-10-01T00:00:00Z')).toEqual(['ket-nap'])
  expect(names('2025-12-01T00:00:00Z')).toEqual(['so-lieu-2', 'ket-nap'])
})

test('orders the glossary by Vietnamese letters, Đ apart from D, tone marks no letters of their own', () => {
  const { model } = shipped
  const [one] = model.series.values()
  if (one === undefined) throw new Error('no series')
  const named = ['Ổn định', 'Đảng viên', 'Dân số', 'Ấp', 'Ăn', 'An', 'ông', '5 tiêu chí'].map(
    (name, at) => [`s-${at}`, { ...one, series: { ...one.series, id: `s-${at}`, name } }] as const,
  )
  const letters = glossary({ ...model, series: new Map(named) })
  expect(letters.map(({ letter }) => letter)).toEqual(['#', 'A', 'Ă', 'Â', 'D', 'Đ', 'Ô'])
  expect(new Set(letters.map(({ id }) => id)).size).toBe(letters.length)
  expect(letters.at(-1)?.entries.map(({ name }) => name)).toEqual(['Ổn định', 'ông'])
})

test('leads from a series to its theme, its entry in the glossary and the stories that use it', () => {
  const series = shipped.model.series.get('ket-nap')
  if (series === undefined) throw new Error('ket-nap')
  const page = seriesPage(shipped, series)
  expect(page.theme?.href).toBe('/topics/themes/phat-trien-dang-vien.html')
  expect(page.term).toBe('/glossary.html#ket-nap')
  expect(page.stories.map(({ href }) => href)).toEqual([
    '/editions/2024-02/nam-dau-cua-ke-hoach.html',
    '/editions/2024-02/mau-so-dau-nhiem-ky.html',
    '/editions/2024-02/nguoi-dung-dau-xom.html',
  ])
})

test('relates stories by shared figures, tags and themes, the closest first', () => {
  // “Vì sao” shares ket-nap and ty-le-ket-nap (6) and the theme (1); “Ở xóm” ket-nap (3) and the theme (1); “Năm 2024” a tag (2).
  expect(
    story(shipped, '2024-02', 'nam-dau-cua-ke-hoach').related.map(({ href, from }) => [href, from]),
  ).toEqual([
    ['/editions/2024-02/mau-so-dau-nhiem-ky.html', 'Số\u00a002, 29/02/2024'],
    ['/editions/2024-02/nguoi-dung-dau-xom.html', 'Số\u00a002, 29/02/2024'],
    ['/editions/2025-10/nam-2024-nhin-theo-don-vi.html', 'Số\u00a0M1, 15/10/2025, số liệu minh họa'],
  ])
})

test('lists the figures of a story once each, with the number of their source', () => {
  const { figures, sources } = story(shipped, '2025-10', 'chin-thang-nam-2025')
  const rows = (figures?.rows ?? []).flatMap((row) => (row.kind === 'row' ? [row.cells] : []))
  const keys = rows.map((cells) => cells.slice(0, 2).map(cellContent).join(' '))
  expect(new Set(keys).size).toBe(keys.length)
  const quarterly = sources.findIndex(({ id }) => id === 'mau-bao-cao-quy') + 1
  const nineMonths = rows.find((cells) => cellContent(cells[1] ?? { kind: 'empty' }).includes('9\u00a0tháng'))
  expect(nineMonths?.at(-1)).toEqual({
    kind: 'link',
    text: `[${quarterly}]`,
    href: '#source_mau-bao-cao-quy',
  })
})

test('shows all periods of an organisation against its plans, and who came before and after it', () => {
  const org = both.model.project.orgs.get('cb-3')
  if (org === undefined) throw new Error('cb-3')
  const page = orgPage(both.model, org)
  expect(page.above.map(({ href }) => href)).toEqual(['/orgs/xa.html'])
  expect(page.periods.map(({ name, count }) => [name, count])).toEqual([
    ['Đảng viên mới kết nạp', 2],
    ['Đảng viên mới được giao việc loại 2', 2],
  ])
  const early = firstOnly.model.project.orgs.get('cb-3')
  expect(early && orgPage(firstOnly.model, early).periods).toEqual([])
  const successor = shipped.model.project.orgs.get('mau-xa-dong-moi')
  expect(
    successor && orgPage(shipped.model, successor).succession.map(({ head, orgs }) => [head, orgs.length]),
  ).toEqual([['Tiếp nối, số liệu cũ ở trang của đơn vị ấy:', 4]])
})

test('folds a branch of the tree that is too long to read through, with every name in the page', () => {
  const long = readBulletin(
    writeProject({}, { base: commune({ branches: 41, series: 1 }) }),
    new Date('2025-12-01T00:00:00Z'),
  )
  const html = orgTreeHtml(orgTree(long.model), 'vi')
  expect(html).toContain('<details class="more"><summary>41\u00a0đơn vị</summary>')
  expect(html.match(/<a href="\/orgs\/cb-/gu)).toHaveLength(41)
  expect(orgTreeHtml(orgTree(both.model), 'vi')).not.toContain('<details')
})

test('lists stories by the year of their number, the latest first', () => {
  const [tag] = tagsOf(shipped.model).filter(({ slug }) => slug === 'ke-hoach')
  expect(
    storyYears(shipped.model, tag?.stories ?? []).map(({ year, stories }) => [year, stories.length]),
  ).toEqual([
    ['2025', 1],
    ['2024', 1],
  ])
})
