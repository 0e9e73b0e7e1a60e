import type { Problem } from './problem.ts'

/** In the order in which a person mends them: by file, then down the page; what has no line comes first. The input stays as it is. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort(
    (one, other) =>
      order(one.place.file, other.place.file) ||
      (one.place.line ?? 0) - (other.place.line ?? 0) ||
      (one.place.column ?? 0) - (other.place.column ?? 0) ||
      order(one.code, other.code) ||
      order(one.words.en.message, other.words.en.message),
  )
}

function order(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
