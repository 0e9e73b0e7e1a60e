import { clockOf } from '../../format/clock.ts'
import type { Site } from '../../load/project.ts'
import type { Model } from '../../model/model.ts'
import { problem } from '../../problems/make-problem.ts'
import type { Place } from '../../problems/place.ts'
import { gather } from '../gather.ts'
import type { Findings } from '../relation.ts'

/**
 * Numbers come out on working days: not at a weekend, not on a fixed public holiday of Vietnam, not on a date of `holidays:`. Fixed are 1 January,
 * 30 April, 1 May and 2 September (Labour Code 45/2019/QH14, article 112, in force since 2021); what follows the lunar calendar or is set year by
 * year (Tết, the anniversary of the Hùng Kings, the second day at 2 September) belongs in `holidays:`. Days are those of the site's time zone, and
 * the fixed holidays are only those of sites that keep Vietnam's. Told once a day: a `next_release` that has become a number, or is planned, is
 * told there.
 */
export function releaseOnHoliday({ editions, site }: Model): Findings {
  const days = new Map<string, Place>()
  const announce = (at: string, place: Place): void => {
    const day = dayOf(at, site)
    if (!days.has(day)) days.set(day, place)
  }
  for (const { releaseAt, places } of editions) announce(releaseAt, places.releaseAt)
  for (const { at, place } of site.planned) announce(at, place)
  for (const { nextRelease, places, place } of editions) {
    if (nextRelease !== undefined) announce(nextRelease, places.nextRelease ?? place)
  }
  return gather(
    [...days].flatMap(([day, place]) => {
      const kind = kindOfDay(day, site)
      return kind === undefined
        ? []
        : [{ problem: problem('release-on-holiday', place, { date: day, kind }) }]
    }),
  )
}

/** `YYYY-MM-DD` of a date, or of an instant as the site's clock shows it. */
function dayOf(at: string, { timezone }: Site): string {
  return /^\d{4}-\d{2}-\d{2}$/u.test(at) ? at : clockOf(at, timezone).day
}

function kindOfDay(day: string, { holidays, timezone }: Site): 'holiday' | 'weekend' | undefined {
  const fixed = VIETNAM.has(timezone) && FIXED_HOLIDAYS.has(day.slice('YYYY-'.length))
  if (fixed || holidays.includes(day)) return 'holiday'
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday === 0 || weekday === 6 ? 'weekend' : undefined
}

const FIXED_HOLIDAYS: ReadonlySet<string> = new Set(['01-01', '04-30', '05-01', '09-02'])

const VIETNAM: ReadonlySet<string> = new Set(['Asia/Ho_Chi_Minh', 'Asia/Saigon', 'Asia/Hanoi'])
