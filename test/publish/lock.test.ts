import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Failure } from '../../src/publish/failure.ts'
import { holdLock } from '../../src/publish/lock.ts'

const now = new Date('2024-03-05T02:00:00Z')
let folder = ''
let lock = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bantin-lock-'))
  lock = join(folder, 'stage', 'lock')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('holds the lock until it is given back', () => {
  const release = holdLock(lock, now)
  expect(JSON.parse(readFileSync(lock, 'utf8'))).toMatchObject({ pid: process.pid })
  expect(() => holdLock(lock, now)).toThrow(Failure)
  release()
  expect(existsSync(lock)).toBe(false)
  holdLock(lock, now)()
})

test('takes over the lock of a process that is gone', () => {
  holdLock(lock, now)()
  writeFileSync(lock, JSON.stringify({ pid: 2 ** 22 + 1, since: now.toISOString() }))
  holdLock(lock, now)()
  expect(existsSync(lock)).toBe(false)
})

test.runIf(existsSync('/proc/self/stat'))(
  'takes over a lock whose number now belongs to another process',
  () => {
    holdLock(lock, now)()
    writeFileSync(lock, JSON.stringify({ pid: process.pid, since: now.toISOString(), started: '1' }))
    holdLock(lock, now)()
  },
)

test('takes over a lock that says nothing', () => {
  holdLock(lock, now)()
  writeFileSync(lock, '')
  holdLock(lock, now)()
})

test('does not take away a lock that another build has taken over meanwhile', () => {
  const release = holdLock(lock, now)
  const other = JSON.stringify({ pid: process.pid, since: 'later' })
  writeFileSync(lock, other)
  release()
  expect(readFileSync(lock, 'utf8')).toBe(other)
})
