import { expect, test } from 'vitest'
import { loadProject } from '../../src/load/load-project.ts'
import { writeProject } from '../making/project.ts'
import { linesOf } from './shown.ts'
import { WHOLE } from './whole-project.ts'

/**
 * All that is read of a bulletin in which every key and every tag stands: each at its value, by the alphabet, on a page that a person has
 * read, `every-key.snap.md`. Where a thing stands is written as `@12:3` and its file.
 */
test('what is read of a whole bulletin is on the page that a person has read', async () => {
  const { project, problems } = loadProject(writeProject(WHOLE))
  expect(problems).toEqual([])
  const { site, orgs, groups, units, sources, plans, series, editions } = project
  const read = { site, orgs, groups, units, sources, plans, series, editions }
  const page = Object.entries(read).map(([name, all]) => [`# ${name}`, '', ...linesOf(all), ''].join('\n'))
  await expect(page.join('\n').replaceAll('\u00a0', '␣')).toMatchFileSnapshot('every-key.snap.md')
})
