import { rmSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { BASE, writeProject } from '../making/project.ts'
import { runCheck } from './run-check.ts'

const many = (count: number, line: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => line(at)).join('\n')
const base = (file: string) => BASE[file] ?? ''
const series = base('data/series/ket-nap.yaml')
const withValues = (lines: string) => ({
  'data/series/ket-nap.yaml': series.replace('values:\n', `values:\n${lines}\n`),
})
const groups = (text: string) => ({ 'data/groups.yaml': `${text}\n` })
const story = (body: string) => ({
  'content/2024-01/ket-nap-2023.mdx': `${base('content/2024-01/ket-nap-2023.mdx')}\n${body}\n`,
})
const org = (at: number, parent = 'huyen-mau') => `k${at}:\n  name: Xã ${at}\n  type: t\n  parent: ${parent}`

/** What is as large as is just let through, or far too large. Each is answered by a code, or by nothing where it is legitimate. */
const heavy: readonly (readonly [string, Readonly<Record<string, string>>, readonly string[]])[] = [
  ['49,000 unknown keys', groups(many(49_000, (at) => `k${at}: v`)), ['wrong-type']],
  ['49,000 slips', groups(many(49_000, (at) => `k${at}: v: x`)), ['yaml-syntax']],
  ['49,000 quotations that do not end', groups(many(49_000, (at) => `k${at}: "v`)), ['yaml-syntax']],
  ['49,000 tabs', groups(many(49_000, (at) => `\tk${at}: v`)), ['bad-whitespace']],
  ['49,000 anchors', groups(many(49_000, (at) => `k${at}: &a${at} x`)), ['yaml-feature']],
  ['49,000 times one key', groups(many(49_000, () => 'k: v')), ['duplicate-key']],
  ['100,000 keys', groups(many(100_000, (at) => `k${at}: v`)), ['too-large']],
  ['100,000 slips', groups(many(100_000, (at) => `k${at}: v: x`)), ['too-large', 'yaml-syntax']],
  [
    '12,000 organisations',
    { 'data/orgs.yaml': `${base('data/orgs.yaml')}${many(12_000, (at) => org(at))}\n` },
    [],
  ],
  [
    '12,000 parents that are not there',
    { 'data/orgs.yaml': `${base('data/orgs.yaml')}${many(12_000, (at) => org(at, `huyen-mai-${at}`))}\n` },
    ['unknown-reference'],
  ],
  [
    'a chain of 12,000 organisations',
    { 'data/orgs.yaml': `${base('data/orgs.yaml')}${many(12_000, (at) => org(at, `k${at + 1}`))}\n` },
    ['unknown-reference'],
  ],
  [
    '9,000 years',
    withValues(many(9_000, (at) => ([2022, 2023].includes(1000 + at) ? '' : `  ${1000 + at}: 100`))),
    [],
  ],
  ['40,000 periods that are none', withValues(many(40_000, (at) => `  x${at}: 1`)), ['bad-period']],
  [
    '12,000 statements',
    {
      'data/series/ket-nap.yaml': `${series}statements:\n${many(12_000, () => '  - period: 2020/2023\n    each: year\n    value: từ 1 đến 200')}\n`,
    },
    [],
  ],
  [
    '49,000 stories that are not there',
    {
      'content/2024-01/edition.yaml': `${base('content/2024-01/edition.yaml')}${many(49_000, (at) => `  - a${at}`)}\n`,
    },
    ['unknown-reference'],
  ],
  ['a text of 5 MB', groups(`g:\n  name: |\n${many(49, () => `    ${'ộ'.repeat(33_000)}`)}`), ['too-large']],
  ['a remark of 5 MB', groups(`g:\n  name: a\n${many(49, () => `# ${'x'.repeat(99_000)}`)}`), []],
  ['50 MB', groups('a'.repeat(50_000_000)), ['too-large']],
  ['a bomb of aliases', groups(`a: &a x\n${many(9, (at) => `b${at}: &b${at} *a`)}`), ['yaml-feature']],
  ['1,000 levels', groups(many(1_000, (at) => `${' '.repeat(at)}a:`)), ['too-deep']],
  ['brackets in braces', story(`{${'('.repeat(90_000)}`), ['mdx-syntax']],
  ['1,900 open tags', story('<div>\n'.repeat(1_900)), ['html-tag']],
  ['30,000 open tags', story('<div>\n'.repeat(30_000)), ['mdx-syntax']],
  ['50,000 expressions', story(`${'{a} '.repeat(20_000)}\n`.repeat(2)), ['mdx-code']],
  ['half addresses', story('www.a_'.repeat(16_000)), ['mdx-syntax']],
  ['brackets and circumflexes', story('[^'.repeat(45_000)), []],
  ['a story of a million letters', story('a b c\n\n'.repeat(150_000)), ['too-large']],
]

/** On a machine where the smallest project takes more than a third of a second, two seconds are longer by as much. */
let twoSeconds = 2
beforeAll(() => {
  const root = writeProject()
  const small = Math.min(...[1, 2, 3].map(() => runCheck(root).seconds))
  rmSync(root, { recursive: true })
  twoSeconds = 2 * Math.max(1, small * 3)
})

/** A run beside other tests is charged for what they do to the machine: what is too slow is asked once more. */
function quickest(root: string): ReturnType<typeof runCheck> {
  const first = runCheck(root)
  if (first.seconds < twoSeconds) return first
  const second = runCheck(root)
  return second.seconds < first.seconds ? second : first
}

test.each(heavy)(
  'check answers %s with a code or accepts it, in two seconds of work and 512 MB',
  (_, files, expected) => {
    const root = writeProject(files)
    const ran = quickest(root)
    const codes = new Set(
      (JSON.parse(ran.said) as readonly { readonly code: string }[]).map(({ code }) => code),
    )
    for (const code of expected) expect(codes).toContain(code)
    if (expected.length === 0) expect(codes).toEqual(new Set())
    expect(ran).toMatchObject({ code: expected.length === 0 ? 0 : 1, signal: null })
    expect(ran.told).not.toMatch(/\.ts:\d|\bat .*\(|Error/u)
    expect(ran.megabytes).toBeLessThan(512)
    expect(ran.seconds).toBeLessThan(twoSeconds)
  },
)
