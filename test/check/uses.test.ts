import { describe, expect, it } from 'vitest'
import { inspect } from '../../src/check/inspect.ts'
import { BASE } from '../making/base-project.ts'
import { writeProject } from '../making/project.ts'

type Files = Readonly<Record<string, string>>

const EDITION = 'content/2024-01/edition.yaml'
const STORY = 'content/2024-01/ket-nap-2023.mdx'
const SERIES = 'data/series/ket-nap.yaml'
const LATER = {
  'content/2024-04/edition.yaml': (BASE[EDITION] ?? '')
    .replaceAll('2024-01', '2024-04')
    .replace('next_release: 2024-04-15', 'next_release: 2024-07-15')
    .replace(/articles:[^]*/u, ''),
}

/** What is said of a code, each as the year it is about and the line of its file. */
function found(code: string, files: Files): readonly string[] {
  return inspect(writeProject({ ...LATER, ...files })).problems.flatMap((one) =>
    one.code === code
      ? [`${one.about?.period ?? '-'} ${one.place.file.replace('content/2024-01/', '')}:${one.place.line}`]
      : [],
  )
}

function story(body: string): Files {
  return { [STORY]: (BASE[STORY] ?? '').replace(/Huyện Mẫu kết nạp.*/u, body) }
}

function edition(from: string, to: string): Files {
  return { [EDITION]: (BASE[EDITION] ?? '').replace(from, to) }
}

function keyFigure(...lines: readonly string[]): Files {
  const [first = '', ...others] = lines
  return edition(
    'articles:',
    [`key_figures:`, `  - ${first}`, ...others.map((line) => `    ${line}`), 'articles:'].join('\n'),
  )
}

/** The series of which one figure or target waits for the number 2024-04. */
const HEAD = (BASE[SERIES] ?? '').split('values:')[0] ?? ''
const waiting = {
  [SERIES]: `${HEAD}values:
  2021: 131
  2022:
    value: 142
    first_in: 2024-04
  2023: 150
targets:
  - period: 2023
    plan: ke-hoach
    value: 145
    first_in: 2024-04
  - period: 2021
    plan: ke-hoach
    value: 130
statements:
  - period: 2020/2021
    each: year
    value: từ 100 đến 140
    first_in: 2024-04
  - period: 2021/2022
    each: year
    value: từ 100 đến 150
`,
}
const wholeWaiting = {
  [SERIES]:
    HEAD.replace('definition:', 'first_in: 2024-04\ndefinition:') + 'values:\n  2022: 142\n  2023: 150\n',
}
const num = (period: string, more = ''): string => `Có <Num series="ket-nap" period="${period}"${more}/>.`

describe('a figure that waits for a later number is not used', () => {
  const early = (files: Files): readonly string[] => found('unreleased-figure', { ...waiting, ...files })
  const plain = 'Không có số.'

  it.each([
    ['in a sentence', story(num('2022')), ['2022 ket-nap-2023.mdx:8']],
    ['others may be', story(num('2023')), []],
    [
      'at the start of a change',
      story('<Change series="ket-nap" from="2022" to="2023"/>'),
      ['2022 ket-nap-2023.mdx:8'],
    ],
    [
      'at the end of a change',
      story('<Change series="ket-nap" from="2021" to="2022"/>'),
      ['2022 ket-nap-2023.mdx:8'],
    ],
    ['others may be compared', story('<Change series="ket-nap" from="2021" to="2023"/>'), []],
    ['as a target', story(num('2023', ' show="target"')), ['2023 ket-nap-2023.mdx:8']],
    [
      'as a target of its plan',
      story(num('2023', ' show="target" plan="ke-hoach"')),
      ['2023 ket-nap-2023.mdx:8'],
    ],
    ['another target may be', story(num('2021', ' show="target"')), []],
    ['as a statement', story(num('2020/2021', ' show="statement"')), ['2020/2021 ket-nap-2023.mdx:8']],
    ['another statement may be', story(num('2021/2022', ' show="statement"')), []],
    [
      'in a main point',
      { ...story(plain), ...edition('Kế hoạch năm 2023 đã hoàn thành.', 'Trước đó có {{ket-nap.2022}}.') },
      ['2022 edition.yaml:9'],
    ],
    [
      'as a key figure',
      { ...story(plain), ...keyFigure('series: ket-nap', 'period: 2022') },
      ['2022 edition.yaml:11'],
    ],
    [
      'beside a key figure, to compare',
      { ...story(plain), ...keyFigure('series: ket-nap', 'period: 2023', 'compare: 2022') },
      ['2022 edition.yaml:11'],
    ],
    [
      'beside a key figure, as its target',
      { ...story(plain), ...keyFigure('series: ket-nap', 'period: 2023', 'compare: target') },
      ['2023 edition.yaml:11'],
    ],
    [
      'others may be key figures',
      { ...story(plain), ...keyFigure('series: ket-nap', 'period: 2023', 'compare: 2021') },
      [],
    ],
    ['in a chart it is left out by itself', story('<Chart kind="columns" series="ket-nap"/>'), []],
    [
      'in a draft it may be',
      { ...story(num('2022')), ...edition('articles:', 'draft: true\narticles:') },
      [],
    ],
  ])('%s', (_, files, expected) => {
    expect(early(files)).toEqual(expected)
  })

  it('of a series that waits whole, neither in a sentence nor in a chart or table: its last year is named', () => {
    const early = (body: string): readonly string[] =>
      found('unreleased-figure', { ...wholeWaiting, ...story(body) })
    expect(early(num('2022'))).toEqual(['2022 ket-nap-2023.mdx:8'])
    expect(early('<Chart kind="columns" series="ket-nap"/>')).toEqual(['2023 ket-nap-2023.mdx:8'])
    expect(early('<DataTable series="ket-nap"/>')).toEqual(['2023 ket-nap-2023.mdx:8'])
    expect(early('<Note kind="info">\n<DataTable series="ket-nap"/>\n</Note>')).toEqual([
      '2023 ket-nap-2023.mdx:9',
    ])
  })

  it('nor before a number that is still a draft, or not there', () => {
    const draft = {
      'content/2024-04/edition.yaml': `${LATER['content/2024-04/edition.yaml']}draft: true\n`.replace(
        'release_at: 2024-04',
        'release_at: 2023-04',
      ),
    }
    expect(early({ ...draft, ...story(num('2022')) })).toEqual(['2022 ket-nap-2023.mdx:8'])
    const out = {
      'content/2024-04/edition.yaml': (LATER['content/2024-04/edition.yaml'] ?? '').replace(
        'release_at: 2024-04',
        'release_at: 2023-04',
      ),
    }
    expect(early({ ...out, ...story(num('2022')) })).toEqual([])
  })
})

describe('a binding leads to words', () => {
  const data = {
    [SERIES]: `${HEAD}values:
  2021: chưa có số liệu
  2022: 142
  2023: 150
  2024: chưa có số liệu
`,
  }
  const lost = (body: string): readonly string[] => {
    const { problems } = inspect(writeProject({ ...data, ...story(body) }))
    return problems.flatMap(({ code, words }) =>
      code === 'unknown-reference' ? [words.vi.message.replaceAll('\u00a0', ' ')] : [],
    )
  }

  it.each([
    ['of two years with numbers', '<Change series="ket-nap" from="2022" to="2023"/>', []],
    [
      'not where the first has none',
      '<Change series="ket-nap" from="2021" to="2023"/>',
      [expect.stringContaining('năm 2021')],
    ],
    [
      'not where the last has none',
      '<Change series="ket-nap" from="2022" to="2024"/>',
      [expect.stringContaining('năm 2024')],
    ],
    [
      'of two without, the first is told',
      '<Change series="ket-nap" from="2021" to="2024"/>',
      [expect.stringContaining('năm 2021')],
    ],
    ['a value that is missing is words too', 'Năm 2024: <Num series="ket-nap" period="2024"/>.', []],
    [
      'a share needs a whole',
      '<Num series="ket-nap" period="2023" show="share"/>',
      [expect.stringContaining('không có tỷ lệ')],
    ],
  ])('%s', (_, body, expected) => {
    expect(lost(body)).toEqual(expected)
  })

  it('in a file of which something cannot be read it may be just that, and nothing is said', () => {
    const torn = { [SERIES]: `${data[SERIES]}ty_le: 80%\n` }
    const lost = (body: string): readonly string[] =>
      inspect(writeProject({ ...torn, ...story(body) })).problems.map(({ code }) => code)
    expect(lost('<Num series="ket-nap" period="2023" show="share"/>')).toEqual(['unknown-field'])
    expect(lost('<Change series="ket-nap" from="2022" to="2024"/>')).toEqual(['unknown-field'])
  })

  it('and what is not there at all is said once', () => {
    expect(lost('<Change series="ket-nap" from="2019" to="2023"/>')).toHaveLength(1)
    expect(lost('<Num series="ket-nap" period="2019" show="share"/>')).toHaveLength(1)
  })
})
