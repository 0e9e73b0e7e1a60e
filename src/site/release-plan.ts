import { fold } from '../format/fold.ts'
import { dayOf } from '../format/date.ts'
import { describeNumberAfter } from '../format/sentences/calendar.ts'
import type { Edition } from '../load/edition.ts'
import type { Bulletin } from './bulletin.ts'

/**
 * What is still to come, the earliest first: the numbers that `planned` of the site announces and that are not out; where it announces none,
 * the day that the last number gives for the next. An edition that waits in the project adds nothing to it.
 */
export function releasePlan({ model, asOf }: Pick<Bulletin, 'model' | 'asOf'>): readonly PlannedRelease[] {
  const { site, editions, language } = model
  const out = new Set(editions.map(({ id }) => id))
  const announced = site.planned
    .filter(({ edition }) => !out.has(edition))
    .map(({ edition, title, at, state }) => ({
      id: edition,
      title,
      at,
      ...(state === undefined ? {} : { state }),
    }))
  const plan = announced.length > 0 ? announced : nextAfter(editions.at(-1), language)
  const today = dayOf(asOf, site.timezone)
  return plan
    .map((one) => ({ ...one, day: dayIn(one.at, site.timezone) }))
    .sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0))
    .map((one) => {
      const cancelled = isCancelled(one.state)
      return { ...one, cancelled, overdue: !cancelled && isOver(one.at, one.day, today, asOf) }
    })
}

/** The day `YYYY-MM-DD` of a release, or its month where the day is open. */
export function dayIn(at: string, timezone: string): string {
  return at.length > DAY ? dayOf(at, timezone) : at
}

function nextAfter(last: Edition | undefined, language: 'vi' | 'en'): readonly Announced[] {
  if (last?.nextRelease === undefined) return []
  return [
    {
      id: `${last.id}/next`,
      title: describeNumberAfter(last.number, language),
      at: last.nextRelease,
    },
  ]
}

/** An instant is over when it is past, a day when it has ended, a month when the next has begun. */
function isOver(at: string, day: string, today: string, asOf: Date): boolean {
  return at.length > DAY ? Date.parse(at) < asOf.getTime() : day < today.slice(0, day.length)
}

/** States are free words; these say that nothing will come. */
function isCancelled(state = ''): boolean {
  return /^(?:huy|cancel)/.test(fold(state))
}

const DAY = 'YYYY-MM-DD'.length

interface Announced {
  readonly id: string
  readonly title: string
  readonly at: string
  readonly state?: string
}

export interface PlannedRelease extends Announced {
  /** `YYYY-MM-DD`, or `YYYY-MM` where only the month is known. */
  readonly day: string
  readonly cancelled: boolean
  /** Its time has come and it has not. */
  readonly overdue: boolean
}
