import { describe, expect, it } from 'vitest'
import { inspect } from '../../src/check/inspect.ts'
import { BASE } from '../making/base-project.ts'
import { writeProject } from '../making/project.ts'

type Files = Readonly<Record<string, string>>

/** `severity code file:line:column`, the folder of series left off. */
function found(files: Files): readonly string[] {
  return inspect(writeProject(files)).problems.map(({ code, severity, place }) => {
    const file = place.file.replace('data/series/', '')
    return `${severity} ${code} ${file}:${place.line}:${place.column}`
  })
}

/** The series of the small project with other figures below its head of seven lines. */
function series(body: string, measure = 'flow'): Files {
  const head = (BASE['data/series/ket-nap.yaml'] ?? '').split('values:')[0] ?? ''
  return { 'data/series/ket-nap.yaml': `${head.replace('flow', measure)}${body}` }
}

/** The organisations of the small project, each with more lines of its own. */
function orgs(more: Readonly<Record<string, readonly string[]>>): Files {
  const text = Object.entries(more).reduce(
    (now, [id, lines]) => now.replace(`${id}:\n`, `${id}:\n${lines.map((line) => `  ${line}\n`).join('')}`),
    BASE['data/orgs.yaml'] ?? '',
  )
  return { 'data/orgs.yaml': text }
}

describe('a revision', () => {
  const revised = (reason: string): readonly string[] =>
    found(
      series(
        `values:\n  2022: 142\n  2023:\n    value: 150\n    revisions:\n      - date: 2024-03-05\n        was: 147\n        type: correction\n        reason: ${reason}\n`,
      ),
    )
  const told = ['warning revision-without-reason ket-nap.yaml:13:9']

  it('says why: “chưa nêu” keeps a place for the reason and is none', () => {
    expect(revised('Chi bộ xóm 3 báo cáo muộn')).toEqual([])
    expect(revised('chưa nêu')).toEqual(told)
    expect(revised('Chưa nêu lý do.')).toEqual(told)
    expect(revised('not stated')).toEqual(told)
    expect(revised('Chưa nêu trong báo cáo đầu, nay bổ sung')).toEqual([])
  })

  it('of a target says why too', () => {
    const target = `values:\n  2023: 150\ntargets:\n  - period: 2023\n    plan: ke-hoach\n    value: 145\n    revisions:\n      - date: 2023-03-05\n        was: 140\n        type: revision\n        reason: chưa nêu\n`
    expect(found(series(target))).toEqual(['warning revision-without-reason ket-nap.yaml:15:9'])
  })
})

describe('a status', () => {
  const figure = (value: string, status: string | undefined, head = ''): readonly string[] =>
    found(
      series(
        `${head}values:\n  2022: 142\n  2023:\n    value: ${value}\n${status === undefined ? '' : `    status: ${status}\n`}`,
      ),
    )

  it.each(['ước 150', 'ước đạt gần 150', 'dự kiến 150'])('is not final or provisional beside %s', (value) => {
    expect(figure(value, 'final')).toEqual(['warning status-differs ket-nap.yaml:11:12'])
    expect(figure(value, 'provisional')).toEqual(['warning status-differs ket-nap.yaml:11:12'])
    expect(figure(value, 'estimate')).toEqual([])
    expect(figure(value, undefined)).toEqual([])
  })

  it('of an estimate stands in the words of the figure too, since sentences print nothing else', () => {
    expect(figure('150', 'estimate')).toEqual(['warning status-differs ket-nap.yaml:11:12'])
    expect(figure('khoảng 150', 'estimate')).toEqual(['warning status-differs ket-nap.yaml:11:12'])
    expect(figure('chưa có số liệu', 'estimate')).not.toContain('warning status-differs ket-nap.yaml:11:12')
  })

  it('of a whole series of estimates is said once, for all its figures', () => {
    expect(figure('150', undefined, 'status: estimate\n')).toEqual([])
    expect(figure('khoảng 150', 'provisional')).toEqual([])
  })
})

describe('the life of an organisation', () => {
  const parts = (period: string): Files =>
    series(
      `values:\n  2022: 142\n  2023: 150\nbreakdowns:\n  - by: org\n    kind: partial\n    values:\n      ${period}:\n        xa-a: 20\n`,
    )
  const told = ['error outside-lifetime ket-nap.yaml:16:15']

  it('holds its figures: a period wholly after it is outside, one that overlaps it inside', () => {
    const ended = orgs({ 'xa-a': ['valid_to: 2023-06-30'] })
    expect(found({ ...ended, ...parts('2023-Q2') })).toEqual([])
    expect(found({ ...ended, ...parts('2023') })).toEqual([])
    expect(found({ ...ended, ...parts('2023-06') })).toEqual([])
    expect(found({ ...ended, ...parts('2023-Q3') })).toEqual(told)
    expect(found({ ...ended, ...parts('2023-07') })).toEqual(told)
  })

  it('begins on a day: a period wholly before it is outside', () => {
    const begun = orgs({ 'xa-a': ['valid_from: 2023-07-01'] })
    expect(found({ ...begun, ...parts('2023-Q3') })).toEqual([])
    expect(found({ ...begun, ...parts('2023') })).toEqual([])
    expect(found({ ...begun, ...parts('2023-H1') })).toEqual(told)
  })

  it('is left by saying that there is no figure', () => {
    const ended = orgs({ 'xa-a': ['valid_to: 2022-12-31'] })
    const none = parts('2023')['data/series/ket-nap.yaml']?.replace('xa-a: 20', 'xa-a: không áp dụng') ?? ''
    expect(found({ ...ended, 'data/series/ket-nap.yaml': none })).toEqual([])
  })

  it('of a stock is asked on its day', () => {
    const stock = (asOf: string): Files =>
      series(
        `values:\n  2023:\n    value: 150\n    as_of: 2023-12-31\nbreakdowns:\n  - by: org\n    kind: partial\n    values:\n      2023:\n        xa-a:\n          value: 20\n          as_of: ${asOf}\n`,
        'stock',
      )
    const ended = orgs({ 'xa-a': ['valid_to: 2023-06-30'] })
    const without = (asOf: string): readonly string[] =>
      found({ ...ended, ...stock(asOf) }).filter((one) => one.includes('outside'))
    expect(without('2023-06-30')).toEqual([])
    expect(without('2023-12-31')).toEqual(['error outside-lifetime ket-nap.yaml:18:18'])
    expect(without('không rõ')).toEqual([])
  })

  it('holds its targets, its cells and its stories', () => {
    const ended = orgs({ 'xa-a': ['valid_to: 2022-12-31'] })
    const target = series(
      `values:\n  2023: 150\ntargets:\n  - period: 2023\n    plan: ke-hoach\n    org: xa-a\n    value: 20\n`,
    )
    expect(found({ ...ended, ...target })).toEqual(['error outside-lifetime ket-nap.yaml:11:5'])
    const cell = series(
      `values:\n  2023: 150\ncells:\n  - period: 2023\n    org: xa-a\n    group: hoc-sinh\n    value: 20\n`,
    )
    expect(found({ ...ended, ...cell })).toEqual(['error outside-lifetime ket-nap.yaml:14:12'])
    const story = (period: string): Files => ({
      'content/2024-01/ket-nap-2023.mdx': (BASE['content/2024-01/ket-nap-2023.mdx'] ?? '')
        .replace('author:', 'org: xa-a\nauthor:')
        .replace('period="2023"', `period="${period}"`),
    })
    expect(found({ ...ended, ...story('2023') })).toEqual([
      'error outside-lifetime content/2024-01/ket-nap-2023.mdx:4:6',
    ])
    // A story that looks back at its figures.
    expect(found({ ...ended, ...story('2022') })).toEqual([])
  })

  it('that no figure of a series lies in is one fault, told once with both ends', () => {
    const { problems } = inspect(writeProject(orgs({ 'huyen-mau': ['valid_to: 2021-12-31'] })))
    expect(problems.map(({ code, place }) => `${code} ${place.line}`)).toEqual(['outside-lifetime 9'])
    expect(problems[0]?.related.map(({ place }) => `${place.file}:${place.line}`)).toEqual([
      'data/orgs.yaml:1',
      'data/series/ket-nap.yaml:10',
      'data/series/ket-nap.yaml:12',
    ])
  })
})

describe('a series whose own organisation changes between two figures', () => {
  const crossing = orgs({ 'huyen-mau': ['valid_to: 2022-12-31'] })
  const broken = (at: string): Files => ({
    'data/series/ket-nap.yaml': `${BASE['data/series/ket-nap.yaml'] ?? ''}breaks:\n  - at: ${at}\n    note: Từ đây ghi theo đảng bộ xã\n`,
  })

  it('says so', () => {
    expect(found(crossing)).toEqual(['error unmarked-break ket-nap.yaml:10:9'])
    expect(found({ ...crossing, ...broken('2023-01-01') })).toEqual([])
    expect(found({ ...crossing, ...broken('2022-01-01') })).toEqual([
      'error unmarked-break ket-nap.yaml:10:9',
    ])
  })

  it('may say so on any day after the figure before and up to the last day of the figure after', () => {
    const told = ['error unmarked-break ket-nap.yaml:10:9']
    expect(found({ ...crossing, ...broken('2022-12-31') })).toEqual(told)
    expect(found({ ...crossing, ...broken('2023-06-15') })).toEqual([])
    expect(found({ ...crossing, ...broken('2023-12-31') })).toEqual([])
    expect(found({ ...crossing, ...broken('2024-01-01') })).toEqual(told)
  })

  it('says so where two figures lie close to the change, and others far from it', () => {
    const four = series('values:\n  2020: 131\n  2022: 142\n  2023: 150\n  2025: 155\n')
    expect(found({ ...crossing, ...four })).toEqual(['error unmarked-break ket-nap.yaml:11:9'])
  })

  it('says so of a figure that was counted early only up to its day', () => {
    const early = (asOf: string): Files =>
      series(`values:\n  2022: 142\n  2023:\n    value: 150\n    as_of: ${asOf}\n`)
    const ended = orgs({ 'huyen-mau': ['valid_to: 2023-06-30'] })
    expect(found({ ...ended, ...early('2023-06-30') })).toEqual([])
    expect(found({ ...ended, ...early('2023-07-01') })).toEqual(['error unmarked-break ket-nap.yaml:11:12'])
  })

  it('also where the later figure holds the day of the change, or the organisation begins there', () => {
    const told = ['error unmarked-break ket-nap.yaml:10:9']
    expect(found(orgs({ 'huyen-mau': ['valid_to: 2023-06-30'] }))).toEqual(told)
    expect(found(orgs({ 'huyen-mau': ['valid_from: 2023-01-01'] }))).toEqual(told)
    expect(found(orgs({ 'huyen-mau': ['succeeded_by: xa-a'], 'xa-a': ['valid_from: 2023-07-01'] }))).toEqual(
      told,
    )
  })

  it('is silent where it begins or ends outside of what is told', () => {
    expect(found(orgs({ 'huyen-mau': ['valid_from: 2022-01-01', 'valid_to: 2023-12-31'] }))).toEqual([])
    expect(found(orgs({ 'huyen-mau': ['valid_to: 2025-06-30'] }))).toEqual([])
  })
})

describe('a small count of a sensitive group in one organisation', () => {
  const sensitive = {
    'data/groups.yaml': `${BASE['data/groups.yaml'] ?? ''}ton-giao:\n  name: Người có đạo\n  sensitive: true\n`,
  }
  const cell = (value: string, group = 'ton-giao'): Files => ({
    ...sensitive,
    ...series(
      `values:\n  2023: 150\ncells:\n  - period: 2023\n    org: xa-a\n    group: ${group}\n    value: ${value}\n`,
    ),
  })
  const told = ['warning small-count ket-nap.yaml:14:12']

  it('is one under three; nobody is no one, and three may be said', () => {
    expect(found(cell('0'))).toEqual([])
    expect(found(cell('1'))).toEqual(told)
    expect(found(cell('2'))).toEqual(told)
    expect(found(cell('3'))).toEqual([])
    expect(found(cell('không công bố'))).toEqual([])
  })

  it('is only what surely is one, of a group that is sensitive', () => {
    expect(found(cell('dưới 3'))).toEqual(told)
    expect(found(cell('dưới 5'))).toEqual([])
    expect(found(cell('2', 'hoc-sinh'))).toEqual([])
  })

  it('is what the site calls small', () => {
    const site = { 'data/site.yaml': `${BASE['data/site.yaml'] ?? ''}checks:\n  small-count-below: 5\n` }
    expect(found({ ...site, ...cell('4') })).toEqual(told)
    expect(found({ ...site, ...cell('5') })).toEqual([])
  })

  it('does not stand beside a named speaker', () => {
    const body = (inside: string): Files => ({
      'content/2024-01/ket-nap-2023.mdx': (BASE['content/2024-01/ket-nap-2023.mdx'] ?? '').replace(
        /Huyện Mẫu kết nạp.*/u,
        inside,
      ),
    })
    const binding = 'Xã A có <Num series="ket-nap" period="2023" org="xa-a" group="ton-giao"/>.'
    const quote = '<Quote name="Bí thư chi bộ">\nAi cũng phấn khởi.\n</Quote>'
    const beside = 'warning small-count content/2024-01/ket-nap-2023.mdx:10:1'
    expect(found({ ...cell('2'), ...body(`${binding}\n\n${quote}`) })).toEqual([beside, ...told])
    expect(found({ ...cell('3'), ...body(`${binding}\n\n${quote}`) })).toEqual([])
    expect(found({ ...cell('2'), ...body(quote) })).toEqual(told)
    expect(found({ ...cell('2'), ...body(binding) })).toEqual(told)
  })
})
