import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { MendedFile } from './plan-mending.ts'
import { writeThrough } from './replace-file.ts'

/** Where the files of an office are kept as they were before a command rewrote them, a folder a run. No check reads it. */
export const COPIES = '.bantin'

/** What a run was about to do: `undo` puts a copy back where the file is still as the run left it (`after`). */
export interface CopyList {
  readonly format: 1
  readonly command: string
  /** When, as an instant in UTC. */
  readonly at: string
  /** `path` is the file's, relative to the root, `copy` its copy's, relative to this list; hashes are SHA-256. */
  readonly files: readonly {
    readonly path: string
    readonly copy: string
    readonly before: string
    readonly after: string
    readonly changes: number
  }[]
}

/**
 * Copies the files as they are into a new folder named by the instant, with a list of what comes next, before anything is written. Returns
 * the folder, relative to the root. Throws what the system says where it cannot; then nothing was changed.
 */
export function keepCopies(root: string, command: string, files: readonly MendedFile[], now: Date): string {
  const folder = newFolder(root, now)
  const list: CopyList = {
    format: 1,
    command,
    at: now.toISOString(),
    files: files.map(({ path, before, after, changes }) => ({
      path,
      copy: `files/${path}`,
      before: hashOf(before),
      after: hashOf(after),
      changes: changes.length,
    })),
  }
  for (const { path, before } of files) {
    const copy = join(root, folder, 'files', path)
    mkdirSync(dirname(copy), { recursive: true })
    writeThrough(copy, before)
  }
  writeThrough(join(root, folder, 'list.json'), Buffer.from(`${JSON.stringify(list, undefined, 2)}\n`))
  return folder
}

/** A folder that is not there yet; two runs of one instant get two. */
function newFolder(root: string, now: Date): string {
  mkdirSync(join(root, COPIES), { recursive: true })
  // An office that keeps its texts under Git keeps no copies there.
  writeFileSync(join(root, COPIES, '.gitignore'), '*\n')
  const name = now.toISOString().replace(/[:.]/gu, '-')
  for (let count = 1; ; count++) {
    const folder = `${COPIES}/${name}${count === 1 ? '' : `-${count}`}`
    try {
      mkdirSync(join(root, folder))
      return folder
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    }
  }
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
