import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findViolations } from './architecture/guard.ts'
import { readSources } from './architecture/source-file.ts'

test('the sources keep to the layout', () => {
  expect(findViolations(readSources(join(import.meta.dirname, '..')))).toEqual([])
})

const bad: readonly (readonly [string, string, string, RegExp])[] = [
  [
    'an early room imports a later one',
    'src/format/a.ts',
    "import { b } from '../load/b.ts'",
    /format may not import load/,
  ],
  [
    'a type counts as well',
    'src/format/a.ts',
    "import type { B } from '../load/b.ts'",
    /format may not import load/,
  ],
  [
    'over several lines too',
    'src/quantity/a.ts',
    "import {\n  b,\n  c,\n} from '../format/b.ts'",
    /quantity may not/,
  ],
  ['and later on in the program', 'src/quantity/a.ts', "await import('../format/b.ts')", /quantity may not/],
  [
    'and passed on',
    'src/quantity/a.ts',
    "export { b } from '../format/b.ts'\nexport const c = 1",
    /quantity may not/,
  ],
  [
    'plain code imports a ring',
    'src/charts/a.ts',
    "import { b } from '../site/b.ts'",
    /charts may not import site/,
  ],
  ['the rings meet', 'src/site/a.ts', "import { b } from '../publish/b.ts'", /site may not import publish/],
  [
    'the other way round',
    'src/publish/a.ts',
    "import { b } from '../site/b.ts'",
    /publish may not import site/,
  ],
  [
    'the inner ring imports the outer',
    'src/publish/a.ts',
    "import { b } from '../cli/b.ts'",
    /publish may not import cli/,
  ],
  [
    'components import pages',
    'src/components/A.astro',
    "---\nimport B from '../pages/b.astro'\n---",
    /may not import pages/,
  ],
  [
    'plain code imports Astro',
    'src/charts/a.ts',
    "import { b } from 'astro:content'",
    /only site, components, pages/,
  ],
  [
    'plain code imports a component',
    'src/charts/a.ts',
    "import B from './B.astro'",
    /only site, components, pages/,
  ],
  ['an import without ending', 'src/load/a.ts', "import { b } from './b'", /no file ending/],
  ['an import of a test', 'src/load/a.ts', "import { b } from '../../test/b.ts'", /no part of src/],
  ['a room that is not in the plan', 'src/tools/a.ts', "import { b } from './b.ts'", /no room of src/],
  ['a long file', 'src/load/a.ts', 'x\n'.repeat(301), /301 lines/],
  ['a folder of leftovers', 'src/load/utils/a.ts', '', /says nothing/],
  ['a file of leftovers', 'test/load/helpers.ts', '', /says nothing/],
  ['a component in small letters', 'src/components/chart.astro', '', /way of its kind/],
  ['a file in capitals', 'src/load/readArticle.ts', '', /way of its kind/],
  ['the clock', 'src/model/a.ts', 'const now = new Date()', /reads the clock/],
  ['the clock, elsewhere in the command line', 'src/cli/verbs/check.ts', 'Date.now()', /reads the clock/],
  ['chance', 'src/charts/a.ts', 'const id = Math.random()', /asks for chance/],
  ['the locale', 'src/format/a.ts', 'n.toLocaleString()', /locale/],
  ['the order of the machine', 'src/format/a.ts', 'a.localeCompare(b)', /locale/],
  ['the zone', 'src/format/a.ts', "new Intl.DateTimeFormat('vi', {})", /time zone/],
  ['the zone, by a method', 'src/format/a.ts', 'date.getHours()', /time zone/],
  ['unfinished work', 'src/load/a.ts', `// ${'TO'}${'DO'} later`, /unfinished/],
  ['a test that is left out', 'test/a.test.ts', `test.${'skip'}('x', () => {})`, /does not run/],
  ['a test that shuts the others out', 'test/a.test.ts', `describe.${'only'}('x', () => {})`, /does not run/],
  ['a barrel', 'src/load/index.ts', "export * from './a.ts'\nexport { b } from './b.ts'\n", /passes on/],
]

test.each(bad)('the guard sees %s', (_name, path, text, fault) => {
  expect(findViolations([{ path, text }]).join('\n')).toMatch(fault)
})

test('the guard sees a circle, and lets a type point back', () => {
  const one = { path: 'src/load/a.ts', text: "import { b } from './b.ts'" }
  const other = { path: 'src/load/b.ts', text: "import { c } from './c.ts'" }
  expect(findViolations([one, other, { path: 'src/load/c.ts', text: "import { a } from './a.ts'" }])).toEqual(
    ['a circle of imports: src/load/a.ts -> src/load/b.ts -> src/load/c.ts -> src/load/a.ts'],
  )
  expect(
    findViolations([one, other, { path: 'src/load/c.ts', text: "import type { A } from './a.ts'" }]),
  ).toEqual([])
})

test('the guard accepts what is right', () => {
  const files = [
    {
      path: 'src/check/a.ts',
      text: "import { b } from '../model/b.ts'\nexport const c = b\n// Date.now() in a remark\n",
    },
    {
      path: 'src/components/Chart.astro',
      text: "---\nimport { b } from '../site/b.ts'\nimport C from './C.astro'\n---\n",
    },
    {
      path: 'src/cli/verbs/start.ts',
      text: "import { b } from '../../publish/b.ts'\nexport const now = (): Date => new Date()\n",
    },
    { path: 'src/pages/editions/[edition]/[slug].astro', text: '' },
  ]
  expect(findViolations(files)).toEqual([])
})
