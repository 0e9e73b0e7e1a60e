import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Failure } from '../../src/publish/failure.ts'
import { mendSwap, swapIn } from '../../src/publish/swap.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bantin-swap-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function write(path: string, text: string): void {
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, text)
}

test('puts a folder where nothing was', () => {
  write(join(folder, 'site', 'index.html'), 'new')
  swapIn(join(folder, 'site'), join(folder, 'a', 'dist'))
  expect(readFileSync(join(folder, 'a', 'dist', 'index.html'), 'utf8')).toBe('new')
})

test('replaces the old folder whole and leaves nothing beside it', () => {
  write(join(folder, 'site', 'index.html'), 'new')
  write(join(folder, 'dist', 'gone.html'), 'old')
  swapIn(join(folder, 'site'), join(folder, 'dist'))
  expect(readdirSync(join(folder, 'dist'))).toEqual(['index.html'])
  expect(readdirSync(folder)).toEqual(['dist'])
})

test('keeps the old folder when the new one cannot come', () => {
  write(join(folder, 'dist', 'index.html'), 'old')
  expect(() => swapIn(join(folder, 'missing'), join(folder, 'dist'))).toThrow(Failure)
  expect(readFileSync(join(folder, 'dist', 'index.html'), 'utf8')).toBe('old')
})

test('puts the old folder back after a build that was killed between the two renames', () => {
  write(join(folder, 'dist', 'index.html'), 'old')
  renameSync(join(folder, 'dist'), join(folder, '.dist.bantin-old'))
  mendSwap(join(folder, 'dist'))
  expect(readFileSync(join(folder, 'dist', 'index.html'), 'utf8')).toBe('old')
})

const otherDisk = '/dev/shm'
const hasOtherDisk = existsSync(otherDisk) && statSync(otherDisk).dev !== statSync(tmpdir()).dev

test.runIf(hasOtherDisk)('copies to another disk and leaves nothing beside it', () => {
  const away = mkdtempSync(join(otherDisk, 'bantin-swap-'))
  try {
    write(join(folder, 'site', 'a', 'index.html'), 'new')
    write(join(away, 'dist', 'gone.html'), 'old')
    swapIn(join(folder, 'site'), join(away, 'dist'))
    expect(readdirSync(join(away, 'dist'))).toEqual(['a'])
    expect(readdirSync(away)).toEqual(['dist'])
  } finally {
    rmSync(away, { recursive: true, force: true })
  }
})
