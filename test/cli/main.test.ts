import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const main = join(import.meta.dirname, '..', '..', 'src', 'cli', 'main.ts')

test('leaves the exit code of what was asked for', () => {
  const asked = spawnSync(process.execPath, [main, 'chek'], { encoding: 'utf8' })
  expect({ code: asked.status, out: asked.stdout }).toEqual({ code: 2, out: '' })
  expect(asked.stderr).toMatch(/“check”/)
})

test('ends quietly when nobody reads on', () => {
  const node = JSON.stringify(process.execPath)
  const piped = spawnSync('sh', ['-c', `${node} ${JSON.stringify(main)} --help | true`], { encoding: 'utf8' })
  expect(piped.stderr).toBe('')
})

const old = ['/usr/bin/node', '/usr/local/bin/node'].find((path) => existsSync(path) && isOld(path))

test.runIf(old !== undefined)('tells a person with an old Node what to do, in both languages', () => {
  const asked = spawnSync(old ?? '', [main, 'build'], { encoding: 'utf8' })
  expect(asked.status).toBe(1)
  expect(asked.stderr).toMatch(/^bantin cần Node 22\.18[^]*npm ci[^]*bantin needs Node 22\.18/)
})

function isOld(path: string): boolean {
  const [major = 0] = spawnSync(path, ['-p', 'process.versions.node'], { encoding: 'utf8' })
    .stdout.split('.')
    .map(Number)
  return major > 0 && major < 22
}
