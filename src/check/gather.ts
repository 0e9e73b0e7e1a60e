import type { Problem } from '../problems/problem.ts'
import type { Findings, Relation } from './relation.ts'

/** What a rule found, from what it came upon one by one. The problem of a relation need not be given again. */
export function gather(found: Iterable<Found>): Findings {
  const relations: Relation[] = []
  const problems: Problem[] = []
  for (const { relation, problem } of found) {
    if (relation !== undefined) relations.push(relation)
    const said = problem ?? relation?.problem
    if (said !== undefined) problems.push(said)
  }
  return { problems, relations }
}

/** A relation that was tested, or a problem that stands alone. */
export interface Found {
  readonly relation?: Relation
  readonly problem?: Problem
}
