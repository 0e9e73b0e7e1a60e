import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { BASE, writeProject } from '../making/project.ts'
import { heldBack, POISONS } from '../publish/poisons.ts'
import { buildProject, freshFolder, mustBuild, readFolder } from './build-project.ts'

const root = writeProject(heldBack(BASE))
const out = freshFolder()
let sound: Readonly<Record<string, string>> = {}

beforeAll(() => {
  mustBuild(root, { out })
  sound = readFolder(out)
})

/** One way in for each rule; the others are tried on a folder in `test/publish/check-output.test.ts`. */
const chosen = [
  'a link into nothing',
  'a picture of another host',
  'a style in the page',
  'a file that nothing uses',
  'an element that is never closed',
  'a number that is none',
  'a title',
]

test('every rule is tried', () => {
  const codes = POISONS.filter(({ name }) => chosen.includes(name)).map(({ code }) => code)
  expect(new Set(codes)).toEqual(new Set(POISONS.map(({ code }) => code)))
})

test.each(POISONS.filter(({ name }) => chosen.includes(name)).map(({ code, name }) => [code, name] as const))(
  '%s stops a build: %s; the old bulletin stays, and it says so',
  (code, name) => {
    const preload = join(import.meta.dirname, 'stir-poison.ts')
    const failed = buildProject(root, { out, node: ['--import', preload], env: { POISON: name } })
    expect(failed).toMatchObject({ code: 1, said: '' })
    expect(failed.told).toMatch(new RegExp(`^\\S+ {2}lỗi {2}${code} {2}\\S.*[.?…]$`, 'm'))
    expect(failed.told).toMatch(/Chưa tạo được bản tin vì còn \d+\u00a0lỗi\. Bản tin cũ vẫn giữ nguyên\.\n$/)
    expect(failed.told).not.toMatch(/\n\s+at |node_modules|src\/publish/)
    expect(readFolder(out)).toEqual(sound)
  },
)
