import { loadProject } from '../load/load-project.ts'
import { buildModel } from '../model/build-model.ts'
import type { Model } from '../model/model.ts'
import { sortProblems } from '../problems/sort.ts'
import type { Examination } from './examine.ts'
import { examine } from './examine.ts'
import { withSeverity } from './severities.ts'

/** Reads a project from its folder and finds everything that is wrong with it, in one go. Never throws for content. */
export function inspect(root: string): Inspection {
  const { project, problems } = loadProject(root)
  const model = buildModel(project)
  const examination = examine(model)
  const loaded = problems.flatMap((found) => withSeverity(model.site.checks, found) ?? [])
  return { ...examination, model, problems: sortProblems([...loaded, ...examination.problems]) }
}

export interface Inspection extends Examination {
  readonly model: Model
}
