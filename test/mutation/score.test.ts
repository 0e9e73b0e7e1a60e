import { expect, test } from 'vitest'
import { countMutants, scoreOf } from './score.ts'

const report = (...statuses: readonly string[]) =>
  JSON.stringify({
    files: {
      'a.ts': { mutants: statuses.slice(0, 2).map((status) => ({ status })) },
      'b.ts': { mutants: statuses.slice(2).map((status) => ({ status })) },
    },
  })

test('a mutant that runs on for ever is noticed, one that no test runs is missed', () => {
  const count = countMutants(report('Killed', 'Timeout', 'Survived', 'NoCoverage', 'CompileError'))
  expect(count).toEqual({ noticed: 2, missed: 2, leftOut: 1 })
  expect(scoreOf(count)).toBe(50)
})

test('what is not in the sample does not count', () => {
  expect(scoreOf(countMutants(report('Killed', 'CompileError', 'CompileError', 'CompileError')))).toBe(100)
  expect(scoreOf(countMutants(report('CompileError')))).toBe(100)
})
