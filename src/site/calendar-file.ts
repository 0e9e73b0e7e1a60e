import { writeCalendar, type CalendarEvent } from '../format/icalendar.ts'
import { fillTemplate } from '../model/fill-template.ts'
import { webAddress, webBase } from '../model/web-address.ts'
import type { Bulletin } from './bulletin.ts'
import { entryId } from './entry-id.ts'
import { editionHref } from './links.ts'
import { releasePlan } from './release-plan.ts'

/** The calendar of releases as a file for calendars: what is out, and what is announced. */
export function calendarFile(bulletin: Bulletin): string {
  const { model, asOf } = bulletin
  const { site, language } = model
  const base = webBase(site)
  const named = (title: string): string => `${site.title}: ${title}`
  const released = model.editions.map((edition): CalendarEvent => {
    const at = new Date(edition.releaseAt)
    return {
      uid: entryId(site, edition.id),
      stamp: at,
      at,
      summary: named(fillTemplate(model, edition.title)),
      description: fillTemplate(model, edition.summary),
      ...(base === undefined ? {} : { url: webAddress(base, editionHref(edition.id)) }),
      status: 'CONFIRMED',
    }
  })
  const coming = releasePlan(bulletin).map(({ id, title, at, state, cancelled }): CalendarEvent => ({
    uid: entryId(site, id),
    stamp: asOf,
    at: at.length > 'YYYY-MM-DD'.length ? new Date(at) : at,
    summary: named(title),
    ...(state === undefined ? {} : { description: state }),
    status: cancelled ? 'CANCELLED' : 'TENTATIVE',
  }))
  return writeCalendar({
    name: site.title,
    product: '-//bantin//NONSGML bantin//EN',
    language,
    events: [...released, ...coming],
  })
}
