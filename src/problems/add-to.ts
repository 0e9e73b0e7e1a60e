import type { Problem } from './problem.ts'

/** Adds to a list one by one: a hundred thousand problems are more arguments than a call can take. */
export function addTo(problems: Problem[], found: Iterable<Problem>): void {
  for (const one of found) problems.push(one)
}
