import { expect, test } from 'vitest'
import { answer } from '../../src/search/answer.ts'
import { findPages } from '../../src/search/find-pages.ts'
import { readQuestion } from '../../src/search/question.ts'
import { readIndex, textsIn } from '../../src/search/read-index.ts'
import { indexJson } from '../../src/search/stored.ts'
import { wordsOf } from '../../src/search/word.ts'
import type { Bulletin } from '../../src/site/bulletin.ts'
import { readBulletin } from '../../src/site/bulletin.ts'
import { articleHref, seriesHref } from '../../src/site/links.ts'
import { ledgerHtml } from '../../src/site/ledger-html.ts'
import { searchContent } from '../../src/site/search-content.ts'
import { searchIndex } from '../../src/site/search-index.ts'
import { searchPage } from '../../src/site/search-page.ts'
import { topicsOf } from '../../src/site/search-topics.ts'
import { seriesPage } from '../../src/site/series-page.ts'
import { BASE, writeProject } from '../making/project.ts'
import { marked } from '../search/making.ts'
import { shippedBulletin } from './shipped.ts'

const bulletin = shippedBulletin()
const index = indexFrom(bulletin)

function indexFrom(of: Bulletin) {
  return readIndex(indexJson(searchIndex(of).text) ?? '')
}

test('“kết nạp 2023” answers 172 with its organisation, certainty and source, and leads to its row', () => {
  for (const question of ['kết nạp 2023', 'ket nap 2023', 'Kết nạp năm 2023']) {
    const [first] = answer(index, question).sections[0]?.show(0, 1) ?? []
    if (first?.kind !== 'figure') throw new Error(question)
    expect(first.figure).toBe('172 đảng viên')
    expect(marked(first.period)).toBe(question.includes('năm') ? '[năm 2023]' : 'năm [2023]')
    expect(marked(first.whole)).toBe('Đảng bộ huyện Phú Lương')
    expect(marked(first.certainty)).toBe('chính thức')
    expect(first.source).toBe('Trinh An, “Tạo nguồn phát triển đảng viên ở Phú Lương”, 28/02/2024.')
    expect(first.path).toBe('series/ket-nap.html#figure-2023')
  }
})

test('says of an invented figure that it is one, and of a corrected one that it was put right', () => {
  const found = answer(index, 'kết nạp huyện mẫu 2023').sections[0]?.show(0, 1) ?? []
  expect(found).toMatchObject([{ figure: '142 đảng viên' }])
  expect(found[0]?.kind === 'figure' && marked(found[0].certainty)).toBe(
    'chính thức, đã đính chính, số liệu minh họa',
  )
})

test('a period that has no figure yet says so', () => {
  const [first] = answer(index, 'đảng viên mới kết nạp 2021').sections[0]?.show(0, 1) ?? []
  expect(first).toMatchObject({ figure: 'chưa có số liệu', path: 'series/ket-nap.html#figure-2021' })
})

test('every figure leads to a row of its own series', () => {
  let figures = 0
  for (const [place, series] of [...bulletin.model.series.values()].entries()) {
    const { tables } = seriesPage(bulletin, series)
    const ids = tables.flatMap(({ ledger }) =>
      [...ledgerHtml(ledger).matchAll(/<tr id="([^"]+)"/g)].map(([, id]) => id),
    )
    expect(new Set(ids).size, series.series.id).toBe(ids.length)
    const path = seriesHref(series.series.id).slice(1)
    for (const { page, groups } of index.series.filter((each) => index.pages[each.page]?.path === path))
      for (const { anchor, periods } of groups)
        for (const period of periods) {
          const key = anchor.endsWith('-') ? (index.periods[period]?.key ?? '') : ''
          expect(ids, `${page} ${place}`).toContain(`${anchor}${key}`)
          figures++
        }
  }
  expect(figures).toBeGreaterThan(100)
})

test('every word of every title of the bulletin finds its page', () => {
  for (const { title, path } of searchContent(bulletin).pages)
    for (const word of wordsOf(title))
      expect(findPages(index, readQuestion(index, `${word} `)).map(({ page }) => page.path)).toContain(path)
})

test('finds stories by their text with its figures, their author and their topics', () => {
  const paths = (question: string): readonly string[] =>
    answer(index, question).sections.flatMap(({ show, count }) => show(0, count).map(({ path }) => path))
  const story = articleHref('2024-02', 'nguoi-dung-dau-xom').slice(1)
  expect(paths('nguoi dung dau xom 80,37%')).toContain(story)
  expect(paths('co so')).toContain(story)
})

test('lists everything by topic', () => {
  const listed = topicsOf(bulletin.model).flatMap(({ entries }) => entries.map(({ href }) => href))
  const { series, editions } = bulletin.model
  for (const id of series.keys()) expect(listed).toContain(seriesHref(id))
  for (const edition of editions)
    for (const { slug } of edition.articles) expect(listed).toContain(articleHref(edition.id, slug))
})

test('names a topic as the bulletin spells it, where its data only has the slug', () => {
  const series = BASE['data/series/ket-nap.yaml'] ?? ''
  const story = BASE['content/2024-01/ket-nap-2023.mdx'] ?? ''
  const root = writeProject({
    'data/series/ket-nap.yaml': `theme: phat-trien\n${series}`,
    'content/2024-01/ket-nap-2023.mdx': story.replace('\n---', '\ntags: Phát triển\n---'),
  })
  const { model } = readBulletin(root, new Date('2024-03-05T02:00:00Z'))
  expect(topicsOf(model).map(({ name }) => name)).toEqual(['Phát triển'])
})

test('names each topic once', () => {
  const names = topicsOf(bulletin.model).map(({ name }) => name)
  expect(names).toContain('Phát triển đảng viên')
  expect(new Set(names).size).toBe(names.length)
})

test('puts what has no topic last, under a name of its own', () => {
  const root = writeProject()
  const { model } = readBulletin(root, new Date('2024-03-05T02:00:00Z'))
  expect(topicsOf(model).at(-1)?.name).toBe('Chủ đề khác')
})

test('offers examples that it can answer', () => {
  for (const example of searchPage(bulletin).examples)
    expect(answer(index, example).count, example).toBeGreaterThan(0)
})

test('holds nothing of what is not out: no word, no name, no figure', () => {
  const edition = BASE['content/2024-01/edition.yaml'] ?? ''
  const story = BASE['content/2024-01/ket-nap-2023.mdx'] ?? ''
  const root = writeProject({
    'content/2024-04/edition.yaml': edition
      .replace('edition: 2024-01', 'edition: 2024-04')
      .replace('Số 01, tháng 01/2024', 'Quý đầu vượt xa')
      .replace('2024-01-15T08:00+07:00', '2024-04-15T08:00+07:00')
      .replace('ket-nap-2023', 'quy-dau'),
    'content/2024-04/quy-dau.mdx': story
      .replace('Kết nạp đảng viên năm 2023', 'Khuếch trương ba tháng')
      .replace('period="2023"', 'period="2024-Q1"'),
    'data/series/ket-nap.yaml': (BASE['data/series/ket-nap.yaml'] ?? '').replace(
      '  2023: 150\n',
      '  2023: 150\n  2024-Q1:\n    value: 7319\n    first_in: 2024-04\n',
    ),
  })
  const words = (instant: string): string =>
    textsIn(indexFrom(readBulletin(root, new Date(instant)))).join('\n')
  const before = words('2024-04-15T07:59:59+07:00')
  for (const secret of [/Khuếch/i, /trương/i, /7\.?319/, /2024-04/, /quy-dau/, /Quý đầu/])
    expect(before).not.toMatch(secret)
  const after = words('2024-04-15T08:00:00+07:00')
  for (const told of [/Khuếch/, /7\.319/, /2024-04\/quy-dau/, /Quý đầu/]) expect(after).toMatch(told)
})

test('has a name that changes with what it holds, and only then', () => {
  expect(searchIndex(shippedBulletin()).name).toBe(searchIndex(bulletin).name)
  expect(searchIndex(shippedBulletin('2024-03-05T09:00:00+07:00')).name).not.toBe(searchIndex(bulletin).name)
})
