import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { run } from '../src/cli/verbs/run.ts'
import { catalogue } from '../src/problems/catalogue/index.ts'
import type { Language } from '../src/quantity/language.ts'
import type * as making from '../src/problems/make-problem.ts'
import { makeIo } from './making/io.ts'
import { madeFixtures } from './making/made-fixtures.ts'
import { writeProject } from './making/project.ts'

/**
 * Every code has small projects in `fixtures/<code>/<claim>/`: some that raise it and some near misses that must stay silent. Each holds
 * `expected.txt`: what `check` finds in it, one problem a line, nothing more and nothing less; behind ` | ` what stands at its place. What
 * cannot lie in a repository is made here.
 */
const ROOT = join(import.meta.dirname, 'fixtures')

/** Found in a built folder or in what was published before: no project of an editor can raise them. */
const NOT_OF_A_PROJECT: ReadonlySet<string> = new Set([
  'broken-link/output',
  'embargo-leak',
  'embargo-leak/figure',
  'embargo-leak/picture',
  'external-resource',
  'inline-code',
  'invalid-html',
  'orphan-file',
  'silent-revision',
  'text-leftover',
])

/** No project is known that leads here: what these say is said for want of better words. The superuser of a test reads everything. */
const NET: readonly string[] = [
  'bad-file-name/unreadable',
  'bad-value/mixed-scales',
  'bad-value/needs-percent',
  'mdx-syntax/other',
]

const said = vi.hoisted(() => new Set<string>())

vi.mock('../src/problems/make-problem.ts', async (original) => {
  const { problem } = await original<typeof making>()
  const spy: typeof problem = (key, ...rest) => {
    said.add(key)
    return problem(key, ...rest)
  }
  return { problem: spy }
})

const keys = Object.keys(catalogue).filter((key) => !NOT_OF_A_PROJECT.has(key))
const codes = [...new Set(keys.map((key) => key.split('/')[0] ?? key))].filter(
  (code) => code !== 'more-of-the-same',
)

const kept = readdirSync(ROOT)
  .filter((code) => code !== 'minimal')
  .flatMap((code) =>
    readdirSync(join(ROOT, code)).map((claim) => ({ code, claim, root: join(ROOT, code, claim) })),
  )

const made = madeFixtures.map(({ code, claim, files = {}, make, expected }) => {
  const root = writeProject(files)
  make?.(root)
  return { code, claim, root, marked: expected }
})
afterAll(() => made.forEach(({ root }) => rmSync(root, { recursive: true })))

const fixtures = [
  ...kept.map((one) => ({ ...one, marked: linesOf(readFileSync(join(one.root, 'expected.txt'), 'utf8')) })),
  ...made,
]

describe.each(fixtures)('$code: $claim', ({ code, claim, root, marked }) => {
  const near = claim.startsWith('near-miss')

  it(near ? 'stays silent' : 'is found where it is, and nothing else', async () => {
    const { exit, rows } = await checked(root, 'vi')
    expect(rows.map(told)).toEqual(marked.map((line) => line.split(' | ')[0]))
    expect(rows.filter((row) => row.code !== code)).toEqual([])
    expect(rows.length === 0).toBe(near)
    expect(exit).toBe(rows.some(({ severity }) => severity === 'error') ? 1 : 0)
    for (const [at, row] of rows.entries()) {
      const [, mark = ''] = marked[at]?.split(' | ') ?? []
      const from = (row.column ?? 1) - 1
      if (mark !== '') expect(lineOf(root, row).slice(from, from + mark.length)).toBe(mark)
    }
  })
})

describe('what is found', () => {
  const raising = fixtures.filter(({ claim }) => !claim.startsWith('near-miss'))

  it.each(raising)(
    'in $code ($claim) is told alike in every form and both languages, inside its files',
    async ({ root }) => {
      const { rows } = await checked(root, 'vi')
      const { rows: english } = await checked(root, 'en')
      expect(english.map(told)).toEqual(rows.map(told))
      for (const [at, row] of rows.entries()) expect(row.message).not.toBe(english[at]?.message)
      for (const [language, own] of [
        ['vi', rows],
        ['en', english],
      ] as const) {
        const text = linesOf(await printed(root, 'text', language)).filter((line) => !line.startsWith(' '))
        expect(text.map(plainOfText)).toEqual(
          own.map((row) => [placeOf(row), row.code, shown(row.message)].join('  ')),
        )
        const github = linesOf(await printed(root, 'github', language))
        expect(github.map(plainOfGithub)).toEqual(
          own.map((row) => [placeOf(row), row.code, row.message].join('  ')),
        )
        for (const { message, hint } of own) {
          expect(message.length).toBeGreaterThan(10)
          expect(hint).not.toBe('')
        }
      }
      for (const place of rows.flatMap((row) => [row, ...row.related])) {
        if (place.line === undefined) continue
        expect(place.column ?? 1, place.file).toBeLessThanOrEqual(lineOf(root, place).length + 1)
      }
    },
  )
})

describe('the fixtures together', () => {
  it.each(codes)('raise %s, and have a near miss of it', (code) => {
    const own = fixtures.filter((fixture) => fixture.code === code)
    expect(own.some(({ claim }) => !claim.startsWith('near-miss'))).toBe(true)
    expect(own.some(({ claim }) => claim.startsWith('near-miss'))).toBe(true)
  })

  it('say every sentence of the catalogue that a project can cause', async () => {
    for (const { root } of fixtures) await checked(root, 'vi')
    expect(keys.filter((key) => !said.has(key)).sort()).toEqual(NET)
  })

  it('belong to codes that exist', () => {
    expect(fixtures.map(({ code }) => code).filter((code) => !codes.includes(code))).toEqual([])
  })
})

/** A near miss is the same project but for the point in question. */
describe('a near miss', () => {
  const near = kept.filter(({ claim }) => claim.startsWith('near-miss'))

  it.each(near)('of $code ($claim) differs from what raises it in two files at most', ({ code, root }) => {
    const own = filesOf(root)
    const differences = kept
      .filter((other) => other.code === code && !other.claim.startsWith('near-miss'))
      .map((other) => {
        const others = filesOf(other.root)
        const paths = new Set([...own.keys(), ...others.keys()])
        return [...paths].filter((path) => own.get(path) !== others.get(path)).length
      })
    expect(Math.min(...differences)).toBeGreaterThan(0)
    expect(Math.min(...differences)).toBeLessThanOrEqual(2)
  })
})

const answers = new Map<string, Promise<Answer>>()

/** What the command finds below a root, asked once. */
function checked(root: string, language: Language): Promise<Answer> {
  const key = `${language} ${root}`
  const answer = answers.get(key) ?? ask(root, language)
  answers.set(key, answer)
  return answer
}

async function ask(root: string, language: Language): Promise<Answer> {
  const io = makeIo()
  const exit = await run(['check', '--root', root, '--format', 'json', '--lang', language], io)
  return { exit, rows: JSON.parse(io.said.out) as readonly Row[] }
}

async function printed(root: string, format: string, language: Language): Promise<string> {
  const io = makeIo()
  await run(['check', '--root', root, '--format', format, '--lang', language], io)
  return io.said.out
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '')
}

/** Text and GitHub's commands as `place  code  message`. */
function plainOfText(line: string): string {
  return line.replace(/ {2}(?:lỗi|cảnh báo|lưu ý|error|warning|info) {2}/u, '  ')
}

/** `::error file=a,line=1,col=2,title=code::message%0Ahint` */
function plainOfGithub(line: string): string {
  const [, properties = '', words = ''] = /^::(?:error|warning|notice) (.*?)::(.*)$/u.exec(line) ?? []
  const {
    file,
    line: at,
    col,
    title,
  } = Object.fromEntries(
    properties
      .split(',')
      .map((one) => [one.slice(0, one.indexOf('=')), decoded(one.slice(one.indexOf('=') + 1))]),
  )
  const place = [file, at, col].filter((part) => part !== undefined).join(':')
  return [place, title, decoded(words.split('%0A')[0] ?? '')].join('  ')
}

function decoded(text: string): string {
  return text.replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%')
}

/** On a terminal no letter may turn a line around. */
function shown(message: string): string {
  return message.replace(/[\u0000-\u001f\u202a-\u202e]/gu, '\ufffd')
}

function placeOf({ file, line, column }: Place): string {
  return [file, line, column].filter((part) => part !== undefined).join(':')
}

function told(row: Row): string {
  return `${placeOf(row)} ${row.severity} ${row.code}`
}

function lineOf(root: string, { file, line }: Place): string {
  const lines = readFileSync(join(root, file), 'utf8').normalize('NFC').split('\n')
  expect(line, `${root} ${file}`).toBeLessThanOrEqual(lines.length)
  return lines[(line ?? 1) - 1] ?? ''
}

function filesOf(root: string): ReadonlyMap<string, string> {
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
  return new Map(
    paths
      .filter((entry) => entry.isFile() && entry.name !== 'expected.txt')
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(root.length), readFileSync(path, 'latin1')]),
  )
}

interface Answer {
  readonly exit: number
  readonly rows: readonly Row[]
}

interface Place {
  readonly file: string
  readonly line?: number
  readonly column?: number
}

interface Row extends Place {
  readonly severity: string
  readonly code: string
  readonly message: string
  readonly hint?: string
  readonly related: readonly Place[]
}
