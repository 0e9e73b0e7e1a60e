import { problem } from '../problems/make-problem.ts'
import type { Place } from '../problems/place.ts'
import type { Problem } from '../problems/problem.ts'
import type { Org } from './project.ts'

/** Organisations that are their own parent or heir, directly or round a circle; each circle once. */
export function sayLoops(
  orgs: ReadonlyMap<string, Org>,
  placeOf: (id: string, key: 'parent' | 'succeeded_by') => Place,
): readonly Problem[] {
  return [
    ...loops(orgs, (org) => (org.parent === undefined ? [] : [org.parent])).map((ids) =>
      problem('bad-value/succession-loop', placeOf(ids[0] ?? '', 'parent'), { kind: 'org', ids }),
    ),
    ...loops(orgs, (org) => org.succeededBy).map((ids) =>
      problem('bad-value/succession-loop', placeOf(ids[0] ?? '', 'succeeded_by'), { kind: 'org', ids }),
    ),
  ]
}

function loops(
  orgs: ReadonlyMap<string, Org>,
  next: (org: Org) => readonly string[],
): readonly (readonly string[])[] {
  const found: (readonly string[])[] = []
  const done = new Set<string>()
  for (const start of orgs.keys()) {
    const stack: { id: string; rest: string[] }[] = [{ id: start, rest: heirsOf(start) }]
    while (stack.length > 0) {
      const top = stack.at(-1)
      const heir = top?.rest.shift()
      if (top === undefined || heir === undefined) {
        done.add(stack.pop()?.id ?? '')
        continue
      }
      const at = stack.findIndex(({ id }) => id === heir)
      if (at >= 0) found.push([...stack.slice(at).map(({ id }) => id), heir])
      else if (!done.has(heir)) stack.push({ id: heir, rest: heirsOf(heir) })
    }
  }
  return found

  function heirsOf(id: string): string[] {
    const org = orgs.get(id)
    return org === undefined || done.has(id) ? [] : [...next(org)]
  }
}
