import { describe, expect, test } from 'vitest'
import { readBulletin, type Bulletin } from '../../src/site/bulletin.ts'
import { checksJson } from '../../src/site/checks-json.ts'
import { claimed, numbersInStories } from '../../src/site/checks-numbers.ts'
import { checksPage } from '../../src/site/checks-page.ts'
import { byKind, checkGroups, tallyOf, workingsOfSeries } from '../../src/site/checks-relations.ts'
import { sealLine, shortSeal } from '../../src/site/checks-seal.ts'
import { BASE, writeProject } from '../making/project.ts'
import { shippedBulletin } from './shipped.ts'

const AS_OF = '2024-03-01T00:00:00Z'

function bulletinOf(files: Readonly<Record<string, string | null>> = {}, asOf = AS_OF): Bulletin {
  return readBulletin(writeProject(files), new Date(asOf))
}

const series = BASE['data/series/ket-nap.yaml'] ?? ''
const story = BASE['content/2024-01/ket-nap-2023.mdx'] ?? ''
const edition = BASE['content/2024-01/edition.yaml'] ?? ''
const site = BASE['data/site.yaml'] ?? ''

/** 150 lies outside what is stated for 2023; 142 of 2022 does not. */
const stated = `${series}statements:\n  - period: 2022/2023\n    each: year\n    value: từ 100 đến 145\n`
const kept = `accept:\n  - check: statement-conflict\n    period: 2023\n    reason: Số của riêng năm 2023\n    by: Ban Tổ chức\n    date: 2024-01-10\n`

describe('the relations on the checks page', () => {
  const bulletin = shippedBulletin()

  test('are all there, each once, under its outcome and its kind', () => {
    const groups = checkGroups(bulletin)
    const cases = groups.flatMap((group) => byKind(group, 'vi').flatMap((kind) => kind.cases))
    expect(cases).toHaveLength(bulletin.relations.length)
    expect(new Set(cases).size).toBe(cases.length)
    expect(tallyOf(groups).total).toBe(bulletin.relations.length)
    expect(cases.filter(({ kind }) => kind === 'other')).toEqual([])
  })

  test('of one series stand together, and its own page shows just those', () => {
    for (const { cases } of checkGroups(bulletin)) {
      const runs = cases.map((one) => one.series).filter((id, at, all) => id !== all[at - 1])
      expect(new Set(runs).size).toBe(runs.length)
    }
    const own = workingsOfSeries(bulletin, 'ket-nap')
    expect(tallyOf(own).total).toBe(
      bulletin.relations.filter((relation) => relation.series === 'ket-nap').length,
    )
    expect(own.some(({ check }) => check === 'accepted')).toBe(true)
  })

  test('are counted alike by the foot line, the strip of facts, the page and the file for programs', () => {
    const { holds, total } = tallyOf(checkGroups(bulletin))
    expect(sealLine(bulletin)).toContain(`Đã đối chiếu ${total}\u00a0phép: ${holds}\u00a0khớp`)
    expect(shortSeal(bulletin)).toBe(`${total}\u00a0phép đối chiếu, ${holds}\u00a0khớp`)
    expect(checksJson(bulletin)).toMatchObject({ tested: total, counts: { holds } })
    expect(checksPage(bulletin).tally.total).toBe(total)
  })

  test('that fail without a reason are counted as what they are', () => {
    const failing = bulletinOf({ 'data/series/ket-nap.yaml': stated })
    expect(sealLine(failing)).toContain('1\u00a0không khớp')
    expect(checksJson(failing).counts).toMatchObject({ fails: 1, accepted: 0 })
    expect(checksPage(failing).warnings).toMatchObject([
      { code: 'statement-conflict', severity: 'warning', page: { href: '/series/ket-nap.html' } },
    ])
  })
})

describe('the numbers in stories', () => {
  const counts = (body: string, more: Readonly<Record<string, string>> = {}) =>
    numbersInStories(
      bulletinOf({
        'content/2024-01/ket-nap-2023.mdx': story.replace(/Huyện Mẫu kết nạp[^]*$/u, `${body}\n`),
        ...more,
      }),
    ).total

  test('are bound, typed, quoted or no figures', () => {
    const bound = '<Num series="ket-nap" period="2023"/>'
    expect(counts(`Kết nạp ${bound}.`)).toMatchObject({ bound: 1, unbound: 0, quoted: 0 })
    expect(counts(`Kết nạp ${bound}, thêm 37 người ngày 12/01/2024.`)).toMatchObject({ bound: 1, unbound: 1 })
    expect(counts(`Kết nạp ${bound}: “có 37 người”.`)).toMatchObject({ bound: 1, unbound: 0, quoted: 1 })
  })

  test('that are quoted or no figures are not among those that must be bound', () => {
    const total = counts('Ngày 12/01/2024, ông nói: “có 37 người”.')
    expect(total.exempt).toBeGreaterThan(0)
    expect(claimed(total)).toBe(0)
  })

  test('that were accepted by their words are counted apart, with the reason on the page', () => {
    const accept =
      'accept:\n  - check: number-unbound\n    text: 37 người\n    reason: Số của đơn vị khác\n    by: Ban Tổ chức\n---\n\nHuyện'
    const files = {
      'content/2024-01/ket-nap-2023.mdx': story
        .replace('---\n\nHuyện', accept)
        .replace(/\/>\.\s*$/u, '/> và có 37 người dự.\n'),
    }
    const bulletin = bulletinOf(files)
    expect(numbersInStories(bulletin).total).toMatchObject({ bound: 1, accepted: 1, unbound: 0 })
    expect(checksPage(bulletin).waivers).toMatchObject([
      {
        code: 'number-unbound',
        reason: 'Số của đơn vị khác',
        signed: 'Ban Tổ chức',
        page: { href: '/editions/2024-01/ket-nap-2023.html', edition: '2024-01', article: 'ket-nap-2023' },
      },
    ])
    expect(checksPage(bulletin).numbers.join(' ')).toContain('50%')
  })

  test('are never said to be all bound while one is not', () => {
    const many = `${`${'<Num series="ket-nap" period="2023"/> '.repeat(100)}\n\n`.repeat(12)}Và có 37 người.`
    const bulletin = bulletinOf({
      'content/2024-01/ket-nap-2023.mdx': story.replace(/Huyện Mẫu kết nạp[^]*$/u, `${many}\n`),
    })
    expect(checksPage(bulletin).numbers[0]).toContain('99,9%')
  })
})

describe('what is not there yet', () => {
  test('is said in words: no relation, no waiver, no warning, every number bound', () => {
    const alone = series.replace(/targets:[^]*$/u, '')
    const page = checksPage(bulletinOf({ 'data/series/ket-nap.yaml': alone }))
    expect(page).toMatchObject({ waivers: [], warnings: [], tally: { total: 0 } })
    expect(page.bySeries).toBeUndefined()
    expect(page.numbers[0]).toContain('tất cả đều lấy thẳng từ số liệu')
  })

  test('is not made up: a bulletin without a number that is out has no number in a story', () => {
    const page = checksPage(bulletinOf({}, '2023-01-01T00:00:00Z'))
    expect(page.numbers).toEqual(['Bài viết chưa có số nào.'])
    expect(page.byEdition).toBeUndefined()
  })
})

describe('what is not out', () => {
  const later = edition
    .replaceAll('2024-01', '2024-02')
    .replace('release_at: 2024-02-15', 'release_at: 2024-06-15')
  const secret = {
    'content/2024-02/edition.yaml': `${later.replace('Số 01', 'Số BÍ MẬT')}accept:\n  - check: number-unbound\n    text: 777 người\n    reason: Lý do bí mật\n`,
    'content/2024-02/ket-nap-2023.mdx': story.replace('title: Kết', 'title: Chuyện bí mật, 777 người, kết'),
    'data/series/ket-nap.yaml': `${stated
      .replace('  2022: 142\n', '  2022: 142\n  2024:\n    value: 777\n    first_in: 2024-02\n')
      .replace(
        '2022/2023',
        '2022/2024',
      )}accept:\n  - check: statement-conflict\n    period: 2024\n    reason: Lý do bí mật\n  - check: statement-conflict\n    reason: Lý do của mọi năm\n`,
  }
  const told = (bulletin: Bulletin): string => JSON.stringify([checksPage(bulletin), checksJson(bulletin)])

  test('leaves no figure, story, waiver or count behind', () => {
    const early = bulletinOf(secret)
    expect(told(early)).not.toMatch(/777|BÍ MẬT|bí mật|2024-02|năm\u00a02024"/u)
    expect(early.remaining.map(({ code }) => code)).not.toContain('waiver-unused')
  })

  test('is there once it is out', () => {
    const late = told(bulletinOf(secret, '2024-07-01T00:00:00Z'))
    expect(late).toMatch(/777/u)
    expect(late).toMatch(/BÍ MẬT|bí mật/u)
  })
})

describe('how much the office shows', () => {
  const shown = (audit: string) =>
    bulletinOf({
      'data/site.yaml': `${site}audit: ${audit}\n`,
      'data/series/ket-nap.yaml': `${stated}${kept}`,
    })

  test('in full: workings, reasons, who accepted and when', () => {
    const bulletin = shown('full')
    expect(checksJson(bulletin)).toMatchObject({
      audit: 'full',
      as_of: '2024-03-01T00:00:00.000Z',
      figures: 2,
      sources: 1,
      numbers: { in_stories: 1, bound: 1, editions: [{ edition: '2024-01', in_stories: 1 }] },
      waivers: [
        {
          code: 'statement-conflict',
          series: 'ket-nap',
          reason: 'Số của riêng năm 2023',
          by: 'Ban Tổ chức',
          date: '2024-01-10',
        },
      ],
      warnings: [],
    })
    const accepted = checksJson(bulletin).relations.find(({ outcome }) => outcome === 'accepted')
    expect(accepted).toMatchObject({
      kind: 'statements',
      reason: 'Số của riêng năm 2023',
      signed: 'Ban Tổ chức, 10/01/2024',
    })
  })

  test('in summary: counts, and nothing that was reckoned or said', () => {
    const json = checksJson(shown('summary'))
    expect(json).toMatchObject({ audit: 'summary', counts: { accepted: 1 }, relations: [] })
    expect(Object.keys(json).toSorted()).toEqual([
      'as_of',
      'audit',
      'counts',
      'figures',
      'numbers',
      'relations',
      'sources',
      'tested',
    ])
    expect(JSON.stringify(checksPage(shown('summary')).bySeries)).not.toContain('#checks')
  })

  test('inside: nothing but that', () => {
    const bulletin = shown('internal')
    expect(checksJson(bulletin)).toEqual({
      audit: 'internal',
      note: 'Kết quả kiểm tra được lưu tại cơ quan phát hành.',
      counts: {},
      relations: [],
    })
    expect([shortSeal(bulletin), sealLine(bulletin)]).toEqual([undefined, undefined])
  })

  test('is the same file for the same project and instant', () => {
    const once = JSON.stringify(checksJson(shown('full')))
    expect(JSON.stringify(checksJson(shown('full')))).toBe(once)
  })
})

test('speaks English in an English bulletin', () => {
  const english = bulletinOf({
    'data/site.yaml': site.replace('language: vi', 'language: en'),
    'content/2024-01/edition.yaml': edition
      .replace(/title: .*/u, 'title: Admissions')
      .replace(/summary: .*/u, 'summary: Admissions of the year.')
      .replace(/ {2}- Kế hoạch.*/u, '  - The plan was met.'),
    'content/2024-01/ket-nap-2023.mdx': story
      .replace(/title: .*/u, 'title: Admissions')
      .replace(/summary: .*/u, 'summary: The plan was met.')
      .replace('Huyện Mẫu kết nạp', 'Huyện Mẫu admitted'),
  })
  expect(checksPage(english).numbers[0]).toBe(
    'The stories and main points hold 1 number; every one is taken straight from the data and cannot differ from it.',
  )
  expect(sealLine(english)).toMatch(/^\d+ relations? tested/u)
})
