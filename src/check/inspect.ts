import { loadProject } from '../load/load-project.ts'
import { buildModel } from '../model/build-model.ts'
import type { Model } from '../model/model.ts'
import { sortProblems } from '../problems/sort.ts'
import type { Examination } from './examine.ts'
import { examine } from './examine.ts'
import { withSeverity } from './severities.ts'

/**
 * Reads a project from its folder and finds everything that is wrong with it, in one go. Never throws for content. In a file of which
 * something could not be read, a waiver may wait for just that: it is not called unused; nor is said what such a file seems to lack.
 */
export function inspect(root: string): Inspection {
  const { project, problems } = loadProject(root)
  const model = buildModel(project)
  const examination = examine(model)
  const loaded = problems.flatMap((found) => withSeverity(model.site.checks, found) ?? [])
  const unread = new Set(
    problems.filter(({ severity }) => severity === 'error').map(({ place }) => place.file),
  )
  const torn = new Set(problems.filter(({ code }) => TEARS.has(code)).map(({ place }) => place.file))
  const found = examination.problems.filter(({ code, place }) => {
    if (code === 'waiver-unused') return !unread.has(place.file)
    if (code === 'contact-missing' && torn.has('data/site.yaml')) return false
    return !ABSENCES.has(code) || !torn.has(place.file)
  })
  return { ...examination, model, problems: sortProblems([...loaded, ...found]) }
}

/** What stands in a line that cannot be read, or under a key that is not known, may be just what is missed. */
const TEARS: ReadonlySet<string> = new Set([
  'bad-whitespace',
  'unknown-field',
  'wrong-type',
  'yaml-feature',
  'yaml-syntax',
])
const ABSENCES: ReadonlySet<string> = new Set([
  'contact-missing',
  'missing-as-of',
  'missing-base',
  'missing-definition',
  'missing-source',
  'next-release-missing',
])

export interface Inspection extends Examination {
  readonly model: Model
}
