import { nearest } from '../format/nearest.ts'
import type { Thing } from '../problems/catalogue/items.ts'
import { problem } from '../problems/make-problem.ts'
import type { Place } from '../problems/place.ts'
import type { Problem } from '../problems/problem.ts'
import type { Language } from '../quantity/language.ts'
import type { Unit } from '../quantity/unit.ts'
import type { Series } from './series.ts'

/**
 * What the readers of one project share: the site's language, the ids that exist, and what was found wrong so far. Ids that are used and
 * do not exist are kept apart, so that the figures that use them can still be looked at.
 */
export interface Reading {
  readonly language: Language
  readonly known: Known
  readonly problems: Problem[]
  readonly missing: Set<`${ReferredThing} ${string}`>
  /** Questions that can be asked only when every series has been read. */
  readonly later: ((all: ReadonlyMap<string, Series>) => Problem | undefined)[]
  /** Kinds whose file could not be read: nobody is blamed for naming one of them. */
  readonly unread: ReadonlySet<ReferredThing>
}

export type ReferredThing = 'org' | 'group' | 'unit' | 'source' | 'plan' | 'series' | 'edition' | 'article'

/** Ids with the names that people know them by. */
export type Known = Readonly<
  Record<Exclude<ReferredThing, 'article'>, ReadonlyMap<string, string | undefined>>
> & {
  readonly units: ReadonlyMap<string, Unit>
}

/** Does the id exist? If not, that is a problem, with the id that was most likely meant. */
export function knows(
  reading: Reading,
  kind: Exclude<ReferredThing, 'article'>,
  id: string,
  place: Place,
): boolean {
  const ids = reading.known[kind]
  if (ids.has(id)) return true
  if (!reading.unread.has(kind)) reading.problems.push(unknownReference(kind, id, place, ids))
  reading.missing.add(`${kind} ${id}`)
  return false
}

/** An id that leads nowhere. */
export function unknownReference(
  kind: Thing,
  id: string,
  place: Place,
  ids: ReadonlyMap<string, string | undefined>,
): Problem {
  return problem('unknown-reference', place, {
    kind,
    id,
    // Both take as long as there are ids, and of thousands of such problems few are ever put into words.
    get known() {
      return [...ids.keys()]
    },
    get nearest() {
      const near = nearest(id, ids.keys())
      const name = near === undefined ? undefined : ids.get(near)
      return near === undefined ? undefined : { id: near, ...(name === undefined ? {} : { name }) }
    },
  })
}
