import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readHeldOut, readOpen } from './read-corpus.ts'
import { findingsOf, scoreSamples, tellScore } from './tell-score.ts'

const LEAST = 0.95

test.each([
  ['the paragraphs that anybody may look at', readOpen],
  ['the paragraphs that are held out', readHeldOut],
])('of %s the audit says what should be said, and little else', (name, read) => {
  const score = scoreSamples(read())
  const told = tellScore(name, score)
  expect(score.precision, told).toBeGreaterThanOrEqual(LEAST)
  expect(score.recall, told).toBeGreaterThanOrEqual(LEAST)
})

test('of the shipped stories nothing is said', () => {
  expect(findingsOf(join(import.meta.dirname, '..', '..'))).toEqual([])
})
