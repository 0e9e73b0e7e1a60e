import { roundTo, tidy } from './decimal.ts'
import { derivedQualifier, sideOf, type Term } from './derived-qualifier.ts'
import { add, divide, everything, isEmpty, isPoint, negate, point, scale } from './interval-arithmetic.ts'
import type { Interval } from './interval.ts'
import type { Quantity, Scale } from './quantity.ts'
import { withinWhole } from './tighten.ts'

/** A number known exactly, as none in print with a precision is: a result of counting, the middle of an argument. */
export function exactly(
  number: number,
  decimals: number = decimalsOf(number),
  scale: Scale = 'one',
): Quantity {
  return { ...EMPTY, qualifier: 'exact', number, decimals, scale, hard: point(number), soft: point(number) }
}

/**
 * The quantity of which nothing is known but its interval. Ends are rounded outward, so that what is said stays true. Where both
 * ends are open to the sky there is nothing to say: a range without ends (`isKnown` is false).
 */
export function quantityOf(hard: Interval, decimals: number, scale: Scale = 'one'): Quantity {
  const base = { ...EMPTY, decimals, scale, hard, soft: hard }
  const low = roundTo(hard.low, decimals, 'down')
  const high = roundTo(hard.high, decimals, 'up')
  if (isPoint(hard)) return { ...base, qualifier: 'exact', number: roundTo(hard.low, decimals) }
  if (Number.isFinite(low) && Number.isFinite(high)) return { ...base, qualifier: 'range', ends: [low, high] }
  if (Number.isFinite(low)) {
    return { ...base, qualifier: hard.lowOpen ? 'more-than' : 'at-least', number: low }
  }
  if (Number.isFinite(high)) {
    return { ...base, qualifier: hard.highOpen ? 'less-than' : 'at-most', number: high }
  }
  return { ...base, qualifier: 'range' }
}

/** False for a derived quantity that may be any number at all. */
export function isKnown(quantity: Quantity): boolean {
  return quantity.number !== null || quantity.ends !== null
}

/** The sum of parts. Nothing at all adds up to zero. */
export function sum(parts: readonly Quantity[]): Quantity {
  return derive({
    terms: parts.map((quantity) => ({ quantity, sign: 1 })),
    compute: (numbers) => numbers.reduce((total, number) => tidy(total + number), 0),
    combine: (intervals) => intervals.reduce(add, point(0)),
    decimals: decimalsAmong(parts),
    scale: parts[0]?.scale ?? 'one',
    adds: true,
  })
}

/** `a` − `b`; between two percentages it is in points. */
export function difference(a: Quantity, b: Quantity): Quantity {
  return derive({
    terms: [
      { quantity: a, sign: 1 },
      { quantity: b, sign: -1 },
    ],
    compute: ([from = 0, taken = 0]) => tidy(from - taken, Math.max(Math.abs(from), Math.abs(taken))),
    combine: ([from = everything, taken = everything]) => add(from, negate(taken)),
    decimals: decimalsAmong([a, b]),
    scale: a.scale === 'percent' && b.scale === 'percent' ? 'points' : a.scale,
    adds: false,
  })
}

/** What part of `whole` is `part`, in per cent between 0 and 100. For wholes under 20 a share says little (`isTooSmallForShare`). */
export function shareOf(part: Quantity, whole: Quantity, decimals = 1): Quantity {
  return withinWhole(ratioOf(part, whole, decimals))
}

/** `a` over `b` in per cent: 101,2% of a plan, 95% of last year. */
export function ratioOf(a: Quantity, b: Quantity, decimals = 1): Quantity {
  return deriveRatio(a, b, { decimals, minus: 0 })
}

/** How much `now` is above `before`, in per cent of `before`; below zero for a fall. */
export function growthOf(now: Quantity, before: Quantity, decimals = 1): Quantity {
  return deriveRatio(now, before, { decimals, minus: 100 })
}

/** Of wholes under 20 only counts are told: "3 trong 8". */
export function isTooSmallForShare(whole: Quantity): boolean {
  return whole.hard.low < SMALLEST_WHOLE
}

function deriveRatio(
  a: Quantity,
  b: Quantity,
  { decimals, minus }: { decimals: number; minus: number },
): Quantity {
  const positive = a.hard.low >= 0 && b.hard.low >= 0 && b.number !== 0
  return derive({
    terms: [
      { quantity: a, sign: 1 },
      { quantity: b, sign: -1 },
    ],
    // Below zero a larger divisor no longer makes a smaller quotient, so that only the interval can be trusted.
    compute: positive ? ([over = 0, under = 1]) => tidy((over / under) * 100 - minus, 100) : undefined,
    combine: ([over = everything, under = everything]) => add(scale(divide(over, under), 100), point(-minus)),
    decimals,
    scale: 'percent',
    adds: false,
  })
}

/**
 * The rules of `vi-numbers.md` 10: one word in, the same kind of word out; the interval decides where several meet. What comes of an
 * estimate is one.
 */
function derive({ terms, compute, combine, decimals, scale, adds }: Derivation): Quantity {
  const hard = combine(terms.map(({ quantity }) => quantity.hard))
  const soft = combine(terms.map(({ quantity }) => quantity.soft))
  const estimate = terms.some(({ quantity }) => quantity.estimate)
  const words = compute && derivedQualifier(terms, adds)
  if (!words || isEmpty(hard)) return { ...quantityOf(hard, decimals, scale), soft, estimate }
  const base = { ...EMPTY, decimals, scale, hard, soft: words.near ? soft : hard, estimate }
  if (words.qualifier !== 'range') {
    const number = compute(terms.map(({ quantity }) => quantity.number ?? 0))
    return { ...base, qualifier: words.qualifier, number: roundTo(number, decimals, words.rounding) }
  }
  const ends = [0, 1].map((end) =>
    compute(terms.map(({ quantity }) => quantity.ends?.[end] ?? quantity.number ?? 0)),
  )
  const low = roundTo(Math.min(...ends), decimals, 'down')
  const high = roundTo(Math.max(...ends), decimals, 'up')
  return { ...base, qualifier: 'range', ends: [low, high] }
}

/** Never more decimals than the least precise input; what is known exactly sets no limit. */
function decimalsAmong(quantities: readonly Quantity[]): number {
  const limits = quantities.filter((quantity) => sideOf(quantity) !== 'none' || !isPoint(quantity.hard))
  if (limits.length > 0) return Math.min(...limits.map(({ decimals }) => decimals))
  return Math.max(0, ...quantities.map(({ decimals }) => decimals))
}

function decimalsOf(number: number): number {
  return /\.(\d+)$/.exec(String(tidy(number)))?.[1]?.length ?? 0
}

const EMPTY = { kind: 'quantity', word: '', number: null, ends: null, estimate: false, text: '' } as const
const SMALLEST_WHOLE = 20

interface Derivation {
  readonly terms: readonly Term[]
  /** On the printed numbers; absent where only the interval can be trusted. */
  readonly compute: ((numbers: readonly number[]) => number) | undefined
  readonly combine: (intervals: readonly Interval[]) => Interval
  readonly decimals: number
  readonly scale: Scale
  /** A sum: several words of one kind stay that word ("ít nhất 510"). */
  readonly adds: boolean
}
