import { clockOf } from '../../format/clock.ts'
import type { Site } from '../../load/project.ts'
import { dayOff } from '../../model/day-off.ts'
import type { Model } from '../../model/model.ts'
import { problem } from '../../problems/make-problem.ts'
import type { Place } from '../../problems/place.ts'
import { gather } from '../gather.ts'
import type { Findings } from '../relation.ts'

/**
 * Numbers come out on working days: not at a weekend, not on a public holiday. Days are those of the site's time zone; a month alone promises
 * no day. Told once a day: a `next_release` that has become a number, or is planned, is
 * told there.
 */
export function releaseOnHoliday({ editions, site }: Model): Findings {
  const days = new Map<string, Place>()
  const announce = (at: string, place: Place): void => {
    const day = dayOf(at, site)
    if (day === undefined) return
    if (!days.has(day)) days.set(day, place)
  }
  for (const { releaseAt, places } of editions) announce(releaseAt, places.releaseAt)
  for (const { at, place } of site.planned) announce(at, place)
  for (const { nextRelease, places, place } of editions) {
    if (nextRelease !== undefined) announce(nextRelease, places.nextRelease ?? place)
  }
  return gather(
    [...days].flatMap(([day, place]) => {
      const kind = dayOff(day, site)
      return kind === undefined
        ? []
        : [{ problem: problem('release-on-holiday', place, { date: day, kind }) }]
    }),
  )
}

/** `YYYY-MM-DD` of a date, or of an instant as the site's clock shows it; nothing for a month. */
function dayOf(at: string, { timezone }: Site): string | undefined {
  if (/^\d{4}-\d{2}$/u.test(at)) return undefined
  return /^\d{4}-\d{2}-\d{2}$/u.test(at) ? at : clockOf(at, timezone).day
}
