import { expect, test } from 'vitest'
import type { Edition } from '../../src/load/edition.ts'
import { annexOf } from '../../src/site/annex.ts'
import { readBulletin, type Bulletin } from '../../src/site/bulletin.ts'
import { leaderSheet } from '../../src/site/leader-sheet.ts'
import { cellContent, ledgerHtml } from '../../src/site/ledger-html.ts'
import type { Ledger } from '../../src/site/ledger.ts'
import { orgGroupsHtml } from '../../src/site/org-groups-html.ts'
import { commune } from '../making/commune.ts'
import { BASE, writeProject } from '../making/project.ts'
import { shippedBulletin } from './shipped.ts'

const LATER = '2025-12-01T00:00:00Z'

function bulletinOf(files: Readonly<Record<string, string>>, asOf = LATER): Bulletin {
  return readBulletin(writeProject({}, { base: files }), new Date(asOf))
}

function edition({ model }: Bulletin, id: string): Edition {
  const found = model.editions.find((each) => each.id === id)
  if (found === undefined) throw new Error(id)
  return found
}

/** The words of each row, cells parted by bars. */
function rowsOf(ledger: Ledger | undefined): readonly string[] {
  return (ledger?.rows ?? []).map((row) =>
    row.kind === 'break' ? row.text : row.cells.map((cell) => wordsOf(cellContent(cell)) || '–').join(' | '),
  )
}

function wordsOf(html: string): string {
  return html
    .replace(/<span aria-hidden="true">.*?<\/span>/gu, '')
    .replace(/<[^>]*>/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
}

const phuLuong = leaderSheet(shippedBulletin(), edition(shippedBulletin(), '2024-02'))
const sample = leaderSheet(shippedBulletin(), edition(shippedBulletin(), '2025-10'))

test('sets every plan of the first bulletin beside its result, and asks for what the next year needs', () => {
  expect(rowsOf(phuLuong.plans)).toEqual([
    'Đảng viên mới kết nạp, năm 2023 Kế hoạch phát triển đảng viên giai đoạn 2023–2025 | 172 | từ 170 trở lên | 101,2% | Đạt, vượt 2',
    'Số kết nạp so với tổng số đảng viên đầu nhiệm kỳ, năm 2023 Kế hoạch phát triển đảng viên giai đoạn 2023–2025 | 3,04% | suy ra từ 2,99% đến 3,01% | – | Đạt, vượt 0,04 điểm phần trăm',
    'Số kết nạp so với tổng số đảng viên đầu nhiệm kỳ, năm 2023 Nghị quyết Đại hội | 3,04% | suy ra từ 2,49% đến 2,51% | – | Đạt, vượt 0,54 điểm phần trăm',
    'Đảng viên mới kết nạp, năm 2024 Kế hoạch phát triển đảng viên giai đoạn 2023–2025 | chưa có số liệu | 184 | – | Cần 184 đảng viên đến hết năm 2024',
  ])
})

test('holds nine months against the plan of the year and the pace of last year, and says what is still needed', () => {
  // 150 − 109 = 41, over three months 13,67: about 14 a month. Last year 109 / 145 = 75,2% at the same point; now 109 / 150 = 72,7%.
  expect(rowsOf(sample.plans)[0]).toBe(
    'Đảng viên mới kết nạp, Huyện Mẫu, 9 tháng năm 2025 Kế hoạch mẫu từng năm | sơ bộ 109 | 150 | 72,7% | Chậm hơn tiến độ Cùng kỳ năm trước: 75,2%. Cần thêm 41 đảng viên đến hết năm 2025, mỗi tháng khoảng 14',
  )
})

test('adds up the quarters where only they are given, since a third quarter alone says nothing of the year', () => {
  const series = (BASE['data/series/ket-nap.yaml'] ?? '').replace(
    '  2022: 142\n  2023: 150\n',
    '  2023-Q1: 30\n  2023-Q2: 41\n  2023-Q3: 38\n',
  )
  const bulletin = bulletinOf({
    ...BASE,
    'data/series/ket-nap.yaml': series,
    'content/2024-01/edition.yaml': (BASE['content/2024-01/edition.yaml'] ?? '').replace(
      'period: 2023',
      'period: 2023-Q3',
    ),
    'content/2024-01/ket-nap-2023.mdx': (BASE['content/2024-01/ket-nap-2023.mdx'] ?? '').replace(
      'period="2023"',
      'period="2023-Q3"',
    ),
  })
  // 30 + 41 + 38 = 109; 145 − 109 = 36 in three months: 12 a month, exactly.
  expect(rowsOf(leaderSheet(bulletin, edition(bulletin, '2024-01')).plans)).toEqual([
    'Đảng viên mới kết nạp, 9 tháng năm 2023 Kế hoạch năm | 109 | 145 | 75,2% | Đúng tiến độ Tiến độ theo thời gian: 75%. Cần thêm 36 đảng viên đến hết năm 2023, mỗi tháng 12',
  ])
})

test('counts plans of several years by the years that are given', () => {
  // 96 + 118 + 131 + 142 + 150 + ước 146 = 783 of at least 750.
  expect(rowsOf(sample.plans).slice(-2)).toEqual([
    'Đảng viên mới kết nạp, Huyện Mẫu, lũy kế, giai đoạn 2020–2025 Nghị quyết mẫu nhiệm kỳ 2020–2025 | ước 783 | từ 750 trở lên | ước 104,4% | Đạt 6 trên 6 năm có số liệu',
    expect.stringContaining('Kết luận khi hết giai đoạn 4 trên 5 năm có số liệu'),
  ])
})

test('names organisations by what they have achieved, those with nothing and what they had a year before', () => {
  const groups = sample.standings?.groups ?? []
  expect(groups.map(({ name, count, sign }) => [name, count, sign])).toEqual([
    ['Đạt hoặc vượt kế hoạch', 5, 'met'],
    ['Đạt từ 50% đến dưới 100%', 3, 'missed'],
    ['Chưa kết nạp được đảng viên nào', 2, 'missed'],
  ])
  expect(wordsOf(orgGroupsHtml(groups, 'vi'))).toContain(
    'Đảng bộ Quân sự Huyện Mẫu 0, kế hoạch 8 (năm 2023: 4) Chi bộ Trường THPT Mẫu 0, kế hoạch 4 (năm 2023: 1)',
  )
})

test('says of an organisation with a plan and no figure that it has none', () => {
  const files = commune({ branches: 4, series: 1 })
  const late = (files['data/series/ket-nap.yaml'] ?? '')
    .replace('        cb-4:\n          value: 1\n', '        cb-4:\n          value: chưa có số liệu\n')
    .replace('value: 8\n', 'value: 7\n')
  const bulletin = bulletinOf({ ...files, 'data/series/ket-nap.yaml': late })
  const groups = leaderSheet(bulletin, edition(bulletin, '2025-11')).standings?.groups ?? []
  expect(groups.map(({ name, shown }) => [name, shown.map(({ href }) => href)])).toEqual([
    ['Đạt hoặc vượt kế hoạch', ['/orgs/cb-3.html']],
    ['Đạt dưới 50%', ['/orgs/cb-2.html']],
    ['Chưa kết nạp được đảng viên nào', ['/orgs/cb-1.html']],
    ['Chưa có số liệu', ['/orgs/cb-4.html']],
  ])
})

test('tells what changed since the last number: plans revised, lines crossed, new figures', () => {
  const bulletin = bulletinOf(commune({ branches: 6, series: 1 }))
  const { changes } = leaderSheet(bulletin, edition(bulletin, '2025-11'))
  expect(changes?.with).toBe('So với Số\u00a008, phát hành 05/08/2025')
  expect(changes?.summary.replaceAll('\u00a0', ' ')).toBe('So với số trước: 1 số liệu điều chỉnh, 1 số mới.')
  expect(changes?.lines.map(({ text }) => text.replaceAll('\u00a0', ' '))).toEqual([
    'Ngày 20/09/2025 điều chỉnh kế hoạch Đảng viên mới kết nạp, năm 2025 từ 20 thành 30 đảng viên; lý do: huyện giao bổ sung.',
    'Mới đạt kế hoạch: Chi bộ thôn Mẫu 3.',
    'Mới có kết quả: Chi bộ thôn Mẫu 2.',
    'Đảng viên mới kết nạp, 9 tháng năm 2025: 17 đảng viên.',
  ])
})

test('has nothing to compare the first number with', () => {
  expect(phuLuong.changes).toBeUndefined()
})

test('ends with what the figures rest on and who answers for them', () => {
  const bulletin = bulletinOf(commune({ branches: 6, series: 1 }))
  const { trust } = leaderSheet(bulletin, edition(bulletin, '2025-11'))
  expect(trust.figures.replaceAll('\u00a0', ' ')).toBe('Số này dùng 1 số liệu.')
  expect(trust.bound).toContain('tất cả lấy thẳng từ số liệu')
  expect(trust.checks).toMatch(/^Đã đối chiếu \d+\u00a0phép: \d+\u00a0khớp/u)
  expect(trust.signed).toBe('Người lập: Nguyễn Văn Mẫu · Người kiểm tra: Trần Thị Mẫu')
})

test('keeps the outcome of the checks inside where the office asks for it', () => {
  const bulletin = shippedBulletin()
  const site = { ...bulletin.model.site, audit: 'internal' } as const
  const inside = { ...bulletin, model: { ...bulletin.model, site } }
  expect(leaderSheet(inside, edition(bulletin, '2024-02')).trust.checks).toBe(
    'Kết quả kiểm tra được lưu tại cơ quan phát hành.',
  )
})

test('stays silent about plans and organisations where the bulletin has none', () => {
  const plain = (BASE['data/series/ket-nap.yaml'] ?? '').replace(/targets:[\s\S]*$/u, '')
  const bulletin = bulletinOf({ ...BASE, 'data/series/ket-nap.yaml': plain })
  const sheet = leaderSheet(bulletin, edition(bulletin, '2024-01'))
  expect([sheet.plans, sheet.standings, sheet.changes]).toEqual([undefined, undefined, undefined])
  expect(sheet.room.points).toBe(true)
})

test('folds plans that have no room on the sheet, and never all of them', () => {
  const bulletin = bulletinOf(commune({ branches: 60, series: 8 }))
  const { plans, room } = leaderSheet(bulletin, edition(bulletin, '2025-11'))
  expect(plans?.rows.length).toBe(6)
  expect(room.plans).toBeGreaterThanOrEqual(1)
  expect(room.plans).toBeLessThan(6)
  expect(room.points).toBe(false)
})

test('lists every organisation in the official order in the annex, with the total of a partition below', () => {
  const { model } = shippedBulletin()
  const { tables } = annexOf(model, edition(shippedBulletin(), '2025-10'))
  const ledger = tables[0]?.ledger
  expect(rowsOf(ledger).slice(0, 4)).toEqual([
    'Đảng bộ thị trấn Mẫu | 38 | 25 | 152,0 | Đạt, vượt 13 | 33',
    'Đảng bộ xã Mẫu Đông | 27 | 20 | 135,0 | Đạt, vượt 7 | 24',
    'Đảng bộ xã Mẫu Bắc | 22 | 20 | 110,0 | Đạt, vượt 2 | 21',
    'Đảng bộ xã Mẫu Tây | 15 | 18 | – | Chưa đạt, còn thiếu 3 | 16',
  ])
  // 38 + 27 + 22 + 15 + 14 + 12 + 13 + 9 + 0 + 0 = 150.
  expect(ledger?.total?.map((cell) => wordsOf(cellContent(cell)))).toEqual([
    'Tổng cộng',
    '150',
    '145',
    '103,4',
    'Đạt, vượt 5',
    '142',
  ])
  expect(ledger && ledgerHtml(ledger)).toContain('<tfoot>')
})

test('prints the tables of so many organisations that a page can hold, and leads to the others', () => {
  const bulletin = bulletinOf(commune({ branches: 150, series: 5 }))
  const { tables, elsewhere } = annexOf(bulletin.model, edition(bulletin, '2025-11'))
  expect(tables.map(({ ledger }) => ledger.rows.length)).toEqual([150, 150])
  expect(elsewhere.map(({ href }) => href)).toEqual([
    '/series/so-lieu-3.html#parts-1',
    '/series/so-lieu-4.html#parts-1',
    '/series/so-lieu-5.html#parts-1',
  ])
})
