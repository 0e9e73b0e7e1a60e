import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { type Guard, guards } from './removable.ts'

const root = join(import.meta.dirname, '..', '..')
const folder = mkdtempSync(join(tmpdir(), 'bantin-guards-'))
afterAll(() => rmSync(folder, { recursive: true }))

const all: readonly (readonly [string, Guard])[] = Object.entries(guards)

test.each(all)('%s is where it is taken off, once', (_, { module, from }) => {
  expect(readFileSync(join(root, module), 'utf8').split(from)).toHaveLength(2)
})

const intact = runTests([...new Set(all.map(([, { noticedBy }]) => noticedBy))])

test('with every guard in its place the tests pass', () => {
  expect(intact).toMatchObject({ code: 0, failed: [] })
})

test.each(all)(
  'without %s the tests that watch it fail, by what they assert',
  (_, guard) => {
    const { code, failed, counts } = runTests([guard.noticedBy], guard)
    expect(code).not.toBe(0)
    expect(failed.join('\n')).toContain('AssertionError')
    // Every test of the file ran, as with the guard: it is not the import that failed.
    expect(counts[guard.noticedBy]).toBe(intact.counts[guard.noticedBy])
  },
  60_000,
)

/** What a run of test files says: its exit code, what the failed tests say, and how many tests each file held. */
function runTests(files: readonly string[], removed?: Guard): Run {
  const report = join(folder, 'report.json')
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const config = join(import.meta.dirname, 'vitest.without-guard.ts')
  const words = ['run', '--config', config, '--reporter=json', `--outputFile=${report}`, ...files]
  const { status } = spawnSync(process.execPath, [vitest, ...words], {
    cwd: root,
    stdio: 'ignore',
    timeout: 110_000,
    env: { ...process.env, REMOVED_GUARD: JSON.stringify(removed ?? null) },
  })
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report
  rmSync(report)
  return {
    code: status,
    failed: testResults.flatMap(({ assertionResults }) =>
      assertionResults.flatMap(({ failureMessages }) => failureMessages),
    ),
    counts: Object.fromEntries(
      testResults.map(({ name, assertionResults }) => [name.slice(root.length + 1), assertionResults.length]),
    ),
  }
}

interface Run {
  readonly code: number | null
  readonly failed: readonly string[]
  readonly counts: Readonly<Record<string, number>>
}

interface Report {
  readonly testResults: readonly {
    readonly name: string
    readonly assertionResults: readonly { readonly failureMessages: readonly string[] }[]
  }[]
}
