import { describe, expect, it } from 'vitest'
import { approvalHash } from '../../src/check/approval.ts'
import { inspect } from '../../src/check/inspect.ts'
import { BASE } from '../making/base-project.ts'
import { writeProject } from '../making/project.ts'

const EDITION = 'content/2024-01/edition.yaml'
const STORY = 'content/2024-01/ket-nap-2023.mdx'
const SERIES = 'data/series/ket-nap.yaml'
const NEXT = 'content/2024-04/edition.yaml'

type Files = Readonly<Record<string, string>>

/** `release-on-holiday 4:13`: what is found of the editions and of the site, in the order of files. */
function found(files: Files): readonly string[] {
  return inspect(writeProject(files)).problems.map(({ code, severity, place }) =>
    [severity, code, `${place.file}:${place.line}:${place.column}`].join(' '),
  )
}

function edited(path: string, ...changes: readonly (readonly [from: string, to: string])[]): Files {
  const text = changes.reduce((now, [from, to]) => {
    if (!now.includes(from)) throw new Error(`not in ${path}: ${from}`)
    return now.replace(from, to)
  }, BASE[path] ?? '')
  return { [path]: text }
}

/** A second number, three months later, with more lines. */
function second(...lines: readonly string[]): Files {
  const text = (BASE[EDITION] ?? '')
    .replaceAll('2024-01', '2024-04')
    .replace('number: 1', 'number: 2')
    .replace('next_release: 2024-04-15', 'next_release: 2024-07-15')
  return {
    [NEXT]: `${text}${lines.map((line) => `${line}\n`).join('')}`,
    'content/2024-04/ket-nap-2023.mdx': BASE[STORY] ?? '',
  }
}

describe('the day of a number', () => {
  const released = (at: string): readonly string[] =>
    found(edited(EDITION, ['release_at: 2024-01-15T08:00+07:00', `release_at: ${at}`]))
  const told = [`warning release-on-holiday ${EDITION}:5:13`]

  it('is a working day', () => {
    expect(released('2024-01-12T08:00+07:00')).toEqual([])
    expect(released('2024-01-13T08:00+07:00')).toEqual(told)
    expect(released('2024-01-14T08:00+07:00')).toEqual(told)
  })

  it.each(['2024-01-01', '2024-04-30', '2024-05-01', '2024-09-02', '2025-09-02'])('is not %s', (day) => {
    expect(released(`${day}T08:00+07:00`)).toEqual(told)
  })

  it('may be the day before or after a fixed holiday', () => {
    expect(released('2024-05-02T08:00+07:00')).toEqual([])
    expect(released('2024-04-29T08:00+07:00')).toEqual([])
  })

  it('is that of the clock of the site: 23:30 in Lisbon on a Friday is Saturday morning', () => {
    expect(released('2024-01-12T23:30+00:00')).toEqual(told)
    expect(released('2024-01-12T16:59+00:00')).toEqual([])
    expect(released('2024-01-14T17:00+00:00')).toEqual([])
  })

  it('is not one of the holidays that the site names, such as those of the lunar calendar', () => {
    const site = { 'data/site.yaml': `${BASE['data/site.yaml'] ?? ''}holidays:\n  - 2024-01-15\n` }
    expect(found(site)).toEqual(told)
    expect(found({ 'data/site.yaml': (site['data/site.yaml'] ?? '').replace('01-15', '01-16') })).toEqual([])
  })

  it('keeps the fixed holidays of Vietnam only where the site keeps its time', () => {
    const site = { 'data/site.yaml': `${BASE['data/site.yaml'] ?? ''}timezone: Europe/Lisbon\n` }
    const files = edited(EDITION, ['2024-01-15T08:00+07:00', '2024-04-30T08:00+01:00'])
    expect(found(files)).toEqual(told)
    expect(found({ ...files, ...site })).toEqual([])
  })

  it('to come is a working day too, and is told once', () => {
    const sunday = edited(EDITION, ['next_release: 2024-04-15', 'next_release: 2024-04-14'])
    expect(found(sunday)).toEqual([`warning release-on-holiday ${EDITION}:6:15`])
    const planned = `${BASE['data/site.yaml'] ?? ''}planned:\n  - edition: 2024-04\n    title: Số 02\n    at: 2024-04-14\n`
    expect(found({ ...sunday, 'data/site.yaml': planned })).toEqual([
      'warning release-on-holiday data/site.yaml:12:9',
    ])
  })

  it('may be kept with a reason', () => {
    const accept =
      'accept:\n  - check: release-on-holiday\n    reason: Ra cùng ngày họp Ban Chấp hành\narticles:'
    expect(found(edited(EDITION, ['2024-01-15T08', '2024-01-13T08'], ['articles:', accept]))).toEqual([])
  })
})

describe('a number', () => {
  it('has at most six main points; the seventh is told', () => {
    const points = (more: number): readonly string[] =>
      found(edited(EDITION, ['articles:', `${'  - Thêm một điểm.\n'.repeat(more)}articles:`]))
    expect(points(5)).toEqual([])
    expect(points(6)).toEqual([`warning main-points-count ${EDITION}:15:5`])
  })

  it('has a summary of at most 160 characters, figures filled in', () => {
    const summary = (text: string): readonly string[] =>
      found(edited(EDITION, ['Kết quả kết nạp đảng viên năm 2023.', text]))
    expect(summary('ế'.repeat(160))).toEqual([])
    expect(summary('ế'.repeat(161))).toEqual([`warning summary-too-long ${EDITION}:7:10`])
    // “150 đảng viên” has 13 characters: 147 + 13 = 160.
    expect(summary(`${'a'.repeat(147)}{{ket-nap.2023}}`)).toEqual([])
    expect(summary(`${'a'.repeat(148)}{{ket-nap.2023}}`)).toEqual([
      `warning summary-too-long ${EDITION}:7:10`,
    ])
  })

  it('names the date of the next one, if it is the latest', () => {
    const without = edited(EDITION, ['next_release: 2024-04-15\n', ''])
    expect(found(without)).toEqual([`warning next-release-missing ${EDITION}:1:1`])
    expect(found({ ...without, ...second() })).toEqual([])
  })
})

describe('an approval', () => {
  const hashOf = (files: Files, id = '2024-01'): string => {
    const { model } = inspect(writeProject(files))
    const edition = model.editions.find((one) => one.id === id)
    if (edition === undefined) throw new Error(`no edition ${id}`)
    return approvalHash(model, edition)
  }
  const hash = hashOf({})
  const approved = (more = `\n  hash: ${hash}`): readonly [string, string] => [
    'articles:',
    `approved:\n  by: Trưởng Ban Tổ chức\n  date: 2024-01-14${more}\narticles:`,
  ]
  const changed = [`warning not-approved ${EDITION}:13:9`]

  it('holds while words and bound figures stay as they were', () => {
    expect(hash).toMatch(/^[0-9a-f]{64}$/u)
    expect(found(edited(EDITION, approved()))).toEqual([])
    expect(found(edited(EDITION, approved(`\n  hash: ${hash.toUpperCase()}`)))).toEqual([])
    expect(found(edited(EDITION, approved(`\n  hash: " ${hash} "`)))).toEqual([])
    expect(found(edited(EDITION, approved('')))).toEqual([])
  })

  it.each([
    ['a main point', edited(EDITION, approved(), ['đã hoàn thành', 'được hoàn thành'])],
    ['a capital letter', edited(EDITION, approved(), ['Kế hoạch', 'kế hoạch'])],
    ['the title', edited(EDITION, approved(), ['Số 01, tháng', 'Bản tin số 01, tháng'])],
    [
      'a sentence',
      { ...edited(EDITION, approved()), ...edited(STORY, ['Huyện Mẫu kết nạp', 'Huyện kết nạp']) },
    ],
    [
      'the data that a sentence binds',
      { ...edited(EDITION, approved()), ...edited(SERIES, ['2023: 150', '2023: 151']) },
    ],
  ])('no longer holds when it changes: %s', (_, files) => {
    expect(found(files)).toEqual(changed)
  })

  it.each([
    ['data that nothing binds', edited(SERIES, ['2022: 142', '2022: 143'])],
    ['blanks', edited(STORY, ['Huyện Mẫu kết nạp', 'Huyện  Mẫu\nkết nạp'])],
    ['the way a figure is written in the data', edited(SERIES, ['2023: 150', '2023: "150"'])],
    ['the definition', edited(SERIES, ['Số người được', 'Số người đã được'])],
  ])('holds when something else changes: %s', (_, files) => {
    expect(hashOf(files)).toBe(hash)
  })

  it('is of the key figures too: what they show, of whom, and beside what', () => {
    const keyed = (...lines: readonly string[]): string =>
      hashOf(edited(EDITION, ['articles:', ['key_figures:', ...lines, 'articles:'].join('\n')]))
    const one = ['  - series: ket-nap', '    period: 2023']
    const hashes = [
      hash,
      keyed(...one),
      keyed('  - series: ket-nap', '    period: 2022'),
      keyed(...one, '    compare: target'),
      keyed(...one, '    compare: 2022'),
      keyed(...one, '    org: huyen-mau'),
    ]
    expect(new Set(hashes).size).toBe(hashes.length)
    expect(keyed(...one)).toBe(keyed(...one))
    const changed = { ...edited(SERIES, ['2022: 142', '2022: 143']) }
    const with2022 = edited(EDITION, [
      'articles:',
      'key_figures:\n  - series: ket-nap\n    period: 2022\narticles:',
    ])
    expect(hashOf({ ...with2022, ...changed })).not.toBe(hashOf(with2022))
  })

  it('is expected of the numbers that follow the first one approved', () => {
    const first = edited(EDITION, approved())
    expect(found({ ...first, ...second() })).toEqual([`warning not-approved ${NEXT}:1:1`])
    expect(found({ ...first, ...second('draft: true') })).toEqual([])
    expect(found(second())).toEqual([])
    expect(found(second('approved:', '  by: Trưởng Ban Tổ chức', '  date: 2024-04-12'))).toEqual([])
  })
})
