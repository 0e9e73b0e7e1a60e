import { loadProject } from '../load/load-project.ts'
import { buildModel } from '../model/build-model.ts'
import type { Model } from '../model/model.ts'
import { sortProblems } from '../problems/sort.ts'
import type { Examination } from './examine.ts'
import { examine } from './examine.ts'
import { withSeverity } from './severities.ts'

/**
 * Reads a project from its folder and finds everything that is wrong with it, in one go. Never throws for content. In a file of which
 * something could not be read, a waiver may wait for just that: it is not called unused.
 */
export function inspect(root: string): Inspection {
  const { project, problems } = loadProject(root)
  const model = buildModel(project)
  const examination = examine(model)
  const loaded = problems.flatMap((found) => withSeverity(model.site.checks, found) ?? [])
  const unread = new Set(
    problems.filter(({ severity }) => severity === 'error').map(({ place }) => place.file),
  )
  const found = examination.problems.filter(
    ({ code, place }) => code !== 'waiver-unused' || !unread.has(place.file),
  )
  return { ...examination, model, problems: sortProblems([...loaded, ...found]) }
}

export interface Inspection extends Examination {
  readonly model: Model
}
