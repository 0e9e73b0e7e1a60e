import { expect, test } from 'vitest'
import { NO_BREAK } from '../../src/format/space.ts'
import { correctionsPage } from '../../src/site/corrections-page.ts'
import { ledgerHtml } from '../../src/site/ledger-html.ts'
import type { Ledger } from '../../src/site/ledger.ts'
import { slipsOfArticle, slipsOfEdition } from '../../src/site/slips.ts'
import { BASE } from '../making/project.ts'
import { bulletinOf } from './read-project.ts'

const AS_OF = '2024-03-01T09:00+07:00'
const EDITION = BASE['content/2024-01/edition.yaml'] ?? ''
const STORY = BASE['content/2024-01/ket-nap-2023.mdx'] ?? ''
const SERIES = BASE['data/series/ket-nap.yaml'] ?? ''

/** The series with changes of its figure of 2023, given by date and type. */
function changed(...changes: readonly (readonly [date: string, type: string])[]): string {
  const list = changes.map(
    ([date, type]) =>
      `      - date: ${date}\n        was: 148\n        type: ${type}\n        reason: Hai chi bộ báo muộn\n`,
  )
  return SERIES.replace('  2023: 150\n', `  2023:\n    value: 150\n    revisions:\n${list.join('')}`)
}

function model(files: Readonly<Record<string, string>>) {
  return bulletinOf({ files }, AS_OF).model
}

/** The words of a table, a row a line. */
function rows(ledger: Ledger | undefined): readonly string[] {
  const html = ledger === undefined ? '' : ledgerHtml(ledger)
  return [...html.matchAll(/<tr>(.*?)<\/tr>/g)].slice(1).map(([, row = '']) =>
    row
      .replace(/<\/t[hd]>/g, ' | ')
      .replace(/<[^>]*>/g, '')
      .replaceAll(NO_BREAK, ' ')
      .replace(/ \| $/, ''),
  )
}

test('lists by date what was put right and what was brought up to date, apart', () => {
  const files = {
    'data/series/ket-nap.yaml': changed(['2024-01-20', 'revision'], ['2024-02-10', 'correction']),
    'content/2024-01/edition.yaml': `${EDITION}corrections:\n  - date: 2024-01-25\n    text: Gõ nhầm.\n    where: Tóm tắt\n    was: năm 2032\n    now: năm 2023\n`,
    'content/2024-01/ket-nap-2023.mdx': STORY.replace(
      '---\n\n',
      'corrections:\n  - date: 2024-02-20\n    text: Sửa tên một xã.\n---\n\n',
    ),
  }
  const page = correctionsPage(model(files))
  expect(rows(page.corrections)).toEqual([
    '20/02/2024 | Kết nạp đảng viên năm 2023 |  |  | Sửa tên một xã.',
    '10/02/2024 | Đảng viên mới kết nạp, năm 2023 | 148 | 150 | Hai chi bộ báo muộn',
    '25/01/2024 | Số 01, tháng 01/2024 | năm 2032 | năm 2023 | Tóm tắt. Gõ nhầm.',
  ])
  expect(rows(page.revisions)).toEqual([
    '20/01/2024 | Đảng viên mới kết nạp, năm 2023 | 148 | 150 | Hai chi bộ báo muộn',
  ])
  expect(page.series).toEqual([{ label: 'Đảng viên mới kết nạp (2)', href: '/series/ket-nap.html#changes' }])
})

test('says of a plan that it is a plan', () => {
  const series = SERIES.replace(
    '    value: 145\n',
    '    value: 145\n    revisions:\n      - date: 2024-01-20\n        was: 140\n        type: revision\n        reason: Giao thêm\n',
  )
  expect(rows(correctionsPage(model({ 'data/series/ket-nap.yaml': series })).revisions)).toEqual([
    '20/01/2024 | Đảng viên mới kết nạp, năm 2023, kế hoạch | 140 | 145 | Giao thêm',
  ])
})

test('has nothing where nothing changed', () => {
  expect(correctionsPage(model({}))).toEqual({ corrections: undefined, revisions: undefined, series: [] })
})

/** What is told on the page of the story, by its heads. */
function toldOnStory(files: Readonly<Record<string, string>>): readonly string[] {
  const found = model(files)
  const [edition] = found.editions
  const [article] = edition?.articles ?? []
  if (edition === undefined || article === undefined) throw new Error('no story is out')
  return slipsOfArticle(found, edition, article).map(({ head, where, was, now }) =>
    `${head} | ${where ?? ''} | ${was ?? ''} | ${now ?? ''}`.replaceAll(NO_BREAK, ' '),
  )
}

test('tells on a story of a figure in it that changed after it came out', () => {
  expect(toldOnStory({ 'data/series/ket-nap.yaml': changed(['2024-01-20', 'correction']) })).toEqual([
    'Đính chính ngày 20 tháng 01 năm 2024 | Đảng viên mới kết nạp, năm 2023 | 148 đảng viên | 150 đảng viên',
  ])
})

test.each([
  ['what changed before it came out', changed(['2024-01-10', 'correction']), STORY],
  ['what changed on the day on which it came out', changed(['2024-01-15', 'correction']), STORY],
  [
    'a figure that it does not show',
    changed(['2024-01-20', 'correction']),
    STORY.replace('period="2023"', 'period="2022"'),
  ],
])('does not tell on a story of %s', (_name, series, story) => {
  expect(
    toldOnStory({ 'data/series/ket-nap.yaml': series, 'content/2024-01/ket-nap-2023.mdx': story }),
  ).toEqual([])
})

test.each([
  ['the chart', '<Chart kind="columns" series="ket-nap"/>', 1],
  ['a chart of later years', '<Chart kind="columns" series="ket-nap" from="2024"/>', 0],
  ['a table', '<DataTable series="ket-nap" from="2022" to="2023"/>', 1],
  ['a change between two years', '<Change series="ket-nap" from="2022" to="2023"/>', 1],
  ['the plan alone', '<Num series="ket-nap" period="2023" show="target"/>', 0],
  ['how far it is from the plan', '<Num series="ket-nap" period="2023" show="gap"/>', 1],
])('a story that shows the figure in %s tells of it where it was seen', (_name, tag, count) => {
  const story = STORY.replace(
    '<Num series="ket-nap" period="2023"/>',
    tag.startsWith('<Change') || tag.startsWith('<Num') ? tag : `thêm.\n\n${tag}\n`,
  )
  const told = toldOnStory({
    'data/series/ket-nap.yaml': changed(['2024-01-20', 'revision']),
    'content/2024-01/ket-nap-2023.mdx': story,
  })
  expect(told).toHaveLength(count)
})

test('tells on the head of a number of its own notices and of its figures, the latest first', () => {
  const files = {
    'data/series/ket-nap.yaml': changed(['2024-02-10', 'revision']),
    'content/2024-01/edition.yaml': `${EDITION.replace('Kế hoạch năm 2023 đã hoàn thành.', 'Kết nạp {{ket-nap.2023}}.')}corrections:\n  - date: 2024-01-25\n    text: Gõ nhầm.\n`,
  }
  const found = model(files)
  const [edition] = found.editions
  if (edition === undefined) throw new Error('no number is out')
  expect(slipsOfEdition(found, edition).map(({ date, head }) => [date, head.split(' ngày')[0]])).toEqual([
    ['2024-02-10', 'Điều chỉnh'],
    ['2024-01-25', 'Đính chính'],
  ])
})
