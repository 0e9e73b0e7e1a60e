import { lstatSync, readdirSync, realpathSync, statSync, type Stats } from 'node:fs'
import { join, sep } from 'node:path'
import { problem } from '../problems/make-problem.ts'
import type { Problem } from '../problems/problem.ts'
import { isPassedOver } from './file-names.ts'

/**
 * Everything in a folder of the project, in the order of names, links followed where they stay inside. What cannot be opened or leads
 * outside is told and left out; editors' own temporary files are passed over.
 */
export function listFolder(
  root: string,
  folder: string,
): { readonly entries: readonly Entry[]; readonly problems: readonly Problem[] } {
  const names = namesIn(join(root, folder))
  if (names === undefined) return { entries: [], problems: [unreadable(folder)] }
  const entries: Entry[] = []
  const problems: Problem[] = []
  for (const name of [...names].sort()) {
    if (isPassedOver(name)) continue
    const path = `${folder}/${name}`
    const found = entryAt(root, path, name)
    if ('code' in found) problems.push(found)
    else entries.push(found)
  }
  return { entries, problems }
}

/** Is there such a folder, or a link to one, in the root? */
export function hasFolder(root: string, folder: string): boolean {
  return statsOf(join(root, folder))?.isDirectory() ?? false
}

function entryAt(root: string, path: string, name: string): Entry | Problem {
  const place = { file: path }
  const own = statsOf(join(root, path), lstatSync)
  if (own === undefined) return unreadable(path)
  if (own.isSymbolicLink()) {
    const target = statsOf(join(root, path))
    if (target === undefined) return problem('bad-file-name/dead-link', place, { name })
    if (!isInside(root, join(root, path))) return problem('bad-file-name/outside', place, { name })
    // A link to a folder could lead round in a circle.
    if (target.isFile()) return { path, name, kind: 'file', size: target.size }
    return problem('bad-file-name/not-a-file', place, { name })
  }
  if (own.isFile()) return { path, name, kind: 'file', size: own.size }
  if (own.isDirectory()) return { path, name, kind: 'folder', size: 0 }
  return problem('bad-file-name/not-a-file', place, { name })
}

function isInside(root: string, path: string): boolean {
  try {
    return realpathSync(path).startsWith(realpathSync(root) + sep)
  } catch {
    return false
  }
}

function namesIn(path: string): readonly string[] | undefined {
  try {
    return readdirSync(path)
  } catch {
    return undefined
  }
}

function statsOf(path: string, read: (path: string) => Stats = statSync): Stats | undefined {
  try {
    return read(path)
  } catch {
    return undefined
  }
}

function unreadable(path: string): Problem {
  return problem('bad-file-name/unreadable', { file: path }, { name: path })
}

export interface Entry {
  /** Relative to the root, with `/`. */
  readonly path: string
  readonly name: string
  readonly kind: 'file' | 'folder'
  readonly size: number
}
