import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadProject } from '../../src/load/load-project.ts'
import { BINDING, type Passage } from '../../src/load/passage.ts'
import { BASE, writeProject } from '../making/project.ts'
import { png } from './making-pictures.ts'

const FILE = 'content/2024-01/ket-nap-2023.mdx'

const EDITION = 'content/2024-01/edition.yaml'

/** Ways to write one text of YAML: plain, in quotes with and without escapes, folded and kept line by line. */
const WRITTEN: readonly ((words: readonly string[]) => string)[] = [
  (words) => words.join(' '),
  (words) => `'${words.join(' ')}'`,
  (words) => `"${words.join('\\u00a0').replaceAll('“', '\\u201c')}"`,
  (words) => `>-\n  ${words.join('\n  ')}`,
  (words) => `|-\n  ${words.join('\n  ')}`,
  (words) => `"${words.join('\n  ')}"`,
  (words) => words.join('\n  '),
]

function passagesOf(body: string, head = ''): readonly Passage[] {
  const story = (BASE[FILE] ?? '').replace(/---\n\n[^]*$/u, `${head}---\n\n${body}`)
  const { project } = loadProject(writeProject({ [FILE]: story }))
  return project.editions[0]?.articles[0]?.passages ?? []
}

function told(passages: readonly Passage[]): readonly string[] {
  return passages.map(
    ({ kind, text, speaker }) =>
      `${kind}${speaker === undefined ? '' : ` (${speaker})`}: ${text.replaceAll(BINDING, '#')}`,
  )
}

describe('passages of a story', () => {
  it('are its title and summary, then what stands in tags, then its body in order', () => {
    const body = [
      '## Đầu mục 1',
      'Một đoạn có <Num series="ket-nap" period="2023"/> và **chữ đậm 2**, [liên kết 3](https://vi-du.vn/4).',
      '- mục 5\n- mục 6',
      '| A | B |\n| --- | ---: |\n| 7 | 8 |',
      '<Quote name="Ban Tổ chức">\nLời nói 9.\n</Quote>',
      '> Lời dẫn 10.',
      '<Chart kind="columns" series="ket-nap" title="Hình 11" subtitle="Dòng phụ 11" description="Lời tả 11" caption="Chú thích 12"/>',
      'Có chú thích[^1] và `mã 13`.',
      '[^1]: Chân trang 14.',
    ].join('\n\n')
    expect(told(passagesOf(body))).toEqual([
      'title: Kết nạp đảng viên năm 2023',
      'summary: Kế hoạch năm 2023 đã hoàn thành.',
      'chart-title: Hình 11',
      'chart-title: Dòng phụ 11',
      'alt: Lời tả 11',
      'caption: Chú thích 12',
      'heading: Đầu mục 1',
      'paragraph: Một đoạn có # và chữ đậm 2, liên kết 3.',
      'list-item: mục 5',
      'list-item: mục 6',
      'cell: A',
      'cell: B',
      'cell: 7',
      'cell: 8',
      'paragraph (Ban Tổ chức): Lời nói 9.',
      'paragraph (): Lời dẫn 10.',
      'paragraph: Có chú thích và  .',
      'footnote: Chân trang 14.',
    ])
  })

  it('are the words of pictures too, in the front matter and in tags, and what notes hold', () => {
    const story = (BASE[FILE] ?? '').replace(
      /---\n\n[^]*$/u,
      'image:\n  src: le.png\n  alt: Có 1 người\n  caption: Lễ 2\n---\n\n<Photo src="le.png" alt="Có 3 người" caption="Ảnh 4"/>\n\n<Note kind="info">\n\n- Mục 5\n  - Mục 6\n\n</Note>\n',
    )
    const { project } = loadProject(writeProject({ [FILE]: story, 'content/2024-01/le.png': png(640, 480) }))
    expect(told(project.editions[0]?.articles[0]?.passages ?? [])).toEqual([
      'alt: Có 1 người',
      'caption: Lễ 2',
      'title: Kết nạp đảng viên năm 2023',
      'summary: Kế hoạch năm 2023 đã hoàn thành.',
      'alt: Có 3 người',
      'caption: Ảnh 4',
      'list-item: Mục 5',
      'list-item: Mục 6',
    ])
  })

  it('hold the bindings of titles and captions too', () => {
    const [, , title] = passagesOf(
      '<Chart kind="columns" series="ket-nap" title="Kết nạp {{ket-nap.2023}} người"/>',
    )
    expect(title?.text).toBe(`Kết nạp ${BINDING} người`)
    expect(title?.bindings).toMatchObject([{ offset: 8, use: { series: 'ket-nap', period: { year: 2023 } } }])
  })

  it('are the name and definition of a series, the title, summary and main points of an edition', () => {
    const { project } = loadProject(writeProject())
    expect(told(project.series.get('ket-nap')?.passages ?? [])).toEqual([
      'name: Đảng viên mới kết nạp',
      'definition: Số người được kết nạp vào Đảng trong kỳ',
    ])
    expect(told(project.editions[0]?.passages ?? [])).toEqual([
      'title: Số 01, tháng 01/2024',
      'summary: Kết quả kết nạp đảng viên năm 2023.',
      'main-point: Kế hoạch năm 2023 đã hoàn thành.',
    ])
  })
})

describe('the place of a letter of a passage', () => {
  const pieces = [
    'chữ ',
    '172',
    '*nghiêng 9* ',
    '**đậm 33**',
    '\\<5 ',
    '&amp; ',
    '&lt;4',
    '\n',
    ' [nối 77](https://vi-du.vn/1) ',
    '“6” ',
    'a\\{8\\} ',
    '😀 ',
    '<Num series="ket-nap" period="2023"/> ',
    '`12` ',
    'tăng 3,04% ',
  ]

  it('is where the same digit stands in the file, behind escapes, names of letters, bindings and line ends', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 14 }),
        fc.constantFrom('', '> ', '- ', '## '),
        fc.boolean(),
        (parts, mark, windows) => {
          const body = `${mark}chữ ${parts.join('')}`.replaceAll(
            '\n',
            mark === '> ' ? '\n> ' : mark === '## ' ? ' ' : '\n',
          )
          const plain = (BASE[FILE] ?? '').replace(/---\n\n[^]*$/u, `---\n\n${body}\n`)
          const story = windows ? plain.replaceAll('\n', '\r\n') : plain
          const lines = story.split(/\r?\n/u)
          const { project } = loadProject(writeProject({ [FILE]: story }))
          const passages = project.editions[0]?.articles[0]?.passages ?? []
          expect(passages.length).toBeGreaterThan(2)
          for (const { text, placeAt } of passages) {
            for (const { index, 0: digit } of text.matchAll(/\d/g)) {
              const { line = 0, column = 0 } = placeAt(index)
              expect(lines[line - 1]?.[column - 1]).toBe(digit)
            }
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  it('is where the same digit stands in YAML and in tags, however it is quoted, folded or bound', () => {
    const words = ['chữ 1', '{{ket-nap.2023}}', '23,4%', 'a', '“5”', '{{ket-nap.2022}} 67', '8 &amp; 9']
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 }),
        fc.constantFrom(...WRITTEN),
        fc.boolean(),
        (parts, write, windows) => {
          const summary = (text: string, written: string): string =>
            text.replace(/^summary: .+$/mu, `summary: ${written}`)
          const texts = ['Có', ...parts]
          const edition = summary(BASE[EDITION] ?? '', write(texts))
          const story = `${summary(BASE[FILE] ?? '', write(texts))}\n<Chart kind="columns" series="ket-nap" caption="${texts.join(' ')}"/>\n`
          const files = Object.fromEntries(
            [
              [EDITION, edition],
              [FILE, story],
            ].map(([file = '', text = '']) => [file, windows ? text.replaceAll('\n', '\r\n') : text]),
          )
          const { project } = loadProject(writeProject(files))
          const [one] = project.editions
          const passages = [...(one?.passages ?? []), ...(one?.articles[0]?.passages ?? [])]
          expect(passages.map(({ kind }) => kind)).toEqual(
            expect.arrayContaining(['summary', 'summary', 'caption']),
          )
          for (const { text, placeAt } of passages) {
            for (const { index, 0: digit } of text.matchAll(/\d/g)) {
              const { file, line = 0, column = 0 } = placeAt(index)
              expect(files[file]?.split(/\r?\n/u)[line - 1]?.[column - 1]).toBe(digit)
            }
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  it('is told in YAML that is folded over lines too', () => {
    const series = (BASE['data/series/ket-nap.yaml'] ?? '').replace(
      'definition: Số người được kết nạp vào Đảng trong kỳ',
      'definition: >\n  Số người được kết nạp\n  trong 12 tháng',
    )
    const { project } = loadProject(writeProject({ 'data/series/ket-nap.yaml': series }))
    const definition = project.series.get('ket-nap')?.passages[1]
    expect(definition?.placeAt(definition.text.indexOf('12'))).toMatchObject({ line: 5, column: 9 })
  })
})
