import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { inspect } from '../../src/check/inspect.ts'
import { mendProject } from '../../src/mend/mend.ts'
import { planMending } from '../../src/mend/plan-mending.ts'

/** `before/` holds every mess at once; `after/` is what a person should find: open both to see what mending does, and what it leaves. */
const before = join(import.meta.dirname, 'every-mess', 'before')
const after = join(import.meta.dirname, 'every-mess', 'after')
const now = new Date('2024-06-01T00:00:00Z')

function copyOf(folder: string): string {
  const root = mkdtempSync(join(tmpdir(), 'bantin-mend-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  cpSync(folder, root, { recursive: true })
  return root
}

function filesIn(root: string): Readonly<Record<string, string>> {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (name) => statSync(join(root, name)).isFile() && !name.startsWith('.bantin'),
  )
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(root, name), 'latin1')]))
}

test('every mess is mended byte for byte as shown, and nothing else is touched', () => {
  const root = copyOf(before)
  mendProject(root, now)
  expect(filesIn(root)).toEqual(filesIn(after))
})

test('what was mended has nothing more to mend', () => {
  expect(planMending(after)).toEqual({ language: 'vi', files: [], left: [] })
})

test('the problems that mending is for are gone, but in quoted code and addresses', () => {
  const codes = ['not-nfc', 'eth-for-d', 'number-form']
  const found = (root: string) => inspect(root).problems.filter(({ code }) => codes.includes(code))
  expect(new Set(found(before).map(({ code }) => code))).toEqual(new Set(codes))
  expect(found(after).map(({ code, place }) => `${code} ${place.file}:${place.line}`)).toEqual([
    'eth-for-d content/2024-01/ket-nap-2023.mdx:17',
    'eth-for-d content/2024-01/ket-nap-2023.mdx:29',
    'eth-for-d data/sources.yaml:3',
  ])
})

test('no other problem comes or goes', () => {
  const others = (root: string) =>
    inspect(root)
      .problems.filter(({ code }) => !['not-nfc', 'eth-for-d', 'number-form'].includes(code))
      .map(({ code, place }) => `${code} ${place.file}:${place.line}`)
  expect(others(after)).toEqual(others(before))
})

test('line ends and the mark at the beginning stay', () => {
  const text = readFileSync(join(after, 'data/series/ket-nap.yaml'), 'utf8')
  expect(text.startsWith('\ufeffseries')).toBe(true)
  expect(text.match(/\r\n/g)).toHaveLength(22)
  expect(text.match(/(?<!\r)\n/g)).toBeNull()
})

test('the bulletin that comes with the engine has nothing to mend', () => {
  expect(planMending(join(import.meta.dirname, '..', '..'))).toEqual({ language: 'vi', files: [], left: [] })
})
