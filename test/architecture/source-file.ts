import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { execFileSync } from 'node:child_process'

/** One file of the project as the guard reads it. */
export interface SourceFile {
  /** From the top of the project, with `/`. */
  readonly path: string
  readonly text: string
}

/** One import: what is named, and the file it means where it is one of ours. `type`: gone when the program runs. */
export interface Import {
  readonly specifier: string
  readonly target?: string
  readonly type: boolean
}

/** Every source file of the project, those not yet committed included. */
export function readSources(top: string): readonly SourceFile[] {
  const words = ['ls-files', '--cached', '--others', '--exclude-standard', '-z', '--', 'src', 'test', '*.mjs']
  const listed = execFileSync('git', words, { cwd: top, encoding: 'utf8' }).split('\0')
  return listed
    .filter((path) => /\.(ts|astro|css|mjs|mdx)$/.test(path) && !/^test\/(fixtures|snapshots)\//.test(path))
    .flatMap((path) => {
      const text = readIfThere(join(top, path))
      return text === undefined ? [] : [{ path, text }]
    })
}

/** The imports of a file, dynamic ones included. */
export function importsOf({ path, text }: SourceFile): readonly Import[] {
  return [...withoutComments(text).matchAll(IMPORT)].map((found) => {
    const specifier = found[2] ?? found[3] ?? found[4] ?? ''
    const type = /^(import|export)\s+type\b/.test(found[0])
    if (!specifier.startsWith('.')) return { specifier, type }
    return { specifier, type, target: posix.join(posix.dirname(path), specifier) }
  })
}

/** The text with its comments blanked out, lines kept. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[^]*?\*\/|(?<=^|\s)\/\/[^\n]*/g, (comment) => comment.replace(/[^\n]/g, ' '))
}

const IMPORT =
  /\b(import|export)\s[^'"`;()]*?\bfrom\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)|^\s*import\s+['"]([^'"]+)['"]/gm

/** Listed by Git and already gone from the disk: nothing to read. */
function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
