import { cpSync, existsSync, lstatSync, mkdirSync, realpathSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Failure } from './failure.ts'

/**
 * Puts a finished folder in the place of the old one. On the same disk these are two renames in a row, which no signal can part; from
 * another disk it is copied beside the old one first. When anything fails the old one is put back.
 */
export function swapIn(finished: string, out: string): void {
  mkdirSync(dirname(out), { recursive: true })
  const old = beside(out, 'old')
  rmSync(old, { recursive: true, force: true })
  const had = existsSync(out)
  try {
    const ready = onDiskOf(finished, out)
    if (had) renameSync(out, old)
    try {
      renameSync(ready, out)
    } catch (error) {
      if (had) renameSync(old, out)
      throw error
    }
  } catch (error) {
    throw cannotReplace(out, error)
  } finally {
    rmSync(beside(out, 'new'), { recursive: true, force: true })
  }
  rmSync(old, { recursive: true, force: true })
}

/** Puts the old folder back where a build was killed between the two renames. */
export function mendSwap(out: string): void {
  const old = beside(out, 'old')
  if (!existsSync(out) && existsSync(old)) renameSync(old, out)
}

/** The real place of a folder that may be a link: the link stays, what it points at is replaced. */
export function realPlace(out: string): string {
  return lstatSync(out, { throwIfNoEntry: false })?.isSymbolicLink() === true ? realpathSync(out) : out
}

function beside(out: string, role: 'old' | 'new'): string {
  return join(dirname(out), `.${basename(out)}.bantin-${role}`)
}

/** The finished folder itself, or a copy of it beside `out` where a rename would cross disks. */
function onDiskOf(finished: string, out: string): string {
  const probe = beside(out, 'new')
  rmSync(probe, { recursive: true, force: true })
  try {
    renameSync(finished, probe)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error
    cpSync(finished, probe, { recursive: true, errorOnExist: true })
  }
  return probe
}

function cannotReplace(out: string, error: unknown): Failure {
  const why = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  return new Failure(1, {
    vi: `Không thay được thư mục ${out} (${why}). Đóng các tệp đang mở trong đó, kiểm tra quyền ghi và chỗ trống, rồi chạy lại. Bản tin cũ vẫn giữ nguyên.`,
    en: `The folder ${out} could not be replaced (${why}). Close what is open in it, check the right to write and the free space, and run again. The old one is untouched.`,
  })
}
