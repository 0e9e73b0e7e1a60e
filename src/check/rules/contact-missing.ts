import type { Contact } from '../../load/project.ts'
import type { Model } from '../../model/model.ts'
import { problem } from '../../problems/make-problem.ts'
import { gather } from '../gather.ts'
import type { Findings } from '../relation.ts'

/** Readers of a number know whom to ask: a name, and an address or a telephone, its own or the site's. */
export function contactMissing({ editions, site }: Model): Findings {
  return gather(
    editions
      .filter(({ contact }) => !isReachable(contact ?? site.contact))
      .map(({ place }) => ({ problem: problem('contact-missing', place, {}) })),
  )
}

function isReachable({ name, email, phone }: Contact): boolean {
  return name.trim() !== '' && [email, phone].some((way) => way !== undefined && way.trim() !== '')
}
