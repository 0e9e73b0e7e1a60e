import { expect, test } from 'vitest'
import type { Project } from '../../src/load/project.ts'
import { BASE } from '../making/project.ts'
import { loadSlips } from './load-slips.ts'
import { inContent } from './misreadings/content.ts'
import { inRegisters } from './misreadings/registers.ts'
import { inSeries } from './misreadings/series.ts'
import { differences, linesOf, visible } from './shown.ts'

/**
 * One slip costs the thing that it is in, not its file: what is read otherwise than of the project without the slip stands behind each, on
 * a page that a person has read. A place stands without its file.
 */
test.each([
  ['series', inSeries],
  ['registers', inRegisters],
  ['number', inContent.filter((files) => Object.keys(files)[0]?.endsWith('edition.yaml'))],
] as const)(
  'what a slip in the %s takes along is on the page that a person has read',
  async (name, slips) => {
    const [whole = [], ...read] = loadSlips([{}, ...slips]).map(({ project }) => linesRead(project))
    const page = read.map((lines, at) => {
      const found = differences(lines, whole)
      const [first = '', ...more] = slipOf(slips[at] ?? {})
      return [`## ${[first, ...more].join(' ⏎ ')}`, '', ...(found.length > 0 ? found : ['nothing']), ''].join(
        '\n',
      )
    })
    await expect(visible(page.join('\n'))).toMatchFileSnapshot(`every-loss-${name}.snap.md`)
  },
)

function linesRead({ root: _, inputs: __, ...project }: Project): readonly string[] {
  return linesOf(project).map((line) => line.replaceAll(/(@[\d:]+) [\w./-]+/gu, '$1'))
}

/** The lines of its files that the project without the slip has not. */
function slipOf(files: Files): readonly string[] {
  return Object.entries(files).flatMap(([path, text]) => {
    const own = new Set((BASE[path] ?? '').split('\n'))
    const lines = text.split('\n').filter((line) => !own.has(line))
    return lines.length > 0 ? lines : [`${path} lacks a line`]
  })
}

type Files = Readonly<Record<string, string>>
