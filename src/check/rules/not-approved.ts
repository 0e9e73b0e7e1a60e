import type { Edition } from '../../load/edition.ts'
import type { Model } from '../../model/model.ts'
import { problem } from '../../problems/make-problem.ts'
import { approvalHash } from '../approval.ts'
import { gather } from '../gather.ts'
import type { Found } from '../gather.ts'
import type { Findings } from '../relation.ts'

/**
 * An approved number still says what was approved, and once a site approves its numbers, later ones are approved too: those before the first
 * approval, and drafts, need none. An approval without a hash is a name and a date, and holds whatever follows.
 */
export function notApproved(model: Model): Findings {
  const { editions } = model
  const first = editions.findIndex(({ approved }) => approved !== undefined)
  return gather(editions.flatMap((edition, at) => test(model, edition, first >= 0 && at > first)))
}

function test(model: Model, edition: Edition, expected: boolean): readonly Found[] {
  const { id, place, places, approved, draft } = edition
  if (approved === undefined)
    return expected && !draft ? [{ problem: problem('not-approved', place, { edition: id }) }] : []
  if (approved.hash === undefined || approved.hash.trim().toLowerCase() === approvalHash(model, edition))
    return []
  const { by, date } = approved
  return [{ problem: problem('not-approved/changed', places.hash ?? place, { edition: id, by, date }) }]
}
