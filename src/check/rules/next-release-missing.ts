import type { Model } from '../../model/model.ts'
import { problem } from '../../problems/make-problem.ts'
import { gather } from '../gather.ts'
import type { Findings } from '../relation.ts'

/** The latest number says when the next one comes; of the others the next one is already there. */
export function nextReleaseMissing({ editions }: Model): Findings {
  const last = editions.at(-1)
  return gather(
    last === undefined || last.nextRelease !== undefined
      ? []
      : [{ problem: problem('next-release-missing', last.place, {}) }],
  )
}
