import { spawn } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { planMending } from '../../src/mend/plan-mending.ts'
import { writeProject } from '../making/project.ts'

const main = join(import.meta.dirname, '..', '..', 'src', 'cli', 'main.ts')

/** A series of forty kilobytes of remarks, so that a half-written file would be seen. */
const series = (id: string) =>
  `series: ${id}\nname: Ðảng viên ${id}\nmeasure: flow\nunit: dang-vien\norg: huyen-mau\nvalues:\n  2023: 150\n${'# Ðảng bộ\n'.repeat(3_000)}`
const many = Object.fromEntries(
  Array.from({ length: 20 }, (_, at) => [`data/series/so-${at}.yaml`, series(`so-${at}`)] as const),
)

const paths = Object.keys(many)
const inode = (root: string, path: string) => statSync(join(root, path)).ino

/** Runs the command and kills it as soon as `count` files of the project have been replaced; returns how many were. */
async function killAfter(root: string, count: number): Promise<number> {
  const before = new Map(paths.map((path) => [path, inode(root, path)]))
  const replaced = () => paths.filter((path) => inode(root, path) !== before.get(path)).length
  const child = spawn(process.execPath, [main, 'check', '--fix', '--root', root], { stdio: 'ignore' })
  const ended = new Promise((resolve) => child.on('close', resolve))
  const watch = setInterval(() => {
    if (replaced() >= count) child.kill('SIGKILL')
  }, 1)
  await ended
  clearInterval(watch)
  return replaced()
}

test.each([1, 12])(
  'killed after file %i, each file is as it was or as it should be, and a copy of it is there',
  async (count) => {
    const root = writeProject(many)
    const plan = planMending(root)
    expect(await killAfter(root, count)).toBeGreaterThanOrEqual(count)
    const [copies] = readdirSync(join(root, '.bantin')).filter((name) => name !== '.gitignore')
    for (const file of plan.files) {
      const now = readFileSync(join(root, file.path))
      expect(now.equals(file.before) || now.equals(file.after)).toBe(true)
      expect(readFileSync(join(root, '.bantin', copies ?? '', 'files', file.path)).equals(file.before)).toBe(
        true,
      )
    }
  },
)

test('a run after a killed one mends the rest', async () => {
  const root = writeProject(many)
  const plan = planMending(root)
  await killAfter(root, 5)
  const child = spawn(process.execPath, [main, 'check', '--fix', '--root', root], { stdio: 'ignore' })
  await new Promise((resolve) => child.on('close', resolve))
  for (const { path, after } of plan.files) expect(readFileSync(join(root, path)).equals(after)).toBe(true)
})
