import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadProject } from '../../src/load/load-project.ts'
import { BASE, writeProject } from '../making/project.ts'
import { keptLookalikes, leftBehind, strays } from './examples/strays.ts'
import { told, visible } from './shown.ts'

/** A file at each path with what its ending promises; a path that ends with a stroke is an empty folder. */
function problemsBeside(paths: readonly string[]): readonly string[] {
  const files = paths.filter((path) => !path.endsWith('/'))
  const root = writeProject(Object.fromEntries(files.map((path) => [path, contentOf(path)])))
  for (const path of paths) if (path.endsWith('/')) mkdirSync(join(root, path), { recursive: true })
  return loadProject(root).problems.flatMap(told)
}

function contentOf(path: string): string {
  if (/\.mdx$/iu.test(path)) return BASE['content/2024-01/ket-nap-2023.mdx'] ?? ''
  return path.startsWith('data/series/') ? (BASE['data/series/ket-nap.yaml'] ?? '') : '%PDF-1.7'
}

test('what is said of files that nothing reads is on the page that a person has read', async () => {
  await expect(visible(problemsBeside(strays).join('\n'))).toMatchFileSnapshot('every-stray.snap.md')
})

test.each(['data', 'data/series', 'content', 'content/2024-01'])(
  'what programs leave behind in %s is passed over',
  (folder) => {
    expect(problemsBeside(leftBehind.map((name) => `${folder}/${name}`))).toEqual([])
  },
)

test('what only looks like it is told', () => {
  const found = problemsBeside(keptLookalikes.map((name) => `data/series/${name}`))
  const told = found.map((line) => /data\/series\/(.*?): /u.exec(line)?.[1])
  expect(told.toSorted()).toEqual(keptLookalikes.toSorted())
})
