import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { carryOut, mendProject } from '../../src/mend/mend.ts'
import { planMending } from '../../src/mend/plan-mending.ts'
import { BASE, writeProject } from '../making/project.ts'

const ORGS = 'data/orgs.yaml'
const PLANS = 'data/plans.yaml'
/** The small project with its blanks in order: what is mended in a test is its own mess alone. */
const tidy = Object.fromEntries(
  Object.entries(BASE).map(([path, text]) => [path, text.replaceAll(/(năm|tháng) (?=\d)/g, '$1\u00a0')]),
)
const messy: Readonly<Record<string, string>> = {
  ...tidy,
  [ORGS]: (BASE[ORGS] ?? '').replaceAll('Đảng', 'Ðảng'),
  [PLANS]: 'ke-hoach:\n  name: Kế hoạch ðầu năm\n',
}
const now = new Date('2024-06-01T07:30:00.250Z')
const read = (root: string, path: string) => readFileSync(join(root, path), 'utf8')
const hash = (text: string) => createHash('sha256').update(text).digest('hex')

describe('before anything is written', () => {
  test('a copy of every file is kept, in a folder named by the instant', () => {
    const root = writeProject(messy)
    const { copies } = mendProject(root, now)
    expect(copies).toBe('.bantin/2024-06-01T07-30-00-250Z')
    for (const path of [ORGS, PLANS]) {
      expect(read(root, `${copies}/files/${path}`)).toBe(messy[path])
      expect(read(root, path)).not.toContain('ð')
    }
  })

  test('a list says what is done to which file, so that it can be taken back', () => {
    const root = writeProject(messy)
    const { copies = '' } = mendProject(root, now)
    expect(JSON.parse(read(root, `${copies}/list.json`))).toEqual({
      format: 1,
      command: 'check --fix',
      at: '2024-06-01T07:30:00.250Z',
      files: [ORGS, PLANS].map((path) => ({
        path,
        copy: `files/${path}`,
        before: hash(messy[path] ?? ''),
        after: hash(read(root, path)),
        changes: path === ORGS ? 3 : 1,
      })),
    })
  })

  test('two runs of one instant keep two copies, and Git sees neither', () => {
    const root = writeProject(messy)
    mendProject(root, now)
    writeFileSync(join(root, PLANS), messy[PLANS] ?? '')
    expect(mendProject(root, now).copies).toBe('.bantin/2024-06-01T07-30-00-250Z-2')
    expect(read(root, '.bantin/.gitignore')).toBe('*\n')
  })

  test('where no copy can be kept, nothing is written', () => {
    const root = writeProject({ ...messy, '.bantin': 'a file stands in the way' })
    const { refused, written } = mendProject(root, now)
    expect(refused).toMatch(/EEXIST|ENOTDIR/)
    expect(written).toEqual([])
    expect(read(root, ORGS)).toBe(messy[ORGS])
  })

  test('where there is nothing to mend, no copy is kept', () => {
    const root = writeProject(tidy)
    expect(mendProject(root, now)).toEqual({ language: 'vi', written: [], left: [] })
    expect(existsSync(join(root, '.bantin'))).toBe(false)
  })
})

describe('a file', () => {
  test('keeps its mode, and leaves nothing beside it', () => {
    const root = writeProject(messy)
    chmodSync(join(root, ORGS), 0o640)
    mendProject(root, now)
    expect(statSync(join(root, ORGS)).mode & 0o777).toBe(0o640)
    expect(readdirSync(join(root, 'data')).filter((name) => name.startsWith('.'))).toEqual([])
  })

  test('that is read-only is left and named, the others are mended', () => {
    const root = writeProject(messy)
    chmodSync(join(root, ORGS), 0o444)
    const { left, written } = mendProject(root, now)
    expect(left).toEqual([{ path: ORGS, why: 'read-only' }])
    expect(written.map(({ path }) => path)).not.toContain(ORGS)
    expect(read(root, ORGS)).toBe(messy[ORGS])
    expect(read(root, PLANS)).toContain('Kế hoạch đầu năm')
  })

  test('that somebody changed since it was planned is left and named', () => {
    const root = writeProject(messy)
    const plan = planMending(root)
    writeFileSync(join(root, ORGS), `${messy[ORGS]}# một dòng nữa\n`)
    expect(carryOut(root, plan, now).left).toEqual([{ path: ORGS, why: 'changed' }])
    expect(read(root, ORGS)).toContain('# một dòng nữa')
  })

  test('that is a link to another file of the project stays one', () => {
    const root = writeProject({ ...messy, [ORGS]: null, 'data-chung/orgs.yaml': messy[ORGS] ?? '' })
    symlinkSync('../data-chung/orgs.yaml', join(root, ORGS))
    mendProject(root, now)
    expect(
      readdirSync(join(root, 'data'), { withFileTypes: true })
        .find(({ name }) => name === 'orgs.yaml')
        ?.isSymbolicLink(),
    ).toBe(true)
    expect(read(root, 'data-chung/orgs.yaml')).toContain('Đảng bộ Huyện Mẫu')
  })

  test('that cannot be replaced is left and named with what the system says', () => {
    const root = writeProject(messy)
    // A folder under the name of the file to be written beside it stands in the way of that one alone.
    mkdirSync(join(root, `data/.orgs.yaml.${process.pid}.tmp`, 'x'), { recursive: true })
    const { left } = mendProject(root, now)
    expect(left).toEqual([
      { path: ORGS, why: 'not-written', cause: expect.stringMatching(/EEXIST|EISDIR/) as string },
    ])
    expect(read(root, ORGS)).toBe(messy[ORGS])
    expect(read(root, PLANS)).toContain('đầu năm')
  })
})

test.each([
  ['no UTF-8', Buffer.from([0x61, 0xe1, 0xbb, 0x0a]), 'not-text'],
  ['UTF-16', Buffer.from('\ufeffke-hoach:\n  name: Ðảng\n', 'utf16le'), 'not-text'],
  ['a control character of no text', Buffer.from('ke-hoach:\n  name: Ðảng \u0000\n'), 'not-text'],
  ['an old font', Buffer.from('ke-hoach:\n  name: §¶ng bé huyÖn\n'), 'old-font'],
  [
    'more than five megabytes',
    Buffer.from(`ke-hoach:\n  name: Ðảng\n${'# dòng\n'.repeat(700_000)}`),
    'not-text',
  ],
])('a file with %s is left and named', (_, bytes, why) => {
  const root = writeProject({ [PLANS]: bytes })
  expect(mendProject(root, now).left).toEqual([{ path: PLANS, why }])
  expect(readFileSync(join(root, PLANS)).equals(bytes)).toBe(true)
})

describe('a form that the office accepts', () => {
  const story = (accept: string) => ({
    'content/2024-01/ket-nap-2023.mdx': (BASE['content/2024-01/ket-nap-2023.mdx'] ?? '').replace(
      '\n---\n\n',
      `\naccept:\n${accept}---\n\nCả tỉnh là 12,5 %, thị xã là 31 %.\n\n`,
    ),
  })
  const mended = (accept: string) => {
    const root = writeProject(story(accept))
    mendProject(root, now)
    return read(root, 'content/2024-01/ket-nap-2023.mdx')
  }

  test('by its words stays, the others are mended', () => {
    const text = mended('  - check: number-form\n    text: "12,5 %"\n    reason: Như bản in\n')
    expect(text).toContain('Cả tỉnh là 12,5 %, thị xã là 31%.')
  })

  test('as a whole stays', () => {
    expect(mended('  - check: number-form\n    reason: Như bản in\n')).toContain('là 12,5 %, thị xã là 31 %.')
  })

  test('for another reason is quoted anew as it is mended', () => {
    const text = mended('  - check: number-unbound\n    text: "12,5 %"\n    reason: Số của tỉnh\n')
    expect(text).toContain('text: "12,5%"')
    expect(text).toContain('là 12,5%, thị xã')
  })
})

describe('a blank that is written in another way', () => {
  const edition = (points: string) => {
    const root = writeProject({
      'content/2024-01/edition.yaml': (tidy['content/2024-01/edition.yaml'] ?? '').replace(
        /main_points:\n.*\n/,
        `main_points:\n${points}\n`,
      ),
    })
    mendProject(root, now)
    return read(root, 'content/2024-01/edition.yaml').split('main_points:\n')[1]?.split('\narticles')[0]
  }

  test.each([
    ['behind an escape', '  - "K\\u1ef3 năm 2023"', '  - "K\\u1ef3 năm\u00a02023"'],
    ['beside a binding', "  - '{{ket-nap.2023}} năm 2023'", "  - '{{ket-nap.2023}} năm\u00a02023'"],
    [
      'in a folded sentence',
      '  - >-\n    Cả năm\n    2023, năm 2023 nữa',
      '  - >-\n    Cả năm\n    2023, năm\u00a02023 nữa',
    ],
  ])('%s is found', (_, written, mended) => {
    expect(edition(written)).toBe(mended)
  })

  test.each([
    ['an escape of its own', '  - "Kỳ năm\\x202023"'],
    ['a blank of another place that only looks alike', '  - " 2\\u1ef3 năm\\x202023"'],
    ['the end of a line', '  - >-\n    Cả năm\n    2023'],
  ])('%s stays', (_, written) => {
    expect(edition(written)).toBe(written)
  })
})
