/**
 * Up to five steps that hold all amounts of a shaded table, with round limits. They are equally wide, unless a few amounts dwarf the others:
 * then each step is a multiple of the one before, so that the small ones do not all look alike. Zero belongs to no step.
 */
export function heatSteps(
  amounts: readonly number[],
  { whole }: { readonly whole: boolean },
): readonly Step[] {
  const sorted = amounts.filter((amount) => amount !== 0).toSorted((a, b) => a - b)
  const [least, most] = [sorted[0], sorted.at(-1)]
  if (least === undefined || most === undefined) return []
  if (least === most) return [{ low: least, high: most, lowest: true, shade: 3 }]
  const median = sorted[Math.floor((sorted.length - 1) / 2)] ?? most
  const skewed = least > 0 && most / median > SKEWED
  const limits = skewed
    ? growing(least, most)
    : even(least > NARROW * most ? least : Math.min(0, least), Math.max(0, most), whole)
  return limits.slice(1).map((high, i) => ({
    low: limits[i] ?? 0,
    high,
    lowest: i === 0 && limits[0] !== 0,
    shade: SHADES[limits.length - 2]?.[i] ?? 5,
  }))
}

/** The step that an amount lies in: above its low limit and up to its high one. */
export function stepOf(amount: number, steps: readonly Step[]): Step | undefined {
  return amount === 0 ? undefined : (steps.find(({ high }) => amount <= high) ?? steps.at(-1))
}

/** Limits a round step apart, as few as hold all. */
function even(least: number, most: number, whole: boolean): readonly number[] {
  const sizes = roundNumbers((most - least) / MOST_STEPS, SIZES).filter(
    (size) => !whole || Number.isInteger(size),
  )
  for (const size of sizes) {
    const [from, to] = [Math.floor(tidy(least / size)), Math.ceil(tidy(most / size))]
    if (to - from <= MOST_STEPS)
      return Array.from({ length: to - from + 1 }, (_, i) => tidy((from + i) * size))
  }
  return [least, most]
}

/** Limits that grow: round numbers, spread over their orders of magnitude. */
function growing(least: number, most: number): readonly number[] {
  const numbers = roundNumbers(least)
  const round = numbers.slice(0, numbers.findIndex((number) => number >= most) + 1)
  if (round.length <= MOST_STEPS) return [0, ...round]
  const limits = Array.from(
    { length: MOST_STEPS },
    (_, i) => round[Math.round(((i + 1) * round.length) / MOST_STEPS) - 1] ?? most,
  )
  return [0, ...limits]
}

/** Some factors times the powers of ten, from the first that is not less. */
function roundNumbers(from: number, factors: readonly number[] = [1, 2, 5]): readonly number[] {
  const power = Math.floor(Math.log10(from))
  return Array.from({ length: 24 }, (_, i) => power + i)
    .flatMap((each) => factors.map((factor) => tidy(factor * 10 ** each)))
    .filter((number) => number >= tidy(from))
}

/** Without the noise of binary fractions. */
function tidy(number: number): number {
  return Number(number.toPrecision(12))
}

const MOST_STEPS = 5

const SIZES = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8]

/** Amounts that all lie above this part of the largest are told apart from the smallest up, not from zero. */
const NARROW = 0.5

/** How many times the middle amount the largest may be before equal steps stop telling. */
const SKEWED = 8

/** Fewer steps are spread over the shades, so that the largest is always the strongest. */
const SHADES: readonly (readonly Shade[])[] = [[3], [2, 5], [1, 3, 5], [1, 2, 4, 5], [1, 2, 3, 4, 5]]

export type Shade = 1 | 2 | 3 | 4 | 5

export interface Step {
  /** Not part of it, unless it is the lowest and not zero. */
  readonly low: number
  readonly high: number
  readonly lowest: boolean
  readonly shade: Shade
}
