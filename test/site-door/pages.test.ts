import { expect, test } from 'vitest'
import type { Edition } from '../../src/load/edition.ts'
import { articlePage } from '../../src/site/article-page.ts'
import { checksPage } from '../../src/site/checks-page.ts'
import { sealLine, shortSeal } from '../../src/site/checks-seal.ts'
import { checksJson } from '../../src/site/checks-json.ts'
import { figuresTable } from '../../src/site/edition-figures.ts'
import { numberGroups } from '../../src/site/edition-list.ts'
import { editionHead } from '../../src/site/edition-page.ts'
import { frameOf } from '../../src/site/frame.ts'
import { frontEdition } from '../../src/site/front-edition.ts'
import { ledgerHtml } from '../../src/site/ledger-html.ts'
import { orgPage, orgTree } from '../../src/site/org-page.ts'
import { pictureRoutes } from '../../src/site/pictures.ts'
import { printSheet } from '../../src/site/print-sheet.ts'
import { seriesCsv } from '../../src/site/series-csv.ts'
import { seriesPage } from '../../src/site/series-page.ts'
import { slipsOfEdition } from '../../src/site/slips.ts'
import { tilesOf } from '../../src/site/tile.ts'
import { shippedBulletin } from './shipped.ts'

const bulletin = shippedBulletin()
const { model } = bulletin

function edition(id: string): Edition {
  const found = model.editions.find((each) => each.id === id)
  if (found === undefined) throw new Error(id)
  return found
}

function seriesNamed(id: string) {
  const found = model.series.get(id)
  if (found === undefined) throw new Error(id)
  return found
}

test('gives the front page to the last number that is not a sample of invented figures', () => {
  expect(frontEdition(model)?.id).toBe('2024-02')
  expect(numberGroups(model).map(({ head, numbers }) => [head, numbers.length])).toEqual([
    [undefined, 1],
    ['Số mẫu để tập đọc, số liệu minh họa', 1],
  ])
})

test('shows what is out and nothing else', () => {
  const early = shippedBulletin('2024-02-28T12:00:00+07:00')
  expect(early.model.editions).toEqual([])
  expect(frameOf(early).latest).toBeUndefined()
  expect(frameOf(early).lastLine).toContain('chưa phát hành số nào')
  expect(pictureRoutes(early)).toEqual([])
})

test('names a number by its month and says which figures are invented', () => {
  expect(frameOf(bulletin).latest?.folio).toBe('Số\u00a002, tháng\u00a002/2024')
  expect(frameOf(bulletin).lastLine).toContain('Đảng bộ Huyện Mẫu là số liệu minh họa')
})

test('binds every figure of the head of a number', () => {
  const head = editionHead(model, edition('2024-02'))
  expect(head.heading).toContain('năm\u00a02023')
  expect(head.points[0]).toContain('<data value="172" data-series="ket-nap" data-period="2023">')
  expect(head.illustrative).toBeUndefined()
  expect(editionHead(model, edition('2025-10')).illustrative).toBe('Có số liệu minh họa, không có thật.')
})

test('lists each figure of a number once', () => {
  const rows = figuresTable(model, edition('2024-02')).rows.map((row) => JSON.stringify(row))
  expect(new Set(rows).size).toBe(rows.length)
  expect(rows.length).toBeGreaterThan(5)
})

test('tells a key figure with its plan, a base and a whole', () => {
  const [admitted, share, total, heads] = tilesOf(model, edition('2024-02'))
  expect(admitted?.state).toMatchObject({ kind: 'verdict', verdict: 'met', text: 'Đạt, vượt 2 (101,2%)' })
  expect(share?.state).toMatchObject({ verdict: 'met' })
  expect(total?.state).toHaveProperty('text', expect.stringContaining('278'))
  expect(heads?.whole).toBe('trên 214')
  expect(heads?.state).toMatchObject({ text: 'Chiếm 80,37%' })
})

test('never says that a ceiling was exceeded where it was kept', () => {
  const waiting = tilesOf(model, edition('2025-10')).at(-1)
  expect(waiting?.state).toMatchObject({
    text: 'Đạt, thấp hơn mức trần 1,1\u00a0điểm phần trăm',
  })
})

test('prints a slip with what stood and what to read', () => {
  expect(slipsOfEdition(model, edition('2025-10'))).toMatchObject([
    { where: 'Điểm chính thứ hai', was: 'kết nạp 105 đảng viên', now: 'kết nạp 150 đảng viên' },
  ])
})

test('gives every chart of a story a name of its own, and the last story no next one', () => {
  const number = edition('2025-10')
  const stories = number.articles.map((article) => articlePage(model, number, article))
  for (const { pieces } of stories) {
    const ids = pieces.flatMap((piece) => (piece.kind === 'chart' ? [piece.chart.id] : []))
    expect(new Set(ids).size).toBe(ids.length)
  }
  expect(stories[0]?.previous).toBeUndefined()
  expect(stories.at(-1)?.next).toBeUndefined()
  expect(stories[1]?.photo?.href).toBe('/editions/2025-10/ban-do-mau.png')
})

test('takes only pictures of stories out of an edition', () => {
  expect(pictureRoutes(bulletin).map(({ params }) => `${params.picture}.${params.format}`)).toEqual([
    'ban-do-mau.png',
    'nha-van-hoa.png',
  ])
})

test('puts the break of a series before the first period that it reaches', () => {
  const { tables } = seriesPage(bulletin, seriesNamed('mau-ket-nap'))
  const years = tables.find(({ id }) => id === 'table')?.ledger.rows.map(({ kind }) => kind)
  expect(years).toEqual(['row', 'row', 'row', 'row', 'row', 'break', 'row'])
})

test('totals a partition and nothing else', () => {
  const { tables } = seriesPage(bulletin, seriesNamed('mau-ket-nap'))
  const totals = tables
    .filter(({ id }) => id.startsWith('parts'))
    .map(({ ledger }) => ledger.total !== undefined)
  expect(totals).toEqual([true, false, false])
})

test('prints what was revised, what it was and why', () => {
  const { tables } = seriesPage(bulletin, seriesNamed('mau-ket-nap'))
  const changes = tables.find(({ id }) => id === 'changes')
  expect(changes && ledgerHtml(changes.ledger)).toContain('<s>66</s>')
})

test('links an organisation to those above, below, before and after it', () => {
  const org = model.project.orgs.get('mau-dong')
  if (org === undefined) throw new Error('mau-dong')
  const page = orgPage(model, org)
  expect(page.facts.map(({ href }) => href).filter(Boolean)).toEqual(['/orgs/mau.html'])
  expect(page.succession.map(({ orgs }) => orgs.map(({ id }) => id))).toEqual([['mau-xa-dong-moi']])
  expect(orgTree(model)[0]?.below.map(({ id }) => id)).toEqual(['db-thpt-phu-luong'])
})

test('tallies every relation once, waived ones with their reason', () => {
  const { groups } = checksPage(bulletin)
  expect(groups.reduce((sum, { cases }) => sum + cases.length, 0)).toBe(bulletin.relations.length)
  const accepted = groups.find(({ check }) => check === 'accepted')
  expect(accepted?.cases.every(({ reason }) => reason !== undefined)).toBe(true)
  expect(sealLine(bulletin)).toMatch(/^Đã đối chiếu/u)
})

test('keeps the checks inside where the office asks for it', () => {
  const site = { ...model.site, audit: 'internal' } as const
  const inside = { ...bulletin, model: { ...model, site } }
  expect(shortSeal(inside)).toBeUndefined()
  expect(checksJson(inside)).toEqual({
    audit: 'internal',
    note: 'Kết quả kiểm tra được lưu tại cơ quan phát hành.',
    counts: {},
    relations: [],
  })
})

test('writes decimals with a comma for Excel only', () => {
  const series = seriesNamed('ty-le-ket-nap')
  expect(seriesCsv(model, series, 'plain')).toContain(',3.04,')
  expect(seriesCsv(model, series, 'excel')).toContain(';3,04;')
})

test('cannot be made to leave the string of a running head', () => {
  const site = { ...model.site, title: 'A"}</style>\n' }
  const sheet = printSheet({ ...model, site }, edition('2024-02'))
  expect(sheet).toContain('@top-left { content: "A\\22 }\\3c /style>\\a , Số')
})
