import { existsSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { writeProject } from '../making/project.ts'
import { mustBuild, freshFolder, readFolder } from './build-project.ts'

const otherDisk = '/dev/shm'
const engine = join(import.meta.dirname, '..', '..')
const hasOtherDisk = existsSync(otherDisk) && statSync(otherDisk).dev !== statSync(engine).dev

test.runIf(hasOtherDisk)('builds onto another disk, twice over', () => {
  const root = writeProject()
  const out = freshFolder(otherDisk)
  try {
    mustBuild(root, { out })
    const first = readFolder(out)
    mustBuild(root, { out })
    expect(readFolder(out)).toEqual(first)
    expect(Object.keys(readFolder(dirname(out))).filter((path) => !path.startsWith('dist/'))).toEqual([])
  } finally {
    rmSync(dirname(out), { recursive: true, force: true })
  }
})
