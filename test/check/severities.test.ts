import { expect, test } from 'vitest'
import { inspect } from '../../src/check/inspect.ts'
import { BASE, writeProject } from '../making/project.ts'

const SITE = BASE['data/site.yaml'] ?? ''
const SERIES = BASE['data/series/ket-nap.yaml'] ?? ''

function found(setting: string, series: string): readonly string[] {
  const root = writeProject({
    'data/site.yaml': `${SITE}checks:\n  ${setting}\n`,
    'data/series/ket-nap.yaml': series,
  })
  return inspect(root).problems.map(({ severity, code }) => `${severity} ${code}`)
}

/** 90 + 60 = 150, and the year says 151. */
const APART = `${SERIES.replace('2023: 150', '2023: 151')}breakdowns:
  - by: org
    kind: partition
    values:
      2023:
        xa-a: 90
        xa-b: 60
`

test.each([
  [
    'an error of arithmetic that could be accepted becomes a warning',
    'parts-do-not-sum: warning',
    APART,
    ['warning parts-do-not-sum'],
  ],
  ['or is switched off', 'parts-do-not-sum: off', APART, []],
  [
    'a warning becomes an error',
    'missing-source: error',
    SERIES.replace('source: bao-cao\n', ''),
    ['error missing-source'],
  ],
  [
    'half a person stays an error, and the wish for less is one',
    'count-not-whole: warning',
    SERIES.replace('2023: 150', '2023: "150,5"'),
    ['error count-not-whole', 'error bad-value'],
  ],
  [
    'so does a broken date',
    'bad-period: off',
    SERIES.replace('  2023: 150\n', '  2023: 150\n  2024-Q5: 40\n'),
    ['error bad-period', 'error bad-value'],
  ],
])('%s', (_, setting, series, expected) => {
  expect(found(setting, series)).toEqual(expected)
})
