import type { Stretch } from './prose.ts'

/** By where they begin. */
export function inOrder<T extends Stretch>(stretches: readonly T[]): readonly T[] {
  return stretches.length < 2 ? stretches : stretches.toSorted((one, other) => one.start - other.start)
}

/** Those that lie over none of the others; both lists in order, the others apart from each other. */
export function apartFrom<T extends Stretch>(
  stretches: readonly T[],
  others: readonly Stretch[],
): readonly T[] {
  if (others.length === 0 || stretches.length === 0) return stretches
  let at = 0
  return stretches.filter(({ start, end }) => {
    while ((others[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++
    return (others[at]?.start ?? Number.POSITIVE_INFINITY) >= end
  })
}

/** The first that begins at an offset or behind it; the list is in order. */
export function firstFrom<T extends Stretch>(stretches: readonly T[], offset: number): T | undefined {
  return stretches[indexFrom(stretches, offset)]
}

/** How many begin before an offset; the list is in order. */
export function indexFrom(stretches: readonly Stretch[], offset: number): number {
  let low = 0
  let high = stretches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((stretches[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The text with some stretches blotted out, letter for letter; they are in order and apart. */
export function without(plain: string, stretches: readonly Stretch[]): string {
  let left = ''
  let at = 0
  for (const { start, end } of stretches) {
    left += plain.slice(at, start) + BLOT.repeat(end - start)
    at = end
  }
  return at === 0 ? plain : left + plain.slice(at)
}

const BLOT = '\u0001'
