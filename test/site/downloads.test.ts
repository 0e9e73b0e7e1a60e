import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { rmSync } from 'node:fs'
import { AS_OF, freshFolder, mustBuild, page, type Built } from './build-project.ts'

const minimal = join(import.meta.dirname, '..', 'fixtures', 'minimal')
let built: Built
let again: Built

beforeAll(() => {
  built = mustBuild(minimal, { asOf: AS_OF, out: freshFolder(), words: ['--downloads'] })
  again = mustBuild(minimal, { asOf: AS_OF, out: freshFolder(), words: ['--downloads'] })
})

afterAll(() => {
  for (const { out } of [built, again]) rmSync(join(out, '..'), { recursive: true, force: true })
})

test('draws every chart as a picture twice as fine as a screen, linked from its page', () => {
  const pictures = links(built, 'png')
  expect(pictures.length).toBeGreaterThan(0)
  for (const name of pictures) {
    const bytes = readFileSync(join(built.out, 'charts', name))
    expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG')
    expect(bytes.readUInt32BE(16)).toBe(2 * 720)
  }
})

test('draws the same bytes twice', () => {
  for (const name of links(built, 'png'))
    expect(
      readFileSync(join(built.out, 'charts', name)).equals(readFileSync(join(again.out, 'charts', name))),
    ).toBe(true)
})

test('leaves the pictures, and the links to them, out where nobody asked for them', () => {
  const plain = mustBuild(minimal)
  expect(links(plain, 'png')).toEqual([])
  for (const extension of ['svg', 'csv'])
    for (const name of links(plain, extension)) expect(existsSync(join(plain.out, 'charts', name))).toBe(true)
  expect(links(plain, 'svg').length).toBeGreaterThan(0)
})

function links(of: Built, extension: string): readonly string[] {
  return [...page(of, 'series/ket-nap.html').matchAll(new RegExp(`charts/([^"]+\\.${extension})"`, 'g'))].map(
    ([, name = '']) => name,
  )
}
