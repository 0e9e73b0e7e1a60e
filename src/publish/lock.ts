import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { Failure } from './failure.ts'

/**
 * Takes the one lock of an engine, or refuses when a living process holds it. A lock whose process is gone (killed, power cut) is
 * taken over. Returns what gives it back.
 */
export function holdLock(path: string, now: Date): () => void {
  mkdirSync(dirname(path), { recursive: true })
  const mine = JSON.stringify(holderOf(process.pid, now.toISOString()))
  const offered = `${path}.${process.pid}`
  writeFileSync(offered, mine)
  try {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      if (tryLink(offered, path)) return () => giveBack(path, mine)
      const other = readHolder(path)
      if (other === undefined) continue
      if (isAlive(other)) throw heldBy(other)
      moveAway(path, JSON.stringify(other))
    }
    throw new Failure(1, {
      vi: 'Một lần tạo bản tin khác cũng đang bắt đầu. Chờ xong rồi chạy lại. Chưa có gì thay đổi.',
      en: 'Another build is starting too. Wait and run again. Nothing was changed.',
    })
  } finally {
    rmSync(offered, { force: true })
  }
}

const ATTEMPTS = 20

/** A link appears whole or not at all, so that nobody reads a half-written lock. */
function tryLink(offered: string, path: string): boolean {
  try {
    linkSync(offered, path)
    return true
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false
    throw error
  }
}

function giveBack(path: string, mine: string): void {
  if (readText(path) === mine) rmSync(path, { force: true })
}

/** Renames before looking: of two that find the same stale lock only one gets it, and a fresh one taken by mistake goes back. */
function moveAway(path: string, stale: string): void {
  const aside = `${path}.stale.${process.pid}`
  try {
    renameSync(path, aside)
  } catch (error) {
    if (isCode(error, 'ENOENT')) return
    throw error
  }
  if (readText(aside) !== stale) tryLink(aside, path)
  rmSync(aside, { force: true })
}

function holderOf(pid: number, since: string): Holder {
  const started = startOf(pid)
  return started === undefined ? { pid, since } : { pid, since, started }
}

function readHolder(path: string): Holder | undefined {
  const text = readText(path)
  if (text === undefined) return undefined
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && 'pid' in value && typeof value.pid === 'number') {
      return value as Holder
    }
  } catch {
    // A lock that no build of ours wrote: nobody can be asked for it.
  }
  rmSync(path, { force: true })
  return undefined
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

function isAlive(holder: Holder): boolean {
  try {
    process.kill(holder.pid, 0)
  } catch (error) {
    return isCode(error, 'EPERM')
  }
  const started = startOf(holder.pid)
  return started === undefined || holder.started === undefined || started === holder.started
}

/** When a process began, in ticks since the machine did, where Linux tells: a number that was given again is another process. */
function startOf(pid: number): string | undefined {
  const stat = readText(`/proc/${pid}/stat`)
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
}

function heldBy({ pid, since }: Holder): Failure {
  return new Failure(1, {
    vi: `Đang có lần tạo bản tin khác chạy từ ${since} (tiến trình ${pid}). Chờ xong rồi chạy lại. Chưa có gì thay đổi.`,
    en: `Another build has been running since ${since} (process ${pid}). Wait and run again. Nothing was changed.`,
  })
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}

interface Holder {
  readonly pid: number
  readonly since: string
  readonly started?: string
}
