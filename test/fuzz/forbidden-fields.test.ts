import fc from 'fast-check'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inspect } from '../../src/check/inspect.ts'
import { BASE, writeProject } from '../making/project.ts'
import { forbidden, type Kind } from './forbidden.ts'
import { runs } from './runs.ts'

let root = ''
beforeAll(() => void (root = writeProject()))
afterAll(() => rmSync(root, { recursive: true }))

const site = 'data/site.yaml'
const orgs = 'data/orgs.yaml'
const units = 'data/units.yaml'
const series = 'data/series/ket-nap.yaml'
const edition = 'content/2024-01/edition.yaml'
const story = 'content/2024-01/ket-nap-2023.mdx'

/** Fields of the smallest project: the file, what stands before the value on its line, and what kind of value belongs there. */
const fields: readonly (readonly [string, string, Kind])[] = [
  [site, 'title: ', 'words'],
  [site, 'owner: ', 'words'],
  [site, 'language: ', 'choice'],
  [site, 'url: ', 'url'],
  [site, '  name: ', 'words'],
  [orgs, '  name: ', 'words'],
  [orgs, '  type: ', 'words'],
  [orgs, '  parent: ', 'id'],
  ['data/groups.yaml', '  name: ', 'words'],
  [units, '  name: ', 'words'],
  [units, '  kind: ', 'choice'],
  ['data/sources.yaml', '  title: ', 'words'],
  ['data/plans.yaml', '  name: ', 'words'],
  [series, 'series: ', 'id'],
  [series, 'name: ', 'words'],
  [series, 'definition: ', 'words'],
  [series, 'measure: ', 'choice'],
  [series, 'unit: ', 'id'],
  [series, 'org: ', 'id'],
  [series, 'source: ', 'id'],
  [series, '  2022: ', 'count'],
  [series, '  2023: ', 'count'],
  [series, '  - period: ', 'period'],
  [series, '    plan: ', 'id'],
  [series, '    value: ', 'count'],
  [edition, 'edition: ', 'id'],
  [edition, 'title: ', 'bound'],
  [edition, 'period: ', 'period'],
  [edition, 'release_at: ', 'instant'],
  [edition, 'next_release: ', 'date'],
  [edition, 'summary: ', 'bound'],
  [edition, 'main_points:\n  - ', 'bound'],
  [edition, 'articles:\n  - ', 'id'],
  [story, 'title: ', 'bound'],
  [story, 'summary: ', 'bound'],
  [story, 'author: ', 'words'],
  [story, 'published: ', 'instant'],
]

test.each(fields)(
  'in %s what must not stand behind “%s” is told on that line',
  (file, before, kind) => {
    const whole = BASE[file] ?? ''
    const start = whole.search(new RegExp(`^${before}`, 'mu')) + before.length
    const end = whole.indexOf('\n', start)
    const line = whole.slice(0, start).split('\n').length
    try {
      fc.assert(
        fc.property(forbidden[kind], (value) => {
          writeFileSync(join(root, file), whole.slice(0, start) + value + whole.slice(end))
          const lines = value.split('\n').map((_, at) => line + at)
          const told = inspect(root).problems.filter(
            ({ place }) => place.file === file && lines.includes(place.line ?? 0),
          )
          expect(told.map(({ code }) => code)).not.toEqual([])
        }),
        runs(60),
      )
    } finally {
      writeFileSync(join(root, file), whole)
    }
  },
  60_000,
)

test('with nothing forbidden in it the project has no problem: what is told above is told of the value', () => {
  expect(inspect(root).problems).toEqual([])
})

const figure = '<Num series="ket-nap" period="2023"/>'

test.each([
  [
    'a series',
    'series="ket-nap"',
    forbidden.id.filter((id) => !/["\n]/u.test(id)).map((id) => `series="${id}"`),
  ],
  [
    'a period',
    'period="2023"',
    forbidden.period.filter((text) => !/["\n]/u.test(text)).map((text) => `period="${text}"`),
  ],
  [
    'an attribute',
    'period="2023"',
    fc.constantFrom(
      'period=2023',
      "period='",
      'period',
      'period={2023}',
      '{...x}',
      'period="2023" period="2023"',
      'perod="2023"',
      'period="2023" onclick="x"',
      'period="2023" org="khong-co"',
    ),
  ],
])(
  'in a story a figure with %s that must not stand there is told on its line',
  (_, piece, wrong) => {
    const whole = BASE[story] ?? ''
    const line = whole.slice(0, whole.indexOf(figure)).split('\n').length
    try {
      fc.assert(
        fc.property(wrong, (value) => {
          writeFileSync(
            join(root, story),
            whole.replace(piece, () => value),
          )
          const told = inspect(root).problems.filter(
            ({ place }) => place.file === story && place.line === line,
          )
          expect(told.map(({ code }) => code)).not.toEqual([])
        }),
        runs(60),
      )
    } finally {
      writeFileSync(join(root, story), whole)
    }
  },
  60_000,
)
