import { problem } from './make-problem.ts'
import type { Problem } from './problem.ts'

/** At most 100 problems of one code and file; after them, at its file, one of the same code and severity that counts the rest. */
export function limitProblems(problems: readonly Problem[]): readonly Problem[] {
  const kept: Problem[] = []
  const seen = new Map<string, number>()
  const last = new Map<string, Problem>()
  for (const found of problems) {
    const key = `${found.code}\n${found.place.file}`
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    if (count <= MOST) kept.push(found)
    if (count >= MOST) last.set(key, found)
  }
  for (const [key, found] of last) {
    const more = (seen.get(key) ?? 0) - MOST
    if (more > 0) kept.splice(afterLast(kept, found), 0, countOf(found, more))
  }
  return kept
}

const MOST = 100

function afterLast(kept: readonly Problem[], found: Problem): number {
  return 1 + kept.findLastIndex(({ code, place }) => code === found.code && place.file === found.place.file)
}

function countOf(found: Problem, more: number): Problem {
  const counted = problem('more-of-the-same', { file: found.place.file }, { more })
  return { ...counted, code: found.code, severity: found.severity }
}
