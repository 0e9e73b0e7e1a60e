import type { Model } from '../model/model.ts'
import type { Problem } from '../problems/problem.ts'
import { sortProblems } from '../problems/sort.ts'
import { withoutEchoes } from './echoes.ts'
import { rules } from './index.ts'
import type { Relation } from './relation.ts'
import { withSeverity } from './severities.ts'
import type { Waived } from './waivers.ts'
import { settleWaivers } from './waivers.ts'

/**
 * Runs every rule over a model and settles the waivers. On a released model its relations are those that the public may see; `inspect`
 * runs it on the whole one. A relation's problem is the very object found among `problems` or `waived`.
 */
export function examine(model: Model): Examination {
  const findings = rules.map((rule) => rule(model))
  const weighed = new Map(
    withoutEchoes(findings.flatMap(({ problems }) => problems)).map(
      (found) => [found, withSeverity(model.site.checks, found)] as const,
    ),
  )
  const found = [...weighed.values()].filter((one) => one !== undefined)
  const { problems, waived } = settleWaivers(model, found)
  return {
    problems: sortProblems(problems.flatMap((one) => withSeverity(model.site.checks, one) ?? [])),
    waived,
    relations: findings.flatMap(({ relations }) =>
      relations
        .filter(({ problem }) => problem === undefined || weighed.has(problem))
        .map((relation) => weigh(relation, weighed)),
    ),
  }
}

/** A relation that holds stays the object that it is, so that its words are made when somebody reads them. */
function weigh(whole: Relation, weighed: ReadonlyMap<Problem, Problem | undefined>): Relation {
  if (whole.problem === undefined) return whole
  const { problem, ...relation } = whole
  const found = weighed.get(problem)
  return found === undefined ? relation : { ...relation, problem: found }
}

export interface Examination {
  /** What is not waived, severities of `site.yaml` applied, sorted. */
  readonly problems: readonly Problem[]
  readonly waived: readonly Waived[]
  readonly relations: readonly Relation[]
}

export type { Waived }
