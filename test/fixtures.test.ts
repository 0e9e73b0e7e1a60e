import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inspect } from '../src/check/inspect.ts'
import { catalogue } from '../src/problems/catalogue/index.ts'
import type { Problem } from '../src/problems/problem.ts'
import { reportGithub } from '../src/problems/report-github.ts'
import { reportJson } from '../src/problems/report-json.ts'
import { reportText, writePlace } from '../src/problems/report-text.ts'

/**
 * Every code has small projects in `fixtures/<code>/<claim>/`: some that raise it and some near misses that must stay silent. Each holds
 * `expected.txt`: what `check` finds in it, one problem a line, nothing more and nothing less.
 */
const ROOT = join(import.meta.dirname, 'fixtures')

/** Found in a built folder, in what was published before, or a count of others: no project of an editor can raise them. */
const NOT_OF_A_PROJECT: ReadonlySet<string> = new Set([
  'embargo-leak',
  'external-resource',
  'inline-code',
  'invalid-html',
  'more-of-the-same',
  'orphan-file',
  'silent-revision',
  'text-leftover',
])

const codes = [...new Set(Object.keys(catalogue).map((key) => key.split('/')[0] ?? key))].filter(
  (code) => !NOT_OF_A_PROJECT.has(code),
)

const fixtures = readdirSync(ROOT)
  .filter((code) => code !== 'minimal')
  .flatMap((code) =>
    readdirSync(join(ROOT, code)).map((claim) => ({ code, claim, root: join(ROOT, code, claim) })),
  )

const found = new Map(fixtures.map(({ root }) => [root, inspect(root).problems]))

function told({ place, severity, code }: Problem): string {
  return `${writePlace(place)} ${severity} ${code}`
}

describe.each(fixtures)('$code: $claim', ({ code, claim, root }) => {
  const problems = found.get(root) ?? []

  it(claim.startsWith('near-miss') ? 'stays silent' : 'is found where it is, and nothing else', () => {
    const expected = readFileSync(join(root, 'expected.txt'), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
    expect(problems.map(told)).toEqual(expected)
    expect(expected.length === 0).toBe(claim.startsWith('near-miss'))
    expect(problems.filter((problem) => problem.code !== code)).toEqual([])
  })
})

describe('the fixtures together', () => {
  it.each(codes)('raise %s, and have a near miss of it', (code) => {
    const own = fixtures.filter((fixture) => fixture.code === code)
    expect(own.some(({ claim }) => !claim.startsWith('near-miss'))).toBe(true)
    expect(own.some(({ claim }) => claim.startsWith('near-miss'))).toBe(true)
  })

  it('belong to codes that exist', () => {
    expect([...new Set(fixtures.map(({ code }) => code))].filter((code) => !codes.includes(code))).toEqual([])
  })

  it('find every problem inside its file, on the letter that it is about', () => {
    for (const [root, problems] of found) {
      for (const { place, related } of problems) {
        for (const one of [place, ...related.map((other) => other.place)]) {
          if (one.line === undefined) continue
          const lines = readFileSync(join(root, one.file)).toString().normalize('NFC').split('\n')
          expect(one.line, `${root} ${one.file}`).toBeLessThanOrEqual(lines.length)
          expect(one.column ?? 1, `${root} ${one.file}`).toBeLessThanOrEqual(
            (lines[one.line - 1] ?? '').length + 1,
          )
        }
      }
    }
  })

  it('are told alike by every reporter, in both languages', () => {
    for (const problems of found.values()) {
      for (const language of ['vi', 'en'] as const) {
        const rows = JSON.parse(reportJson(problems, language)) as readonly {
          code: string
          message: string
          hint?: string
        }[]
        expect(rows.map(({ code }) => code)).toEqual(problems.map(({ code }) => code))
        const [text, github] = [reportText(problems, language), reportGithub(problems, language)]
        for (const [at, problem] of problems.entries()) {
          const { message, hint } = problem.words[language]
          expect(message.length).toBeGreaterThan(10)
          expect(rows[at]?.message).toBe(message)
          expect(rows[at]?.hint).toBe(hint)
          expect(text).toContain(`${writePlace(problem.place)}  `)
          expect(text).toContain(message)
          expect(github).toContain(problem.code)
        }
      }
    }
  })
})
