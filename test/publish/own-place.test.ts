import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ENGINE } from '../../src/publish/engine.ts'
import { Failure } from '../../src/publish/failure.ts'
import { refuseForeign } from '../../src/publish/own-place.ts'

let folder = ''
let out = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bantin-place-'))
  out = join(folder, 'out')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function manifest(files: readonly string[]): void {
  const listed = Object.fromEntries(files.map((file) => [file, {}]))
  writeFileSync(join(out, 'manifest.json'), JSON.stringify({ generator: 'bantin 0.1.0', files: listed }))
}

test('accepts a place where nothing is, and an empty folder', () => {
  refuseForeign(out, folder)
  mkdirSync(out)
  refuseForeign(out, folder)
})

test('accepts a build of ours, with what a file manager left in it', () => {
  mkdirSync(out)
  writeFileSync(join(out, 'index.html'), '')
  writeFileSync(join(out, 'Thumbs.db'), '')
  manifest(['index.html'])
  refuseForeign(out, folder)
})

test('refuses a folder of somebody else', () => {
  mkdirSync(out)
  writeFileSync(join(out, 'bao-cao.docx'), '')
  expect(() => refuseForeign(out, folder)).toThrow(Failure)
})

test('refuses a build of ours to which somebody added a file, and names it', () => {
  mkdirSync(out)
  writeFileSync(join(out, 'bao-cao.docx'), '')
  manifest(['index.html'])
  expect(() => refuseForeign(out, folder)).toThrow(/bao-cao\.docx/)
})

test.each([
  ['the project', () => folder],
  ['what holds the project', () => tmpdir()],
  ['the root of the disk', () => '/'],
  ['the texts', () => join(folder, 'content', 'x')],
  ['the engine', () => ENGINE],
  ['its sources', () => join(ENGINE, 'src', 'x')],
])('refuses %s', (_name, place) => {
  expect(() => refuseForeign(place(), folder)).toThrow(Failure)
})

test('refuses a file', () => {
  writeFileSync(out, '')
  expect(() => refuseForeign(out, folder)).toThrow(Failure)
})
