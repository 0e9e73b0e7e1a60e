import { hash } from 'node:crypto'
import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { problem } from '../problems/make-problem.ts'
import type { EditionFile } from './article-context.ts'
import type { Entry } from './list-files.ts'
import { MOST_BYTES, readText, type TextResult } from './read-text.ts'

/** Opens the files of a project and keeps the hash of each that was read. `instead` holds what is read in place of a file's own bytes. */
export function fileStore(root: string, instead: ReadonlyMap<string, Uint8Array> = new Map()): FileStore {
  const inputs = new Map<string, string>()
  const keep = (path: string, bytes: Uint8Array): void => {
    inputs.set(path, hash('sha256', bytes))
  }
  return {
    inputs,
    text({ path, size }) {
      if (size > MOST_BYTES) return { problems: [problem('too-large', { file: path }, { bytes: size })] }
      const bytes = instead.get(path) ?? bytesOf(join(root, path))
      if (bytes === undefined)
        return { problems: [problem('bad-file-name/unreadable', { file: path }, { name: path })] }
      keep(path, bytes)
      return readText(path, bytes)
    },
    beside({ path, size }) {
      return { size, read: (length) => firstBytes(join(root, path), Math.min(length, size)) }
    },
    use(path) {
      const bytes = bytesOf(join(root, path))
      if (bytes !== undefined) keep(path, bytes)
    },
  }
}

function bytesOf(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}

function firstBytes(path: string, length: number): Uint8Array {
  try {
    const file = openSync(path, 'r')
    try {
      const bytes = new Uint8Array(length)
      return bytes.subarray(0, readSync(file, bytes, 0, length, 0))
    } finally {
      closeSync(file)
    }
  } catch {
    return new Uint8Array()
  }
}

export interface FileStore {
  /** SHA-256 by path, of every file that was read or shown. */
  readonly inputs: ReadonlyMap<string, string>
  readonly text: (entry: Entry) => TextResult
  /** A file beside the articles, of which only what is asked for is read. */
  readonly beside: (entry: Entry) => EditionFile
  /** Counts a picture or document among the inputs. */
  readonly use: (path: string) => void
}
