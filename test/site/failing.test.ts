import { mkdirSync, writeFileSync } from 'node:fs'
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { writeProject } from '../making/project.ts'
import { AS_OF, buildProject, mustBuild, freshFolder, readFolder } from './build-project.ts'

test('leaves the old bulletin as it was when the new one has errors, exits 1 and says so', () => {
  const out = freshFolder()
  mustBuild(writeProject(), { out })
  const before = readFolder(out)
  const failed = buildProject(writeProject({ 'data/orgs.yaml': 'huyen-mau:\n  nam: x\n' }), { out })
  expect(failed).toMatchObject({ code: 1, said: '' })
  expect(failed.told).toMatch(/data\/orgs\.yaml:\d+:\d+ {2}lỗi {2}/)
  expect(failed.told).toMatch(/Chưa tạo được bản tin vì còn \d+\u00a0lỗi\. Bản tin cũ vẫn giữ nguyên\.\n$/)
  expect(readFolder(out)).toEqual(before)
})

test('writes nothing where nothing was', () => {
  const { code, out } = buildProject(writeProject({ 'data/plans.yaml': 'x' }))
  expect(code).toBe(1)
  expect(() => readFolder(out)).toThrow(/ENOENT/)
})

test('leaves a folder alone that it did not build', () => {
  const out = freshFolder()
  mkdirSync(out, { recursive: true })
  writeFileSync(join(out, 'bao-cao.docx'), 'của người khác')
  expect(buildProject(writeProject(), { out }).code).toBe(2)
  expect(Object.keys(readFolder(out))).toEqual(['bao-cao.docx'])
})

test(
  'killed at any moment leaves the old bulletin, and the next build goes through',
  { timeout: 240_000 },
  async () => {
    const root = writeProject()
    const out = freshFolder()
    mustBuild(root, { out })
    const before = readFolder(out)
    for (const moment of [150, 600, 1200, 2000]) {
      const main = join(import.meta.dirname, '..', '..', 'src', 'cli', 'main.ts')
      const line = [main, 'build', '--root', root, '--out', out, '--as-of', AS_OF]
      const running = spawn(process.execPath, line, { stdio: 'ignore' })
      const ended = new Promise((resolve) => running.on('close', resolve))
      await setTimeout(moment)
      running.kill('SIGKILL')
      await ended
      expect(readFolder(out)).toEqual(before)
    }
    mustBuild(root, { out })
    expect(readFolder(out)).toEqual(before)
  },
)
