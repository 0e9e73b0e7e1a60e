import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contrastOf, DAY_PAPER, readableOn } from '../../src/format/contrast.ts'

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, '0')}`)

test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  ['#777777', '#ffffff', 4.48],
  ['#8f1d1a', DAY_PAPER, 8.4],
])('%s on %s stand apart by %d : 1', (one, other, ratio) => {
  expect(contrastOf(one, other)).toBeCloseTo(ratio, 1)
  expect(contrastOf(other, one)).toBe(contrastOf(one, other))
})

test('any colour becomes one that can be read on any paper of the bulletin', () => {
  fc.assert(
    fc.property(colour, fc.constantFrom(DAY_PAPER, '#171411', '#ffffff'), (ink, paper) => {
      expect(contrastOf(readableOn(paper, ink, 4.5), paper)).toBeGreaterThanOrEqual(4.5)
    }),
  )
})

test('a colour that can be read stays as it is', () => {
  expect(readableOn(DAY_PAPER, '#1f5391', 4.5)).toBe('#1f5391')
})

test('the paper that is reckoned with is the paper of the pages', () => {
  const tokens = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8')
  expect(tokens).toContain(`--paper-day: ${DAY_PAPER};`)
  expect(tokens).toContain('--paper-night: #171411;')
})
