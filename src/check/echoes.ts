import type { Place } from '../problems/place.ts'
import type { Problem } from '../problems/problem.ts'

/**
 * Leaves out what only repeats another finding: a figure that no sum bears out stands far from its neighbours too, and one slip of the hand is one
 * problem. So no jump is told at a figure that an error of arithmetic names, as its place or as one of its ends.
 */
export function withoutEchoes(problems: readonly Problem[]): readonly Problem[] {
  if (!problems.some(isEcho)) return problems
  const named = new Set(
    problems
      .filter(({ severity }) => severity === 'error')
      .flatMap(({ place, related }) => [place, ...related.map((one) => one.place)].map(keyOf)),
  )
  return problems.filter((found) => !isEcho(found) || !named.has(keyOf(found.place)))
}

function isEcho({ code }: Problem): boolean {
  return code === 'jump'
}

function keyOf({ file, line, column }: Place): string {
  return `${file}:${line ?? ''}:${column ?? ''}`
}
