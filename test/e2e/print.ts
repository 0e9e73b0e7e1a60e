import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { findBrowser } from '../browser.ts'

const engine = join(import.meta.dirname, '..', '..')

/** Runs a verb that prints as a person would, with the browser of the tests. */
export function runPrinting(...words: readonly string[]): Ran {
  const found = findBrowser()
  if ('advice' in found) throw new Error(found.advice)
  return run(words, found.path)
}

/** The same where the computer has no browser. */
export function runWithoutBrowser(...words: readonly string[]): Ran {
  return run(words, '/no/such/browser')
}

function run(words: readonly string[], browser: string): Ran {
  const ended = spawnSync(process.execPath, [join(engine, 'src', 'cli', 'main.ts'), ...words], {
    encoding: 'utf8',
    cwd: engine,
    env: { ...process.env, BANTIN_BROWSER: browser },
  })
  return { code: ended.status ?? -1, said: ended.stdout, told: ended.stderr }
}

/** Is Poppler there, which reads a PDF as others will? `.ci/run` installs it. */
export function hasPoppler(): boolean {
  return spawnSync('pdftotext', ['-v']).status === 0
}

/** The text of each page of a PDF. */
export function textOfPages(file: string): readonly string[] {
  return poppler('pdftotext', '-layout', file, '-').split('\f').slice(0, -1)
}

/** What a PDF says of itself, by name. */
export function infoOf(file: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    poppler('pdfinfo', file)
      .split('\n')
      .flatMap((line) => {
        const [, name, value] = /^([^:]+):\s+(.*)$/.exec(line) ?? []
        return name === undefined || value === undefined ? [] : [[name, value]]
      }),
  )
}

function poppler(program: string, ...words: readonly string[]): string {
  const ended = spawnSync(program, words, { encoding: 'utf8' })
  if (ended.status !== 0) throw new Error(`${program}: ${ended.stderr}`)
  return ended.stdout
}

interface Ran {
  readonly code: number
  readonly said: string
  readonly told: string
}
