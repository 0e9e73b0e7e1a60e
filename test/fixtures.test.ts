import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { run } from '../src/cli/verbs/run.ts'
import { catalogue } from '../src/problems/catalogue/index.ts'
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

const made: string[] = []
afterAll(() => made.forEach((root) => rmSync(root, { recursive: true })))

const fixtures = await Promise.all([
  ...kept.map(async (one) => ({
    ...one,
    marked: readFileSync(join(one.root, 'expected.txt'), 'utf8')
      .split('\n')
      .filter((line) => line !== ''),
    ...(await reportsOf(one.root)),
  })),
  ...madeFixtures.map(async ({ code, claim, files = {}, make, expected }) => {
    const root = writeProject(files)
    make?.(root)
    made.push(root)
    return { code, claim, root, marked: expected, ...(await reportsOf(root)) }
  }),
])

describe.each(fixtures)('$code: $claim', ({ code, claim, root, marked, exit, vi: found }) => {
  const near = claim.startsWith('near-miss')

  it(near ? 'stays silent' : 'is found where it is, and nothing else', () => {
    expect(found.json.map(told)).toEqual(marked.map((line) => line.split(' | ')[0]))
    expect(found.json.filter((row) => row.code !== code)).toEqual([])
    expect(found.json.length === 0).toBe(near)
    for (const [at, row] of found.json.entries()) {
      const [, mark = ''] = marked[at]?.split(' | ') ?? []
      if (mark !== '')
        expect(lineOf(root, row).slice((row.column ?? 1) - 1, (row.column ?? 1) - 1 + mark.length)).toBe(mark)
    }
    expect(exit).toBe(found.json.some(({ severity }) => severity === 'error') ? 1 : 0)
  })
})

describe('the fixtures together', () => {
  it.each(codes)('raise %s, and have a near miss of it', (code) => {
    const own = fixtures.filter((fixture) => fixture.code === code)
    expect(own.some(({ claim }) => !claim.startsWith('near-miss'))).toBe(true)
    expect(own.some(({ claim }) => claim.startsWith('near-miss'))).toBe(true)
  })

  it('say every sentence of the catalogue that a project can cause', () => {
    expect(keys.filter((key) => !said.has(key)).sort()).toEqual(NET)
  })

  it('belong to codes that exist', () => {
    expect(fixtures.map(({ code }) => code).filter((code) => !codes.includes(code))).toEqual([])
  })

  it('lead to places inside their files', () => {
    for (const { root, vi: found } of fixtures) {
      for (const place of found.json.flatMap((row) => [row, ...row.related])) {
        if (place.line === undefined) continue
        expect(place.column ?? 1, `${root} ${place.file}`).toBeLessThanOrEqual(lineOf(root, place).length + 1)
      }
    }
  })

  it('are told alike by every reporter, in both languages', () => {
    for (const { vi: vietnamese, en: english } of fixtures) {
      expect(english.json.map(told)).toEqual(vietnamese.json.map(told))
      for (const { json, text, github } of [vietnamese, english]) {
        expect(text).toEqual(json.map((row) => [placeOf(row), row.code, shown(row.message)].join('  ')))
        expect(github).toEqual(json.map((row) => [placeOf(row), row.code, row.message].join('  ')))
        for (const { message, hint } of json) {
          expect(message.length).toBeGreaterThan(10)
          expect(hint).not.toBe('')
        }
      }
      for (const [at, row] of vietnamese.json.entries())
        expect(row.message).not.toBe(english.json[at]?.message)
    }
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

/** What the command prints for a root, in every format and both languages; text and GitHub as `place  code  message`. */
async function reportsOf(root: string): Promise<Reports> {
  const [vietnamese, english] = await Promise.all(
    (['vi', 'en'] as const).map((language) => inLanguage(root, language)),
  )
  if (vietnamese === undefined || english === undefined) throw new Error('no report')
  return { exit: vietnamese.exit, vi: vietnamese, en: english }
}

async function inLanguage(root: string, language: 'vi' | 'en'): Promise<Told & { readonly exit: number }> {
  const printed = async (format: string): Promise<{ readonly exit: number; readonly out: string }> => {
    const io = makeIo()
    const exit = await run(['check', '--root', root, '--format', format, '--lang', language], io)
    return { exit, out: io.said.out }
  }
  const { exit, out } = await printed('json')
  const lines = async (format: string) =>
    (await printed(format)).out.split('\n').filter((line) => /^\S/u.test(line))
  return {
    exit,
    json: JSON.parse(out) as readonly Row[],
    text: (await lines('text')).map((line) =>
      line.replace(/ {2}(?:lỗi|cảnh báo|lưu ý|error|warning|info) {2}/u, '  '),
    ),
    github: (await lines('github')).map(plainOfGithub),
  }
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

interface Reports {
  readonly exit: number
  readonly vi: Told
  readonly en: Told
}

interface Told {
  readonly json: readonly Row[]
  readonly text: readonly string[]
  readonly github: readonly string[]
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
