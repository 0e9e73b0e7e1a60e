import {
  closeSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'

/**
 * Puts other bytes in the place of a file, whole or not at all: written beside it under a name that nothing reads, then renamed. Mode and,
 * where that may be, owner stay. Throws what the system says where it cannot.
 */
export function replaceFile(path: string, bytes: Uint8Array): void {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`)
  const { mode, uid, gid } = statSync(path)
  try {
    writeThrough(beside, bytes, (file) => {
      if (process.getuid?.() === 0) fchownSync(file, uid, gid)
      fchmodSync(file, mode & 0o7777)
    })
    renameSync(beside, path)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  }
}

/** Writes a new file and waits until the disk has it. */
export function writeThrough(path: string, bytes: Uint8Array, finish?: (file: number) => void): void {
  const file = openSync(path, 'wx')
  try {
    writeFileSync(file, bytes)
    finish?.(file)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
