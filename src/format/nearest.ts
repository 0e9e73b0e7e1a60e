import { fold } from './fold.ts'

/**
 * The candidate that was most likely meant by a mistyped word, if any is near enough to ask "Có phải là …?": accents and case count for
 * nothing, and about one letter in three may be wrong. Ties go to the first in the list.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const folded = fold(word)
  let best: string | undefined
  let least = Math.max(1, Math.floor(folded.length / 3)) + 1
  for (const candidate of candidates) {
    const distance = editDistance(folded, PLAIN.test(candidate) ? candidate : fold(candidate), least)
    if (distance < least) {
      best = candidate
      least = distance
    }
  }
  return best
}

/** As most ids are written: folding them takes longer than comparing them. */
const PLAIN = /^[a-z0-9-]+$/

/** Letters to insert, delete, change or swap with their neighbour; counting stops at `limit`. */
function editDistance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) >= limit) return limit
  let before: readonly number[] = []
  let previous: readonly number[] = Array.from({ length: other.length + 1 }, (_, i) => i)
  for (let i = 1; i <= one.length; i++) {
    const row = [i]
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1]
      let cost = Math.min(at(previous, j) + 1, at(row, j - 1) + 1, at(previous, j - 1) + (same ? 0 : 1))
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        cost = Math.min(cost, at(before, j - 2) + 1)
      row.push(cost)
    }
    if (Math.min(...row) >= limit) return limit
    before = previous
    previous = row
  }
  return at(previous, other.length)
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity
}
