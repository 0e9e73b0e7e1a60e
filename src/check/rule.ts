import type { Model } from '../model/model.ts'
import type { Findings } from './relation.ts'

/** One thing that can be wrong with a project. Pure: what it says depends on the model alone. */
export type Rule = (model: Model) => Findings
