import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { buildProject, freshFolder, mustBuild, page } from './build-project.ts'

const minimal = join(import.meta.dirname, '..', 'fixtures', 'minimal')

/** The smallest picture there is: one grey point. */
const POINT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
)

test('an office’s emblem and colour stand on every page, by relative ways', () => {
  const built = mustBuild(officeWith('identity:\n  emblem: huy-hieu.png\n  accent: "#1f5391"\n'))
  for (const path of ['index.html', 'series/ket-nap.html'])
    expect(page(built, path)).toMatch(/<link rel="stylesheet" href="(\.\.\/)?assets\/identity\.css">/)
  expect(page(built, 'index.html')).toContain('src="assets/emblem.png"')
  expect(readFileSync(join(built.out, 'assets', 'emblem.png')).equals(POINT)).toBe(true)
  const sheet = page(built, 'assets/identity.css')
  expect(sheet).toContain('--son-day: #1f5391')
  // Too dark for the night's paper as typed, so it is lighter there.
  expect(sheet).toMatch(/--son-night: #(?!1f5391)[0-9a-f]{6}/)
})

test('an office without either has neither file', () => {
  const built = mustBuild(minimal)
  expect(existsSync(join(built.out, 'assets', 'identity.css'))).toBe(false)
  expect(page(built, 'index.html')).not.toMatch(/identity|emblem/)
})

test('a colour in which nobody can read letters is refused with one that will do', () => {
  const { code, told } = buildProject(officeWith('identity:\n  accent: "#ffcc00"\n'))
  expect(code).toBe(1)
  expect(told).toMatch(/“#ffcc00” quá nhạt.*1,4 : 1, cần ít nhất 4,5 : 1/)
  expect(told).toMatch(/Viết accent: "#[0-9a-f]{6}"/)
})

function officeWith(identity: string): string {
  const root = join(dirname(freshFolder()), 'office')
  cpSync(minimal, root, { recursive: true })
  const site = join(root, 'data', 'site.yaml')
  writeFileSync(site, `${readFileSync(site, 'utf8')}${identity}`)
  writeFileSync(join(root, 'data', 'huy-hieu.png'), POINT)
  return root
}
