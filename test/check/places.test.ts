import { describe, expect, it } from 'vitest'
import { inspect } from '../../src/check/inspect.ts'
import { BASE, writeProject } from '../making/project.ts'

/** What `check` finds in the small project with one series in place of its own: code, line and column. */
function found(series: string, more: Readonly<Record<string, string>> = {}): readonly string[] {
  const { problems } = inspect(writeProject({ 'data/series/ket-nap.yaml': series, ...more }))
  return problems.map(
    ({ code, place }) => `${code} ${place.file.replace('data/series/', '')}:${place.line}:${place.column}`,
  )
}

const HEAD = `series: ket-nap
name: Đảng viên mới kết nạp
definition: Số người được kết nạp vào Đảng trong kỳ
measure: flow
unit: dang-vien
org: huyen-mau
source: bao-cao
values:
  2022: 142
`

const STOCK = HEAD.replace('measure: flow', 'measure: stock').replace(
  '  2022: 142',
  '  2022:\n    value: 142\n    as_of: 2022-12-31',
)

describe('each rule names the spot', () => {
  it('and a good project has none', () => {
    expect(found(`${HEAD}  2023: 150\n`)).toEqual([])
  })

  it.each([
    ['count-not-whole', `${HEAD}  2023: "5,93"\n`, 10, 9],
    ['share-mismatch', `${HEAD}  2023:\n    value: 172\n    of: 214\n    share: 80,73%\n`, 13, 12],
    ['share-out-of-range', `${HEAD}  2023:\n    value: 172\n    of: 214\n    share: 107%\n`, 13, 12],
    ['share-truncated', `${HEAD}  2023:\n    value: 115\n    of: 255\n    share: 45,09%\n`, 13, 12],
    ['missing-base', `${HEAD}  2023:\n    value: 172\n    share: 80,37%\n`, 12, 12],
    [
      'duplicate-observation',
      `${HEAD}  2023:\n    - value: 172\n      source: bao-cao\n    - value: 170\n      source: bao-cao\n`,
      13,
      14,
    ],
    [
      'sources-conflict',
      `${HEAD}  2023:\n    - value: 172\n      source: bao-cao\n      used: true\n    - value: hơn 180\n      source: bao-cao\n`,
      14,
      14,
    ],
    [
      'parts-do-not-sum',
      `${HEAD}  2023: 151\nbreakdowns:\n  - by: org\n    kind: partition\n    values:\n      2023:\n        xa-a: 90\n        xa-b: 60\n`,
      10,
      9,
    ],
    [
      'part-exceeds-total',
      `${HEAD}  2023: 7\nbreakdowns:\n  - by: group\n    kind: overlapping\n    values:\n      2023:\n        hoc-sinh: 9\n`,
      16,
      19,
    ],
    ['periods-do-not-sum', `${HEAD}  2023-Q1: 30\n  2023-Q2: 41\n  2023-H1: 73\n  2023: 150\n`, 12, 12],
    [
      'periods-do-not-sum',
      `${STOCK}  2023-Q4:\n    value: 150\n    as_of: 2023-12-31\n  2023:\n    value: 151\n    as_of: 2023-12-31\n`,
      16,
      12,
    ],
    [
      'statement-conflict',
      `${HEAD}  2023: 172\nstatements:\n  - period: 2022/2023\n    each: year\n    value: từ 100 đến 170\n`,
      10,
      9,
    ],
    ['missing-as-of', `${STOCK}  2023: 150\n`, 12, 9],
  ] as const)('%s', (code, series, line, column) => {
    expect(found(series)).toEqual([`${code} ket-nap.yaml:${line}:${column}`])
  })

  it('missing-source, missing-definition', () => {
    expect(found(`${HEAD}  2023: 150\n`.replace('source: bao-cao\n', ''))).toEqual([
      expect.stringMatching(/^missing-source ket-nap\.yaml:\d+:1$/u),
    ])
    expect(found(`${HEAD}  2023: 150\n`.replace(/definition:.*\n/u, ''))).toEqual([
      expect.stringMatching(/^missing-definition ket-nap\.yaml:\d+:1$/u),
    ])
  })

  it('target-gap-mismatch, at the target whose gap is wrong', () => {
    const targets = (gap: string): string =>
      `${HEAD}  2023: 150\ntargets:\n  - period: 2022/2023\n    each: year\n    plan: ke-hoach\n    value: 145\n  - period: 2023\n    plan: ke-hoach\n    gap: ${gap}\n`
    expect(found(targets('vượt 5'))).toEqual([])
    expect(found(targets('vượt 6'))).toEqual([
      expect.stringMatching(/^target-gap-mismatch ket-nap\.yaml:16:/u),
    ])
  })

  it('waivers of the same file answer by period, and unused ones are named', () => {
    const series = (at: string): string =>
      `${HEAD}  2023: 172\nstatements:\n  - period: 2022/2023\n    each: year\n    value: từ 100 đến 170\naccept:\n  - check: statement-conflict\n    period: ${at}\n    reason: Số của riêng năm 2023\n`
    expect(found(series('2023'))).toEqual([])
    expect(found(series('2022'))).toEqual([
      'statement-conflict ket-nap.yaml:10:9',
      expect.stringMatching(/^waiver-unused ket-nap\.yaml:16:/u),
    ])
  })
})

describe('a file of which something cannot be read', () => {
  it('has no waiver called unused: it may wait for just that', () => {
    const series = `${HEAD}  2023: 1.172\naccept:\n  - check: statement-conflict\n    period: 2023\n    reason: Số của riêng năm 2023\n`
    expect(found(series)).toContain('thousands-dot ket-nap.yaml:10:9')
    expect(found(series).filter((one) => one.startsWith('waiver-unused'))).toEqual([])
  })
})

describe('the words of a story', () => {
  const story = (body: string): Readonly<Record<string, string>> => ({
    'content/2024-01/ket-nap-2023.mdx': `${(BASE['content/2024-01/ket-nap-2023.mdx'] ?? '').split('\n---\n')[0]}\n---\n\n${body}\n`,
  })
  const series = `${HEAD}  2023:\n    value: 150\n    first_in: 2024-01\n  2024:\n    value: chưa có số liệu\n`

  it('agree with the data that they are bound to', () => {
    expect(
      found(
        series,
        story('Kết nạp <Num series="ket-nap" period="2023">150 đồng chí</Num>.'.replace(' đồng chí', '')),
      ),
    ).toEqual([])
    expect(found(series, story('Kết nạp <Num series="ket-nap" period="2023">151</Num>.'))).toEqual([
      'number-differs content/2024-01/ket-nap-2023.mdx:8:9',
    ])
  })

  it('use no figure before its number is out', () => {
    const later = {
      'content/2024-02/edition.yaml': (BASE['content/2024-01/edition.yaml'] ?? '')
        .replaceAll('2024-01', '2024-02')
        .replace(/articles:[^]*/u, ''),
    }
    const early = series.replace('first_in: 2024-01', 'first_in: 2024-02')
    expect(found(early, { ...story('Kết nạp <Num series="ket-nap" period="2023"/>.'), ...later })).toContain(
      'unreleased-figure content/2024-01/ket-nap-2023.mdx:8:9',
    )
  })

  it('are not left with a hole', () => {
    expect(
      found(series, story('<Change series="ket-nap" from="2023" to="2024"/> so với năm trước.')),
    ).toEqual([expect.stringMatching(/^unknown-reference content\/2024-01\/ket-nap-2023\.mdx:8:/u)])
  })
})

describe('a number of the bulletin', () => {
  const edition = (change: (text: string) => string): readonly string[] => {
    const path = 'content/2024-01/edition.yaml'
    const { problems } = inspect(writeProject({ [path]: change(BASE[path] ?? '') }))
    return problems.map(({ code, severity }) => `${severity} ${code}`)
  }

  it('has few main points, a short summary and the date of the next', () => {
    expect(edition((text) => text)).toEqual([])
    expect(edition((text) => text.replace(/next_release:.*\n/u, ''))).toEqual([
      'warning next-release-missing',
    ])
    expect(
      edition((text) => text.replace(/summary:.*/u, `summary: ${'Kết quả tốt. '.repeat(13)}hết`)),
    ).toEqual(['warning summary-too-long'])
    expect(
      edition((text) => text.replace('articles:', `${'  - Một điểm nữa.\n'.repeat(6)}articles:`)),
    ).toEqual(['warning main-points-count'])
  })

  it('may have its warnings weighed by the site', () => {
    const site = `${BASE['data/site.yaml'] ?? ''}checks:\n  next-release-missing: off\n  missing-definition: error\n`
    const path = 'content/2024-01/edition.yaml'
    const { problems } = inspect(
      writeProject({
        'data/site.yaml': site,
        [path]: (BASE[path] ?? '').replace(/next_release:.*\n/u, ''),
        'data/series/ket-nap.yaml': `${HEAD}  2023: 150\n`.replace(/definition:.*\n/u, ''),
      }),
    )
    expect(problems.map(({ code, severity }) => `${severity} ${code}`)).toEqual(['error missing-definition'])
  })
})
