import { capitalize } from '../format/capital.ts'
import { describeLate, describeMoment, describeMonth, describeZone } from '../format/sentences/calendar.ts'
import { words } from '../format/words.ts'
import type { Edition } from '../load/edition.ts'
import { dayOff } from '../model/day-off.ts'
import { fillTemplate } from '../model/fill-template.ts'
import type { Model } from '../model/model.ts'
import type { Bulletin } from './bulletin.ts'
import { editionIsIllustrative } from './illustrative.ts'
import { editionHref } from './links.ts'
import { dayIn, releasePlan, type PlannedRelease } from './release-plan.ts'

/** The calendar of releases: what is to come, the earliest first, and what is out, the latest first, by year and month. */
export function calendarPage(bulletin: Bulletin): CalendarPage {
  const { model, asOf } = bulletin
  const { language, site } = model
  const coming = releasePlan(bulletin).map((release) => comingEntry(model, release))
  const released = [...model.editions].reverse().map((edition) => releasedEntry(model, edition))
  return {
    coming: byYear(coming, model),
    released: byYear(released, model),
    zone: describeZone(site.timezone, asOf, language),
  }
}

function comingEntry(
  model: Model,
  { title, at, day, state, overdue, cancelled }: PlannedRelease,
): CalendarEntry {
  const { language, site } = model
  const word = words(language)
  const open = day.length === MONTH
  const off = open ? undefined : dayOff(day, site)
  return {
    month: day.slice(0, MONTH),
    when: open ? capitalize(word.dayNotSettled) : describeMoment(at, site.timezone, language),
    datetime: at,
    title,
    lines: [
      ...(overdue ? [{ text: word.pastItsDate, late: true }] : []),
      ...(state === undefined
        ? overdue || cancelled
          ? []
          : [{ text: `${capitalize(word.planned)}.` }]
        : [{ text: endSentence(capitalize(state)) }]),
      ...(off === undefined || overdue || cancelled ? [] : [{ text: `${capitalize(offWord(off, model))}.` }]),
    ],
  }
}

function releasedEntry(model: Model, edition: Edition): CalendarEntry {
  const { language, site } = model
  const word = words(language)
  const day = dayIn(edition.releaseAt, site.timezone)
  const promised = site.planned.find((one) => one.edition === edition.id)
  const promisedDay = promised && dayIn(promised.at, site.timezone)
  const late = promisedDay !== undefined && promisedDay < day.slice(0, promisedDay.length)
  return {
    month: day.slice(0, MONTH),
    when: describeMoment(edition.releaseAt, site.timezone, language),
    datetime: edition.releaseAt,
    title: fillTemplate(model, edition.title),
    href: editionHref(edition.id),
    number: `${word.number}\u00a0${edition.number}`,
    lines: [
      ...(late && promisedDay.length > MONTH
        ? [{ text: describeLate(promisedDay, language), late: true }]
        : []),
      ...(editionIsIllustrative(model, edition) ? [{ text: `${capitalize(word.illustrative)}.` }] : []),
    ],
  }
}

function offWord(off: 'holiday' | 'weekend', { language }: Model): string {
  const word = words(language)
  return off === 'holiday' ? word.onHoliday : word.onWeekend
}

function byYear(entries: readonly CalendarEntry[], { language }: Model): readonly CalendarYear[] {
  const years = new Map<string, Map<string, CalendarEntry[]>>()
  for (const entry of entries) {
    const year = entry.month.slice(0, YEAR)
    const months = years.get(year) ?? new Map<string, CalendarEntry[]>()
    years.set(year, months.set(entry.month, [...(months.get(entry.month) ?? []), entry]))
  }
  return [...years].map(([year, months]) => ({
    year,
    months: [...months].map(([month, inMonth]) => ({
      name: describeMonth(month, language),
      entries: inMonth,
    })),
  }))
}

function endSentence(text: string): string {
  return /[.?!…]$/.test(text) ? text : `${text}.`
}

const YEAR = 'YYYY'.length
const MONTH = 'YYYY-MM'.length

export interface CalendarPage {
  readonly coming: readonly CalendarYear[]
  readonly released: readonly CalendarYear[]
  readonly zone: string
}

export interface CalendarYear {
  readonly year: string
  readonly months: readonly { readonly name: string; readonly entries: readonly CalendarEntry[] }[]
}

export interface CalendarEntry {
  /** `YYYY-MM` */
  readonly month: string
  readonly when: string
  readonly datetime: string
  readonly title: string
  readonly href?: string
  readonly number?: string
  /** Said below the title; `late` in the voice of a warning. */
  readonly lines: readonly { readonly text: string; readonly late?: boolean }[]
}
