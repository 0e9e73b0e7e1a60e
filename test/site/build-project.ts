import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, sep } from 'node:path'
import { onTestFinished } from 'vitest'

const engine = join(import.meta.dirname, '..', '..')

/** An instant at which the number of the minimal project is out. */
export const AS_OF = '2024-03-05T09:00:00+07:00'

/** Builds a project as a person would, in a process of its own. */
export function buildProject(
  root: string,
  { out = freshFolder(), asOf = AS_OF, words = [], node = [], env = {} }: Wish = {},
): Built {
  const main = join(engine, 'src', 'cli', 'main.ts')
  const line = ['build', '--root', root, '--out', out, '--as-of', asOf, ...words]
  const ended = spawnSync(process.execPath, [...node, main, ...line], {
    encoding: 'utf8',
    cwd: engine,
    env: { ...process.env, ...env },
  })
  return { code: ended.status ?? -1, said: ended.stdout, told: ended.stderr, out }
}

/** Builds a project that must build: says what stood in the way where it does not. */
export function mustBuild(root: string, wish: Wish = {}): Built {
  const built = buildProject(root, wish)
  if (built.code !== 0) throw new Error(`Not built (exit code ${built.code}):\n${built.told}`)
  return built
}

/** A place for a build that goes when the test ends; made in a hook, it is the caller's to remove. */
export function freshFolder(parent = tmpdir()): string {
  const folder = mkdtempSync(join(parent, 'bantin-site-'))
  try {
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  } catch {
    // Outside a test there is nothing to hang the removal on.
  }
  return join(folder, 'dist')
}

/** Every file of a folder with its bytes, by path. */
export function readFolder(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  const paths = files.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort()
  return Object.fromEntries(
    paths.map((path) => [path.split(sep).join('/'), readFileSync(join(folder, path), 'latin1')]),
  )
}

/** One text file of a built folder. */
export function page(built: Built, path: string): string {
  return readFileSync(join(built.out, path), 'utf8')
}

export interface Built {
  readonly code: number
  /** Standard output. */
  readonly said: string
  /** Standard error. */
  readonly told: string
  readonly out: string
}

interface Wish {
  readonly out?: string
  readonly asOf?: string
  readonly words?: readonly string[]
  /** For Node itself, before the program. */
  readonly node?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}
