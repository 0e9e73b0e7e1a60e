import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal } from '../../src/quantity/decimal.ts'
import { difference, growthOf, isKnown, ratioOf, sum } from '../../src/quantity/derive.ts'
import { contains, isPoint } from '../../src/quantity/interval-arithmetic.ts'
import { parseValue } from '../../src/quantity/parse-value.ts'
import type { Quantity } from '../../src/quantity/quantity.ts'
import { people } from './reading.ts'

/** Counts as printed, and a true number that each may stand for. */
const words = fc.constantFrom(
  '',
  'hơn',
  'trên',
  'gần',
  'dưới',
  'khoảng',
  'ít nhất',
  'không quá',
  'ước',
  'ước đạt gần',
)
const counts = fc
  .oneof(
    fc.tuple(words, fc.integer({ min: 1, max: 9999 })).map(([word, number]) => `${word} ${number}`),
    fc.tuple(fc.nat(500), fc.nat(500)).map(([low, more]) => `từ ${low + 1} đến ${low + 1 + more}`),
    fc.integer({ min: 1, max: 99 }).map((tenths) => `${tenths},5 nghìn`),
  )
  .map((text) => {
    const parsed = parseValue(text.trim(), { language: 'vi', unit: people })
    if (!parsed.ok || parsed.value.kind === 'missing') throw new Error(text)
    return parsed.value
  })
const truths = counts
  .chain((printed) =>
    fc.tuple(
      fc.constant(printed),
      fc.integer({
        min: Math.max(printed.hard.low, 1),
        max: Math.max(1, Math.min(printed.hard.high, printed.hard.low + 20_000)),
      }),
    ),
  )
  .filter(([printed, truth]) => contains(printed.hard, truth))

const operations: readonly (readonly [
  string,
  (a: Quantity, b: Quantity) => Quantity,
  (x: number, y: number) => number,
])[] = [
  ['sum', (a, b) => sum([a, b]), (x, y) => x + y],
  ['difference', difference, (x, y) => x - y],
  ['ratio', (a, b) => ratioOf(a, b), (x, y) => (x / y) * 100],
  ['growth', (a, b) => growthOf(a, b), (x, y) => (x / y) * 100 - 100],
]

describe.each(operations)('%s', (_, derive, single) => {
  test('nothing becomes exact in silence', () => {
    fc.assert(
      fc.property(counts, counts, (a, b) => {
        const derived = derive(a, b)
        if (derived.qualifier !== 'exact') return
        const bare = [a, b].every(({ qualifier, hard }) => qualifier === 'exact' && isPoint(hard))
        expect(bare || isPoint(derived.hard)).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  test('the hard interval holds whatever the inputs truly were', () => {
    fc.assert(
      fc.property(truths, truths, ([a, x], [b, y]) => {
        expect(holds(derive(a, b), single(x, y))).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  test('the words are true of whatever the inputs truly were', () => {
    fc.assert(
      fc.property(truths, truths, ([a, x], [b, y]) => {
        expect(isTrueOf(derive(a, b), single(x, y))).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  test('an estimate stays one', () => {
    fc.assert(
      fc.property(counts, counts, (a, b) => {
        expect(derive(a, b).estimate).toBe(a.estimate || b.estimate)
      }),
    )
  })
})

test('a sum does not mind the order', () => {
  fc.assert(
    fc.property(counts, counts, counts, (a, b, c) => {
      expect(sum([a, b, c])).toEqual(sum([c, a, b]))
    }),
  )
})

const DUST = 1e-6

function holds({ hard }: Quantity, truth: number): boolean {
  return truth >= hard.low - DUST && truth <= hard.high + DUST
}

/** What a reader takes from the words and the number printed. */
function isTrueOf(said: Quantity, truth: number): boolean {
  if (!isKnown(said)) return true
  const step = decimal(1, said.decimals)
  const number = said.number ?? 0
  switch (said.qualifier) {
    case 'exact':
      return Math.abs(truth - number) <= step / 2 + DUST
    case 'more-than':
    case 'at-least':
      return truth >= number - DUST
    case 'less-than':
    case 'at-most':
      return truth <= number + DUST
    case 'range':
      return truth >= (said.ends?.[0] ?? 0) - DUST && truth <= (said.ends?.[1] ?? 0) + DUST
    case 'about':
      return holds(said, truth)
  }
}
