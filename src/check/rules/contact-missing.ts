import type { Model } from '../../model/model.ts'
import { problem } from '../../problems/make-problem.ts'
import { gather } from '../gather.ts'
import type { Findings } from '../relation.ts'

/** Readers of a number know whom to ask: its own contact or the site's. That a contact can be reached is asked where it is read. */
export function contactMissing({ editions, site }: Model): Findings {
  return gather(
    editions
      .filter(({ contact }) => (contact ?? site.contact) === undefined)
      .map(({ place }) => ({ problem: problem('contact-missing', place, {}) })),
  )
}
